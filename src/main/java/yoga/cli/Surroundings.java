package yoga.cli;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yoga.store.Locations;
import yoga.terminal.Opening;
import yoga.terminal.Output;
import yoga.terminal.Terminals;

/**
 * Where the program runs; all that a command may know of the process around it.
 *
 * @param input standard input
 * @param output standard output
 * @param messages standard error
 * @param environment the environment variables
 * @param locations where the person's files are
 * @param terminals which of the standard streams are terminals
 * @param opening the terminal, where it is being opened already; null where nobody has begun
 * @param clock what the clocks around the person show; null for the system's, whose zone takes time to load
 */
public record Surroundings(
        InputStream input,
        Output output,
        Output messages,
        Map<String, String> environment,
        Locations locations,
        Terminals terminals,
        @Nullable Opening opening,
        @Nullable Clock clock) {
    /** The moment; without a zone, which takes time to load. */
    Instant instant() {
        return clock == null ? Instant.now() : clock.instant();
    }

    /** A moment, as clocks show it here. */
    ZonedDateTime here(Instant moment) {
        return moment.atZone(clock == null ? ZoneId.systemDefault() : clock.getZone());
    }

    /** The moment, as clocks show it here. */
    ZonedDateTime now() {
        return clock == null ? ZonedDateTime.now(ZoneId.systemDefault()) : ZonedDateTime.now(clock);
    }
}
