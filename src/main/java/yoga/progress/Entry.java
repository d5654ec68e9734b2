package yoga.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Something in the journal. */
public sealed interface Entry permits Practice, Alerted, Feeling, PlanChange {
    /** What tells it from every other entry, of this machine and of others. */
    String id();

    Instant at();

    /** From UTC, of the clocks where it happened. */
    ZoneOffset offset();

    /** What clocks showed where it happened. */
    default LocalDateTime civil() {
        return LocalDateTime.ofInstant(at(), offset());
    }

    /** The day on which it happened, where it happened: later flights and clock changes do not move it. */
    default LocalDate day() {
        return LocalDate.ofInstant(at(), offset());
    }
}
