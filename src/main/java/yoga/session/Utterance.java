package yoga.session;

import java.time.Duration;

/**
 * Words that have found their place.
 *
 * @param at the offset from the start of the score
 * @param length how long they take
 */
public record Utterance(Phrase phrase, String text, Duration at, Duration length) {
    /** The offset at which the last of them is said. */
    public Duration end() {
        return at.plus(length);
    }
}
