package yoga.notify;

import org.jspecify.annotations.Nullable;

/**
 * A channel that {@code auto} may take, and whether it can work here.
 *
 * @param channel its name as in {@code --notify}
 * @param through what it works through: {@code notify-send}, {@code the terminal's sequence OSC 99}
 * @param obstacle why it cannot work here, as a clause; null if nothing is known to be in the way
 */
public record Candidate(
        String channel, String through, @Nullable String obstacle) {}
