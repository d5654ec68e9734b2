package yoga.rescue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The watch over a schedule: which alerts are due, and what becomes of them.
 *
 * <p>An alert is shown at most once, and again only where it was put off; later than the grace it is not shown at all; and
 * however long nobody looked, at most one alert is shown then. Every method is a function of what is remembered and of the
 * instant, so that it does not matter how often it is asked, by which process, or after which sleep.
 *
 * @param grace how late an alert may be shown, and how long it waits for an answer
 */
public record Watch(Schedule schedule, Duration grace) {
    public static final Duration DEFAULT_GRACE = Duration.ofMinutes(3);

    public static final Duration DEFAULT_SNOOZE = Duration.ofMinutes(5);

    /** What was put off comes together with an alert that is no further away than this. */
    private static final Duration TOGETHER = Duration.ofSeconds(30);

    /** Outcomes older than this are forgotten: no clock and no zone brings their alerts up again. */
    private static final Duration REMEMBERED = Duration.ofDays(2);

    /** A movement that is guided for longer than this is guided by nobody any more. */
    private static final Duration GUIDED_AT_MOST = Duration.ofMinutes(30);

    /** The step that a process takes when it begins to watch: what another one was in the middle of, waits again. */
    public Step begin(Ledger ledger, Instant now) {
        Ringing ringing = ledger.ringing();
        Ledger begun = ringing == null || !ringing.guided()
                ? ledger
                : ledger.withRinging(new Ringing(ringing.alert(), ringing.since(), false));
        if (begun.seen() == null) {
            // An alert of this very second is not over.
            begun = begun.withSeen(now.minusSeconds(1));
        }
        return new Step(begun, List.of());
    }

    /** What is due at an instant. */
    public Step advance(Ledger before, ZoneId zone, Instant now) {
        List<Event> events = new ArrayList<>();
        Ledger ledger = clockWentBack(before, now, events);
        ledger = leftAlone(ledger, now, events);
        ledger = due(ledger, zone, now, events);
        ledger = putOffUntilNow(ledger, zone, now, events);
        Pause pause = ledger.pause();
        if (pause != null && !pause.on(now)) {
            ledger = ledger.withPause(null);
            events.add(new Event.PauseEnded());
        }
        return new Step(events.isEmpty() ? ledger : forgetful(ledger, now), events);
    }

    /** What a clock that was ahead took for gone by without having shown it, comes once more. */
    private static Ledger clockWentBack(Ledger ledger, Instant now, List<Event> events) {
        Instant seen = ledger.seen();
        if (seen == null) {
            return ledger.withSeen(now.minusSeconds(1));
        }
        if (!now.isBefore(seen)) {
            return ledger;
        }
        Map<Alert, Outcome> kept = new LinkedHashMap<>();
        ledger.outcomes().forEach((alert, outcome) -> {
            if (outcome.shown() || !alert.at().isAfter(now)) {
                kept.put(alert, outcome);
            } else {
                events.add(new Event.Reopened(alert));
            }
        });
        Ringing ringing = ledger.ringing();
        if (ringing != null && ringing.since().isAfter(now)) {
            ringing = new Ringing(ringing.alert(), now, ringing.guided());
        }
        return new Ledger(now, kept, ringing, ledger.snoozed(), ledger.pause());
    }

    private Ledger leftAlone(Ledger ledger, Instant now, List<Event> events) {
        Ringing ringing = ledger.ringing();
        if (ringing == null) {
            return ledger;
        }
        Duration patience = ringing.guided() ? GUIDED_AT_MOST : grace;
        Outcome outcome = ringing.guided() ? Outcome.SKIPPED : Outcome.MISSED;
        return now.isAfter(ringing.since().plus(patience))
                ? settle(ledger.withRinging(null), ringing.alert(), outcome, events)
                : ledger;
    }

