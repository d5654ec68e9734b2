package yoga.rescue;

import java.time.Instant;

/**
 * Who keeps the watch.
 *
 * @param process the number of the process; of the last one, where it is called each minute
 * @param since since when
 * @param resident whether the process stays; else it is called each minute, does what is due, and ends
 */
public record Keeper(long process, Instant since, boolean resident) {}
