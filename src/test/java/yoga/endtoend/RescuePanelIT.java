package yoga.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import org.junit.jupiter.params.provider.ValueSource;

/** The panel of workday alerts in a real terminal: its keys, the movement that it guides, and every way out. */
final class RescuePanelIT {
    private static final String QUICK = "yoga rescue";
    private static final String SLOW = "yoga rescue --protocol slow";
    private static final String ASKS = "Press Enter to begin.";
    private static final String KEYS = "enter start";
    private static final String GUIDES = "space pause";
    private static final String OFF = "The alerts are off";

    @TempDir
    Path home;

    private Yoga yoga;

    @BeforeEach
    void install() {
        yoga = Alerts.yoga(home);
    }

    private interface Visit {
        void to(Shell shell, PseudoTerminal terminal);
    }

    /** Opens a window, starts alerts in it and visits them; the window has to be as before in the end. */
    private void visit(String command, Visit visit, int code, String... left) {
        try (Shell shell = Shell.sh(yoga, 80, 24)) {
            String before = shell.settings();
            shell.start(command, ASKS);

            visit.to(shell, shell.terminal());

            shell.awaitEnd(code);
            assertThat(shell.left()).containsExactly(left);
            assertAsBefore(shell, before);
        }
    }

    @Test
    void anAlertRingsAndEnterGuidesIt() {
        visit(
                QUICK,
                (shell, terminal) -> {
                    terminal.await("Now: " + Alerts.FIRST);
                    assertThat(terminal.written()).contains("\007");
                    assertThat(terminal.screen()).last().asString().contains(KEYS);

                    terminal.press("\r");
                    terminal.await("the figure", RescuePanelIT::hasFigure);
                    terminal.await("1 done");
                    terminal.await(KEYS);
                    assertThat(terminal.screen()).noneMatch(line -> line.contains(GUIDES));
                    assertThat(hasFigure(terminal.screen())).isFalse();
                    terminal.await("Next: " + Alerts.SECOND);

                    terminal.press("q");
                },
                0,
                OFF + "; today 1 of 1 done.");
    }

    private static boolean hasFigure(List<String> screen) {
        return String.join("", screen).chars().anyMatch(c -> c > 0x2800 && c < 0x2900);
    }

    @Test
    void withoutBellAndFigureThereIsNeither() {
        visit(
                SLOW + " --no-bell --no-figure --ascii",
                (shell, terminal) -> {
                    terminal.press("s");
                    terminal.await(GUIDES);
                    terminal.await("inhale");
                    assertThat(hasFigure(terminal.screen())).isFalse();
                    assertThat(String.join("", terminal.screen())).matches("\\p{ASCII}*");
                    terminal.press("q");
                    terminal.await("1 skipped");
                    assertThat(terminal.written()).doesNotContain("\007");
                    terminal.press("q");
                },
                0,
                OFF + "; today 0 of 1 done.");
    }

    @Test
    void quittingAMovementSkipsItAndThePanelComesBack() {
        visit(
                SLOW,
                (shell, terminal) -> {
                    terminal.press("\r");
                    terminal.await(GUIDES);
                    terminal.press("q");
                    terminal.await("1 skipped");
                    terminal.await(KEYS);
                    terminal.press("q");
                },
                0,
                OFF + "; today 0 of 1 done.");
    }

    @Test
    void zPutsOffAndEnterBeginsItAllTheSame() {
        visit(
                QUICK + " --snooze 10m",
                (shell, terminal) -> {
                    terminal.press("z");
                    terminal.await("again ");
                    assertThat(terminal.screen()).noneMatch(line -> line.contains(ASKS));
                    terminal.press("s");
                    terminal.await("1 done");
                    terminal.press("q");
                },
                0,
                OFF + "; today 1 of 1 done.");
    }

    @Test
    void anAlertThatWasPutOffComesOnceMore() {
        visit(
                QUICK + " --snooze 10s",
                (shell, terminal) -> {
                    terminal.press("z");
                    terminal.await("again ");
                    terminal.await(ASKS);
                    assertThat(terminal.written().chars().filter(c -> c == '\007'))
                            .hasSize(2);
                    terminal.press("k");
                    terminal.await("1 skipped");
                    terminal.press("q");
                },
                0,
                OFF + "; today 0 of 1 done.");
    }

    @Test
    void kSkipsTheAlertAndThenTheNextOne() {
        visit(
                QUICK,
                (shell, terminal) -> {
                    terminal.press("k");
                    terminal.await("1 skipped");
                    terminal.await("Next: " + Alerts.SECOND);
                    terminal.press("K");
                    terminal.await("2 skipped");
                    terminal.await("Next: " + Alerts.FIRST);
                    terminal.press("q");
                },
                0,
                OFF + "; today 0 of 2 done.");
    }

