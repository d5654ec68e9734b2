package yoga.rescue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
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

    /** What was put off, or comes late, goes into an alert that is no further away than this. */
    static final Duration TOGETHER = Duration.ofSeconds(30);

    /** Two processes that read the clock one after the other, and write the other way round, are no further apart. */
    private static final Duration SAME_CLOCK = Duration.ofSeconds(2);

    /** Outcomes older than this are forgotten: no clock and no zone brings their alerts up again. */
    private static final Duration REMEMBERED = Duration.ofDays(2);

    /** So much is forgotten at once, and not a bit of it with each alert. */
    private static final Duration FORGETTING = Duration.ofHours(12);

    /** Whoever looks again after a longer time is told of the latest days only. */
    private static final Duration TOLD = Duration.ofDays(31);

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
        if (!now.isBefore(seen.minus(SAME_CLOCK))) {
            return ledger;
        }
        events.add(new Event.ClockWentBack());
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
        Snoozed snoozed = ledger.snoozed();
        if (snoozed != null) {
            // It comes as soon as it would have come.
            snoozed = new Snoozed(snoozed.alert(), snoozed.until().minus(Duration.between(now, seen)));
        }
        return new Ledger(now, kept, ringing, snoozed, ledger.pause());
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
        List<Alert> due = open(before, zone, now);
        Ledger ledger = before.withSeen(now);
        if (due.isEmpty()) {
            return ledger;
        }
        Pause pause = ledger.pause();
        Map<Alert, Outcome> passed = new LinkedHashMap<>();
        for (Alert alert : due) {
            passed.put(alert, pause != null && pause.covers(alert.at(), now) ? Outcome.PAUSED : Outcome.AWAY);
        }
        Alert last = due.get(due.size() - 1);
        boolean late = passed.get(last) == Outcome.PAUSED || isTooLate(last, ledger, zone, now);
        if (!late) {
            passed.remove(last);
        }
        ledger = settle(ledger, passed, events);
        return late ? ledger : show(ledger, last, now, events);
    }

    private List<Alert> open(Ledger ledger, ZoneId zone, Instant now) {
        Instant seen = ledger.seen() == null ? now : ledger.seen();
        Instant since = seen.isBefore(now.minus(TOLD)) ? now.minus(REMEMBERED) : seen;
        List<Alert> open = schedule.between(since, now, zone);
        open.removeIf(alert -> !ledger.open(alert));
        return open;
    }

    /** Whether an alert is late beyond the grace, or so late that it would come in one go with the next one. */
    private boolean isTooLate(Alert alert, Ledger ledger, ZoneId zone, Instant now) {
        if (!now.isAfter(alert.at())) {
            return false;
        }
        Instant soon = now.plus(TOGETHER);
        Alert next = openAfter(ledger, zone, now);
        boolean together = next != null
                && !soon.isBefore(next.at())
                && next.at().isAfter(alert.at().plus(TOGETHER));
        return together || now.isAfter(alert.at().plus(grace));
    }

    private static Ledger show(Ledger ledger, Alert alert, Instant now, List<Event> events) {
        Ringing ringing = ledger.ringing();
        if (ringing != null && ringing.guided()) {
            // It waits until the movement before it is over.
            return ledger.withSeen(alert.at().minusMillis(1));
        }
        Ledger free = ringing == null ? ledger : settle(ledger, Map.of(ringing.alert(), Outcome.MISSED), events);
        events.add(new Event.Shown(alert, false));
        return free.withRinging(new Ringing(alert, now, false));
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
        return settle(ledger, Map.of(alert, outcome), events);
    }

    private static Ledger settle(Ledger ledger, Map<Alert, Outcome> outcomes, List<Event> events) {
        outcomes.forEach((alert, outcome) -> events.add(new Event.Settled(alert, outcome)));
        return ledger.with(outcomes);
    }

    private static Ledger forgetful(Ledger ledger, Instant now) {
        Instant forgotten = now.minus(REMEMBERED);
        Iterator<Alert> oldest = ledger.outcomes().keySet().iterator();
        if (!oldest.hasNext() || oldest.next().at().isAfter(forgotten.minus(FORGETTING))) {
            return ledger;
        }
        Map<Alert, Outcome> kept = new LinkedHashMap<>(ledger.outcomes());
        kept.keySet().removeIf(alert -> !alert.at().isAfter(forgotten));
        return new Ledger(ledger.seen(), kept, ledger.ringing(), ledger.snoozed(), ledger.pause());
    }

    /** The next alert of the schedule that is still to come; null if none is in sight. */
    public @Nullable Alert nextOpen(Ledger ledger, ZoneId zone, Instant now) {
        Instant seen = ledger.seen();
        return openAfter(ledger, zone, seen == null || seen.isAfter(now) ? now : seen);
    }

    private @Nullable Alert openAfter(Ledger ledger, ZoneId zone, Instant instant) {
        Alert next = schedule.next(instant, zone);
        while (next != null && !ledger.open(next)) {
            next = schedule.next(next.at(), zone);
        }
        return next;
    }

    /**
     * When {@link #advance} has something to do at the latest, if nothing else happens; null if never. Asked after an
     * advance to the same instant, it is later than that.
     */
    public @Nullable Instant wake(Ledger ledger, ZoneId zone, Instant now) {
        Alert next = nextOpen(ledger, zone, now);
        Instant wake = next == null ? null : next.at();
        Ringing ringing = ledger.ringing();
        if (ringing != null && ringing.guided() && next != null && !next.at().isAfter(now)) {
            // It waits behind the movement, until it is too late for it or another one takes its place.
            Alert other = openAfter(ledger, zone, next.at());
            wake = earlier(next.at().plus(grace).plusMillis(1), other == null ? null : other.at());
        }
        if (ringing != null) {
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
