package yoga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not draw a figure does not load one: the start takes no longer for them. */
class LazyFiguresTest {
    @Test
    void theListOfPosesLoadsNothingOfFigures(@TempDir Path folder) throws IOException, InterruptedException {
        Path loaded = folder.resolve("loaded.txt");
        ProcessBuilder yoga = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + loaded.getFileName(),
                "-classpath",
                System.getProperty("java.class.path"),
                "yoga.Main",
                "poses");
        yoga.environment().put("XDG_CONFIG_HOME", folder.toString());
        yoga.environment().put("APPDATA", folder.toString());
        yoga.directory(folder.toFile());
        yoga.redirectErrorStream(true).redirectOutput(folder.resolve("out.txt").toFile());

        assertThat(yoga.start().waitFor()).isZero();

        List<String> classes = Files.readAllLines(loaded);
        assertThat(classes).anyMatch(line -> line.contains("yoga.store.CatalogueImage"));
        assertThat(classes).noneMatch(line -> line.contains("yoga.figure.") || line.contains("yoga.store.Figure"));
    }
}
