package yoga.rescue;

import java.util.Locale;

/** What became of an alert; each has exactly one outcome. */
public enum Outcome {
    /** The movement was done to its end. */
    DONE,
    /** The person passed it over, before it or in the middle of it. */
    SKIPPED,
    /** It was put off until the next alert came, and went into that one. */
    SNOOZED,
    /** It was shown and left alone. */
    MISSED,
    /** It fell into a pause and was not shown. */
    PAUSED,
    /** It was not shown: the machine slept, nothing was running, or another movement was being done instead. */
    AWAY;

    /** Whether the person could have seen the alert. */
    public boolean shown() {
        return this != PAUSED && this != AWAY;
    }

    /** As one word of a sentence. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
