package yoga.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.endtoend.Yoga.Outcome;

/** Recordings by the packaged program: long ones, and those that do not come to their end. */
final class RecordIT {
    @TempDir
    Path home;

    private Yoga yoga;

    @BeforeEach
    void install() {
        yoga = new Yoga(home);
    }

    private List<String> sounds() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("wav") || name.contains("flac"))
                    .sorted()
                    .toList();
        }
    }

    private void hours(int hours) {
        yoga.file(
                "long.yaml",
                "routines: {long: {name: Long, about: x, steps: ["
                        + "{pose: cat-cow, hold: 30m}, {pose: eagle-arms, hold: 10m}"
                                .concat(", {pose: cat-cow, hold: 1h}".repeat(hours - 1))
                        + ", {pose: low-cobra, hold: 20 reps of 2 breaths}]}}\n");
    }

    /** The launcher gives the program 64 MiB of heap; a heap with all of it would not do. */
    @Test
    void anHourInTheHeapOfAMinute() throws IOException {
        hours(1);

        Outcome outcome = yoga.run("yoga record long --file long.yaml -o long.wav");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(Files.size(home.resolve("long.wav"))).isGreaterThan(54L * 60 * 44_100 * 2);
        Outcome spoken = yoga.run("JAVA_TOOL_OPTIONS= yoga record long --file long.yaml --voice -o spoken.wav");
        assumeTrue(spoken.code() == 0, spoken.err());
        assertThat(Files.size(home.resolve("spoken.wav"))).isEqualTo(Files.size(home.resolve("long.wav")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wav", "flac"})
    void aDiskThatIsFullKeepsNoHalfFile(String format) throws IOException {
        Files.writeString(home.resolve("old." + format), "mine");

        Outcome outcome = yoga.run(
                "trap '' XFSZ; ulimit -f 2000; yoga record morning --force -o old." + format + " || echo code $?");

        assumeTrue(!outcome.err().contains("needs an encoder"), "there is no encoder here");
        assertThat(outcome.out()).isEqualTo("code 1\n");
        assertThat(outcome.err())
                .startsWith("yoga: cannot write old." + format + ": ")
                .hasLineCount(1);
        assertThat(sounds()).containsExactly("old." + format);
        assertThat(home.resolve("old." + format)).hasContent("mine");
    }

    @Test
    void aDeviceThatIsFull() {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no device that is always full here");

        Outcome outcome = yoga.run("yoga record cat-cow -o /dev/full");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).isEqualTo("yoga: cannot write /dev/full: No space left on device\n");
        assertThat(yoga.run("yoga record cat-cow -o - >/dev/full").code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT wav 130", "TERM wav 143", "INT flac 130"})
    void endedBySignalItLeavesNothing(String how) throws IOException {
        String[] words = how.split(" ", -1);
        assumeTrue(words[1].equals("wav") || !yoga.run("command -v flac").out().isEmpty(), "there is no flac here");
        hours(12);
        try (Shell shell = Shell.sh(yoga, 100, 24)) {
            shell.start("yoga record long --file long.yaml -o long." + words[1], "Recording Long");
            shell.kill(words[0]);
            shell.awaitEnd(Integer.parseInt(words[2]));
        }

        assertThat(sounds()).isEmpty();
    }

    @Test
    void theReaderOfAPipeMayLeave() {
        Outcome outcome = yoga.run("yoga record morning -o - | head -c 1000 | wc -c");

        assertThat(outcome.out().strip()).isEqualTo("1000");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void theProgressIsShownAndTakenAway() {
        try (Shell shell = Shell.sh(yoga, 100, 24)) {
            shell.start("yoga record desk -o desk.wav", "desk.wav: Desk Relief");
            shell.awaitEnd(0);

            assertThat(shell.left()).containsExactly("desk.wav: Desk Relief with tones, 3:12, 16.9 MB");
        }
    }
}
