package yoga.practice;

import java.time.Duration;

/**
 * What repeats within a hold: one breath, or one repetition, in two halves.
 *
 * @param begins the half of the breath that the first half goes with; the second half goes with the other
 * @param first the length of the first half, positive
 * @param second the length of the second half, positive
 */
public record Cycle(Breath begins, Duration first, Duration second) {
    public Cycle {
        if (!positive(first) || !positive(second)) {
            throw new IllegalArgumentException("both halves of a cycle must be longer than nothing");
        }
    }

    public Duration length() {
        return first.plus(second);
    }

    private static boolean positive(Duration length) {
        return !length.isNegative() && !length.isZero();
    }
}
