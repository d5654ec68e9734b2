package yoga.progress;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A plan that was begun, or left.
 *
 * @param plan the id of the plan
 * @param leaves the id of the entry with which it was begun, where it is left; null where it is begun
 */
public record PlanChange(
        String id,
        Instant at,
        ZoneOffset offset,
        String plan,
        @Nullable String leaves) implements Entry {
    /** Whether it was begun; else it was left. */
    public boolean begun() {
        return leaves == null;
    }
}
