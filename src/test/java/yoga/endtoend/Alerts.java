package yoga.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Workday alerts for tests that may run at any time of any day: the first one comes at once. */
final class Alerts {
    /** The pose of the first alert, and of the second. */
    static final String FIRST = "Seated Cat-Cow";

    static final String SECOND = "Eagle Arms";

    /** Two movements, so far apart that the second does not come while a test runs; they take 2 seconds, or a minute. */
    private static final String CATALOGUE = """
            rescues:
              quick:
                name: Quick
                cycle: 60m
                moves:
                  - {at: 0m, pose: seated-cat-cow, hold: 2s}
                  - {at: 15m, pose: eagle-arms, hold: 2s}
              slow:
                name: Slow
                cycle: 60m
                moves:
                  - {at: 0m, pose: seated-cat-cow, hold: 60s}
                  - {at: 15m, pose: eagle-arms, hold: 60s}
            """;

    private static final String SETTINGS = """
            rescue.protocol=quick
            rescue.every=60m
            rescue.days=daily
            rescue.from=%1$s
            rescue.until=%1$s
            rescue.align=now
            rescue.notify=none
            rescue.lead-in=0s
            rescue.switch=0s
            """;

    private Alerts() {}

    /**
     * The program in the hands of a person who has these alerts, all of whose folders are in their home. Their workday
     * began hours ago and lasts around the clock.
     */
    static Yoga yoga(Path home) {
        Yoga yoga = new Yoga(home)
                .with("XDG_CONFIG_HOME", home.resolve("config").toString())
                .with("XDG_DATA_HOME", home.resolve("data").toString())
                .with("XDG_STATE_HOME", home.resolve("state").toString())
                .with("TZ", "UTC");
        LocalTime begin = LocalTime.now(ZoneOffset.UTC).minusHours(6).truncatedTo(ChronoUnit.HOURS);
        yoga.file("config/yoga/routines.yaml", CATALOGUE);
        yoga.file("config/yoga/config.properties", SETTINGS.formatted(begin));
        return yoga;
    }

    /** The folder of the state. */
    static Path state(Path home) {
        return home.resolve("state").resolve("yoga");
    }

    /** Leaves behind what a process leaves that was killed, when nobody had answered the first alert for a while. */
    static void leaveUnanswered(Yoga yoga, Duration since) {
        try (Resident resident = new Resident(yoga, "exec yoga rescue")) {
            resident.await("Now: " + FIRST);
            resident.signal("KILL");
            resident.awaitEnd();
        }
        Path file = state(yoga.home()).resolve("rescue.json");
        try {
            String shown = "\"since\": \"" + Instant.now().minus(since) + "\",\n  \"guided\"";
            String state = Files.readString(file);
            String older = state.replaceFirst("\"since\": \"[^\"]*\",\\s*\"guided\"", shown);
            assertThat(older).isNotEqualTo(state);
            Files.writeString(file, older);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
