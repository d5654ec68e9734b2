package yoga.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import yoga.rescue.Alert;
import yoga.rescue.Event;
import yoga.rescue.Outlook;
import yoga.rescue.Station;
import yoga.rescue.Terms;

/**
 * Workday alerts on a live terminal: a panel in the scrollback that follows the day, the terminal's size and the keys, and
 * makes room for the guided movement.
 */
public final class PanelStation implements Station, AutoCloseable {
    private static final String HIDE_CURSOR = "\033[?25l";
    private static final String SHOW_CURSOR = "\033[?25h";

    private final Controls controls = new Controls(true);
    private final WallClock clock = new WallClock();
    private final Output output;
    private final Look look;
    private final Panel panel;
    private final Guide guide;
    private final boolean bell;
    private final Region region;
    private final AtomicBoolean startAsked = new AtomicBoolean();
    private final Thread onShutdown = new Thread(this::leave, "restore terminal");
    private final StringBuilder unsaid = new StringBuilder();
    private Size size;
    private boolean help;
    private boolean shown;
    private boolean away;
    private boolean left;

    /**
     * A station on the terminal of this process.
     *
     * @param size the terminal's size; null if it has to be asked for
     * @param bell whether the terminal's bell rings at an alert
     * @param name of the protocol
     */
    public PanelStation(
            Output output,
            Look look,
            @Nullable Size size,
            boolean bell,
            String name,
            Terms terms,
            RescueWording wording,
            Guide guide) {
        this.output = output;
        this.look = look;
        this.panel = new Panel(look.theme(), wording, name, terms);
        this.guide = guide;
        this.bell = bell;
        this.region = new Region(look.palette());
        this.size = size == null ? sizeNow(Size.DEFAULT) : size;
        Shutdown.before(onShutdown);
    }

    private Size sizeNow(Size otherwise) {
        Size now = controls.size();
        return now == null ? otherwise : now;
    }

    /** The ledger may have changed; may be called by any thread. */
    public void wake() {
        controls.wake();
    }

    /** The person pressed a notification's button; may be called by any thread. */
    public void startAsked() {
        startAsked.set(true);
        controls.wake();
    }

    /** Writes a sequence that shows nothing on the screen; may be called by any thread. */
    public synchronized void write(String sequence) {
        if (!left) {
            output.write(sequence);
        }
    }

    /** Leaves a line above the panel, as soon as the panel is there; may be called by any thread. */
    public synchronized void say(String line) {
        unsaid.append(look.theme().text(line)).append('\n');
        controls.wake();
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
        if (news && startAsked.getAndSet(false)) {
            return Request.START;
        }
        if (happening instanceof Controls.Happening.Resized) {
            resize();
        } else if (Keys.isHelp(happening)) {
            help = !help;
        }
        return RescueKeys.request(happening);
    }

    @Override
    public synchronized void show(Outlook outlook) {
        if (!left) {
            if (shown) {
                // The signal may still be on its way.
                resize();
            }
            if (unsaid.length() > 0) {
                output.write(region.erase() + unsaid);
                unsaid.setLength(0);
            }
            String frame = region.show(panel.paint(outlook, size, help));
            controls.listen();
            output.write(shown ? frame : HIDE_CURSOR + frame);
            shown = true;
        }
    }

    @Override
    public Duration refresh(Outlook outlook) {
        Duration count = panel.count(outlook);
        if (count == null || count.isNegative()) {
            return Duration.ofSeconds(60 - outlook.now().getSecond());
        }
        int nanos = count.toNanosPart();
        return nanos == 0 ? Duration.ofSeconds(1) : Duration.ofNanos(nanos);
    }

    /** The panel shows how things stand, whatever happened. */
    @Override
    public void tell(List<Event> events, Outlook outlook) {}

    @Override
    public Guided guide(Alert alert) {
        synchronized (this) {
            output.write(region.erase());
            shown = false;
        }
        try (LiveStage stage = LiveStage.guest(controls, output, look, size, bell, guide.pictures())) {
            return guide.guide(alert, stage);
        } finally {
            synchronized (this) {
                startAsked.set(false);
                size = sizeNow(size);
            }
        }
    }

    @Override
    public void suspend() {
        synchronized (this) {
            output.write(region.erase() + SHOW_CURSOR);
            shown = false;
            away = true;
        }
        controls.suspend();
        synchronized (this) {
            away = false;
            size = sizeNow(size);
        }
    }

    @Override
    public void conclude(Outlook outlook) {
        leave();
        output.write(look.theme().text(RescueWording.closing(outlook)) + "\n");
    }

    /** Takes away what was drawn and puts the terminal back; more than once is no more than once. */
    private synchronized void leave() {
        if (!left) {
            left = true;
            output.write((away ? "" : region.erase()) + SHOW_CURSOR);
            controls.close();
        }
    }

    private synchronized void resize() {
        Size now = sizeNow(size);
        if (!now.equals(size)) {
            size = now;
            output.write(region.erase());
        }
    }

    @Override
    public void close() {
        leave();
        Shutdown.notBefore(onShutdown);
    }
}
