package yoga.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import yoga.practice.Segment;
import yoga.practice.Timeline;

/**
 * Adds up what was really done: a jump over a hold is not practice, and a hold done twice is.
 *
 * <p>A jump always lands on the start of a segment, so a hold whose end is reached was done whole.
 */
final class Tally {
    private final BitSet finished = new BitSet();
    private long[] nanosOfSteps = {};
    private Duration practised = Duration.ZERO;
    private Duration active = Duration.ZERO;
    private Duration paused = Duration.ZERO;

    /** Time went on from one offset to another, without a jump. */
    void went(Timeline timeline, int firstSegment, Duration from, Duration to) {
        active = active.plus(to.minus(from));
        for (int i = firstSegment; i < timeline.segments().size(); i++) {
            Segment segment = timeline.segments().get(i);
            if (segment.start().compareTo(to) >= 0) {
                break;
            }
            if (segment.practice()) {
                Duration begin = later(segment.start(), from);
                Duration end = segment.end().compareTo(to) < 0 ? segment.end() : to;
                if (end.compareTo(begin) > 0) {
                    practised = practised.plus(end.minus(begin));
                    add(segment.step(), end.minus(begin));
                    finished.set(i, finished.get(i) || end.equals(segment.end()));
                }
            }
        }
    }

    private void add(int step, Duration time) {
        if (step >= nanosOfSteps.length) {
            nanosOfSteps = Arrays.copyOf(nanosOfSteps, step + 1);
        }
        nanosOfSteps[step] += time.toNanos();
    }

    void setUp(Duration time) {
        active = active.plus(time);
    }

    void finishedSetup(int segment) {
        finished.set(segment);
    }

    void paused(Duration time) {
        paused = paused.plus(time);
    }

    /**
     * What came of it.
     *
     * @param firstStep the step that the person wanted to begin with; those before it are not left out
     * @param lastStep the step that was on last
     */
    Summary summary(Timeline timeline, int firstStep, int lastStep, Summary.Ending ending) {
        BitSet unfinished = new BitSet();
        for (int i = 0; i < timeline.segments().size(); i++) {
            Segment segment = timeline.segments().get(i);
            boolean counts = segment.practice() || segment.kind() == Segment.Kind.SETUP;
            if (counts && !finished.get(i)) {
                unfinished.set(segment.step());
            }
        }
        int done = timeline.routine().steps().size() - unfinished.cardinality();
        boolean skipped = ending == Summary.Ending.FINISHED && unfinished.nextSetBit(firstStep) >= 0;
        List<Summary.StepSum> each = new ArrayList<>();
        for (int i = 0; i < timeline.routine().steps().size(); i++) {
            long nanos = i < nanosOfSteps.length ? nanosOfSteps[i] : 0;
            each.add(new Summary.StepSum(Duration.ofNanos(nanos), !unfinished.get(i)));
        }
        return new Summary(
                timeline.routine(),
                skipped ? Summary.Ending.SKIPPED : ending,
                done,
                practised,
                active,
                paused,
                List.copyOf(each),
                firstStep,
                lastStep);
    }

    private static Duration later(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
