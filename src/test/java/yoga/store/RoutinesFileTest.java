package yoga.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.practice.Breath;
import yoga.practice.Catalogue;
import yoga.practice.Cycle;
import yoga.practice.Hold;
import yoga.practice.InvalidInput;
import yoga.practice.Place;
import yoga.practice.Plan;
import yoga.practice.Pose;
import yoga.practice.Position;
import yoga.practice.Rescue;
import yoga.practice.Routine;

class RoutinesFileTest {
    private final Catalogue good = Samples.good();

    @Test
    void readsEveryKeyOfAPose() {
        assertThat(good.poses().get("side-bend"))
                .isEqualTo(new Pose(
                        "side-bend",
                        "Side Bend",
                        List.of("bend", "crescent"),
                        "Pārśva Sukhāsana",
                        List.of(Place.DESK, Place.MAT),
                        List.of(Position.SEATED, Position.STANDING),
                        new Hold.Breaths(6),
                        true,
                        new Pose.BreathCues("grow taller", "lean to the {side}"),
                        null,
                        new Pose.Guidance(
                                "Move the chair away from the desk.",
                                List.of("Lift the {side} arm.", "Lean to the {other} side."),
                                "Keep both hips heavy.",
                                "Come up with an inhale.",
                                List.of("Leaning forward."),
                                List.of("Put the {other} hand on the chair.", "Keep the arm down and only lean."),
                                "It goes well with a yawn.",
                                "Once an hour.",
                                List.of("disc trouble")),
                        List.of("chair"),
                        List.of("obliques", "lats")));
    }

    @Test
    void leavesOutWhatAPoseDoesNotSay() {
        Pose pose = good.poses().get("wall-press");

        assertThat(pose.rep()).isEqualTo(new Cycle(Breath.EXHALE, Duration.ofMillis(1500), Duration.ofSeconds(2)));
        assertThat(pose.sided()).isFalse();
        assertThat(pose.sanskrit()).isNull();
        assertThat(pose.aliases()).isEmpty();
        assertThat(pose.breath()).isEqualTo(new Pose.BreathCues(null, null));
        assertThat(pose.guidance().setup()).isNull();
        assertThat(pose.guidance().care()).isEmpty();
    }

    @Test
    void readsRoutinesWithTheHoldsOfTheStepsOrOfThePoses() {
        Pose rest = good.poses().get("rest");

        assertThat(good.routines().get("short"))
                .isEqualTo(new Routine(
                        "short",
                        "Short",
                        List.of("quick"),
                        "A first try.",
                        List.of(
                                new Routine.Step(good.poses().get("side-bend"), new Hold.Breaths(6)),
                                new Routine.Step(good.poses().get("wall-press"), seconds(30)))));
        assertThat(good.routines().get("long").steps())
                .containsExactly(
                        new Routine.Step(good.poses().get("lift"), new Hold.BreathReps(3, 5)),
                        new Routine.Step(rest, new Hold.UntilReady()),
                        new Routine.Step(rest, seconds(90)));
    }

    @Test
    void readsRescues() {
        assertThat(good.rescues().get("office"))
                .isEqualTo(new Rescue(
                        "office",
                        "Office",
                        List.of("work"),
                        "Twice an hour.",
                        Duration.ofHours(1),
                        List.of(
                                new Rescue.Move(Duration.ZERO, good.poses().get("side-bend"), seconds(15)),
                                new Rescue.Move(
                                        Duration.ofMinutes(30), good.poses().get("wall-press"), new Hold.Reps(10)))));
    }

