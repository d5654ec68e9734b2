package yoga.rescue;

import java.time.Duration;
import java.time.Instant;
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
            if (request == Station.Request.START) {
                request = start();
            }
            switch (request) {
                case NONE, START -> {}
                case SNOOZE -> does(ledger -> Answers.snooze(ledger, station.now(), snooze));
                case SKIP -> does(ledger -> Answers.skip(watch, ledger, station.zone(), station.now()));
                case PAUSE -> does(this::pauseOrResume);
                case SUSPEND -> station.suspend();
                case QUIT, INTERRUPT, GONE -> {
                    station.conclude(outlook(station.now()));
                    return request;
                }
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

    /** Guides the alert at hand; the request that ends the watch, if one came meanwhile. */
    private Station.Request start() {
        Step step = update(answer(ledger -> Answers.start(watch, ledger, station.zone(), station.now())));
        Alert alert = guided(step);
        if (alert == null) {
            return Station.Request.NONE;
        }
        Station.Guided guided = station.guide(alert);
        // Not what became due by itself first: that might settle what has just been done.
        update(ledger -> Answers.guided(watch, ledger, alert, guided, station.zone(), station.now()));
        return switch (guided) {
            case INTERRUPTED -> Station.Request.INTERRUPT;
            case GONE -> Station.Request.GONE;
            case DONE, STOPPED, HURT -> Station.Request.NONE;
        };
    }

    private static @Nullable Alert guided(Step step) {
        for (Event event : step.events()) {
            if (event instanceof Event.Guided begun) {
                return begun.alert();
            }
        }
        return null;
    }

    /** Answers, and tells what comes of it. */
    private void does(Memory.Change answer) {
        update(answer(answer));
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
