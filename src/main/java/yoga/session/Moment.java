package yoga.session;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import yoga.practice.Cue;
import yoga.practice.Routine;
import yoga.practice.Segment;
import yoga.practice.Side;
import yoga.practice.Timeline;

/**
 * A session as it stands: all that a stage needs to show it.
 *
 * @param position the offset in the timeline
 * @param current the index of the segment that is on
 * @param pause why it waits, while it is {@link Mode#PAUSED} or {@link Mode#COUNTING_IN}; else null
 * @param untilRunning what is left of the count-in after a pause, or of the set-up where it has a limit; else zero
 * @param easier the index of the easier form that was asked for; -1 for none
 */
public record Moment(
        Timeline timeline,
        Mode mode,
        Duration position,
        int current,
        @Nullable Pause pause,
        Duration untilRunning,
        int easier) {

    /** What a session does. */
    public enum Mode {
        /** Time goes on. */
        RUNNING,
        /** The person prepares; the clock waits for them. */
        SETTING_UP,
        /** Time stands still. */
        PAUSED,
        /** A pause is over in a moment. */
        COUNTING_IN,
        /** The session has ended. */
        OVER
    }

    /** The same session at the place of a cue. */
    public Moment at(Cue cue) {
        return new Moment(timeline, mode, cue.at(), cue.segment(), pause, untilRunning, easier);
    }

    public Segment segment() {
        return timeline.segments().get(current);
    }

    public Routine.Step step() {
        return timeline.step(segment());
    }

    /** The side that is on, or comes next in a lead-in; null on a pose without sides. */
    public @Nullable Side side() {
        return segment().side();
    }

    /** What is left of the segment. */
    public Duration segmentLeft() {
        return segment().end().minus(position);
    }

    /** What is left of the whole timeline; set-up that is still to come is not in it. */
    public Duration left() {
        return timeline.total().minus(position);
    }

    /** How much of the whole timeline is done, 0 to 1. */
    public double progress() {
        return (double) position.toNanos() / timeline.total().toNanos();
    }

    public Segment.Phase phase() {
        return segment().phaseAt(position);
    }

    /** The next step; null in the last one. */
    public Routine.@Nullable Step next() {
        int next = segment().step() + 1;
        return next < timeline.routine().steps().size()
                ? timeline.routine().steps().get(next)
                : null;
    }
}
