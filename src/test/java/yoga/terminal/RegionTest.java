package yoga.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {
    private final Region region = new Region(Palette.ANSI);
    private final ScreenTerminal screen = new ScreenTerminal(20, 8);

    @Test
    void theRegionStandsBelowWhatWasThere() {
        screen.write("$ yoga\r\n");
        show("one", "two");

        assertThat(rows()).startsWith("$ yoga", "one", "two", "");
    }

    @Test
    void atTheBottomTheScreenScrollsToMakeRoom() {
        screen.write("1\r\n2\r\n3\r\n4\r\n5\r\n6\r\n7\r\n");
        show("one", "two", "three");

        assertThat(rows()).containsExactly("3", "4", "5", "6", "7", "one", "two", "three");
    }

    @Test
    void onlyWhatChangedIsWritten() {
        show("breath 1 of 7", "still");

        String written = region.show(List.of(Line.of("breath 2 of 7"), Line.of("still")));

        assertThat(written).isEqualTo("\0337\033[?7l\033[8G2\033[?7h\0338");
    }

    @Test
    void whatDidNotChangeIsNotWritten() {
        show("one", "two");

        assertThat(region.show(List.of(Line.of("one"), Line.of("two")))).isEmpty();
    }

    @Test
    void anErasedRegionLeavesNothing() {
        screen.write("$ yoga\r\n");
        show("one", "two");
        screen.write(region.erase());
        screen.write("done\r\n");

        assertThat(rows()).startsWith("$ yoga", "done", "");
    }

    @Test
    void moreOrFewerLinesAreDrawnAnew() {
        show("one", "two", "three");
        show("only");

        assertThat(rows()).startsWith("only", "", "");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverChangesTheScreenShowsTheLastLines(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            List<Line> lines = new ArrayList<>();
            for (int row = 0; row < 5; row++) {
                lines.add(anyLine(random));
            }
            screen.write(region.show(lines));

            assertThat(rows().subList(0, 5))
                    .as("seed %s", seed)
                    .isEqualTo(lines.stream().map(Line::toString).toList());
        }
    }

    private static Line anyLine(Random random) {
        String[] texts = {"a", "bb ", "  ", "▇▁", "日本", "é", "ccc", ""};
        Ink[] inks = Ink.values();
        Line line = new Line();
        while (line.width() < 12 && random.nextInt(6) > 0) {
            line.add(inks[random.nextInt(inks.length)], texts[random.nextInt(texts.length)]);
        }
        return line;
    }

    private void show(String... lines) {
        List<Line> wanted = new ArrayList<>();
        for (String line : lines) {
            wanted.add(Line.of(line));
        }
        screen.write(region.show(wanted));
    }

    private List<String> rows() {
        return screen.toString().lines().map(String::stripTrailing).toList();
    }
}
