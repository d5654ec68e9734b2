package yoga.rescue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which no alert is shown.
 *
 * @param since when it was asked for
 * @param until when it ends by itself; null if it lasts until it is taken back
 */
public record Pause(Instant since, @Nullable Instant until) {
    /** Whether an alert of this time falls into it. */
    public boolean covers(Instant alert) {
        return !alert.isBefore(since) && (until == null || alert.isBefore(until));
    }

    /** Whether an alert of this time stays unseen at an instant. */
    boolean covers(Instant alert, Instant now) {
        return covers(alert) || on(now);
    }

    /** Whether it has not ended yet. */
    boolean on(Instant now) {
        return until == null || now.isBefore(until);
    }
}
