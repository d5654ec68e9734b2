package yoga.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A window that is pulled to other sizes while a session runs. Whatever it was pulled to, at the end nothing is left in it
 * but what was there before and the summary.
 */
final class ResizeIT {
    private static final String COMMAND = "yoga run morning --no-bell --lead-in 2s; echo code $?";

    /** Lines of the commands before: a window is seldom fresh. */
    private static final int LINES_BEFORE = 60;

    @TempDir
    Path home;

    private Yoga yoga;

    /** A size of a window. */
    private record Size(int columns, int rows) {}

    @BeforeEach
    void install() {
        yoga = new Yoga(home);
    }

    /** One of each of the four forms of the screen, and back. */
    @Test
    void theScreenFollowsTheWindow() {
        try (Tmux window = usedWindow(80, 40)) {
            window.type(COMMAND);
            window.await("space pause");

            for (Size size : List.of(
                    new Size(50, 40),
                    new Size(50, 3),
                    new Size(20, 3),
                    new Size(80, 3),
                    new Size(80, 40),
                    new Size(50, 40),
                    new Size(50, 12),
                    new Size(80, 40),
                    new Size(40, 40),
                    new Size(40, 4),
                    new Size(30, 4),
                    new Size(120, 40))) {
                pull(window, size);
            }
            window.press("q");

            assertClean(window);
        }
    }

    /** In a breath the screen is drawn ten times a second, so that pictures and sizes cross. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aWindowThatIsMadeLowerAndHigher(long seed) {
        Random random = new Random(seed);
        pullAboutWhileBreathing(() -> new Size(80, 3 + random.nextInt(40)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aWindowThatIsMadeNarrowerAndWider(long seed) {
        Random random = new Random(seed);
        pullAboutWhileBreathing(() -> new Size(50 + random.nextInt(70), 40));
    }

    private void pullAboutWhileBreathing(Supplier<Size> sizes) {
        try (Tmux window = usedWindow(80, 40)) {
            window.type(COMMAND);
            window.await("inhale");

            Stream.generate(sizes).limit(12).forEach(size -> pull(window, size));
            window.press("q");

            assertClean(window);
        }
    }

    @Test
    void aWindowThatIsPulledInAPause() {
        try (Tmux window = usedWindow(80, 24)) {
            window.type(COMMAND);
            window.await("Cat-Cow");
            window.press("Space");
            window.await("Paused. Press space to go on.");

            window.resize(80, 3);
            window.await("one line", screen -> screen.get(screen.size() - 1).contains("paused · space goes on"));
            window.resize(20, 3);
            window.await("one line", screen -> screen.get(screen.size() - 1).endsWith("paused · space"));
            window.resize(80, 24);
            window.await("Paused. Press space to go on.");
            window.press("q");

            assertClean(window);
        }
    }

    @Test
    void aWindowThatIsPulledWhileTheSessionIsStopped() {
        try (Tmux window = usedWindow(80, 24)) {
            window.type("yoga run morning --no-bell");
            window.await("Cat-Cow");
            window.press("C-z");
            window.awaitLastLine(Shell.PROMPT);

            window.resize(50, 12);
            window.type("fg");
            window.await("Paused. Press space to go on.");

            assertThat(window.screen()).hasSize(12);
            window.press("q");
            window.awaitLastLine(Shell.PROMPT);
            assertThat(window.everything()).noneMatch(line -> line.contains("Paused") || line.contains("space pause"));
        }
    }

    /**
     * So much at once is more than a terminal can undo that wraps its lines anew: it has moved the first lines of the
     * picture out of its window before the program hears of it. No more than these stay.
     */
    @Test
    void aWindowThatIsMadeTinyAtOnce() {
        try (Tmux window = usedWindow(80, 24)) {
            window.type(COMMAND);
            window.await("space pause");

            pull(window, new Size(20, 3));
            pull(window, new Size(80, 24));
            window.press("q");

            window.awaitLastLine(Shell.PROMPT);
            List<String> left = window.everything();
            assertThat(left).startsWith(before()).hasSizeLessThanOrEqualTo(before().length + 4 + 2);
            assertThat(left.get(left.size() - 3)).startsWith("Morning Power: 0 of 4 steps, ");
        }
    }

    @Test
    void anEndInASmallWindow() {
        try (Tmux window = usedWindow(80, 24)) {
            window.type(COMMAND);
            window.await("space pause");
            pull(window, new Size(80, 3));
            pull(window, new Size(20, 3));
            window.press("q");

            window.awaitLastLine(Shell.PROMPT);
            window.resize(100, 30);
            assertThat(window.everything().subList(0, LINES_BEFORE + 2)).containsExactly(before());
            assertThat(String.join(" ", window.everything()))
                    .contains("Morning Power: 0 of")
                    .doesNotContain("Cat-Cow", "get into the pose");
        }
    }

    /** Pulls a window to a size and waits until the session has the form that goes with it. */
    private static void pull(Tmux window, Size size) {
        window.resize(size.columns, size.rows);
        window.await("the form for " + size, screen -> {
            String last = screen.isEmpty() ? "" : screen.get(screen.size() - 1);
            if (size.columns >= 50 && size.rows >= 12) {
                return last.contains("space pause") && screen.size() >= 12 && last.length() < size.columns;
            }
            if (size.columns >= 30 && size.rows >= 4) {
                return last.startsWith("step 1/4 · ") && last.endsWith("? keys");
            }
            return last.startsWith("0:") || last.startsWith("1:00 ");
        });
    }

    /** A terminal that has been used before: the prompt is on the last line of the screen. */
    private Tmux usedWindow(int columns, int rows) {
        Tmux window = new Tmux(yoga, columns, rows);
        window.type("seq " + LINES_BEFORE);
        window.await(
                "the numbers",
                screen -> screen.size() > 1
                        && screen.get(screen.size() - 1).equals(Shell.PROMPT)
                        && screen.get(screen.size() - 2).equals("" + LINES_BEFORE));
        return window;
    }

    private static String[] before() {
        return Stream.of(
                        Stream.of("$ seq " + LINES_BEFORE),
                        IntStream.rangeClosed(1, LINES_BEFORE).mapToObj(String::valueOf),
                        Stream.of("$ " + COMMAND))
                .flatMap(lines -> lines)
                .toArray(String[]::new);
    }

    private static void assertClean(Tmux window) {
        window.awaitLastLine(Shell.PROMPT);
        window.resize(100, 30);
        List<String> lines = window.everything();
        assertThat(lines).startsWith(before());
        assertThat(lines.subList(before().length, lines.size()))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Morning Power: 0 of 4 steps, "),
                        line -> assertThat(line).isEqualTo("code 3"),
                        line -> assertThat(line).isEqualTo(Shell.PROMPT));
    }
}
