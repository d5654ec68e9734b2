package yoga.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static yoga.practice.Poses.angle;
import static yoga.practice.Poses.anyTimeline;
import static yoga.practice.Poses.cow;
import static yoga.practice.Poses.needle;
import static yoga.practice.Poses.pushUp;
import static yoga.practice.Poses.seconds;
import static yoga.practice.Poses.timeline;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
    @Test
    void changesAreAddedToThePracticeNeverTakenFromIt() {
        Timeline timeline = timeline(cow(), "60s", needle(), "45s", cow(), "3 reps of 5 breaths", pushUp(), "10 reps");

        assertThat(timeline.practice()).isEqualTo(seconds(60 + 2 * 45 + 3 * 30 + 30));
        assertThat(timeline.total()).isEqualTo(timeline.practice().plus(seconds(4 * 5 + 5 + 2 * 5)));
    }

    @Test
    void aSidedPoseIsHeldOnEachSideWithASwitchBetween() {
        assertThat(layout(timeline(needle(), "6 breaths")))
                .containsExactly("0 lead_in 5 right", "5 hold 36 right", "41 switch 5 left", "46 hold 36 left");
    }

    @Test
    void heldRepsHaveRestsBetween() {
        assertThat(layout(timeline(cow(), "2 reps of 3 breaths")))
                .containsExactly("0 lead_in 5", "5 hold 18", "23 rest 5", "28 hold 18");
    }

    @Test
    void setUpHasNoLength() {
        assertThat(layout(timeline(angle(), "until ready", angle(), "1m")))
                .containsExactly("0 setup 0", "0 lead_in 5", "5 hold 60");
    }

    @Test
    void withoutLeadInThePracticeBeginsAtOnce() {
        Pace pace = new Pace(seconds(3), seconds(3), Duration.ZERO, Duration.ZERO, Duration.ZERO);

        assertThat(layout(Timeline.of(Poses.routine(needle(), "30s"), pace)))
                .containsExactly("0 hold 30 right", "30 hold 30 left");
    }

    @Test
    void aTimedHoldSettlesFirstAndEndsWithAWholeBreath() {
        Timeline timeline = timeline(cow(), "45s");
        Segment hold = timeline.segments().get(1);

        assertThat(hold.settle()).isEqualTo(seconds(3));
        assertThat(hold.cycles()).isEqualTo(7);
        assertThat(hold.phaseAt(seconds(5 + 2.9)).number()).isZero();
        assertThat(hold.phaseAt(seconds(5 + 3))).isEqualTo(new Segment.Phase(1, Breath.INHALE, 0));
        assertThat(hold.phaseAt(seconds(5 + 43.5))).isEqualTo(new Segment.Phase(7, Breath.EXHALE, 0.5));
    }

    @Test
    void theCuesOfAHoldComeInOrder() {
        assertThat(cues(timeline(cow(), "5 breaths")))
                .containsExactly(
                        "0 step 1",
                        "2 countdown 3",
                        "3 countdown 2",
                        "4 countdown 1",
                        "5 hold",
                        "5 breath 1",
                        "11 breath 2",
                        "17 breath 3",
                        "20 halfway",
                        "23 breath 4",
                        "25 last_ten 10",
                        "29 breath 5",
                        "32 countdown 3",
                        "33 countdown 2",
                        "34 countdown 1");
    }

    @Test
    void repetitionsAreCountedInsteadOfSeconds() {
        assertThat(cues(timeline(pushUp(), "4 reps")))
                .containsExactly(
                        "0 step 1",
                        "2 countdown 3",
                        "3 countdown 2",
                        "4 countdown 1",
                        "5 hold",
                        "5 rep 1",
                        "8 rep 2",
                        "11 rep 3",
                        "14 rep 4");
    }

    @Test
    void halfwayIsTheMiddleOfAllSetsOfOneSide() {
        assertThat(cues(timeline(cow(), "3 reps of 2 breaths"))).contains("28 halfway");
        assertThat(cues(timeline(cow(), "2 reps of 2 breaths"))).contains("17 halfway");
        assertThat(cues(timeline(needle(), "30s"))).contains("20 halfway", "55 halfway");
        assertThat(cues(timeline(cow(), "19s"))).noneMatch(cue -> cue.endsWith("halfway"));
    }

    @Test
    void moreTimeMovesWhatComesLaterAndNothingElse() {
        Timeline timeline = timeline(cow(), "30s", needle(), "30s");
        Timeline longer = timeline.extended(1, seconds(10));

        assertThat(longer.total()).isEqualTo(timeline.total().plusSeconds(10));
        assertThat(cues(longer)).contains("20 halfway", "35 last_ten 10", "45 step 2");
        assertThat(longer.segments().get(0)).isEqualTo(timeline.segments().get(0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void segmentsAreContiguousAndCuesOrderedWhateverTheRoutine(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Timeline timeline = anyTimeline(random);
            Duration end = Duration.ZERO;
            for (Segment segment : timeline.segments()) {
                assertThat(segment.start()).as("seed %s", seed).isEqualTo(end);
                end = segment.end();
            }
            assertThat(timeline.total()).isEqualTo(end);
            assertThat(timeline.cues()).as("seed %s", seed).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
            assertThat(timeline.cues()).as("seed %s", seed).doesNotHaveDuplicates();
            for (Cue cue : timeline.cues()) {
                Segment segment = timeline.segments().get(cue.segment());
                assertThat(cue.at()).isBetween(segment.start(), segment.end());
            }
        }
    }

    private static List<String> layout(Timeline timeline) {
        return timeline.segments().stream()
                .map(s -> s.start().toSeconds() + " " + s.kind().name().toLowerCase(java.util.Locale.ROOT) + " "
                        + s.length().toSeconds()
                        + (s.side() == null ? "" : " " + s.side().word()))
                .toList();
    }

    private static List<String> cues(Timeline timeline) {
        return timeline.cues().stream()
                .map(c -> c.at().toSeconds() + " " + c.kind().name().toLowerCase(java.util.Locale.ROOT)
                        + (c.number() == 0 ? "" : " " + c.number()))
                .toList();
    }
}
