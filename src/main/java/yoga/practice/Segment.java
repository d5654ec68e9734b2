package yoga.practice;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a timeline in which one thing is asked of the person.
 *
 * @param kind what is asked
 * @param step the index of the routine's step
 * @param side the side; null on a pose without sides and before the first side is said
 * @param set the number of the repetition that is held, from 1; 0 where the hold is not made of sets
 * @param start the offset from the start of the timeline
 * @param length zero only for {@link Kind#SETUP}
 * @param planned the length before the person added to it; the middle of a hold is the middle of this
 * @param settle the time before the first cycle, so that the planned hold ends with a whole one; zero but in a hold
 * @param cycle what the hold counts; null where nothing is counted
 * @param counts whether the cycle is a breath or a repetition
 */
public record Segment(
        Kind kind,
        int step,
        @Nullable Side side,
        int set,
        Duration start,
        Duration length,
        Duration planned,
        Duration settle,
        @Nullable Cycle cycle,
        Hold.Counts counts) {

    /** What a segment is for. */
    public enum Kind {
        /** Prepare, without a clock. */
        SETUP,
        /** Get into the pose. */
        LEAD_IN,
        /** Practise. */
        HOLD,
        /** Change sides. */
        SWITCH,
        /** Rest between sets. */
        REST
    }

    /** The offset at which the next segment starts. */
    public Duration end() {
        return start.plus(length);
    }

    public boolean practice() {
        return kind == Kind.HOLD;
    }

    /** Whole cycles in the segment. */
    public int cycles() {
        return cycle == null
                ? 0
                : Math.toIntExact(
                        length.minus(settle).toNanos() / cycle.length().toNanos());
    }

    /** The phase at an offset of the timeline within this segment. */
    public Phase phaseAt(Duration offset) {
        if (cycle == null) {
            return Phase.NONE;
        }
        long inside = offset.minus(start).minus(settle).toNanos();
        long whole = cycle.length().toNanos();
        int index = (int) Math.floorDiv(inside, whole);
        if (inside < 0 || index >= cycles()) {
            return Phase.NONE;
        }
        long since = inside - index * whole;
        long first = cycle.first().toNanos();
        return since < first
                ? new Phase(index + 1, cycle.begins(), (double) since / first)
                : new Phase(
                        index + 1,
                        cycle.begins().other(),
                        (double) (since - first) / cycle.second().toNanos());
    }

    /**
     * Where in a cycle a moment is.
     *
     * @param number of the cycle within the segment, from 1; 0 where no cycle runs
     * @param breath the half of the breath; null where no cycle runs
     * @param fraction of this half that has gone by, 0 to less than 1
     */
    public record Phase(int number, @Nullable Breath breath, double fraction) {
        public static final Phase NONE = new Phase(0, null, 0);
    }

    Segment startingAt(Duration newStart) {
        return new Segment(kind, step, side, set, newStart, length, planned, settle, cycle, counts);
    }

    Segment longerBy(Duration extra) {
        return new Segment(kind, step, side, set, start, length.plus(extra), planned, settle, cycle, counts);
    }
}
