package yoga.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** The clock on the person's wall, for a process that stays while they travel. */
final class WallClock {
    private static final String ZONE = "user.timezone";

    /** Looking for another zone reads files; nobody lands twice in this time. */
    private static final Duration LOOKS_AGAIN = Duration.ofMinutes(2);

    private final InstantSource source;
    private final @Nullable ZoneId fixed;
    private Instant looked = Instant.MIN;
    private ZoneId zone = ZoneId.of("UTC");

    WallClock() {
        this(InstantSource.system(), given());
    }

    /**
     * A clock.
     *
     * @param fixed null if the zone is the one that the system has
     */
    WallClock(InstantSource source, @Nullable ZoneId fixed) {
        this.source = source;
        this.fixed = fixed;
    }

    /** The zone that the virtual machine was told to use; null for none. What it found by itself it notes in the same place. */
    private static @Nullable ZoneId given() {
        String noted = System.getProperty(ZONE, "");
        if (noted.isEmpty()) {
            return null;
        }
        find();
        if (noted.equals(System.getProperty(ZONE, ""))) {
            return null;
        }
        System.setProperty(ZONE, noted);
        TimeZone.setDefault(null);
        return ZoneId.systemDefault();
    }

    /** The zone that the system has now; the virtual machine by itself keeps the one that it found first. */
    private static ZoneId find() {
        System.clearProperty(ZONE);
        TimeZone.setDefault(null);
        return ZoneId.systemDefault();
    }

    Instant now() {
        return source.instant();
    }

    /** The zone of the person's clocks. */
    ZoneId zone() {
        if (fixed != null) {
            return fixed;
        }
        Instant now = now();
        if (now.isBefore(looked) || Duration.between(looked, now).compareTo(LOOKS_AGAIN) >= 0) {
            looked = now;
            zone = find();
        }
        return zone;
    }
}
