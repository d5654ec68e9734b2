package yoga.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import yoga.practice.Routine;

/**
 * What came of a session.
 *
 * @param ending how it ended
 * @param stepsDone the steps that were practised to their end, on both sides
 * @param practised time in holds
 * @param active practice, changes and set-up, without pauses
 * @param paused time in pauses
 * @param each what came of each step, in the routine's order
 * @param firstStep the index of the step that the person wanted to begin with
 * @param lastStep the index of the step that was on at the end
 */
public record Summary(
        Routine routine,
        Ending ending,
        int stepsDone,
        Duration practised,
        Duration active,
        Duration paused,
        List<StepSum> each,
        int firstStep,
        int lastStep) {

    /**
     * What came of a step.
     *
     * @param practised time in its holds
     * @param done whether it was practised to its end, on both sides
     */
    public record StepSum(Duration practised, boolean done) {}

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

    /** The steps that were passed over: those before the end of the session that were not done, from the first one on. */
    public List<Routine.Step> skipped() {
        boolean toTheEnd = ending == Ending.FINISHED || ending == Ending.SKIPPED;
        List<Routine.Step> skipped = new ArrayList<>();
        for (int i = firstStep; i < (toTheEnd ? steps() : lastStep); i++) {
            if (!each.get(i).done()) {
                skipped.add(routine.steps().get(i));
            }
        }
        return skipped;
    }
}
