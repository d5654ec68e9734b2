package yoga.rescue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that has to be remembered, whatever happens to the process: what became of the latest alerts, and what is in flight.
 *
 * @param seen up to when every alert is dealt with; null before the first
 * @param outcomes of alerts that might come up again, in the order in which they were settled
 * @param ringing the alert that waits for an answer; null for none
 * @param snoozed the alert that was put off; null for none
 * @param pause null for none
 */
public record Ledger(
        @Nullable Instant seen,
        Map<Alert, Outcome> outcomes,
        @Nullable Ringing ringing,
        @Nullable Snoozed snoozed,
        @Nullable Pause pause) {

    /** Nothing happened yet. */
    public static final Ledger EMPTY = new Ledger(null, Map.of(), null, null, null);

    /** The same, with every alert up to an instant dealt with. */
    public Ledger withSeen(Instant instant) {
        return new Ledger(instant, outcomes, ringing, snoozed, pause);
    }

    Ledger withRinging(@Nullable Ringing other) {
        return new Ledger(seen, outcomes, other, snoozed, pause);
    }

    Ledger withSnoozed(@Nullable Snoozed other) {
        return new Ledger(seen, outcomes, ringing, other, pause);
    }

    Ledger withPause(@Nullable Pause other) {
        return new Ledger(seen, outcomes, ringing, snoozed, other);
    }

    Ledger with(Alert alert, Outcome outcome) {
        return with(Map.of(alert, outcome));
    }

    Ledger with(Map<Alert, Outcome> settled) {
        Map<Alert, Outcome> more = new LinkedHashMap<>(outcomes);
        more.putAll(settled);
        return new Ledger(seen, more, ringing, snoozed, pause);
    }

    /** What somebody else did, seen from an earlier ledger. */
    List<Event> eventsSince(Ledger before) {
        List<Event> events = new ArrayList<>();
        outcomes.forEach((alert, outcome) -> {
            if (!before.outcomes.containsKey(alert)) {
                events.add(new Event.Settled(alert, outcome));
            }
        });
        if (snoozed != null && !snoozed.equals(before.snoozed)) {
            events.add(new Event.PutOff(snoozed.alert(), snoozed.until()));
        }
        if (ringing != null && !ringing.equals(before.ringing)) {
            events.add(ringing.guided() ? new Event.Guided(ringing.alert()) : new Event.Shown(ringing.alert(), false));
        }
        if (pause != null && !pause.equals(before.pause)) {
            events.add(new Event.PauseBegan(pause));
        } else if (pause == null && before.pause != null) {
            events.add(new Event.PauseEnded());
        }
        return events;
    }

    /** Whether an alert is neither settled nor in flight. */
    boolean open(Alert alert) {
        return !outcomes.containsKey(alert)
                && (ringing == null || !ringing.alert().equals(alert))
                && (snoozed == null || !snoozed.alert().equals(alert));
    }
}
