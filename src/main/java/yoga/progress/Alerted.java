package yoga.progress;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * An alert of a workday and what became of it.
 *
 * @param id made of the alert's own, so that it counts once, whoever writes it down
 * @param at when it was due
 * @param pose the id of the movement's pose
 * @param outcome in a word: {@code done}, {@code skipped}, {@code snoozed}, {@code missed}
 * @param shown whether the person could have seen it
 */
public record Alerted(String id, Instant at, ZoneOffset offset, String pose, String outcome, boolean shown)
        implements Entry {
    private static final String DONE = "done";

    /** Whether its movement was done to the end. */
    public boolean done() {
        return outcome.equals(DONE);
    }
}
