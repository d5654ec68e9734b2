package yoga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected screens, as text files under {@code src/test/resources/screens}. {@code mvn test -Dscreens=write} writes what
 * comes instead of comparing; look at the files before you commit them.
 */
public final class Golden {
    private static final Path SCREENS = Path.of("src", "test", "resources", "screens");

    private Golden() {}

    public static void assertScreen(String name, String screen) {
        Path file = SCREENS.resolve(name + ".txt");
        try {
            if ("write".equals(System.getProperty("screens"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, screen);
            }
            assertThat(screen).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
