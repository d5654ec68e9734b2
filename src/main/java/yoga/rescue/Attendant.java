package yoga.rescue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps a watch at a station until it is asked to leave. */
public final class Attendant {
    /** The longest wait; a sleep of the machine, a stepped clock and a new zone are noticed after it. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Watch watch;
    private final Duration snooze;
    private final Memory memory;
    private final Station station;
    private Ledger known = Ledger.EMPTY;

    /**
     * An attendant.
     *
     * @param snooze how long an alert is put off
     */
    public Attendant(Watch watch, Duration snooze, Memory memory, Station station) {
        this.watch = watch;
        this.snooze = snooze;
        this.memory = memory;
        this.station = station;
    }

    /** Keeps the watch; what ended it is {@code QUIT}, {@code INTERRUPT} or {@code GONE}. */
    public Station.Request attend() {
        known = memory.ledger();
        while (true) {
            tellWhatOthersDid();
            advance();
            Instant now = station.now();
            Outlook outlook = outlook(now);
            station.show(outlook);
            Station.Request request = station.await(wait(outlook, now));
            boolean leaves = switch (request) {
                case NONE -> false;
                case START -> start();
                case SNOOZE -> does(ledger -> Answers.snooze(ledger, station.now(), snooze));
                case SKIP -> does(ledger -> Answers.skip(watch, ledger, station.zone(), station.now()));
                case PAUSE -> does(this::pauseOrResume);
                case SUSPEND -> {
                    station.suspend();
                    yield false;
                }
                case QUIT, INTERRUPT, GONE -> true;
            };
            if (leaves) {
                station.conclude(outlook(station.now()));
                return request == Station.Request.START ? Station.Request.INTERRUPT : request;
            }
        }
    }

    private void tellWhatOthersDid() {
        Ledger before = known;
        known = memory.ledger();
        tell(known.eventsSince(before));
    }

    private void advance() {
        Instant now = station.now();
        ZoneId zone = station.zone();
        if (!watch.advance(known, zone, now).quiet()) {
            update(ledger -> watch.advance(ledger, zone, now));
        }
    }

    private Step pauseOrResume(Ledger ledger) {
        boolean paused = ledger.pause() != null && ledger.pause().on(station.now());
        return paused ? Answers.resume(ledger) : Answers.pause(ledger, station.now(), null);
    }

    /** Guides the alert at hand; whether that was interrupted in a way that ends the watch. */
    private boolean start() {
        Step step = update(answer(ledger -> Answers.start(watch, ledger, station.zone(), station.now())));
        Alert alert = guided(step);
        if (alert == null) {
            return false;
        }
        Station.Guided guided = station.guide(alert);
        Outcome outcome = guided == Station.Guided.DONE ? Outcome.DONE : Outcome.SKIPPED;
        does(ledger -> Answers.finish(ledger, alert, outcome));
        if (guided == Station.Guided.HURT) {
            // What hurt rests for today.
            does(ledger -> Answers.pause(ledger, station.now(), endOfToday(watch, station.zone(), station.now())));
        }
        return guided == Station.Guided.INTERRUPTED || guided == Station.Guided.GONE;
    }

    private static @Nullable Alert guided(Step step) {
        for (Event event : step.events()) {
            if (event instanceof Event.Guided begun) {
                return begun.alert();
            }
        }
        return null;
    }

    /** Midnight, or the end of the workday that is on, if that is later. */
    public static Instant endOfToday(Watch watch, ZoneId zone, Instant now) {
        LocalDateTime civil = LocalDateTime.ofInstant(now, zone);
        Workday workday = watch.schedule().workday();
        LocalDate day = workday.dayOf(civil);
        Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
        Instant end = workday.endOf(day).atZone(zone).toInstant();
        return workday.isOn(day) && !civil.isBefore(workday.beginOf(day)) && end.isAfter(midnight) ? end : midnight;
    }

    /** Answers, and tells what comes of it; never a reason to leave. */
    private boolean does(Memory.Change answer) {
        update(answer(answer));
        return false;
    }

    private Memory.Change answer(Memory.Change answer) {
        return Answers.upToDate(watch, station.zone(), station.now(), answer);
    }

    private Step update(Memory.Change change) {
        Step step = memory.update(change);
        known = step.ledger();
        tell(step.events());
        return step;
    }

    private void tell(List<Event> events) {
        if (!events.isEmpty()) {
            station.tell(events, outlook(station.now()));
        }
    }

    private Outlook outlook(Instant now) {
        return Outlook.of(watch, known, station.zone(), now);
    }

    private Duration wait(Outlook outlook, Instant now) {
        Duration wait = LONGEST_WAIT;
        Instant wake = watch.wake(known, station.zone(), now);
        if (wake != null) {
            wait = shorter(wait, Duration.between(now, wake));
        }
        wait = shorter(wait, station.refresh(outlook));
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private static Duration shorter(Duration a, @Nullable Duration b) {
        return b == null || a.compareTo(b) < 0 ? a : b;
    }
}