    @Test
    void readsPlans() {
        Routine shortOne = good.routines().get("short");

        assertThat(good.plans().get("week"))
                .isEqualTo(new Plan(
                        "week",
                        "A Week",
                        List.of("first-week"),
                        "Little and often.",
                        List.of(
                                new Plan.Stretch(1, 1, shortOne),
                                new Plan.Stretch(2, 7, good.routines().get("long"))),
                        good.rescues().get("office"),
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)));
        assertThat(good.plans().get("alone").rescueDays()).isEmpty();
    }

    @Test
    void alertsOfAPlanComeOnWorkdaysUnlessItSaysOtherwise() {
        Catalogue file = Samples.read("""
                plans:
                  p: {name: P, days: [{days: 1, routine: short}], rescue: office}
                """, good);

        assertThat(file.plans().get("p").rescueDays())
                .containsExactlyInAnyOrder(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "# only a comment",
                "# one\n\n  # two\n",
                "---\n",
                "---\n...\n",
                "~",
                "{}",
                "poses:\n",
                "\uFEFF",
                "\uFEFF# a\r\n",
                "poses: {}\nroutines: ~\nrescues:\nplans: null\n"
            })
    void aFileWithNothingInItIsAnEmptyCatalogue(String yaml) {
        assertThat(Samples.read(yaml, good)).isEqualTo(Catalogue.EMPTY);
    }

    @Test
    void lineEndsOfAnySystemAndAByteOrderMarkAreFine() {
        String text = Samples.goodText();

        assertThat(Samples.read(text.replace("\n", "\r\n"), Catalogue.EMPTY)).isEqualTo(good);
        assertThat(Samples.read(text.replace('\n', '\r'), Catalogue.EMPTY)).isEqualTo(good);
        assertThat(Samples.read('\uFEFF' + text, Catalogue.EMPTY)).isEqualTo(good);
    }

    @Test
    void aFewAliasesSaveTyping() {
        Catalogue file = Samples.read("""
                poses:
                  a: &a {name: A, place: desk, position: seated, hold: 30s, steps: &steps [Sit.]}
                  b: *a
                  c: {name: C, place: desk, position: seated, hold: 30s, steps: *steps}
                """, Catalogue.EMPTY);

        assertThat(file.poses().get("b").name()).isEqualTo("A");
        assertThat(file.poses().get("c").guidance().steps()).containsExactly("Sit.");
    }

    @Test
    void idsLeadToTheFileFirstAndThenToTheCatalogueBelow() {
        Catalogue file = Samples.read("""
                poses:
                  lift: {name: My Lift, place: mat, position: prone, hold: 20s, steps: [Lift.]}
                routines:
                  mine: {name: Mine, steps: [lift, rest]}
                """, good);

        assertThat(file.poses()).containsOnlyKeys("lift");
        assertThat(file.routines().get("mine").steps())
                .containsExactly(
                        new Routine.Step(file.poses().get("lift"), seconds(20)),
                        new Routine.Step(good.poses().get("rest"), seconds(90)));
    }

    @Test
    void aFileLaidOverTheCatalogueReplacesByIdAndEverythingUsesTheNewOne() {
        Catalogue file = Samples.read("""
                poses:
                  side-bend: {name: My Bend, place: desk, position: seated, hold: 20s, steps: [Bend.]}
                routines:
                  short: {name: My Short, steps: [side-bend]}
                """, good);

        Catalogue both = good.overlaidBy(file);

        Pose mine = file.poses().get("side-bend");
        assertThat(both.poses().keySet()).containsExactlyElementsOf(good.poses().keySet());
        assertThat(both.poses().get("side-bend")).isEqualTo(mine);
        assertThat(both.routines().get("short").name()).isEqualTo("My Short");
        assertThat(both.rescues().get("office").moves().get(0))
                .isEqualTo(new Rescue.Move(Duration.ZERO, mine, seconds(15)));
        assertThat(both.plans().get("week").stretches().get(0).routine())
                .isEqualTo(both.routines().get("short"));
    }

    @Test
    void nothingOfAFaultyFileIsLoaded() {
        String oneFault = Samples.goodText().replace("hold: 10 reps", "hold: ten");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Samples.read(oneFault, Catalogue.EMPTY))
                .withMessage(
                        "my.yaml:35:11: 'ten' is not a hold; write it like 45s, 6 breaths, 10 reps, 3 reps of 5 breaths"
                                + " or until ready");
    }

    @Test
    void readsRegularFilesAndStandardInput(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), Samples.goodText());

        assertThat(RoutinesFile.read(file, Catalogue.EMPTY).catalogue()).isEqualTo(good);
        assertThat(RoutinesFile.read(file.toString(), InputStream.nullInputStream(), Catalogue.EMPTY)
                        .catalogue())
                .isEqualTo(good);
        assertThat(RoutinesFile.read("-", stream(Samples.goodText()), Catalogue.EMPTY)
                        .catalogue())
                .isEqualTo(good);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> RoutinesFile.read("/dev/stdin", stream("poses: 5"), Catalogue.EMPTY))
                .withMessage(
                        "standard input:1:8: 'poses' is a number; write a mapping: an id and a colon for each of them");
    }

    @Test
    void saysWhyAFileCannotBeRead(@TempDir Path folder) {
        Path missing = folder.resolve("missing.yaml");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> RoutinesFile.read(missing, Catalogue.EMPTY))
                .withMessage("cannot read " + missing + ": no such file");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> RoutinesFile.read(folder, Catalogue.EMPTY))
                .withMessage("cannot read " + folder + ": it is a directory");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void neverWaitsForADeviceOrAPipe(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        for (Path endless : List.of(pipe, Path.of("/dev/zero"))) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> RoutinesFile.read(endless, Catalogue.EMPTY))
                    .withMessage("cannot read " + endless + ": it is not a regular file");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileNameCannotReachTheTerminal(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a\u001b[31m\u202e.yaml"), "x: 1");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> RoutinesFile.read(file, Catalogue.EMPTY))
                .withMessageStartingWith(folder + "/a\\u001B[31m\\u202E.yaml:1:1: unknown key 'x' in the file");
    }

    private static Hold seconds(int seconds) {
        return new Hold.Timed(Duration.ofSeconds(seconds));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
