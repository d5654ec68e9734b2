package yoga.sound;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** espeak-ng, or its ancestor espeak: it prints a WAV file, the sizes in whose header it cannot know. */
final class Espeak implements Engine {
    private final String name;
    private final List<String> command;

    /**
     * @param name the program's: espeak-ng or espeak
     * @param voice a voice or language that it has; empty for English
     */
    Espeak(String name, Path program, String voice) {
        this.name = name;
        command = List.of(
                program.toString(),
                "-v",
                voice.isEmpty() ? "en" : voice,
                "-s",
                String.valueOf(WORDS_A_MINUTE),
                // UTF-8, whatever the locale is.
                "-b",
                "1",
                "--stdin",
                "--stdout");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String listing() {
        return "'" + name + " --voices' lists them";
    }

    @Override
    public Wave render(Dictation dictation, String line) throws SoundFailure {
        return Wave.read(dictation.output(name, command, Map.of(), line));
    }
}
