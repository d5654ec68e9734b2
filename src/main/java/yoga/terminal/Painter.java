package yoga.terminal;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.session.Moment;
import yoga.session.Session;

/**
 * Paints a session as lines: a pure function of the moment, the size and the theme.
 *
 * <p>There are four sizes: with room for a figure, without it, three lines, and one line.
 */
final class Painter {
    static final String MARGIN = "   ";

    /** Beyond this a line is too long for the eye. */
    private static final int WIDEST = 96;

    private static final Size WITH_FIGURE = new Size(80, 20);
    private static final Size FULL = new Size(50, 12);
    private static final Size THREE_LINES = new Size(30, 4);
    private static final int ROWS_FOR_BIG_DIGITS = 19;

    /** Ten frames a second are smooth enough for a breath, and cheap. */
    private static final Duration FRAME = Duration.ofMillis(100);

    private final FullScreen full;
    private final SmallScreen small;
    private final @Nullable FigurePane figure;
    private final boolean still;

    /**
     * A painter.
     *
     * @param pictures the figures, which are drawn where the screen is large enough
     * @param note something to say beside the name of the routine; empty for nothing
     */
    Painter(Theme theme, Pictures pictures, String note) {
        this(theme, pictures, note, false);
    }

    /** The same, which may show the key of the voice. */
    Painter(Theme theme, Pictures pictures, String note, boolean sound) {
        this.full = new FullScreen(theme, note, sound);
        this.small = new SmallScreen(theme, sound);
        this.figure = pictures.drawn() ? new FigurePane(pictures, theme) : null;
        this.still = pictures.still();
    }

    /**
     * The lines to show, none wider than the terminal less one column, none more than its rows.
     *
     * @param ends the time of day at which the session ends; null if it is not known
     * @param help whether the keys are shown in place of what is said
     * @param whole whether the figure is drawn; else only its place is kept
     */
    List<Line> paint(Moment moment, Size size, @Nullable LocalTime ends, boolean help, boolean whole) {
        int width = Math.max(1, Math.min(size.columns() - 1, WIDEST));
        List<Line> lines;
        if (size.holds(FULL)) {
            boolean room = figure != null && size.holds(WITH_FIGURE) && !help;
            List<Line> beside = room && figure != null ? (whole ? figure.lines(moment) : FigurePane.EMPTY) : List.of();
            lines = full.lines(moment, width, beside, size.rows() >= ROWS_FOR_BIG_DIGITS, ends, help);
        } else if (size.holds(THREE_LINES)) {
            lines = small.threeLines(moment, width, help);
        } else {
            lines = List.of(small.oneLine(moment));
        }
        List<Line> clipped = new ArrayList<>(lines.size());
        for (Line line : lines) {
            clipped.add(line.clip(width));
        }
        return clipped;
    }

    /** How long a picture of this moment stays true. */
    Duration validFor(Moment moment) {
        return switch (moment.mode()) {
            case PAUSED, OVER -> Session.FOREVER;
            case SETTING_UP ->
                moment.untilRunning().isZero() ? Session.FOREVER : untilWholeSecond(moment.untilRunning());
            case COUNTING_IN -> untilWholeSecond(moment.untilRunning());
            case RUNNING ->
                moves(moment) ? FRAME : least(untilWholeSecond(moment.segmentLeft()), untilWholeSecond(moment.left()));
        };
    }

    /** A breath moves the bar and the figure, a change moves the figure. */
    private boolean moves(Moment moment) {
        boolean figureMoves = figure != null && !moment.segment().practice();
        return !still && (moment.phase().breath() != null || figureMoves);
    }

    private static Duration untilWholeSecond(Duration left) {
        int nanos = left.toNanosPart();
        return nanos == 0 ? Duration.ofSeconds(1) : Duration.ofNanos(nanos);
    }

    private static Duration least(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
