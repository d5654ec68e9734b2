package yoga.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.TimeZone;

/** The clock on the person's wall, for a process that stays while they travel. */
final class WallClock {
    private static final String ZONE = "user.timezone";

    /** Looking for another zone reads files; nobody lands twice in this time. */
    private static final Duration LOOKS_AGAIN = Duration.ofMinutes(2);

    private final boolean fixed;
    private Instant looked = Instant.MIN;
    private ZoneId zone = ZoneId.of("UTC");

    WallClock() {
        String given = System.getProperty(ZONE, "");
        this.fixed = !given.isEmpty();
    }

    Instant now() {
        return Instant.now();
    }

    /** The zone that the system has now; the virtual machine by itself keeps the one that it found first. */
    ZoneId zone() {
        Instant now = now();
        if (now.isBefore(looked) || Duration.between(looked, now).compareTo(LOOKS_AGAIN) >= 0) {
            looked = now;
            if (!fixed) {
                System.clearProperty(ZONE);
                TimeZone.setDefault(null);
            }
            zone = ZoneId.systemDefault();
        }
        return zone;
    }
}
