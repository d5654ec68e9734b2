package yoga.practice;

import java.time.Duration;
import java.util.List;

/**
 * A rescue protocol: short movements at fixed moments of a cycle that repeats through the workday.
 *
 * @param about one sentence
 * @param cycle the length of a cycle as the protocol is written, positive
 * @param moves in the order of their moments, at least one
 */
public record Rescue(String id, String name, List<String> aliases, String about, Duration cycle, List<Move> moves)
        implements Named {

    /** The most moves in a cycle. */
    public static final int MOST_MOVES = 24;

    public static final Duration SHORTEST_CYCLE = Duration.ofMinutes(5);
    public static final Duration LONGEST_CYCLE = Duration.ofHours(8);

    public Rescue {
        aliases = List.copyOf(aliases);
        moves = List.copyOf(moves);
    }

    /**
     * One movement of a cycle.
     *
     * @param at from the start of the cycle, less than its length
     * @param hold for each side of a pose with sides; never untimed
     */
    public record Move(Duration at, Pose pose, Hold hold) {}
}