    @Test
    void pPausesAndGoesOn() {
        visit(
                QUICK,
                (shell, terminal) -> {
                    terminal.press("p");
                    terminal.await("Press p to go on.");
                    terminal.await("p go on");
                    terminal.press("p");
                    terminal.awaitGone("Press p to go on.");
                    terminal.await("Next: " + Alerts.SECOND);
                    terminal.press("q");
                },
                0,
                OFF + "; today 0 of 1 done.");
    }

    @Test
    void questionMarkShowsTheKeysAndHidesThem() {
        visit(
                QUICK,
                (shell, terminal) -> {
                    terminal.press("?");
                    terminal.await("skip it, or the next one");
                    terminal.press("?");
                    terminal.awaitGone("skip it, or the next one");
                    terminal.await(ASKS);
                    terminal.press("q");
                },
                0,
                OFF + ".");
    }

    @Test
    void anAlertThatIsLeftAloneIsMissed() {
        Alerts.leaveUnanswered(yoga, Duration.ofSeconds(177));
        try (Shell shell = Shell.sh(yoga, 80, 24)) {
            shell.start(QUICK, "1 missed");
            shell.terminal().await("Next: " + Alerts.SECOND);
            assertThat(shell.terminal().written()).doesNotContain("\007");
            shell.terminal().press("q");

            shell.awaitEnd(0);
            assertThat(shell.left()).containsExactly(OFF + "; today 0 of 1 done.");
        }
    }

    /** What cannot be kept is told once, above the panel, and the alerts go on. */
    @ParameterizedTest
    @ValueSource(strings = {"/proc", "/dev/null"})
    void whereTheStateCannotBeKept(String folder) {
        assumeTrue(Files.exists(Path.of(folder)), "there is no " + folder);
        yoga = yoga.with("XDG_STATE_HOME", folder);
        try (Shell shell = Shell.sh(yoga, 80, 24)) {
            PseudoTerminal terminal = shell.terminal();
            String before = shell.settings();
            shell.start(QUICK, ASKS);

            terminal.press("z");
            terminal.await("again ");
            terminal.press("s");
            terminal.await("1 done");
            terminal.press("k");
            terminal.await("1 skipped");
            terminal.press("q");

            shell.awaitEnd(0);
            assertThat(String.join("", shell.left()))
                    .containsOnlyOnce("cannot keep the state of the alerts in " + folder)
                    .endsWith(OFF + "; today 1 of 2 done.")
                    .doesNotContain(KEYS);
            assertAsBefore(shell, before);
        }
    }

    /** Unknown keys, function keys, a paste's brackets, a mouse, replies of the terminal, broken text: all nothing. */
    @Test
    void whatIsNoKeyDoesNothing() {
        visit(
                QUICK,
                (shell, terminal) -> {
                    terminal.press("yY1;, \t\b\177\004\034é語🧘\u0001\u0000");
                    terminal.press("\033[A\033[B\033OP\033[15~\033[1;5A\033[H\033[3~");
                    terminal.press("\033[200~\033[201~\033[<0;10;10M\033[I\033[?62;1;4c\033[24;80R");
                    terminal.press("\033]11;rgb:0000/0000/0000\007\033P1$r0m\033\\\033\033");
                    terminal.press("?");
                    terminal.await("skip it, or the next one");
                    terminal.press("?");
                    terminal.await(ASKS);
                    terminal.press("q");
                },
                0,
                OFF + ".");
    }

