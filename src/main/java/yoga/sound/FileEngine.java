package yoga.sound;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** An engine that writes a file, which is read and removed again: {@code say} of macOS, System.Speech of Windows. */
final class FileEngine implements Engine {
    /**
     * Reads the text from standard input, where it comes in letters that every code page has. No double quotes, which would
     * have to get through the quoting of arguments.
     */
    private static final String SYSTEM_SPEECH = "$ErrorActionPreference = 'Stop'; "
            + "$text = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String(-join $input)); "
            + "Add-Type -AssemblyName System.Speech; "
            + "$speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
            + "if ($env:YOGA_VOICE) { $speaker.SelectVoice($env:YOGA_VOICE) } "
            + "else { try { $speaker.SelectVoiceByHints('NotSet', 'NotSet', 0, "
            + "[Globalization.CultureInfo]'en-US') } catch { } } "
            + "$speaker.Rate = -2; "
            + "$format = New-Object System.Speech.AudioFormat.SpeechAudioFormatInfo 22050, 'Sixteen', 'Mono'; "
            + "$speaker.SetOutputToWaveFile($env:YOGA_WAVE, $format); "
            + "$speaker.Speak($text); "
            + "$speaker.Dispose()";

    private static final String POWERSHELL_LISTING = "Settings, Time & language, Speech lists them";

    private final String name;
    private final String program;
    private final String voice;
    private final boolean windows;

    private FileEngine(String name, Path program, String voice, boolean windows) {
        this.name = name;
        this.program = program.toString();
        this.voice = voice;
        this.windows = windows;
    }

    /**
     * @param voice one of {@code say -v ?}; empty for the person's own
     */
    static Engine say(Path program, String voice) {
        return new FileEngine("say", program, voice, false);
    }

    /**
     * @param powershell where Windows PowerShell is
     * @param voice the name of an installed one; empty for an English one, else the person's own
     */
    static Engine systemSpeech(Path powershell, String voice) {
        return new FileEngine("System.Speech", powershell, voice, true);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String listing() {
        return windows ? POWERSHELL_LISTING : "'say -v ?' lists them";
    }

    @Override
    public Wave render(Dictation dictation, String line) throws SoundFailure {
        try {
            // Of this person only, where there is such a thing.
            Path folder = Files.createTempDirectory("yoga-voice");
            Path file = folder.resolve("speech.wav");
            try {
                write(dictation, line, file);
                return read(file);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new SoundFailure(
                    name + " has no place for its sound (" + Words.shown(String.valueOf(e.getMessage())) + ")");
        }
    }

    private void write(Dictation dictation, String line, Path file) throws SoundFailure {
        if (windows) {
            String text = Base64.getEncoder().encodeToString(line.getBytes(StandardCharsets.UTF_8));
            List<String> command = List.of(program, "-NoProfile", "-NonInteractive", "-Command", SYSTEM_SPEECH);
            dictation.output(name, command, Map.of("YOGA_VOICE", voice, "YOGA_WAVE", file.toString()), text + "\n");
        } else {
            dictation.output(name, sayCommand(file), Map.of(), line);
        }
    }

    private List<String> sayCommand(Path file) {
        String rate = String.valueOf(WORDS_A_MINUTE);
        String target = file.toString();
        String form = "--data-format=LEI16@22050";
        return voice.isEmpty()
                ? List.of(program, "-r", rate, "-o", target, form, "-f", "-")
                : List.of(program, "-v", voice, "-r", rate, "-o", target, form, "-f", "-");
    }

    private static Wave read(Path file) throws IOException, SoundFailure {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Dictation.MOST_BYTES + 1);
            if (bytes.length > Dictation.MOST_BYTES) {
                throw new SoundFailure("it gave more sound than a sentence has");
            }
            return Wave.read(bytes);
        }
    }
}
