package yoga.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Something in the journal. */
public sealed interface Entry permits Practice, Alerted, Feeling, PlanChange {
    /** What civil days have, whatever clocks do on them. */
    long SECONDS_OF_DAY = 86_400;

    /** What tells it from every other entry, of this machine and of others. */
    String id();

    Instant at();

    /** From UTC, of the clocks where it happened. */
    ZoneOffset offset();

    /** What clocks showed where it happened. */
    default LocalDateTime civil() {
        return LocalDateTime.ofInstant(at(), offset());
    }

    /** The same day as a count from 1970-01-01, which is quicker where a journal of years is gone through. */
    default long epochDay() {
        return Math.floorDiv(at().getEpochSecond() + offset().getTotalSeconds(), SECONDS_OF_DAY);
    }

    /** The day on which it happened, where it happened: later flights and clock changes do not move it. */
    default LocalDate day() {
        return LocalDate.ofInstant(at(), offset());
    }
}
