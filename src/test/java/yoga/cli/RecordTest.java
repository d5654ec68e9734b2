package yoga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code yoga record} writes and says. */
class RecordTest {
    @TempDir
    Path home;

    private InProcess yoga;

    @BeforeEach
    void prepare() {
        yoga = new InProcess(home);
    }

    private ExitCode record(String line) {
        return yoga.run("record " + line.replace("HOME", home.toString()));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aRoutineAsAFile() throws IOException {
        assertThat(record("desk -o HOME/desk.wav")).isEqualTo(ExitCode.DONE);

        assertThat(yoga.out).isEqualTo(home + "/desk.wav: Desk Relief with tones, 3:12, 16.9 MB\n");
        assertThat(yoga.err).isEmpty();
        assertThat(files()).containsExactly("desk.wav");
    }

    /** 30 seconds of practice, the lead-in, the set-up, five seconds for the chord. */
    @Test
    void aSetUpTakesAFixedTime() throws IOException {
        Files.writeString(
                home.resolve("mine.yaml"),
                "routines: {rest: {name: Rest, about: x, steps: [{pose: supported-bound-angle, hold: until ready},"
                        + " {pose: supported-bound-angle, hold: 30s}]}}");

        record("rest --file HOME/mine.yaml --setup 20s --lead-in 10s -o HOME/rest.wav");

        assertThat(yoga.out).contains(", 1:05, ");
        record("rest --file HOME/mine.yaml --lead-in 10s -o HOME/usual.wav");
        assertThat(yoga.out).contains(", 1:45, ");
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyIfAskedTo() throws IOException {
        Path file = Files.writeString(home.resolve("old.wav"), "mine");

        assertThat(record("cat-cow -o HOME/old.wav")).isEqualTo(ExitCode.USAGE);
        assertThat(yoga.err).isEqualTo("yoga: " + file + " is there already; --force replaces it\n");
        assertThat(file).hasContent("mine");

        assertThat(record("cat-cow --force -o HOME/old.wav")).isEqualTo(ExitCode.DONE);
        assertThat(Files.size(file)).isGreaterThan(1_000_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        cat-cow                                | where to? Name a file, as in -o morning.wav
        cat-cow -o x.aac                       | '.aac' is no format that can be written; take .wav, .flac, .ogg, .mp3, or say --format
        cat-cow -o x.wav --no-tones            | without tones there is nothing to hear; add --voice, or leave --no-tones out
        cat-cow -o x.wav --volume 101          | --volume: '101' is not a whole number from 0 to 100
        cat-cow -o x.wav --format au           | --format: 'au' is not one of wav, flac, ogg, mp3
        cat-cow -o - --format mp3              | standard output gets WAV only; name a file for --format mp3
        cat-cow -o x.wav --setup 2h            | --setup 2h is too long; take up to 30m
        """)
    void whatCannotBe(String line, String message) {
        assertThat(record(line)).isEqualTo(ExitCode.USAGE);
        assertThat(yoga.err).isEqualTo("yoga: " + message + "\n");
    }

    @Test
    void standardOutputGetsTheSameBytesUnlessItIsATerminal() throws IOException {
        record("cat-cow -o HOME/cat.wav");
        assertThat(record("cat-cow -o -")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).startsWith("RIFF").contains("Cat-Cow");

        yoga.terminal = true;
        assertThat(record("cat-cow -o -")).isEqualTo(ExitCode.USAGE);
        assertThat(yoga.err).contains("is a terminal");
    }

    @Test
    void withoutAnEncoderNothingIsLeftBehind() throws IOException {
        yoga.environment.put("PATH", home.toString());

        assertThat(record("cat-cow -o HOME/cat.mp3")).isEqualTo(ExitCode.FAILED);
        assertThat(yoga.err)
                .isEqualTo(
                        "yoga: mp3 needs an encoder; install lame, or ffmpeg, or take --format wav, which needs none\n");
        assertThat(files()).isEmpty();
    }

    @Test
    void withoutAVoiceThereIsNoRecordingThatShouldSpeak() throws IOException {
        yoga.environment.put("PATH", home.toString());

        assertThat(record("cat-cow --voice -o HOME/cat.wav")).isEqualTo(ExitCode.FAILED);
        assertThat(yoga.err).contains("not installed").hasLineCount(1);
        assertThat(files()).isEmpty();
    }

    @Test
    void eyesClosedTakesLongerForChanges() {
        yoga.run("run desk --eyes-closed --dry-run --json");
        assertThat(yoga.out).contains("\"total\": \"PT3M47S\"");
        yoga.run("run desk --eyes-closed --lead-in 4s --dry-run --json");
        assertThat(yoga.out).contains("\"total\": \"PT3M14S\"");
    }
}
