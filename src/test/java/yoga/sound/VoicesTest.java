package yoga.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import yoga.practice.InvalidInput;

@DisabledOnOs(OS.WINDOWS)
final class VoicesTest {
    private static final Duration PATIENT = Duration.ofSeconds(60);
    private static final short[] WORD = Samples.tone(500, 22_050, 2_205);

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();
    private FakePrograms programs;

    @BeforeEach
    void install() {
        programs = new FakePrograms(folder).file("speech.wav", Samples.streamed(22_050, 1, WORD));
    }

    @Test
    void espeakGetsTheTextOnStandardInput() throws SoundFailure {
        programs.with("espeak-ng", "cat > text", "cat speech.wav");

        Clip clip = voice("Linux").say("-v $(id); `id`\033[2J \"Grüße\"\n[[x]] ");

        assertThat(text()).isEqualTo("-v $(id); `id` 2J \"Grüße\" x");
        assertThat(programs.arguments()).containsExactly("-v", "en", "-s", "145", "-b", "1", "--stdin", "--stdout");
        assertThat(clip.length()).isBetween(Duration.ofMillis(99), Duration.ofMillis(101));
        assertThat(told).isEmpty();
    }

    @Test
    void sayWritesAFile() throws SoundFailure {
        programs.with("say", "cat > text", "while [ \"$1\" != -o ]; do shift; done", "cat speech.wav > \"$2\"");

        assertThat(voice("Mac OS X").say("Halfway.").samples()).isNotEmpty();

        assertThat(text()).isEqualTo("Halfway.");
        List<String> arguments = programs.arguments();
        assertThat(arguments.subList(0, 3)).containsExactly("-r", "145", "-o");
        assertThat(arguments.subList(4, 7)).containsExactly("--data-format=LEI16@22050", "-f", "-");
        assertThat(Path.of(arguments.get(3))).doesNotExist();
        assertThat(Path.of(arguments.get(3)).getParent()).doesNotExist();
    }

    @Test
    void systemSpeechGetsTheTextInLettersOfEveryCodePage() throws SoundFailure {
        programs.with(
                "powershell.exe",
                "cat > text",
                "[ \"$YOGA_VOICE\" = Hedda ] || exit 7",
                "cat speech.wav > \"$YOGA_WAVE\"");

        Voice voice = Voices.of("Hedda", programs.room("Windows 11"), told::add, PATIENT);
        assertThat(voice.name()).isEqualTo("System.Speech");
        assertThat(voice.say("Grüße; rm 'x'").samples()).isNotEmpty();

        assertThat(new String(Base64.getDecoder().decode(text().strip()), StandardCharsets.UTF_8))
                .isEqualTo("Grüße; rm 'x'");
        assertThat(programs.arguments().subList(0, 3)).containsExactly("-NoProfile", "-NonInteractive", "-Command");
        assertThat(programs.arguments().get(3)).doesNotContain("\"").doesNotContain("Gr");
    }

    @Test
    void whatSpeaksBehindSpdSay() throws SoundFailure {
        programs.with("spd-say", "exit 1")
                .at(
                        folder.resolve("lib/speech-dispatcher-modules/sd_espeak-ng"),
                        "answer() { while read -r line; do echo \"$line\" >> text; [ \"$line\" = . ] && break; done; }",
                        "read -r line; echo '299 OK LOADED SUCCESSFULLY'",
                        "answer; echo '203 OK AUDIO INITIALIZED'",
                        "answer; echo '203 OK SETTINGS RECEIVED'",
                        "answer; printf '200 OK SPEAKING\\n701 BEGIN\\n'",
                        "printf '705-bits=16\\n705-num_channels=1\\n705-sample_rate=44100\\n705-big_endian=0\\n'",
                        "printf '705-AUDIO\\000\\001\\100\\175\\052\\100\\175\\135\\100\\n705 AUDIO\\n702 END\\n'",
                        "read -r line");

        Clip clip = voice("Linux").say(".a & <b>");

        assertThat(clip.samples()).containsExactly(0x4001, 0x400A, 0x407D);
        assertThat(programs.lines("text")).contains("audio_output_method=server", "language=en");
        assertThat(programs.lines("text")).endsWith("SPEAK", "<speak>.a &amp; &lt;b&gt;</speak>", ".");
    }

    @Test
    void theSameWordsAreRenderedOnce() throws SoundFailure {
        programs.with("espeak-ng", "cat > text", "cat speech.wav");
        Voice voice = voice("Linux");

        assertThat(voice.say("Other side.")).isSameAs(voice.say("Other  side. "));
        assertThat(voice.say("...").samples()).isEmpty();

        assertThat(programs.started()).containsExactly("espeak-ng");
    }

