package yoga.practice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A routine at a pace, as absolute offsets: contiguous segments from zero to the end, and the cues that fall in them.
 *
 * <p>Everything a person sees or hears is a view of a timeline at a moment. Set-up has no length here; it takes as long
 * as the person needs.
 */
public final class Timeline {
    private final Routine routine;
    private final Pace pace;
    private final List<Segment> segments;
    private final List<Cue> cues;

    Timeline(Routine routine, Pace pace, List<Segment> segments) {
        this.routine = routine;
        this.pace = pace;
        this.segments = List.copyOf(segments);
        this.cues = CueSheet.of(this);
    }

    public static Timeline of(Routine routine, Pace pace) {
        return new Timeline(routine, pace, Segments.of(routine, pace));
    }

    public Routine routine() {
        return routine;
    }

    public Pace pace() {
        return pace;
    }

    /** Contiguous, at least one. */
    public List<Segment> segments() {
        return segments;
    }

    /** All cues of the segments in the order in which they are told; a session adds its own start, end and pauses. */
    public List<Cue> cues() {
        return cues;
    }

    public Routine.Step step(Segment segment) {
        return routine.steps().get(segment.step());
    }

    /** The end of the last segment: practice, lead-ins, side switches and rests. */
    public Duration total() {
        return segments.get(segments.size() - 1).end();
    }

    /** What is practised, without the changes. */
    public Duration practice() {
        return practiceFrom(0);
    }

    /** The offset at which a step begins, with its lead-in. */
    public Duration startOf(int step) {
        return segments.get(firstSegmentOf(step)).start();
    }

    /** What is practised from a step on. */
    public Duration practiceFrom(int step) {
        return sum(segment -> segment.practice() && segment.step() >= step);
    }

    /** The number of times, from a step on, that the clock waits for the person. */
    public int setupsFrom(int step) {
        int setups = 0;
        for (Segment segment : segments) {
            setups += segment.kind() == Segment.Kind.SETUP && segment.step() >= step ? 1 : 0;
        }
        return setups;
    }

    /** What is practised in one step, on both sides. */
    public Duration practiceOf(int step) {
        return sum(segment -> segment.practice() && segment.step() == step);
    }

    private Duration sum(Predicate<Segment> which) {
        Duration sum = Duration.ZERO;
        for (Segment segment : segments) {
            if (which.test(segment)) {
                sum = sum.plus(segment.length());
            }
        }
        return sum;
    }

    /** The index of a step's first segment. */
    public int firstSegmentOf(int step) {
        int index = 0;
        while (segments.get(index).step() != step) {
            index++;
        }
        return index;
    }

    /** The same timeline with one segment longer and all behind it later. */
    public Timeline extended(int segment, Duration extra) {
        List<Segment> longer = new ArrayList<>(segments.subList(0, segment));
        longer.add(segments.get(segment).longerBy(extra));
        for (Segment later : segments.subList(segment + 1, segments.size())) {
            longer.add(later.startingAt(later.start().plus(extra)));
        }
        return new Timeline(routine, pace, longer);
    }
}
