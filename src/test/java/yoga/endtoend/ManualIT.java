package yoga.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yoga.endtoend.Yoga.Outcome;

/** The manual pages of the distribution, in the programs that show such pages. */
final class ManualIT {
    private static final Path PAGES = Yoga.DISTRIBUTION.resolve("share/man/man1");

    @TempDir
    Path home;

    private Yoga yoga;

    @BeforeEach
    void install() {
        yoga = new Yoga(home)
                .with("MANPATH", Yoga.DISTRIBUTION.resolve("share/man").toString());
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.sorted().toList();
        }
    }

    private static void need(String program) {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program))),
                "there is no " + program + " here");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void manFindsNothingToWarnOf(Path page) {
        need("man");
        need("groff");

        Outcome outcome = yoga.exec("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page.toString());

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void groffFindsNothingToWarnOf(Path page) {
        need("groff");

        assertThat(yoga.exec("groff", "-ww", "-man", "-Tutf8", page.toString()).err())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void mandocFindsNothingToWarnOf(Path page) {
        need("mandoc");

        Outcome outcome = yoga.exec("mandoc", "-T", "lint", "-W", "warning", page.toString());

        assertThat(outcome.out() + outcome.err()).isEmpty();
    }

    @Test
    void manShowsAPageByItsName() {
        need("man");
        need("groff");

        Outcome outcome = yoga.with("MANWIDTH", "100").run("man yoga-rescue | col -b");

        assertThat(outcome.out())
                .contains("yoga-rescue - send alerts through the workday", "--every=DURATION", "yoga rescue status")
                .contains("-n, --dry-run", "--bell, --no-bell", "~/.config/yoga/routines.yaml", "EXIT STATUS");
    }
}
