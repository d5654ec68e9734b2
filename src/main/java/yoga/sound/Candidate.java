package yoga.sound;

import org.jspecify.annotations.Nullable;

/**
 * A voice or a speaker that may be taken, and whether it can work here.
 *
 * @param name as {@link Voice#name} and {@link Speaker#name} have it
 * @param through the program or device that it works through
 * @param obstacle why it cannot work here, as a clause; null if nothing is known to be in the way
 */
public record Candidate(
        String name, String through, @Nullable String obstacle) {}