    private Ledger due(Ledger before, ZoneId zone, Instant now, List<Event> events) {
        Instant seen = before.seen() == null ? now : before.seen();
        List<Alert> due = new ArrayList<>();
        for (Alert alert : schedule.between(seen, now, zone)) {
            if (before.open(alert)) {
                due.add(alert);
            }
        }
        Ledger ledger = before.withSeen(now);
        for (int i = 0; i < due.size(); i++) {
            Alert alert = due.get(i);
            Pause pause = ledger.pause();
            Ringing ringing = ledger.ringing();
            if (pause != null && pause.covers(alert.at(), now)) {
                ledger = settle(ledger, alert, Outcome.PAUSED, events);
            } else if (i < due.size() - 1 || now.isAfter(alert.at().plus(grace))) {
                ledger = settle(ledger, alert, Outcome.AWAY, events);
            } else if (ringing != null && ringing.guided()) {
                // It waits until the movement before it is over.
                ledger = ledger.withSeen(alert.at().minusMillis(1));
            } else {
                if (ringing != null) {
                    ledger = settle(ledger, ringing.alert(), Outcome.MISSED, events);
                }
                ledger = ledger.withRinging(new Ringing(alert, now, false));
                events.add(new Event.Shown(alert, false));
            }
        }
        return ledger;
    }

    private Ledger putOffUntilNow(Ledger ledger, ZoneId zone, Instant now, List<Event> events) {
        Snoozed snoozed = ledger.snoozed();
        if (snoozed == null) {
            return ledger;
        }
        boolean rings = ledger.ringing() != null;
        Instant soon = now.plus(TOGETHER);
        if (now.isBefore(snoozed.until())) {
            boolean together = rings && !soon.isBefore(snoozed.until()) && shows(events);
            return together ? settle(ledger.withSnoozed(null), snoozed.alert(), Outcome.SNOOZED, events) : ledger;
        }
        Ledger rest = ledger.withSnoozed(null);
        Pause pause = ledger.pause();
        if (pause != null && pause.covers(snoozed.until(), now)) {
            return settle(rest, snoozed.alert(), Outcome.PAUSED, events);
        }
        if (now.isAfter(snoozed.until().plus(grace))) {
            return settle(rest, snoozed.alert(), Outcome.MISSED, events);
        }
        Alert next = nextOpen(ledger, zone, now);
        if (rings || (next != null && !soon.isBefore(next.at()))) {
            return settle(rest, snoozed.alert(), Outcome.SNOOZED, events);
        }
        events.add(new Event.Shown(snoozed.alert(), true));
        return rest.withRinging(new Ringing(snoozed.alert(), now, false));
    }

    private static boolean shows(List<Event> events) {
        for (Event event : events) {
            if (event instanceof Event.Shown) {
                return true;
            }
        }
        return false;
    }

    private static Ledger settle(Ledger ledger, Alert alert, Outcome outcome, List<Event> events) {
        events.add(new Event.Settled(alert, outcome));
        return ledger.with(alert, outcome);
    }

    private static Ledger forgetful(Ledger ledger, Instant now) {
        Instant forgotten = now.minus(REMEMBERED);
        Map<Alert, Outcome> kept = new LinkedHashMap<>();
        ledger.outcomes().forEach((alert, outcome) -> {
            if (alert.at().isAfter(forgotten)) {
                kept.put(alert, outcome);
            }
        });
        return new Ledger(ledger.seen(), kept, ledger.ringing(), ledger.snoozed(), ledger.pause());
    }

    /** The next alert of the schedule that is still to come; null if none is in sight. */
    public @Nullable Alert nextOpen(Ledger ledger, ZoneId zone, Instant now) {
        Instant seen = ledger.seen();
        Alert next = schedule.next(seen == null || seen.isAfter(now) ? now : seen, zone);
        while (next != null && !ledger.open(next)) {
            next = schedule.next(next.at(), zone);
        }
        return next;
    }

    /** When {@link #advance} has something to do at the latest, if nothing else happens; null if never. */
    public @Nullable Instant wake(Ledger ledger, ZoneId zone, Instant now) {
        Alert next = nextOpen(ledger, zone, now);
        Instant wake = next == null ? null : next.at();
        Ringing ringing = ledger.ringing();
        if (ringing != null) {
            if (wake != null && !wake.isAfter(now)) {
                // It waits behind a movement that is being guided.
                wake = wake.plus(grace).plusMillis(1);
            }
            Duration patience = ringing.guided() ? GUIDED_AT_MOST : grace;
            wake = earlier(wake, ringing.since().plus(patience).plusMillis(1));
        }
        if (ledger.snoozed() != null) {
            wake = earlier(wake, ledger.snoozed().until());
        }
        return ledger.pause() == null ? wake : earlier(wake, ledger.pause().until());
    }

    private static @Nullable Instant earlier(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.isBefore(a) ? b : a;
    }
}
