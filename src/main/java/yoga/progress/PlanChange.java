package yoga.progress;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A plan that was begun, or left.
 *
 * @param plan the id of the plan
 * @param begun whether it was begun; else it was left
 */
public record PlanChange(String id, Instant at, ZoneOffset offset, String plan, boolean begun) implements Entry {}
