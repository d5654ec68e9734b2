package yoga.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import yoga.practice.Cue;
import yoga.practice.Segment;
import yoga.session.Input;
import yoga.session.Moment;
import yoga.session.Stage;
import yoga.session.Summary;

/**
 * The live screen: a region of lines in the scrollback that follows the session, the terminal's size and the keys.
 *
 * <p>Every way out leaves the terminal as it was: {@link #close} on the session's thread, and a shutdown hook on a signal.
 * Whichever comes first, nothing is drawn afterwards.
 */
public final class LiveStage implements Stage, AutoCloseable {
    private static final String HIDE_CURSOR = "\033[?25l";
    private static final String SHOW_CURSOR = "\033[?25h";
    private static final String BELL = "\007";

    private final Controls controls;
    private final Output output;
    private final Painter painter;
    private final Palette palette;
    private final boolean bell;
    private final boolean showsEnd;
    private final boolean guest;
    private final Theme theme;
    private final Thread onShutdown = new Thread(this::leave, "restore terminal");

    private final Region region;
    private Size size;
    private boolean help;
    private boolean left;
    private boolean given;
    private @Nullable ZoneId zone;
    private boolean shown;
    private boolean again;

    /** A stage on the terminal of this process for a session that is what it says: no rehearsal, and without sound. */
    public LiveStage(Look look, @Nullable Size size, boolean bell, Pictures pictures) {
        this(Opening.begin(), look, size, bell, pictures, "", true, false);
    }

    /**
     * A stage on the terminal of this process.
     *
     * @param opening the terminal, which is being opened
     * @param size the terminal's size; null if it has to be asked for
     * @param bell whether the terminal's bell rings at changes
     * @param pictures which figures are drawn, and how
     * @param note something to say beside the routine's name; empty for nothing
     * @param showsEnd whether the end can be told in time of day, because the session takes as long as it says
     * @param sound whether there is a voice to turn on and off
     */
    public LiveStage(
            Opening opening,
            Look look,
            @Nullable Size size,
            boolean bell,
            Pictures pictures,
            String note,
            boolean showsEnd,
            boolean sound) {
        this(
                new Controls(opening),
                Output.standard(),
                look,
                size,
                new Painter(look.theme(), pictures, note, sound),
                bell,
                showsEnd,
                false);
        Shutdown.before(onShutdown);
    }

    /**
     * A stage that is a guest on a terminal which somebody else has taken, and takes again afterwards. It leaves nothing
     * behind but what to do where it hurt.
     */
    static LiveStage guest(Controls controls, Output output, Look look, Size size, boolean bell, Pictures pictures) {
        Painter painter = new Painter(look.theme(), pictures, "");
        LiveStage stage = new LiveStage(controls, output, look, size, painter, bell, true, true);
        // What is drawn now would stay: the hooks that put the terminal back are running.
        stage.left = !Shutdown.before(stage.onShutdown);
        return stage;
    }

    LiveStage(
            Controls controls,
            Output output,
            Look look,
            @Nullable Size size,
            Painter painter,
            boolean bell,
            boolean showsEnd,
            boolean guest) {
        this.controls = controls;
        this.output = output;
        this.theme = look.theme();
        this.palette = look.palette();
        this.painter = painter;
        this.bell = bell;
        this.showsEnd = showsEnd;
        this.guest = guest;
        this.region = new Region(palette);
        this.size = size == null ? sizeNow(Size.DEFAULT) : size;
    }

    private Size sizeNow(Size otherwise) {
        Size now = controls.size();
        return now == null ? otherwise : now;
    }

    @Override
    public Reading read() {
        return new Reading(controls.running(), Instant.now());
    }

    @Override
    public Input await(Duration atMost) {
        if (output.gone()) {
            return Input.GONE;
        }
        Controls.Happening happening = controls.await(atMost);
        if (happening instanceof Controls.Happening.Resized) {
            resize();
        } else if (Keys.isHelp(happening)) {
            help = !help;
        }
        return Keys.input(happening);
    }

    @Override
    public synchronized void show(Moment moment) {
        if (!left) {
            if (shown) {
                // The signal may still be on its way.
                resize();
            }
            LocalTime ends = shown && showsEnd ? ends(moment) : null;
            String frame = region.show(painter.paint(moment, size, ends, help, shown));
            controls.listen();
            output.write(shown ? frame : HIDE_CURSOR + frame);
            again = shown;
            shown = true;
        }
    }

    /** The first picture goes without the time of day and the figure: what they need takes long to load. */
    private LocalTime ends(Moment moment) {
        if (zone == null) {
            zone = ZoneId.systemDefault();
        }
        return LocalTime.ofInstant(Instant.now().plus(moment.left()), zone);
    }

    @Override
    public Duration refresh(Moment moment) {
        return again ? painter.validFor(moment) : Duration.ZERO;
    }

    @Override
    public void perform(Cue cue, Moment moment) {
        boolean side = cue.kind() == Cue.Kind.SIDE
                && moment.timeline().segments().get(cue.segment()).kind() != Segment.Kind.LEAD_IN;
        if (bell && (cue.kind() == Cue.Kind.STEP || side || cue.kind() == Cue.Kind.END)) {
            output.write(BELL);
        }
    }

    @Override
    public void suspend() {
        synchronized (this) {
            output.write(region.erase() + SHOW_CURSOR);
            given = true;
        }
        controls.suspend();
        synchronized (this) {
            given = false;
            if (!left) {
                size = sizeNow(size);
                output.write(HIDE_CURSOR);
            }
        }
    }

    @Override
    public void conclude(Summary summary) {
        leave();
        if (guest && summary.ending() != Summary.Ending.HURT) {
            return;
        }
        for (Line line : Closing.lines(summary, theme, size.columns())) {
            output.write(line.render(palette) + "\n");
        }
    }

    /** After the session: a line that the person types in answer to a question; null if none comes. */
    public @Nullable String answer() {
        leave();
        return controls.line();
    }

    /** Takes away what was drawn and puts the terminal back; more than once is no more than once. */
    private synchronized void leave() {
        if (!left) {
            left = true;
            if (!given) {
                output.write(region.erase() + SHOW_CURSOR);
            }
            if (!guest) {
                controls.close();
            }
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
