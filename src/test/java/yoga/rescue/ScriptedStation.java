package yoga.rescue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A station, and the memory beside it, at which time moves by what is asked to wait, and a person, the machine and other
 * processes act when the script says: a day takes milliseconds.
 */
final class ScriptedStation implements Station, Memory {
    private record Act(Instant at, Runnable deed, Request request) {}

    private static final Duration MOVEMENT = Duration.ofSeconds(40);

    private final Watch watch;
    private final Deque<Act> script = new ArrayDeque<>();
    private final Deque<Guided> endings = new ArrayDeque<>();
    private List<String> told = new ArrayList<>();
    private ZoneId zone = Workdays.BERLIN;
    private Instant now;
    private Ledger ledger;
    private @Nullable Duration refresh;
    private @Nullable Outlook shown;
    final List<Duration> waits = new ArrayList<>();
    int updates;
    int suspensions;

    /** A desk in Berlin. */
    ScriptedStation(Watch watch, String civil) {
        this.watch = watch;
        this.now = instant(civil);
        this.ledger = watch.begin(Ledger.EMPTY, now).ledger();
    }

    /** Nine to five on Monday, 23 November 2026, with an alert at each :00, :15 and :30. */
    static ScriptedStation onMondayAt(String time) {
        return new ScriptedStation(new Watch(Workdays.nineToFive(), Watch.DEFAULT_GRACE), "2026-11-23T" + time);
    }

    /** What is shown holds for this long only. */
    ScriptedStation refreshing(Duration every) {
        refresh = every;
        return this;
    }

    /** The person asks for something at a time of this day, or of a day that is named with it. */
    ScriptedStation at(String civil, Request request) {
        script.add(new Act(instant(civil), () -> {}, request));
        return this;
    }

    /** The person begins the movement, which ends in a way. */
    ScriptedStation at(String civil, Guided ending) {
        script.add(new Act(instant(civil), () -> endings.add(ending), Request.START));
        return this;
    }

    /** The machine sleeps from one time to another. */
    ScriptedStation sleeps(String from, String until) {
        script.add(new Act(instant(from), () -> now = instant(until), Request.NONE));
        return this;
    }

    /** Another process changes the ledger, and this one hears of it. */
    ScriptedStation another(String civil, Memory.Change change) {
        script.add(new Act(
                instant(civil),
                () -> ledger =
                        Answers.upToDate(watch, zone, now, change).of(ledger).ledger(),
                Request.NONE));
        return this;
    }

    /** The clocks here become those of another zone. */
    ScriptedStation travels(String civil, ZoneId other) {
        script.add(new Act(instant(civil), () -> zone = other, Request.NONE));
        return this;
    }

    /** Keeps the watch until it is left; by the person at the end of the script, at a time. */
    Request attend(String quits) {
        at(quits, Request.QUIT);
        return attend();
    }

    Request attend() {
        return new Attendant(watch, Watch.DEFAULT_SNOOZE, this, this).attend();
    }

    private Instant instant(String civil) {
        LocalDateTime then = civil.contains("T")
                ? LocalDateTime.parse(civil)
                : LocalDateTime.of(LocalDateTime.ofInstant(now, Workdays.BERLIN).toLocalDate(), LocalTime.parse(civil));
        return then.atZone(Workdays.BERLIN).toInstant();
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public Request await(Duration atMost) {
        waits.add(atMost);
        Act act = script.peek();
        if (act != null && !act.at.isAfter(now.plus(atMost))) {
            script.remove();
            now = act.at.isAfter(now) ? act.at : now;
            act.deed.run();
            return act.request;
        }
        if (act == null && waits.size() > 100_000) {
            throw new AssertionError("nobody leaves");
        }
        now = now.plus(atMost);
        return Request.NONE;
    }

    @Override
    public void show(Outlook outlook) {
        shown = outlook;
    }

    @Override
    public @Nullable Duration refresh(Outlook outlook) {
        return refresh;
    }

    @Override
    public void tell(List<Event> events, Outlook outlook) {
        for (Event event : events) {
            say(words(event));
        }
    }

    @Override
    public Guided guide(Alert alert) {
        say("guides " + alert.civil().toLocalTime());
        now = now.plus(MOVEMENT);
        Guided ending = endings.isEmpty() ? Guided.DONE : endings.remove();
        say("guided, " + ending.name().toLowerCase(java.util.Locale.ROOT));
        return ending;
    }

    @Override
    public void suspend() {
        suspensions++;
    }

    @Override
    public void conclude(Outlook outlook) {
        say("concludes");
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Step update(Change change) {
        updates++;
        Step step = change.of(ledger);
        if (!step.quiet()) {
            ledger = step.ledger();
        }
        return step;
    }

    private void say(String words) {
        LocalTime time = LocalDateTime.ofInstant(now, zone).toLocalTime().truncatedTo(ChronoUnit.SECONDS);
        told.add(time + " " + words);
    }

    private static String words(Event event) {
        if (event instanceof Event.Shown e) {
            return (e.again() ? "shown again " : "shown ") + e.alert().civil().toLocalTime();
        } else if (event instanceof Event.Settled e) {
            return e.outcome().word() + " " + e.alert().civil().toLocalTime();
        } else if (event instanceof Event.Reopened e) {
            return "reopened " + e.alert().civil().toLocalTime();
        } else if (event instanceof Event.PutOff e) {
            return "put off " + e.alert().civil().toLocalTime();
        } else if (event instanceof Event.Guided e) {
            return "begins " + e.alert().civil().toLocalTime();
        } else if (event instanceof Event.PauseBegan) {
            return "pause begins";
        } else if (event instanceof Event.PauseEnded) {
            return "pause ends";
        }
        return "clock went back";
    }

    /** What was told since it was asked last, each with its time. */
    List<String> told() {
        List<String> lines = told;
        told = new ArrayList<>();
        return lines;
    }

    /** What was shown last. */
    Outlook shown() {
        if (shown == null) {
            throw new AssertionError("nothing was shown");
        }
        return shown;
    }
}
