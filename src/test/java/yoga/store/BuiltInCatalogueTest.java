package yoga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yoga.practice.Catalogue;
import yoga.practice.Durations;
import yoga.practice.Pace;
import yoga.practice.Timeline;

/** The facts of the catalogue that comes with the program. */
class BuiltInCatalogueTest {
    private final Catalogue catalogue =
            RoutinesFile.read(Path.of("routines.yaml"), Catalogue.EMPTY).catalogue();

    @Test
    void hasThePosesRoutinesRescueAndPlan() {
        assertThat(catalogue.poses())
                .containsOnlyKeys(
                        "thread-the-needle",
                        "eagle-arms",
                        "seated-cat-cow",
                        "cat-cow",
                        "low-cobra",
                        "locust",
                        "extended-puppy",
                        "supported-bound-angle",
                        "shoulder-blade-squeeze",
                        "desk-push-up",
                        "cow-face-arms",
                        "sphinx",
                        "bridge");
        assertThat(catalogue.routines()).containsOnlyKeys("morning", "desk", "strength", "release", "starter");
        assertThat(catalogue.rescues()).containsOnlyKeys("workday");
        assertThat(catalogue.plans()).containsOnlyKeys("two-weeks");
    }

    @ParameterizedTest
    @CsvSource({"morning, 5:00", "desk, 2:42", "strength, 3:00", "release, 5:42", "starter, 1:42"})
    void practiceAddsUp(String routine, String practice) {
        assertThat(Durations.clock(timeline(routine).practice())).isEqualTo(practice);
    }

    @Test
    void theMorningTakesLittleLongerThanItsPractice() {
        assertThat(Durations.clock(timeline("morning").total())).isEqualTo("5:35");
    }

    @Test
    void theReleaseWaitsForItsSetup() {
        assertThat(timeline("release").setupsFrom(0)).isEqualTo(1);
    }

    @Test
    void thePlanIsTwoWeeksWithTheRescue() {
        assertThat(catalogue.plans().get("two-weeks").days()).isEqualTo(14);
        assertThat(catalogue.plans().get("two-weeks").rescue())
                .isEqualTo(catalogue.rescues().get("workday"));
    }

    @Test
    void theProgramComesWithIt(@TempDir Path folder) throws IOException {
        assertThat(BuiltIn.catalogue()).isEqualTo(catalogue);

        Path image = Files.write(folder.resolve("lib.bin"), CatalogueImage.of(Samples.good()));
        System.setProperty(BuiltIn.PROPERTY, image.toString());
        try {
            assertThat(BuiltIn.catalogue()).isEqualTo(Samples.good());
        } finally {
            System.clearProperty(BuiltIn.PROPERTY);
        }
    }

    private Timeline timeline(String routine) {
        return Timeline.of(catalogue.routines().get(routine), Pace.DEFAULT);
    }
}