    @Test
    void whereItHurtsTheRedFlagsStayAndTheDayIsQuiet() {
        try (Shell shell = Shell.sh(yoga, 80, 24)) {
            PseudoTerminal terminal = shell.terminal();
            String before = shell.settings();
            shell.start(SLOW, ASKS);

            terminal.press("\r");
            terminal.await(GUIDES);
            terminal.press("x");
            terminal.await("Press p to go on.");
            assertThat(String.join(" ", terminal.everything())).contains("emergency number for chest pain");
            terminal.press("q");

            shell.awaitEnd(0);
            assertThat(shell.left()).first().isEqualTo("Stopped. Come out of the pose slowly and rest.");
            assertThat(String.join(" ", shell.left()))
                    .contains("emergency number for chest pain", "bladder or bowel control")
                    .endsWith(OFF + "; today 0 of 1 done.")
                    .doesNotContain("Paused");
            assertAsBefore(shell, before);
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129", "INT, 130"})
    void endedByASignal(String signal, int code) {
        visit(QUICK, (shell, terminal) -> shell.kill(signal), code, left(signal));
        assertThat(yoga.run("yoga rescue status").code()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129", "INT, 130"})
    void endedByASignalInAMovement(String signal, int code) {
        visit(
                SLOW,
                (shell, terminal) -> {
                    terminal.press("\r");
                    terminal.await(GUIDES);
                    shell.kill(signal);
                },
                code,
                signal.equals("INT") ? new String[] {OFF + "; today 0 of 1 done."} : new String[0]);
        assertThat(yoga.run("yoga rescue status").code()).isOne();
    }

    private static String[] left(String signal) {
        return signal.equals("INT") ? new String[] {OFF + "."} : new String[0];
    }

    /** The cursor is hidden and the panel gone, and the movement not there yet. */
    @ParameterizedTest
    @ValueSource(ints = {0, 10, 20, 40, 80})
    void endedByASignalWhileAMovementBegins(int millis) {
        visit(
                SLOW,
                (shell, terminal) -> {
                    ProcessHandle process = shell.yoga();
                    terminal.press("\r");
                    pause(millis);
                    Shell.signal(process, "TERM");
                },
                143);
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void ctrlCEndsIt() {
        visit(QUICK, (shell, terminal) -> terminal.press(Shell.CTRL_C), 130, OFF + ".");
    }

    @Test
    void ctrlCInAMovementEndsIt() {
        visit(
                SLOW,
                (shell, terminal) -> {
                    terminal.press("\r");
                    terminal.await(GUIDES);
                    terminal.press(Shell.CTRL_C);
                },
                130,
                OFF + "; today 0 of 1 done.");
    }

    @Test
    void stoppedFromAnotherShell() {
        visit(
                QUICK,
                (shell, terminal) ->
                        assertThat(yoga.run("yoga rescue stop").out()).isEqualTo("The alerts are off.\n"),
                143);
    }

    /** An error before there is anything to be seen: this Java has no rules for time zones. */
    @Test
    void afterAnInternalError() {
        Yoga broken = yoga.with("TZ", "Europe/Berlin")
                .with("JDK_JAVA_OPTIONS", "-Djava.time.zone.DefaultZoneRulesProvider=none");
        try (Shell shell = Shell.sh(broken, 80, 24)) {
            String before = shell.settings();

            shell.type(QUICK + "; echo code $?");

            shell.awaitEnd(1);
            assertThat(String.join("", shell.left()))
                    .contains("yoga: something went wrong: ")
                    .doesNotContain("\tat ");
            assertAsBefore(shell, before);
        }
    }

    static Stream<Consumer<PseudoTerminal>> places() {
        return Stream.of(terminal -> {}, terminal -> {
            terminal.press("\r");
            terminal.await(GUIDES);
        });
    }

    @ParameterizedTest
    @MethodSource("places")
    void ctrlZGivesTheTerminalBackAndFgTakesItAgain(Consumer<PseudoTerminal> place) {
        try (Shell shell = Shell.sh(yoga, 80, 24)) {
            PseudoTerminal terminal = shell.terminal();
            String before = shell.settings();
            shell.type(SLOW + " --no-bell");
            terminal.await(ASKS);
            place.accept(terminal);
            boolean guided = String.join("", terminal.screen()).contains(GUIDES);

            terminal.press(Shell.CTRL_Z);
            terminal.awaitLastLine(Shell.PROMPT);

            assertThat(terminal.everything()).noneMatch(line -> line.contains(GUIDES) || line.contains(KEYS));
            assertAsBefore(shell, before);
            assertThat(yoga.run("yoga rescue status").code()).isZero();

            shell.type("fg");
            if (guided) {
                terminal.await("Paused. Press space to go on.");
                terminal.press("q");
            }
            terminal.await(KEYS);
            assertThat(cursorIsVisible(shell)).isFalse();
            terminal.press("q");

            terminal.awaitLastLine(Shell.PROMPT);
            assertThat(terminal.screen()).anyMatch(line -> line.startsWith(OFF));
            assertThat(terminal.everything()).noneMatch(line -> line.contains(GUIDES) || line.contains(KEYS));
            assertAsBefore(shell, before);
        }
    }

    /** The window is closed: nobody is there to read or to type, and no process may be left. */
    @ParameterizedTest
    @MethodSource("places")
    void aClosedWindowEndsIt(Consumer<PseudoTerminal> place) throws Exception {
        ProcessHandle left;
        try (Shell shell = Shell.sh(yoga, 80, 24)) {
            shell.start(SLOW, ASKS);
            place.accept(shell.terminal());
            left = shell.yoga();
            shell.terminal().hangUp();
            left.onExit().get(Yoga.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        assertThat(left.isAlive()).isFalse();
        assertThat(yoga.run("yoga rescue status").code()).isOne();
    }

    /** For a screen reader: one line an event, and nothing is ever drawn over. */
    @Test
    void plainLinesWithAKeyboard() {
        try (Shell shell = Shell.sh(yoga, 80, 24)) {
            String before = shell.settings();
            shell.start(QUICK + " --plain", ASKS);

            shell.terminal().press("\r");
            shell.terminal().await(": done.");
            shell.terminal().press("?");
            shell.terminal().await("snooze: put it off for a while");
            shell.terminal().press("q");

            shell.awaitEnd(0);
            assertThat(String.join("\n", shell.left()))
                    .containsPattern("(?m)^\\d\\d:\\d\\d  Now: " + Alerts.FIRST + "\\.")
                    .contains("1 of 1 step, 0:02 practised")
                    .containsPattern(OFF + "; today 1 of 1 done\\.$");
            String written = shell.terminal().written();
            assertThat(written.substring(written.indexOf(QUICK + " --plain"))).doesNotContain("\033");
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
