package yoga.sound;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What speaks behind {@code spd-say}. That program only plays, so that nobody knows how long a sentence takes before it has
 * been said; but the module of speech-dispatcher that makes the sound is a program too, and since 0.11 gives the sound to
 * whoever asks for it. Many a desktop has it that does not have espeak-ng as a program.
 */
final class SpeechDispatcher implements Engine {
    private static final List<String> FOLDERS = List.of("libexec", "lib", "lib64");
    private static final String MODULE = "speech-dispatcher-modules/sd_espeak-ng";
    private static final String SETTINGS = "/etc/speech-dispatcher/modules/espeak-ng.conf";

    private final String module;
    private final String voice;

    /**
     * @param voice a voice by its name; empty for English
     */
    SpeechDispatcher(Path module, String voice) {
        this.module = module.toString();
        this.voice = voice;
    }

    /** Where the module is, beside which spd-say was installed; null if there is none. */
    static @Nullable Path module(Path spdSay) {
        Path prefix = spdSay.resolve("../..").normalize();
        for (String folder : FOLDERS) {
            Path module = prefix.resolve(folder).resolve(MODULE);
            if (Files.isExecutable(module)) {
                return module;
            }
        }
        return null;
    }

    @Override
    public String name() {
        return "spd-say";
    }

    @Override
    public String listing() {
        return "'spd-say -L' lists them";
    }

    @Override
    public Wave render(Dictation dictation, String line) throws SoundFailure {
        ModuleTalk.Speech speech = dictation.talk(
                name(), List.of(module, SETTINGS), Map.of(), (in, out) -> new ModuleTalk(in, out).say(line, voice));
        return Wave.of(speech.rate(), speech.samples());
    }

    /** The module speaks with its usual voice when it does not know a name, and says nothing of it. */
    @Override
    public void check(Dictation dictation) throws SoundFailure {
        boolean has = dictation.talk(
                name(), List.of(module, SETTINGS), Map.of(), (in, out) -> new ModuleTalk(in, out).has(voice));
        if (!has) {
            throw new SoundFailure("it is not in its list");
        }
    }
}
