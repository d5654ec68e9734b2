package yoga.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Expected pictures, as text files under {@code src/test/resources/figures}. {@code mvn test -Dscreens=write} writes what
 * comes instead of comparing; look at the files before you commit them.
 */
class GoldenFiguresTest {
    private static final Path FIGURES = Path.of("src", "test", "resources", "figures");

    static List<String> names() {
        return FigureFile.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void bothSidesAtBothEndsOfABreath(String name) throws IOException {
        Figure figure = FigureFile.figure(name);
        assertPicture(
                name,
                pair("in, out", figure, Glyphs.BRAILLE) + pair("mirrored in, out", figure.mirrored(), Glyphs.BRAILLE));
    }

    @Test
    void ascii() throws IOException {
        assertPicture(
                "ascii",
                names().stream()
                        .map(name -> pair(name, FigureFile.figure(name), Glyphs.ASCII))
                        .collect(Collectors.joining()));
    }

    private static String pair(String title, Figure figure, Glyphs glyphs) {
        Drawing drawing = new Drawing(figure, 30, 10, glyphs);
        List<String> in = drawing.rows(1, 1);
        List<String> out = drawing.rows(1, 0);
        StringBuilder text = new StringBuilder(title).append('\n');
        for (int i = 0; i < in.size(); i++) {
            text.append(in.get(i))
                    .append(" | ")
                    .append(out.get(i).stripTrailing())
                    .append('\n');
        }
        return text.toString();
    }

    private static void assertPicture(String name, String picture) throws IOException {
        Path file = FIGURES.resolve(name + ".txt");
        if ("write".equals(System.getProperty("screens"))) {
            Files.createDirectories(FIGURES);
            Files.writeString(file, picture);
        }
        assertThat(picture).as(name).isEqualTo(Files.readString(file));
    }
}