    @Test
    void theSilenceAroundTheWordsGoes() throws SoundFailure {
        short[] tone = Samples.tone(500, 22_050, 2_205);
        programs.file(
                "speech.wav",
                Samples.streamed(22_050, 1, Samples.joined(Samples.silence(9_000), tone, Samples.silence(12_000))));
        programs.with("espeak-ng", "cat > text", "cat speech.wav");

        assertThat(voice("Linux").say("Now").length()).isBetween(Duration.ofMillis(100), Duration.ofMillis(130));
    }

    @Test
    void aProgramThatHangsIsEnded() {
        programs.with("espeak-ng", "echo $$ > pid", "sleep 600 & echo $! >> pid", "wait");

        assertThat(failure(Voices.of("", programs.room("Linux"), told::add, Duration.ofMillis(700))))
                .isEqualTo("espeak-ng did not end within 700 ms");
        for (String pid : programs.lines("pid")) {
            ProcessHandle.of(Long.parseLong(pid))
                    .ifPresent(left -> left.onExit().join());
        }
    }

    @Test
    void whatIsPrintedIsNotTrusted() {
        assertThat(failure("cat > text", "echo hello")).isEqualTo("what it gave is not a WAV file");
        assertThat(failure("cat > text", "cat speech.wav /dev/zero"))
                .isEqualTo("espeak-ng gave more sound than a sentence has");
        assertThat(failure("cat > text", "printf 'no \\033[31mvoices\\n' >&2", "exit 3"))
                .isEqualTo("espeak-ng says: no [31mvoices");
        assertThat(failure("exit 3")).isEqualTo("espeak-ng ended with exit code 3");
    }

    @Test
    void aFailureIsToldOnce() {
        programs.with("espeak-ng", "cat > text", "exit 3");
        Voice voice = voice("Linux");

        failure(voice);
        failure(voice);

        assertThat(told).containsExactly("Not everything can be said: espeak-ng ended with exit code 3.");
    }

    @Test
    void aVoiceThatIsNotThere() throws SoundFailure {
        programs.with("espeak-ng", "cat > text", "[ \"$2\" = en-us ] || { echo no >&2; exit 1; }", "cat speech.wav");

        assertThatThrownBy(() -> Voices.of("de\033[2J", programs.room("Linux"), told::add, PATIENT))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("no voice of espeak-ng is called 'de\\u001B[2J'; 'espeak-ng --voices' lists them");
        assertThatThrownBy(() -> Voices.of("-x", programs.room("Linux"), told::add, PATIENT))
                .hasMessage(
                        "no voice of espeak-ng is called '-x' (espeak-ng says: no); 'espeak-ng --voices' lists them");
        assertThat(Voices.of("en-us", programs.room("Linux"), told::add, PATIENT)
                        .say("Now")
                        .samples())
                .isNotEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void nothingSpeaks() {
        Voice none = voice("Linux");

        assertThat(none.name()).isEqualTo("none");
        assertThat(failure(none)).isEqualTo("espeak-ng is not installed");
        assertThat(told).containsExactly("Nothing speaks here: espeak-ng is not installed.");
    }

    @Test
    void theFirstWithoutAnObstacleSpeaks() {
        programs.with("espeak", "exit 0").with("spd-say", "exit 0");

        assertThat(Voices.candidates(programs.room("Linux")))
                .containsExactly(
                        new Candidate("espeak-ng", "espeak-ng", "espeak-ng is not installed"),
                        new Candidate("espeak", folder.resolve("bin/espeak").toString(), null),
                        new Candidate(
                                "spd-say",
                                folder.resolve("bin/spd-say").toString(),
                                "without its module sd_espeak-ng nobody knows beforehand how long it speaks"));
        assertThat(voice("Linux").name()).isEqualTo("espeak");
        assertThat(Voices.candidates(programs.room("Windows 11"))).hasSize(1);
    }

    @Test
    void nothingIsSaidAfterTheEnd() {
        programs.with("espeak-ng", "cat > text", "cat speech.wav");
        Voice voice = voice("Linux");
        voice.close();

        assertThat(failure(voice)).isEqualTo("nothing is said any more");
        assertThat(programs.started()).isEmpty();
    }

    private Voice voice(String system) {
        return Voices.of("", programs.room(system), told::add, PATIENT);
    }

    private String failure(String... lines) {
        programs.with("espeak-ng", lines);
        return failure(voice("Linux"));
    }

    private static String failure(Voice voice) {
        try {
            voice.say("Halfway.");
        } catch (SoundFailure e) {
            return e.why();
        }
        throw new AssertionError("it was said");
    }

    private String text() {
        return new String(programs.bytes("text"), StandardCharsets.UTF_8);
    }
}
