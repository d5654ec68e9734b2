package yoga.progress;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * How the upper back felt.
 *
 * @param score 0, nothing to feel, to 10, the worst there is
 * @param note in the person's own words; empty for none
 */
public record Feeling(String id, Instant at, ZoneOffset offset, int score, String note) implements Entry {
    public static final int WORST = 10;

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 500;

    public Feeling {
        if (score < 0 || score > WORST) {
            throw new IllegalArgumentException("a score is 0 to 10");
        }
    }
}
