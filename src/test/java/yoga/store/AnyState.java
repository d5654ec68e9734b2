package yoga.store;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yoga.rescue.Alert;
import yoga.rescue.Keeper;
import yoga.rescue.Ledger;
import yoga.rescue.Outcome;
import yoga.rescue.Pause;
import yoga.rescue.Ringing;
import yoga.rescue.Schedule;
import yoga.rescue.Snoozed;
import yoga.rescue.State;
import yoga.rescue.Terms;
import yoga.rescue.Workday;

/** States of the watch, as many as are wanted; the same seed gives the same ones. */
final class AnyState {
    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());
    private static final String[] POSES = {"eagle-arms", "cow", "a", "東京", "with \"quotes\" and /slashes/"};

    private final Random random;

    AnyState(long seed) {
        random = new Random(seed);
    }

    State next() {
        Keeper keeper = maybe() ? new Keeper(random.nextInt(4_000_000), instant(), random.nextBoolean()) : null;
        Map<Alert, Outcome> outcomes = new LinkedHashMap<>();
        for (int i = random.nextInt(60); i > 0; i--) {
            outcomes.put(alert(), OUTCOMES.get(random.nextInt(OUTCOMES.size())));
        }
        Ledger ledger = new Ledger(
                maybe() ? instant() : null,
                outcomes,
                maybe() ? new Ringing(alert(), instant(), random.nextBoolean()) : null,
                maybe() ? new Snoozed(alert(), instant()) : null,
                maybe() ? new Pause(instant(), maybe() ? instant() : null) : null);
        return new State(keeper, maybe() ? terms() : null, ledger);
    }

    private boolean maybe() {
        return random.nextInt(4) > 0;
    }

    private Instant instant() {
        long second = 1_700_000_000L + random.nextInt(1_000_000_000);
        return Instant.ofEpochSecond(second, maybe() ? random.nextInt(1_000_000_000) : 0);
    }

    private LocalDateTime civil() {
        LocalDateTime minute = LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(random.nextInt(5_000_000));
        return maybe() ? minute : minute.plusSeconds(random.nextInt(60));
    }

    private Alert alert() {
        ZoneOffset offset = ZoneOffset.ofTotalSeconds((random.nextInt(145) - 72) * 900);
        return new Alert(civil(), offset, POSES[random.nextInt(POSES.length)]);
    }

    private Terms terms() {
        List<Schedule.Slot> slots = new ArrayList<>();
        Duration at = Duration.ofSeconds(random.nextInt(10));
        for (int i = 1 + random.nextInt(24); i > 0; i--) {
            slots.add(new Schedule.Slot(at, POSES[random.nextInt(POSES.length)]));
            at = at.plusSeconds(1 + random.nextInt(600));
        }
        Duration every = Duration.ofSeconds(Math.max(300, at.toSeconds()));
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextBoolean()) {
                days.add(day);
            }
        }
        Workday workday = new Workday(
                LocalTime.of(random.nextInt(24), random.nextInt(60)),
                Duration.ofMinutes(1 + random.nextInt(24 * 60)),
                days);
        @Nullable LocalDateTime begun = maybe() ? civil() : null;
        return new Terms(
                "workday",
                new Schedule(slots, every, workday, begun),
                Duration.ofSeconds(10 + random.nextInt(3590)),
                Duration.ofMillis(10_000 + random.nextInt(28_000_000)));
    }
}
