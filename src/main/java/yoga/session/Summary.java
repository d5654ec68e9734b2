package yoga.session;

import java.time.Duration;
import yoga.practice.Routine;

/**
 * What came of a session.
 *
 * @param ending how it ended
 * @param stepsDone the steps that were practised to their end, on both sides
 * @param practised time in holds
 * @param active practice, changes and set-up, without pauses
 * @param paused time in pauses
 */
public record Summary(
        Routine routine, Ending ending, int stepsDone, Duration practised, Duration active, Duration paused) {

    /** How a session ended. */
    public enum Ending {
        /** At the end of its timeline. */
        FINISHED,
        /** At the end of its timeline, with steps left out. */
        SKIPPED,
        /** The person stopped it. */
        QUIT,
        /** The person stopped it because it hurt. */
        HURT,
        /** Ctrl-C. */
        INTERRUPTED,
        /** Nobody read its output any more. */
        GONE
    }

    public int steps() {
        return routine.steps().size();
    }
}
