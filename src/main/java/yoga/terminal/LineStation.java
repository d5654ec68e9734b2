package yoga.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.practice.TimesOfDay;
import yoga.rescue.Alert;
import yoga.rescue.Event;
import yoga.rescue.Outlook;
import yoga.rescue.Station;

/** Workday alerts as lines, one an event, each written once: for a service's log, for pipes and for screen readers. */
public final class LineStation implements Station, AutoCloseable {
    private final Controls controls;
    private final WallClock clock;
    private final Output output;
    private final Theme theme;
    private final boolean log;
    private final RescueWording wording;
    private final Guide guide;
    private volatile boolean startAsked;
    private boolean begun;

    /**
     * A station on an output.
     *
     * @param keyboard whether standard input is a terminal
     * @param log whether a line begins with its full date and time, and not with the time of day
     */
    public LineStation(Output output, boolean keyboard, boolean log, Theme theme, RescueWording wording, Guide guide) {
        this(output, new Controls(keyboard), new WallClock(), log, theme, wording, guide);
    }

    LineStation(
            Output output,
            Controls controls,
            WallClock clock,
            boolean log,
            Theme theme,
            RescueWording wording,
            Guide guide) {
        this.controls = controls;
        this.clock = clock;
        this.output = output;
        this.theme = theme;
        this.log = log;
        this.wording = wording;
        this.guide = guide;
    }

    /** The ledger may have changed; may be called by any thread. */
    public void wake() {
        controls.wake();
    }

    /** The person pressed a notification's button; may be called by any thread. */
    public void startAsked() {
        startAsked = true;
        controls.wake();
    }

    /** Writes a line with the time before it. */
    public void say(String sentence) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.now(), clock.zone());
        String time =
                log ? TimesOfDay.stamp(now.toLocalDateTime(), now.getOffset()) : TimesOfDay.minutes(now.toLocalTime());
        output.write(time + "  " + theme.text(sentence) + "\n");
    }

    @Override
    public Instant now() {
        return clock.now();
    }

    @Override
    public ZoneId zone() {
        return clock.zone();
    }

    @Override
    public Request await(Duration atMost) {
        if (output.gone()) {
            return Request.GONE;
        }
        Controls.Happening happening = controls.await(atMost);
        boolean news = happening == null || happening instanceof Controls.Happening.Woken;
        if (news && startAsked) {
            startAsked = false;
            return Request.START;
        }
        if (Keys.isHelp(happening)) {
            for (Keys.Key key : RescueKeys.ALL) {
                output.write(key.label() + ": " + key.does() + "\n");
            }
        }
        return RescueKeys.request(happening);
    }

    /** Lines say what happens, not how things stand; but how they stand at the beginning. */
    @Override
    public void show(Outlook outlook) {
        if (!begun && outlook.mode() != Outlook.Mode.GUIDED) {
            begun = true;
            String detail = wording.detail(outlook);
            say(wording.title(outlook) + "." + (detail.isEmpty() ? "" : " " + detail));
        }
    }

    @Override
    public @Nullable Duration refresh(Outlook outlook) {
        return null;
    }

    @Override
    public void tell(List<Event> events, Outlook outlook) {
        // An alert says by itself how things stand.
        begun = begun || outlook.mode() == Outlook.Mode.RINGING;
        boolean asks = false;
        for (String sentence : wording.events(events, clock.zone())) {
            say(sentence);
        }
        for (Event event : events) {
            asks = asks || (event instanceof Event.Shown && controls.keyboard());
        }
        if (asks) {
            say("Press Enter to begin.");
        }
    }

    @Override
    public Guided guide(Alert alert) {
        PlainStage stage = new PlainStage(controls, output, theme, guide.pictures());
        return guide.guide(alert, stage);
    }

    @Override
    public void suspend() {
        controls.suspend();
    }

    @Override
    public void conclude(Outlook outlook) {
        say(RescueWording.closing(outlook));
    }

    @Override
    public void close() {
        controls.close();
    }
}
