package yoga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What draws no figure loads none, and what makes no sound nothing of it: the start takes no longer for them. */
class LazyFiguresTest {
    @Test
    void theListOfPosesLoadsNothingOfFigures(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> classes = loadedBy(folder, "poses");

        assertThat(classes).anyMatch(line -> line.contains("yoga.store.CatalogueImage"));
        assertThat(classes).noneMatch(line -> line.contains("yoga.figure.") || line.contains("yoga.store.Figure"));
    }

    @Test
    void aSilentSessionLoadsNothingOfSound(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> classes = loadedBy(folder, "run", "morning", "--plain", "--speed", "3600", "--no-log");

        assertThat(classes).anyMatch(line -> line.contains("yoga.session.Player"));
        assertThat(classes)
                .noneMatch(line -> line.contains("yoga.sound.")
                        || line.contains("javax.sound.")
                        || line.contains("yoga.session.Score"));
    }

    private static List<String> loadedBy(Path folder, String... arguments) throws IOException, InterruptedException {
        Path loaded = folder.resolve("loaded.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + loaded.getFileName(),
                "-classpath",
                System.getProperty("java.class.path"),
                "yoga.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder yoga = new ProcessBuilder(command);
        yoga.environment().put("XDG_CONFIG_HOME", folder.toString());
        yoga.environment().put("APPDATA", folder.toString());
        yoga.directory(folder.toFile());
        yoga.redirectErrorStream(true).redirectOutput(folder.resolve("out.txt").toFile());

        assertThat(yoga.start().waitFor()).isZero();

        return Files.readAllLines(loaded);
    }
}
