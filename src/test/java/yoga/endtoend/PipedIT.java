package yoga.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.endtoend.Yoga.Outcome;

/** What comes out of a pipe, and what becomes of streams that are closed. */
final class PipedIT {
    private static final String ESCAPE = "\033";
    private static final List<String> COMMANDS = List.of(
            "yoga",
            "yoga --help",
            "yoga poses",
            "yoga pose cat-cow",
            "yoga pose cat-cow --json",
            "yoga routines",
            "yoga routines morning --json",
            "yoga run --dry-run",
            "yoga run --speed 3600",
            "yoga run --json --speed 3600");

    @TempDir
    Path home;

    private Yoga yoga;

    static List<String> commands() {
        return COMMANDS;
    }

    @BeforeEach
    void install() {
        yoga = new Yoga(home);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aPipeGetsTextAndNothingElse(String command) {
        Outcome outcome = yoga.run(command);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isNotEmpty().endsWith("\n").doesNotContain(ESCAPE, "\r", "\007", "\b");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aReaderThatLeavesEarlyIsNoTrouble(String command) {
        Outcome outcome = yoga.run(command + " | head -1");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.lines()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void closedStreamsAreNoTrouble(String command) {
        Outcome open = yoga.run(command);
        assertThat(open.code()).isZero();
        assertThat(timeless(yoga.run(command + " <&-"))).isEqualTo(timeless(open));
        assertThat(yoga.run(command + " >&-").err()).isEmpty();
        assertThat(timeless(yoga.run(command + " 2>&-"))).isEqualTo(timeless(open));
        assertThat(yoga.run(command + " <&- >&- 2>&-; echo ended").out()).isEqualTo("ended\n");
    }

    /** A timetable says when it would end, and a minute may pass between two of them. */
    private static Outcome timeless(Outcome outcome) {
        return new Outcome(outcome.code(), outcome.out().replaceAll("ends at \\d\\d:\\d\\d", ""), outcome.err());
    }

    /** At its own pace a session would take minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"--plain", "--json"})
    void aSessionThatNobodyReadsEnds(String option) {
        long begin = System.nanoTime();

        Outcome outcome = yoga.run("yoga run morning " + option + " --lead-in 4s | head -1");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.lines()).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void aClosedOutputEndsASessionAtOnce() {
        long begin = System.nanoTime();

        Outcome outcome = yoga.run("yoga run morning --lead-in 30s >&-");

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aClosedInputIsAnEmptyOne() {
        Outcome outcome = yoga.run("yoga routines --check - <&-");

        assertThat(outcome).isEqualTo(yoga.run("yoga routines --check - </dev/null"));
    }

    @Test
    void withoutAKeyboardASetUpGoesOnByItself() {
        yoga.file("setup.yaml", """
                routines:
                  setup:
                    name: With a Set-up
                    steps:
                      - {pose: cat-cow, hold: until ready}
                      - {pose: cat-cow, hold: 10s}
                """);

        Outcome outcome = yoga.run("yoga run setup --file setup.yaml --speed 600 --setup 20s");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("It goes on in 20 seconds.")
                .endsWith("With a Set-up: 2 of 2 steps, 0:10 practised (0:35 in all).\n");
    }

    static Stream<String> coloured() {
        return Stream.of("yoga poses", "yoga pose cat-cow", "yoga routines", "yoga routines morning", "yoga --help");
    }

    @ParameterizedTest
    @MethodSource("coloured")
    void colourIsColourOnlyAndChangesNoText(String command) {
        String plain = yoga.run(command).out();
        String coloured = yoga.run(command + " --color always").out();

        assertThat(coloured).contains(ESCAPE);
        assertThat(coloured.replaceAll(ESCAPE + "\\[[0-9;]*m", "")).isEqualTo(plain);
        assertThat(yoga.with("CLICOLOR_FORCE", "1").run(command).out()).isEqualTo(coloured);
    }

    @Test
    void optionBeatsNoColorBeatsForce() {
        Yoga torn = yoga.with("CLICOLOR_FORCE", "1").with("NO_COLOR", "1");

        assertThat(torn.run("yoga poses").out()).doesNotContain(ESCAPE);
        assertThat(torn.run("yoga poses --color always").out()).contains(ESCAPE);
        assertThat(yoga.with("CLICOLOR_FORCE", "1")
                        .run("yoga poses --color never")
                        .out())
                .doesNotContain(ESCAPE);
        assertThat(yoga.with("CLICOLOR_FORCE", "1")
                        .with("NO_COLOR", "")
                        .run("yoga poses")
                        .out())
                .contains(ESCAPE);
    }

    @Test
    void aPlainSessionHasNoColourEvenIfForced() {
        assertThat(yoga.run("yoga run --plain --speed 3600 --color always").out())
                .doesNotContain("\r")
                .satisfies(out -> assertThat(out.replaceAll(ESCAPE + "\\[[0-9;]*m", ""))
                        .isEqualTo(yoga.run("yoga run --plain --speed 3600").out()));
    }

    @Test
    void aDumbTerminalGetsPlainLines() {
        try (Shell shell = Shell.sh(yoga.with("TERM", "dumb"), 80, 24)) {
            shell.start("yoga run thread-the-needle --speed 60", "Begin");
            shell.awaitEnd(0);

            assertThat(shell.left()).last().asString().startsWith("Seated Thread the Needle: 1 of 1 step, ");
            assertThat(shell.terminal().written()).doesNotContain(ESCAPE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yoga", "yoga poses", "yoga pose cat-cow", "yoga --help"})
    void aDumbTerminalGetsNoEscapeSequence(String command) {
        try (Shell shell = Shell.sh(yoga.with("TERM", "dumb"), 80, 60)) {
            shell.type(command + "; echo code $?");
            shell.awaitEnd(0);

            assertThat(shell.terminal().written()).doesNotContain(ESCAPE);
        }
    }

    @Test
    void aTerminalGetsColourUnlessToldOtherwise() {
        try (Shell shell = Shell.sh(yoga, 80, 60)) {
            shell.type("yoga poses; echo code $?");
            shell.awaitEnd(0);
            assertThat(shell.terminal().written()).contains(ESCAPE + "[1m");
        }
        try (Shell shell = Shell.sh(yoga.with("NO_COLOR", "1"), 80, 60)) {
            shell.type("yoga poses; echo code $?");
            shell.awaitEnd(0);
            assertThat(shell.terminal().written()).doesNotContain(ESCAPE);
        }
    }

    @Test
    void withoutColourTheLiveScreenMovesTheCursorOnly() {
        try (Shell shell = Shell.sh(yoga.with("NO_COLOR", "1"), 80, 24)) {
            shell.start("yoga run thread-the-needle --speed 60", "step 1 of 1");
            shell.awaitEnd(0);

            assertThat(shell.terminal().written()).doesNotContainPattern(ESCAPE + "\\[[0-9;]*m");
        }
    }

    /** Nobody could press a key: then lines are all there is to show. */
    @Test
    void aTerminalWithoutAKeyboardGetsPlainLines() {
        try (Shell shell = Shell.sh(yoga, 100, 24)) {
            shell.start("yoga run morning </dev/null", "Begins in 5 seconds.");
            shell.terminal().press(Shell.CTRL_C);
            shell.awaitEnd(130);

            assertThat(String.join(" ", shell.left())).contains("Morning Power: 0 of 4 steps,");
            assertThat(shell.terminal().written()).doesNotContain(ESCAPE);
        }
    }
}
