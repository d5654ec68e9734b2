package yoga.store;

import java.time.Duration;
import yoga.practice.Breath;
import yoga.practice.Cycle;
import yoga.practice.Durations;
import yoga.practice.InvalidInput;

/** The written form of one repetition of a pose: {@code 3s exhale, 3s inhale}. */
final class Repetition {
    static final Duration SHORTEST_HALF = Duration.ofMillis(500);
    static final Duration LONGEST_HALF = Duration.ofSeconds(30);

    static final Cycle STAND_IN = new Cycle(Breath.INHALE, SHORTEST_HALF, SHORTEST_HALF);

    private Repetition() {}

    /** @throws InvalidInput if it is anything else, or a half is out of its range */
    static Cycle parse(String text) {
        int comma = text.indexOf(',');
        String first = comma < 0 ? "" : text.substring(0, comma).strip();
        String second = text.substring(comma + 1).strip();
        Breath begins = breathOf(first, text);
        if (breathOf(second, text) == begins) {
            throw new InvalidInput("both halves of '" + text + "' are the " + begins.word() + "; write one half as the "
                    + begins.other().word());
        }
        return new Cycle(begins, length(first, begins), length(second, begins.other()));
    }

    private static Breath breathOf(String half, String text) {
        for (Breath breath : Breath.values()) {
            if (half.endsWith(" " + breath.word())) {
                return breath;
            }
        }
        throw new InvalidInput("'" + text + "' is not a repetition; write it like '3s exhale, 3s inhale'");
    }

    private static Duration length(String half, Breath breath) {
        Duration length = Durations.parse(
                half.substring(0, half.length() - breath.word().length()).strip());
        if (length.compareTo(SHORTEST_HALF) < 0 || length.compareTo(LONGEST_HALF) > 0) {
            throw new InvalidInput("an " + breath.word() + " of " + Durations.format(length)
                    + " is out of range for a repetition; take " + Durations.format(SHORTEST_HALF) + " to "
                    + Durations.format(LONGEST_HALF));
        }
        return length;
    }
}
