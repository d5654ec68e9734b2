package yoga.rescue;

import java.time.Instant;

/** An alert that was put off until an instant. */
public record Snoozed(Alert alert, Instant until) {}
