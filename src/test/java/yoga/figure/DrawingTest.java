package yoga.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingTest {
    private static final int[][] SIZES = {{24, 8}, {30, 10}, {37, 13}, {60, 20}};

    static List<String> names() {
        return FigureFile.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyLimbIsOnePieceAtEverySize(String name) {
        Figure figure = FigureFile.figure(name);
        for (int[] size : SIZES) {
            Drawing drawing = new Drawing(figure, size[0], size[1], Glyphs.BRAILLE);
            for (int phase = 0; phase <= 10; phase++) {
                drawing.rows(phase / 10.0, phase / 10.0);
                for (int i = 0; i < figure.limbs().size(); i++) {
                    Canvas canvas = new Canvas(2 * size[0], 4 * size[1]);
                    drawing.drawLimb(i, canvas);
                    assertThat(pieces(canvas))
                            .as(
                                    "%s, %s at %d columns",
                                    name, figure.limbs().get(i).joints(), size[0])
                            .isEqualTo(1);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void thePictureHasItsSize(String name) {
        for (int[] size : SIZES) {
            for (Glyphs glyphs : Glyphs.values()) {
                List<String> rows = new Drawing(FigureFile.figure(name), size[0], size[1], glyphs).rows(0.3, 0.6);
                assertThat(rows)
                        .hasSize(size[1])
                        .allSatisfy(row -> assertThat(row).hasSize(size[0]));
                assertThat(String.join("", rows).chars())
                        .allMatch(c -> glyphs == Glyphs.ASCII
                                ? c >= ' ' && c < 0x7f
                                : c == ' ' || (c > 0x2800 && c <= 0x28ff));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void mirroredTwiceItIsTheSame(String name) {
        Figure figure = FigureFile.figure(name);
        assertThat(figure.mirrored()).isNotEqualTo(figure);
        assertThat(figure.mirrored().mirrored()).isEqualTo(figure);
        assertThat(figure.mirrored().mirrored().pose(0.4, 0.7)).isEqualTo(figure.pose(0.4, 0.7));
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachFrameLooksDifferent(String name) {
        Drawing drawing = new Drawing(FigureFile.figure(name), 24, 8, Glyphs.BRAILLE);
        List<String> exhaled = drawing.rows(1, 0);
        assertThat(drawing.rows(1, 1)).isNotEqualTo(exhaled);
        if (!name.equals("desk-push-up")) {
            assertThat(drawing.rows(0, 0)).isNotEqualTo(exhaled);
        }
    }

    @Test
    void theSamePictureIsTheSameList() {
        Drawing drawing = new Drawing(FigureFile.figure("bridge"), 30, 10, Glyphs.BRAILLE);
        List<String> rows = drawing.rows(1, 0.5);
        assertThat(drawing.rows(1, 0.5)).isSameAs(rows);
        assertThat(drawing.rows(1, 1)).isNotSameAs(rows);
    }

    @Test
    void itStandsInTheMiddleOfTheLowerEdge() {
        List<String> rows = new Drawing(FigureFile.figure("bridge"), 60, 10, Glyphs.ASCII).rows(0, 0);
        assertThat(rows.get(0)).isBlank();
        assertThat(rows.get(9)).startsWith("     ").endsWith("     ").contains("..");
    }

    @Test
    void sceneryIsWhereNoBodyIs() {
        Drawing drawing = new Drawing(FigureFile.figure("desk-push-up"), 30, 10, Glyphs.BRAILLE);
        drawing.rows(1, 0);
        assertThat(drawing.isScenery(29, 9)).isTrue();
        assertThat(drawing.isScenery(0, 0)).isFalse();
        assertThat(drawing.isScenery(18, 0)).isFalse();
    }

    @Test
    void aSeamPartsANearLimbFromWhatIsBehindIt() {
        Figure figure = FigureFile.parse("""
                view: front
                size: [40, 40]
                head: {joint: head, radius: 4}
                text: A cross.
                frames:
                  start: &frame
                    caption: a cross
                    joints: {head: [35, 35], left: [2, 20], right: [38, 20], top: [20, 38], bottom: [20, 2]}
                  inhale: *frame
                  exhale: *frame
                limbs:
                  - {joints: [left, right], stroke: arm}
                  - {joints: [top, bottom], stroke: arm, near: true}
                  - {joints: [right, head], stroke: thin}
                """);
        Drawing drawing = new Drawing(figure, 20, 10, Glyphs.BRAILLE);
        String middle = drawing.rows(1, 0).get(4);
        assertThat(middle).contains("⣿");
        Canvas behind = new Canvas(40, 40);
        drawing.drawLimb(0, behind);
        assertThat(pieces(behind)).isEqualTo(1);
        drawing.drawLimb(1, behind);
        assertThat(pieces(behind)).as("left, right and what is in front").isEqualTo(3);
    }

    /** How many groups of neighbouring dots there are; diagonal neighbours count. */
    private static int pieces(Canvas canvas) {
        boolean[][] seen = new boolean[canvas.height()][canvas.width()];
        int pieces = 0;
        for (int y = 0; y < canvas.height(); y++) {
            for (int x = 0; x < canvas.width(); x++) {
                if (canvas.at(x, y) && !seen[y][x]) {
                    pieces++;
                    flood(canvas, x, y, seen);
                }
            }
        }
        return pieces;
    }

    private static void flood(Canvas canvas, int x, int y, boolean[][] seen) {
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {x, y});
        seen[y][x] = true;
        while (!open.isEmpty()) {
            int[] dot = open.pop();
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    int nx = dot[0] + dx;
                    int ny = dot[1] + dy;
                    if (canvas.at(nx, ny) && !seen[ny][nx]) {
                        seen[ny][nx] = true;
                        open.push(new int[] {nx, ny});
                    }
                }
            }
        }
    }
}
