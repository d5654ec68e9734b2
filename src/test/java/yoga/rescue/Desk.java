package yoga.rescue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A desk at which somebody works: the watch runs, the machine sleeps, clocks are set, alerts are answered, and what happens
 * is told in lines such as {@code "09:18 missed 09:15"}.
 */
final class Desk {
    private final Watch watch;
    private ZoneId zone;
    private Instant now;
    private Ledger ledger;
    private List<String> told = new ArrayList<>();

    /** Work at it begins with the watch. */
    Desk(Watch watch, ZoneId zone, String civil) {
        this.watch = watch;
        this.zone = zone;
        this.now = LocalDateTime.parse(civil).atZone(zone).toInstant();
        this.ledger = watch.begin(Ledger.EMPTY, now).ledger();
        look();
    }

    Desk(Schedule schedule, ZoneId zone, String civil) {
        this(new Watch(schedule, Watch.DEFAULT_GRACE), zone, civil);
    }

    /** Monday, 23 November 2026, nine to five in Berlin, an alert at each :00, :15 and :30. */
    static Desk onMondayAt(String time) {
        return new Desk(Workdays.nineToFive(), Workdays.BERLIN, "2026-11-23T" + time);
    }

    /** The watch runs until clocks show a time, today or on a day that is named with it. */
    Desk until(String civil) {
        Instant then = instant(civil);
        Instant wake = watch.wake(ledger, zone, now);
        while (wake != null && wake.isBefore(then)) {
            if (!wake.isAfter(now)) {
                throw new AssertionError("it asks to be woken at " + wake + ", and it is " + now);
            }
            now = wake;
            look();
            wake = watch.wake(ledger, zone, now);
        }
        now = then;
        look();
        return this;
    }

    /** The watch looks at each second instead of when it asks to be woken. */
    Desk everySecondUntil(String civil) {
        Instant then = instant(civil);
        while (now.isBefore(then)) {
            now = now.plusSeconds(1);
            look();
        }
        return this;
    }

    /** The machine sleeps until clocks show a time. */
    Desk asleepUntil(String civil) {
        now = instant(civil);
        look();
        return this;
    }

    /** Somebody sets the clock, forward or back. */
    Desk clockSetTo(String civil) {
        return asleepUntil(civil);
    }

    Desk in(ZoneId other) {
        zone = other;
        look();
        return this;
    }

    /** The process ends at once, and another one takes its place. */
    Desk restarted() {
        ledger = watch.begin(ledger, now).ledger();
        look();
        return this;
    }

    Desk starts() {
        return does(Answers.start(watch, ledger, zone, now));
    }

    Desk finishes(Outcome outcome) {
        return ledger.ringing() == null
                ? this
                : does(Answers.finish(ledger, ledger.ringing().alert(), outcome));
    }

    Desk snoozes(String length) {
        return does(Answers.snooze(ledger, now, Workdays.length(length)));
    }

    Desk skips() {
        return does(Answers.skip(watch, ledger, zone, now));
    }

    Desk pauses() {
        return does(Answers.pause(ledger, now, null));
    }

    Desk pausesUntil(String civil) {
        return does(Answers.pause(ledger, now, instant(civil)));
    }

    Desk resumes() {
        return does(Answers.resume(ledger));
    }

    private void look() {
        does(watch.advance(ledger, zone, now), false);
    }

    private Desk does(Step step) {
        does(step, true);
        return this;
    }

    private void does(Step step, boolean thenLook) {
        ledger = step.ledger();
        LocalTime time = civil().toLocalTime().truncatedTo(ChronoUnit.SECONDS);
        step.events().forEach(event -> told.add(time + " " + words(event)));
        if (thenLook) {
            look();
        }
    }

    private String words(Event event) {
        if (event instanceof Event.Shown e) {
            return (e.again() ? "shown again " : "shown ") + time(e.alert());
        } else if (event instanceof Event.Settled e) {
            return e.outcome().word() + " " + time(e.alert());
        } else if (event instanceof Event.Reopened e) {
            return "reopened " + time(e.alert());
        } else if (event instanceof Event.PutOff e) {
            return "put off " + time(e.alert());
        } else if (event instanceof Event.Guided e) {
            return "guided " + time(e.alert());
        } else if (event instanceof Event.PauseBegan) {
            return "pause begins";
        } else if (event instanceof Event.PauseEnded) {
            return "pause ends";
        }
        return "clock went back";
    }

    private static String time(Alert alert) {
        return alert.civil().toLocalTime().toString();
    }

    private Instant instant(String civil) {
        LocalDateTime then = civil.contains("T")
                ? LocalDateTime.parse(civil)
                : LocalDateTime.of(civil().toLocalDate(), LocalTime.parse(civil));
        return then.atZone(zone).toInstant();
    }

    private LocalDateTime civil() {
        return LocalDateTime.ofInstant(now, zone);
    }

    LocalDate date() {
        return civil().toLocalDate();
    }

    Instant now() {
        return now;
    }

    Desk after(Duration length) {
        return until(civil().plus(length).toString());
    }

    Ledger ledger() {
        return ledger;
    }

    Outlook outlook() {
        return Outlook.of(watch, ledger, zone, now);
    }

    /** What happened since it was asked last. */
    List<String> told() {
        List<String> lines = told;
        told = new ArrayList<>();
        return lines;
    }
}
