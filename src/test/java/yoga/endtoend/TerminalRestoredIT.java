package yoga.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** However a session ends, the terminal is as it was: its settings, its cursor, and nothing left but a summary. */
final class TerminalRestoredIT {
    private static final String MORNING = "yoga run morning --no-bell";
    private static final String NOTHING_DONE = "Morning Power: 0 of 4 steps, 0:00 practised (0:00 in all).";

    @TempDir
    Path home;

    private Yoga yoga;

    @BeforeEach
    void install() {
        yoga = new Yoga(home);
    }

    @Test
    void atTheEnd() {
        try (Shell shell = Shell.sh(yoga, 80, 24)) {
            String before = shell.settings();

            shell.type("yoga run thread-the-needle --speed 600; echo code $?");

            shell.awaitEnd(0);
            assertThat(shell.left())
                    .hasSizeLessThanOrEqualTo(2)
                    .last()
                    .asString()
                    .startsWith("Seated Thread the Needle: 1 of 1 step, ")
                    .contains(" practised (");
            assertAsBefore(shell, before);
        }
    }

    @Test
    void afterQuitting() {
        endsWith(MORNING, shell -> shell.terminal().press("q"), 3, List.of(NOTHING_DONE));
    }

    @Test
    void afterCtrlC() {
        endsWith(MORNING, shell -> shell.terminal().press(Shell.CTRL_C), 130, List.of(NOTHING_DONE));
    }

