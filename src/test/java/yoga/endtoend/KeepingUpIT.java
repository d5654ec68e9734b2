package yoga.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that is followed, a session that goes on where it was left, and a doctor who looks at a real terminal. */
final class KeepingUpIT {
    @TempDir
    Path home;

    private Yoga yoga;

    @BeforeEach
    void install() {
        yoga = new Yoga(home);
    }

    @Test
    void aPlanIsFollowedDayByDay() {
        yoga.file(".config/yoga/routines.yaml", """
                routines:
                  blink: {name: Blink, steps: [{pose: cat-cow, hold: 1s}, {pose: sphinx, hold: 1s}]}
                plans:
                  brief: {name: Brief, days: [{days: 1-2, routine: blink}]}
                """);
        assertThat(yoga.run("yoga plan start brief").out()).contains("Brief begins: 2 days", "Today: Blink, 0:12.");
        assertThat(yoga.run("yoga").lines()).first().isEqualTo("Brief, day 1 of 2. Today: Blink, 0:12.");

        Yoga.Outcome outcome = yoga.run("yoga run --lead-in 0s");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Blink: 2 of 2 steps").endsWith("Brief, day 1 of 2: done.\n");

        assertThat(yoga.run("yoga plan").out()).contains("   1  done  today", "   2  next");
        assertThat(yoga.run("yoga").lines()).first().isEqualTo("Brief, day 1 of 2, is done.");
        assertThat(yoga.run("yoga progress --plain").out()).contains("1 day this week, 2 s.", "Cat-Cow: 1 s");
    }

    @Test
    void aSessionGoesOnAtTheStepWhereItWasLeft() {
        try (Tmux tmux = new Tmux(yoga, 80, 24)) {
            tmux.type("yoga run morning --no-bell --no-figure");
            tmux.await("step 1 of 4");
            tmux.press("n");
            tmux.await("step 2 of 4");
            tmux.press("n");
            tmux.await("step 3 of 4");
            tmux.press("q");
            tmux.awaitLastLine("$");
            tmux.type("clear; yoga run --resume --no-bell --no-figure");
            tmux.await("step 3 of 4");
            tmux.press("q");
            tmux.awaitLastLine("$");
        }
        assertThat(yoga.run("yoga run --resume --dry-run").out())
                .startsWith("Morning Power\n")
                .contains("Low Cobra")
                .doesNotContain("Cat-Cow");
    }

    @Test
    void theDoctorAsksTheTerminal() {
        try (Tmux tmux = new Tmux(yoga, 100, 40)) {
            tmux.type("yoga doctor --no-sound --notify bell");
            tmux.await("used; the braille of the figure is one column wide");
            tmux.await("100 columns, 40 rows: room for everything");
            tmux.await("rescue state");
            tmux.awaitLastLine("$");
            tmux.type("stty -a | grep -o ' -*echo '; echo '=' $?");
            tmux.await("= 0");
            assertThat(String.join("\n", tmux.screen())).contains(" echo");
        }
    }

    @Test
    void theDoctorIsNotKeptWaitingByATerminalThatSaysNothing() {
        Yoga.Outcome outcome = yoga.run("script -qec 'yoga doctor --no-sound --notify none' /dev/null");

        assertThat(outcome.out()).contains("the terminal does not say how wide", "rescue state");
    }
}
