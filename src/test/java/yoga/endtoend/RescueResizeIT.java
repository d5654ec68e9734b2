package yoga.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A window that is pulled to other sizes while the panel of workday alerts is in it, or a movement that it guides. At the
 * end nothing is left but what was there before and how the day was.
 */
final class RescueResizeIT {
    private static final String COMMAND = "yoga rescue --protocol slow; echo code $?";
    private static final int LINES_BEFORE = 60;

    @TempDir
    Path home;

    private Yoga yoga;

    private record Size(int columns, int rows) {}

    @BeforeEach
    void install() {
        yoga = Alerts.yoga(home);
    }

    @Test
    void thePanelFollowsTheWindow() {
        try (Tmux window = usedWindow(80, 40)) {
            window.type(COMMAND);
            window.await("Press Enter to begin.");

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
            window.press("z");
            window.await("again ");
            window.press("q");

            assertClean(window, "The alerts are off.");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void anySizes(long seed) {
        Random random = new Random(seed);
        try (Tmux window = usedWindow(80, 40)) {
            window.type(COMMAND);
            window.await("Press Enter to begin.");

            Stream.generate(() -> new Size(50 + random.nextInt(70), 3 + random.nextInt(38)))
                    .limit(12)
                    .forEach(size -> pull(window, size));
            window.press("q");

            assertClean(window, "The alerts are off.");
        }
    }

    /** Where the panel comes back after a movement, the window may have another size than when it went. */
    @Test
    void whileAMovementIsGuided() {
        try (Tmux window = usedWindow(80, 40)) {
            window.type(COMMAND);
            window.await("Press Enter to begin.");
            window.press("Enter");
            window.await("space pause");

            window.resize(50, 14);
            window.await(
                    "the keys", screen -> screen.get(screen.size() - 1).contains("space pause") && isNarrow(screen));
            window.press("q");
            window.await("1 skipped");
            window.await("the panel", screen -> isForm(new Size(50, 14), screen));
            pull(window, new Size(80, 40));
            window.press("q");

            assertClean(window, "The alerts are off; today 0 of 1 done.");
        }
    }

    private static boolean isNarrow(List<String> screen) {
        return screen.stream().allMatch(line -> line.length() < 50) && screen.size() >= 12;
    }

    @Test
    void whileItIsStopped() {
        try (Tmux window = usedWindow(80, 40)) {
            window.type("yoga rescue");
            window.await("Press Enter to begin.");
            window.press("C-z");
            window.awaitLastLine(Shell.PROMPT);

            window.resize(50, 12);
            window.type("fg");
            window.await("the panel", screen -> isForm(new Size(50, 12), screen));
            window.press("q");

            window.awaitLastLine(Shell.PROMPT);
            assertThat(window.everything())
                    .noneMatch(line -> line.contains("enter start") || line.contains("Press Enter"));
        }
    }

    private static void pull(Tmux window, Size size) {
        window.resize(size.columns, size.rows);
        window.await("the form for " + size, screen -> isForm(size, screen));
    }

    private static boolean isForm(Size size, List<String> screen) {
        String last = screen.isEmpty() ? "" : screen.get(screen.size() - 1);
        if (size.columns >= 50 && size.rows >= 12) {
            return last.contains("enter start") && screen.size() >= 12 && last.length() < size.columns;
        }
        if (size.columns >= 30 && size.rows >= 4) {
            return last.endsWith("? keys") && !last.contains("enter start");
        }
        return last.startsWith("Now: Seated");
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

    private static void assertClean(Tmux window, String closing) {
        window.awaitLastLine(Shell.PROMPT);
        window.resize(100, 30);
        String[] expected = Stream.of(
                        Stream.of("$ seq " + LINES_BEFORE),
                        IntStream.rangeClosed(1, LINES_BEFORE).mapToObj(String::valueOf),
                        Stream.of("$ " + COMMAND, closing, "code 0", Shell.PROMPT))
                .flatMap(lines -> lines)
                .toArray(String[]::new);
        assertThat(window.everything()).containsExactly(expected);
    }
}
