package yoga.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of a live session, as typed. */
final class KeysIT {
    private static final String WAY_IN = "Get into the pose";

    @TempDir
    Path home;

    private Shell shell;
    private PseudoTerminal terminal;

    @BeforeEach
    void openAWindow() {
        shell = Shell.sh(new Yoga(home), 80, 24);
        terminal = shell.terminal();
    }

    @AfterEach
    void closeIt() {
        shell.close();
    }

    @Test
    void spacePausesAndGoesOnWithACountIn() {
        shell.start("yoga run morning", WAY_IN);

        terminal.press(Shell.SPACE);
        terminal.await("Paused. Press space to go on.");
        terminal.press(Shell.SPACE);
        terminal.await("Going on in 3.");
        terminal.await("Going on in 2.");
        terminal.await("Going on in 1.");
        terminal.awaitGone("Going on in");
        terminal.await("ends ");

        quit();
        assertThat(shell.left().toString()).contains("paused for 0:03");
    }

    @Test
    void arrowsMoveByStep() {
        shell.start("yoga run morning", "step 1 of 4");

        terminal.press(Shell.RIGHT);
        terminal.await("step 2 of 4");
        terminal.press(Shell.RIGHT);
        terminal.await("step 3 of 4");
        terminal.press(Shell.LEFT);
        terminal.await("step 2 of 4");
        terminal.press("\033OD");
        terminal.await("step 1 of 4");

        quit();
    }

    @Test
    void forwardFromTheLastStepEndsWhatWasNotDone() {
        shell.start("yoga run thread-the-needle", "step 1 of 1");

        terminal.press(Shell.RIGHT);

        shell.awaitEnd(3);
        assertThat(shell.left().toString()).contains("0 of 1 step, 0:00 practised");
    }

    @Test
    void plusAddsTenSeconds() {
        shell.start("yoga run morning --lead-in 30s", "7:15 left");
        terminal.press(Shell.SPACE);
        terminal.await("Paused");

        terminal.press("+");

        terminal.await("the time to grow", screen -> screen.get(1).matches(".* 7:2\\d left"));
        quit();
    }

    @Test
    void sChangesTheSide() {
        shell.start("yoga run thread-the-needle", "left side");

        terminal.press("s");
        terminal.await("right side");
        terminal.press("s");
        terminal.await("left side");

        quit();
    }

    @Test
    void mShowsTheEasierForm() {
        shell.start("yoga run thread-the-needle --no-bell", "Easier: ");
        int before = terminal.written().length();

        terminal.press("m");

        // The same words, but strong now.
        terminal.await(
                "the easier form in bold",
                screen -> terminal.written().substring(before).contains("\033[1mEasier:"));
        quit();
    }

    @Test
    void questionMarkShowsTheKeysAndHidesThem() {
        shell.start("yoga run morning", WAY_IN);

        terminal.press("?");
        terminal.await("10 seconds more of this");
        terminal.press("?");
        terminal.awaitGone("10 seconds more of this");
        terminal.await(WAY_IN);
        quit();
    }

    @Test
    void aSetUpWaitsForEnterOrSpace() {
        new Yoga(home).file("two.yaml", """
                routines:
                  two:
                    name: Two
                    steps:
                      - {pose: cat-cow, hold: until ready}
                      - {pose: cat-cow, hold: 5s}
                      - {pose: cobbler, hold: until ready}
                      - {pose: cat-cow, hold: 5s}
                """.replace("cobbler", "thread-the-needle"));
        shell.start("yoga run two --file two.yaml --speed 20", "step 1 of 4");
        terminal.await("Press space when you are ready.");

        terminal.press("\r");
        terminal.await("step 3 of 4");
        terminal.await("Press space when you are ready.");
        terminal.press(Shell.SPACE);

        shell.awaitEnd(0);
        assertThat(shell.left().toString()).contains("Two: 4 of 4 steps, 0:10 practised");
    }

    /** Unknown keys, function keys, a paste's brackets, a mouse, replies of the terminal, broken text: all nothing. */
    @Test
    void whatIsNoKeyDoesNothing() {
        shell.start("yoga run morning --lead-in 30s", "7:1");
        terminal.press(Shell.SPACE);
        terminal.await("Paused");
        String before = String.join("\n", terminal.screen());

        terminal.press("zZ1;,\t\b\177\004\034é語🧘\u0001\u0000");
        terminal.press("\033[A\033[B\033OP\033[15~\033[1;5A\033[H\033[3~");
        terminal.press("\033[200~\033[201~\033[<0;10;10M\033[I\033[?62;1;4c\033[24;80R");
        terminal.press("\033]11;rgb:0000/0000/0000\007\033P1$r0m\033\\\033\033");
        terminal.press("?");
        terminal.await("10 seconds more of this");
        terminal.press("?");
        terminal.await("Paused");

        assertThat(String.join("\n", terminal.screen())).isEqualTo(before);
        quit();
    }

    private void quit() {
        terminal.press("q");
        shell.awaitEnd(3);
    }
}