    @Test
    void whenItHurtsTheRedFlagsStayOnTheScreen() {
        try (Shell shell = Shell.sh(yoga, 80, 24)) {
            String before = shell.settings();
            shell.start(MORNING, "Get into the pose");

            shell.terminal().press("x");

            shell.awaitEnd(3);
            assertThat(shell.left()).first().isEqualTo("Stopped. Come out of the pose slowly and rest.");
            assertThat(String.join(" ", shell.left()))
                    .contains("emergency number for chest pain", "bladder or bowel control")
                    .endsWith(NOTHING_DONE);
            assertAsBefore(shell, before);
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129", "INT, 130"})
    void afterASignalFromOutside(String signal, int code) {
        List<String> left = signal.equals("INT") ? List.of(NOTHING_DONE) : List.of();
        endsWith(MORNING, shell -> shell.kill(signal), code, left);
    }

    @ParameterizedTest
    @CsvSource({"--plain, TERM, 143", "--plain, HUP, 129", "--plain, INT, 130", "--json, TERM, 143"})
    void afterASignalWithoutTheLiveScreenToo(String option, String signal, int code) {
        try (Shell shell = Shell.sh(yoga, 80, 24)) {
            String before = shell.settings();
            shell.start("yoga run morning " + option, option.equals("--plain") ? "Begins in 5 seconds." : "step");

            shell.kill(signal);

            shell.awaitEnd(code);
            assertAsBefore(shell, before);
        }
    }

    /** A set-up waits for a key, without an end; a signal must not wait with it. */
    @Test
    void aSignalWhileNothingIsDue() {
        yoga.file("wait.yaml", """
                routines:
                  wait:
                    name: Wait
                    steps:
                      - {pose: cat-cow, hold: until ready}
                      - {pose: cat-cow, hold: 60s}
                """);
        try (Shell shell = Shell.sh(yoga, 80, 24)) {
            String before = shell.settings();
            shell.start("yoga run wait --file wait.yaml", "Press space when you are ready.");

            shell.kill("TERM");

            shell.awaitEnd(143);
            assertThat(shell.left()).isEmpty();
            assertAsBefore(shell, before);
        }
    }

    /**
     * An error within the session: the live screen shows the time at which it ends, and this Java has no rules for time
     * zones.
     */
    @Test
    void afterAnInternalError() {
        Yoga broken = yoga.with("JDK_JAVA_OPTIONS", "-Djava.time.zone.DefaultZoneRulesProvider=none");
        try (Shell shell = Shell.sh(broken, 80, 24)) {
            String before = shell.settings();

            shell.type(MORNING + "; echo code $?");

            shell.awaitEnd(1);
            assertThat(String.join("", shell.left()))
                    .contains("yoga: something went wrong: ")
                    .doesNotContain("Get into the pose", "\tat ");
            assertAsBefore(shell, before);
        }
    }

    static Stream<ShellKind> shells() {
        return Stream.of(Shell::sh, Shell::bash);
    }

    /** How to start a shell. */
    interface ShellKind {
        Shell open(Yoga yoga, int columns, int rows);
    }

    @ParameterizedTest
    @MethodSource("shells")
    void ctrlZGivesTheTerminalBackAndFgTakesItAgain(ShellKind kind) {
        try (Shell shell = kind.open(yoga, 80, 24)) {
            String before = shell.settings();
            shell.type(MORNING);
            shell.terminal().await("Get into the pose");

            shell.terminal().press(Shell.CTRL_Z);
            shell.terminal().awaitLastLine(Shell.PROMPT);

            assertThat(shell.terminal().everything()).noneMatch(line -> line.contains("Get into the pose"));
            assertAsBefore(shell, before);

            shell.type("fg");
            shell.terminal().await("Paused. Press space to go on.");
            assertThat(cursorIsVisible(shell)).isFalse();
            shell.terminal().press(Shell.SPACE);
            shell.terminal().await("Going on in ");
            shell.terminal().press("q");

            shell.terminal().awaitLastLine(Shell.PROMPT);
            assertThat(shell.terminal().screen()).anyMatch(line -> line.startsWith("Morning Power: 0 of 4 steps"));
            assertThat(shell.terminal().everything()).noneMatch(line -> line.contains("Paused"));
            assertAsBefore(shell, before);
        }
    }

    @Test
    void aStoppedSessionThatIsKilledEndsAndLeavesTheTerminalAlone() throws Exception {
        try (Shell shell = Shell.sh(yoga, 80, 24)) {
            shell.type(MORNING);
            shell.terminal().await("Get into the pose");
            shell.terminal().press(Shell.CTRL_Z);
            shell.terminal().awaitLastLine(Shell.PROMPT);
            ProcessHandle stopped = shell.yoga();

            for (String signal : List.of("-TERM", "-CONT")) {
                new ProcessBuilder("kill", signal, Long.toString(stopped.pid()))
                        .start()
                        .waitFor();
            }

            awaitEnd(stopped);
            assertThat(cursorIsVisible(shell)).isTrue();
        }
    }

    /** Ended, even if its shell has not asked for its exit code yet. */
    private static void awaitEnd(ProcessHandle process) throws Exception {
        Path stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        long until = System.nanoTime() + Yoga.PATIENCE.toNanos();
        while (process.isAlive() && !Files.readString(stat).contains(") Z ")) {
            assertThat(System.nanoTime()).as("it did not end").isLessThan(until);
            Thread.sleep(20);
        }
    }

    /** The window is closed: nobody is there to read or to type, and no process may be left. */
    @Test
    void aClosedWindowEndsTheSession() throws Exception {
        ProcessHandle left;
        try (Shell shell = Shell.sh(yoga, 80, 24)) {
            shell.start(MORNING, "Get into the pose");
            left = shell.yoga();
            shell.terminal().hangUp();
            left.onExit().get(Yoga.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        assertThat(left.isAlive()).isFalse();
    }

    private void endsWith(String command, Consumer<Shell> end, int code, List<String> left) {
        try (Shell shell = Shell.sh(yoga, 80, 24)) {
            String before = shell.settings();
            shell.start(command, "Get into the pose");

            end.accept(shell);

            shell.awaitEnd(code);
            assertThat(shell.left())
                    .map(line -> line.replaceFirst("0:0\\d in all", "0:00 in all"))
                    .isEqualTo(left);
            assertAsBefore(shell, before);
        }
    }

    private static void assertAsBefore(Shell shell, String before) {
        assertThat(cursorIsVisible(shell)).isTrue();
        assertThat(shell.settings()).isEqualTo(before).contains(" icanon ", " echo ");
    }

    private static boolean cursorIsVisible(Shell shell) {
        String written = shell.terminal().written();
        return written.lastIndexOf("\033[?25h") >= written.lastIndexOf("\033[?25l");
    }
}
