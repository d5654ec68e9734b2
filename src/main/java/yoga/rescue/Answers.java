package yoga.rescue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person may answer to an alert, or ask of the watch, after it was advanced to the same instant. An answer that has
 * nothing to answer changes nothing, and its step has no events.
 */
public final class Answers {
    private Answers() {}

    /** An answer to how things stand at an instant, and not to what was the last thing known of them. */
    public static Memory.Change upToDate(Watch watch, ZoneId zone, Instant now, Memory.Change answer) {
        return ledger -> {
            Step due = watch.advance(ledger, zone, now);
            Step answered = answer.of(due.ledger());
            List<Event> events = new ArrayList<>(due.events());
            events.addAll(answered.events());
            return new Step(answered.ledger(), events);
        };
    }

    /** Begins the movement of the alert that waits; of the next one, ahead of its time, where none does. */
    public static Step start(Watch watch, Ledger ledger, ZoneId zone, Instant now) {
        Alert alert = atHand(watch, ledger, zone, now);
        Ringing ringing = ledger.ringing();
        if (alert == null || (ringing != null && ringing.guided())) {
            return new Step(ledger, List.of());
        }
        boolean wasPutOff = ledger.snoozed() != null && ledger.snoozed().alert().equals(alert);
        Ledger started = wasPutOff ? ledger.withSnoozed(null) : ledger;
        return new Step(started.withRinging(new Ringing(alert, now, true)), List.of(new Event.Guided(alert)));
    }

    /** The movement of an alert is over, with this outcome. */
    public static Step finish(Ledger ledger, Alert alert, Outcome outcome) {
        Ringing ringing = ledger.ringing();
        return ringing == null || !ringing.alert().equals(alert)
                ? new Step(ledger, List.of())
                : settled(ledger.withRinging(null), alert, outcome);
    }

    /** The movement of an alert was guided, and this is how that ended. Where it hurt, no alert comes again today. */
    public static Step guided(Watch watch, Ledger ledger, Alert alert, Station.Guided how, ZoneId zone, Instant now) {
        Step finished = finish(ledger, alert, how == Station.Guided.DONE ? Outcome.DONE : Outcome.SKIPPED);
        Instant end = watch.schedule().workday().endOfToday(zone, now);
        Pause before = finished.ledger().pause();
        boolean longer =
                before != null && (before.until() == null || before.until().isAfter(end));
        if (how != Station.Guided.HURT || longer) {
            return finished;
        }
        Pause pause = new Pause(now, end);
        List<Event> events = new ArrayList<>(finished.events());
        events.add(new Event.PauseBegan(pause));
        return new Step(finished.ledger().withPause(pause), events);
    }

    /** Puts off the alert that waits. */
    public static Step snooze(Ledger ledger, Instant now, Duration length) {
        Ringing ringing = ledger.ringing();
        if (ringing == null || ringing.guided()) {
            return new Step(ledger, List.of());
        }
        List<Event> events = new ArrayList<>();
        Ledger rest = ledger.withRinging(null);
        Snoozed before = ledger.snoozed();
        if (before != null) {
            rest = rest.with(before.alert(), Outcome.SNOOZED);
            events.add(new Event.Settled(before.alert(), Outcome.SNOOZED));
        }
        Instant until = now.plus(length);
        events.add(new Event.PutOff(ringing.alert(), until));
        return new Step(rest.withSnoozed(new Snoozed(ringing.alert(), until)), events);
    }

    /** Passes over the alert that waits; the one that was put off, or else the next one, where none does. */
    public static Step skip(Watch watch, Ledger ledger, ZoneId zone, Instant now) {
        Alert alert = atHand(watch, ledger, zone, now);
        Ringing ringing = ledger.ringing();
        if (alert == null || (ringing != null && ringing.guided())) {
            return new Step(ledger, List.of());
        }
        boolean rings = ringing != null;
        boolean wasPutOff = ledger.snoozed() != null && ledger.snoozed().alert().equals(alert);
        Ledger rest = rings ? ledger.withRinging(null) : wasPutOff ? ledger.withSnoozed(null) : ledger;
        return settled(rest, alert, Outcome.SKIPPED);
    }

    /** Shows nothing until an instant, or until it is taken back; what waits for an answer goes into the pause too. */
    public static Step pause(Ledger ledger, Instant now, @Nullable Instant until) {
        List<Event> events = new ArrayList<>();
        Ledger paused = ledger;
        Ringing ringing = ledger.ringing();
        if (ringing != null && !ringing.guided()) {
            paused = paused.withRinging(null).with(ringing.alert(), Outcome.SKIPPED);
            events.add(new Event.Settled(ringing.alert(), Outcome.SKIPPED));
        }
        Pause pause = new Pause(now, until);
        events.add(new Event.PauseBegan(pause));
        return new Step(paused.withPause(pause), events);
    }

    /** Ends a pause. */
    public static Step resume(Ledger ledger) {
        return ledger.pause() == null
                ? new Step(ledger, List.of())
                : new Step(ledger.withPause(null), List.of(new Event.PauseEnded()));
    }

    private static @Nullable Alert atHand(Watch watch, Ledger ledger, ZoneId zone, Instant now) {
        if (ledger.ringing() != null) {
            return ledger.ringing().alert();
        }
        if (ledger.snoozed() != null) {
            return ledger.snoozed().alert();
        }
        Alert next = watch.nextOpen(ledger, zone, now);
        Workday workday = watch.schedule().workday();
        LocalDate today = workday.dayOf(LocalDateTime.ofInstant(now, zone));
        // What comes on another day is answered then.
        return next == null || !workday.dayOf(next.civil()).equals(today) ? null : next;
    }

    private static Step settled(Ledger ledger, Alert alert, Outcome outcome) {
        return new Step(ledger.with(alert, outcome), List.of(new Event.Settled(alert, outcome)));
    }
}
