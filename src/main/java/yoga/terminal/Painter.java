package yoga.terminal;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import yoga.practice.Breath;
import yoga.practice.Durations;
import yoga.practice.Segment;
import yoga.session.Moment;
import yoga.session.Moment.Mode;
import yoga.session.Session;

/**
 * Paints a session as lines: a pure function of the moment, the size and the theme.
 *
 * <p>There are four sizes: with room for a figure, without it, three lines, and one line.
 */
final class Painter {
    /** Beyond this a line is too long for the eye. */
    private static final int WIDEST = 96;

    /** The place of the figure, at the right of the countdown. */
    private static final int FIGURE_COLUMNS = 30;

    private static final int TEXT_ROWS = 4;
    private static final int BREATH_CELLS = 24;
    private static final int FEW_BREATH_CELLS = 12;

    /** Behind the margin, the mark and the word. */
    private static final int BAR_COLUMN = 12;

    private final Theme theme;
    private final boolean figure;
    private final String note;

    /**
     * A painter.
     *
     * @param figure whether the figure has its place where the screen is large enough
     * @param note something to say beside the name of the routine; empty for nothing
     */
    Painter(Theme theme, boolean figure, String note) {
        this.theme = theme;
        this.figure = figure;
        this.note = note;
    }

    /**
     * The lines to show, none wider than the terminal less one column, none more than its rows.
     *
     * @param ends the time of day at which the session ends; null if it is not known
     * @param help whether the keys are shown in place of what is said
     */
    List<Line> paint(Moment moment, Size size, @Nullable LocalTime ends, boolean help) {
        int width = Math.max(1, Math.min(size.columns() - 1, WIDEST));
        List<Line> lines;
        if (size.columns() >= 50 && size.rows() >= 12) {
            lines = screen(moment, width, size, ends, help);
        } else if (size.columns() >= 30 && size.rows() >= 4) {
            lines = threeLines(moment, width, help);
        } else {
            lines = List.of(oneLine(moment));
        }
        return lines.stream().map(line -> line.clip(width)).toList();
    }

    private List<Line> screen(Moment moment, int width, Size size, @Nullable LocalTime ends, boolean help) {
        boolean tall = size.rows() >= 19;
        boolean withFigure = figure && size.columns() >= 80 && size.rows() >= 20;
        int textWidth = withFigure ? width - FIGURE_COLUMNS - 2 : width - 2;
        List<Line> lines = new ArrayList<>();
        lines.add(header(moment, width, ends));
        lines.add(progress(moment, width));
        lines.add(new Line());
        int body = tall ? 15 : 8;
        if (help) {
            lines.addAll(help(body));
        } else {
            lines.add(indented(Ink.STRONG, Columns.shorten(title(moment), textWidth - 3, theme.ellipsis())));
            if (tall) {
                lines.add(new Line());
                lines.addAll(bigCount(moment));
                lines.add(new Line());
                lines.add(breath(moment, BREATH_CELLS));
                lines.add(breathCue(moment, textWidth));
            } else {
                lines.add(smallCount(moment));
                lines.add(breathWithCue(moment, textWidth));
            }
            lines.add(new Line());
            lines.addAll(texts(moment, width));
        }
        lines.add(keys(width));
        return lines;
    }

    private Line header(Moment moment, int width, @Nullable LocalTime ends) {
        Line right = new Line()
                .add("step " + (moment.segment().step() + 1) + " of "
                        + moment.timeline().routine().steps().size())
                .add(theme.dot() + Durations.countdown(moment.left()) + " left");
        if (ends != null && moment.mode() == Mode.RUNNING) {
            right.add(theme.dot() + "ends " + hourAndMinute(ends));
        }
        String name = theme.text(moment.timeline().routine().name()) + note;
        int room = Math.max(0, width - right.width() - 3);
        return new Line()
                .add(" ")
                .add(Ink.STRONG, Columns.shorten(name, room, theme.ellipsis()))
                .to(width - right.width())
                .add(right);
    }

    private static String hourAndMinute(LocalTime time) {
        return (time.getHour() < 10 ? "0" : "") + time.getHour() + (time.getMinute() < 10 ? ":0" : ":")
                + time.getMinute();
    }

    private Line progress(Moment moment, int width) {
        int length = width - 7;
        int done = (int) (moment.progress() * length);
        String percent = (int) (moment.progress() * 100) + "%";
        return new Line()
                .add(" ")
                .add(Ink.ACCENT, theme.done().repeat(done))
                .add(Ink.FAINT, theme.open().repeat(length - done))
                .to(width - percent.length())
                .add(percent);
    }

    private String title(Moment moment) {
        return theme.text(Wording.title(moment, theme));
    }

    /** The countdown in big digits; a change looks unlike it, with a dot a second. */
    private List<Line> bigCount(Moment moment) {
        List<Line> rows = new ArrayList<>();
        if (counted(moment)) {
            String count = Durations.countdown(moment.segmentLeft());
            Ink ink = moment.mode() == Mode.RUNNING ? Ink.ACCENT : Ink.FAINT;
            for (int row = 0; row < BigDigits.ROWS; row++) {
                rows.add(new Line().to(6).add(ink, BigDigits.row(count, row, theme.block())));
            }
        } else {
            rows.add(new Line());
            rows.add(new Line().to(6).add(Wording.change(moment.segment())));
            rows.add(new Line());
            rows.add(new Line().to(6).add(dots(moment)));
            rows.add(new Line());
        }
        return rows;
    }

    private Line smallCount(Moment moment) {
        if (counted(moment)) {
            Ink ink = moment.mode() == Mode.RUNNING ? Ink.ACCENT : Ink.FAINT;
            return indented(ink, Durations.countdown(moment.segmentLeft()));
        }
        return indented(Ink.PLAIN, Wording.change(moment.segment()) + "  ").add(dots(moment));
    }

    private static boolean counted(Moment moment) {
        return moment.segment().practice();
    }

    /** A dot for each second to go and a ring for each one gone, and the number. */
    private Line dots(Moment moment) {
        Segment segment = moment.segment();
        if (segment.kind() == Segment.Kind.SETUP) {
            return Line.of(Ink.FAINT, moment.untilRunning().isZero() ? "take your time" : setupLeft(moment));
        }
        long all = Durations.wholeSecondsUp(segment.length());
        long left = Durations.wholeSecondsUp(moment.segmentLeft());
        Line line = new Line();
        if (all <= 15) {
            line.add(Ink.ACCENT, (theme.full() + " ").repeat((int) left))
                    .add(Ink.FAINT, (theme.empty() + " ").repeat((int) (all - left)))
                    .add(" ");
        }
        return line.add(Long.toString(left));
    }

    private static String setupLeft(Moment moment) {
        return "goes on in " + Durations.countdown(moment.untilRunning());
    }

    /** The half of the breath, its bar, and the count. */
    private Line breath(Moment moment, int cells) {
        Segment.Phase phase = moment.phase();
        Breath breath = phase.breath();
        if (breath == null) {
            return counted(moment) ? indented(Ink.FAINT, "breathe easily") : new Line();
        }
        String mark = breath == Breath.INHALE ? theme.inhale() : theme.exhale();
        return indented(inkOf(breath), mark + " " + breath.word() + " ")
                .add(inkOf(breath), BreathBar.of(phase, cells, theme.levels()))
                .add("  ")
                .add(Wording.count(moment));
    }

    /** What the half of the breath does, below its bar. */
    private Line breathCue(Moment moment, int width) {
        String cue = Wording.breathCue(moment);
        Line line = new Line().to(BAR_COLUMN);
        return cue == null ? line : line.add(Ink.FAINT, Columns.shorten(theme.text(cue), width - BAR_COLUMN, theme.ellipsis()));
    }

    /** Both in one line, where there is room. */
    private Line breathWithCue(Moment moment, int width) {
        Line line = breath(moment, FEW_BREATH_CELLS);
        String cue = Wording.breathCue(moment);
        String behind = cue == null ? "" : theme.dot() + theme.text(cue);
        return line.width() + Columns.of(behind) <= width ? line.add(Ink.FAINT, behind) : line;
    }

    private static Ink inkOf(Breath breath) {
        return breath == Breath.INHALE ? Ink.INHALE : Ink.EXHALE;
    }

    private List<Line> texts(Moment moment, int width) {
        List<Line> texts = new ArrayList<>();
        if (moment.pause() != null) {
            addWrapped(texts, Ink.WARNING, Wording.paused(moment.pause()), width);
        } else if (moment.mode() == Mode.COUNTING_IN) {
            addWrapped(texts, Ink.WARNING, goingOn(moment), width);
        } else {
            addWrapped(texts, Ink.PLAIN, Wording.instruction(moment), width);
        }
        if (moment.mode() == Mode.SETTING_UP) {
            addWrapped(texts, Ink.STRONG, "Press space when you are ready.", width);
        } else {
            String easier = Wording.easier(moment);
            addWrapped(texts, moment.easier() < 0 ? Ink.FAINT : Ink.STRONG, easier == null ? "" : easier, width);
        }
        addWrapped(texts, Ink.FAINT, Wording.next(moment), width);
        while (texts.size() < TEXT_ROWS) {
            texts.add(new Line());
        }
        return texts.subList(0, TEXT_ROWS);
    }

    /** At most two lines of a text. */
    private void addWrapped(List<Line> lines, Ink ink, String text, int width) {
        if (!text.isEmpty()) {
            List<String> wrapped = Columns.wrap(theme.text(text), width - 4);
            lines.add(indented(ink, wrapped.get(0)));
            if (wrapped.size() > 1) {
                String rest = String.join(" ", wrapped.subList(1, wrapped.size()));
                lines.add(indented(ink, Columns.shorten(rest, width - 4, theme.ellipsis())));
            }
        }
    }

    private static String goingOn(Moment moment) {
        return "Going on in " + Durations.wholeSecondsUp(moment.untilRunning()) + ".";
    }

    private List<Line> help(int rows) {
        List<Line> lines = new ArrayList<>();
        for (Keys.Key key : Keys.full(theme)) {
            lines.add(new Line().add("   ").add(Ink.STRONG, key.label()).to(11).add(key.does()));
        }
        while (lines.size() < rows) {
            lines.add(new Line());
        }
        return lines.subList(0, rows);
    }

    private Line keys(int width) {
        Line line = new Line().add(" ");
        for (Keys.Key key : Keys.brief(theme)) {
            String between = line.width() > 1 ? theme.dot() : "";
            if (line.width() + Columns.of(between + key.label() + " " + key.does()) <= width) {
                line.add(Ink.FAINT, between).add(key.label()).add(Ink.FAINT, " " + key.does());
            }
        }
        return line;
    }

    private List<Line> threeLines(Moment moment, int width, boolean help) {
        String count = moment.mode() == Mode.SETTING_UP ? "set up" : Durations.countdown(moment.segmentLeft());
        Line first = new Line()
                .add(Ink.STRONG, Columns.shorten(title(moment), width - count.length() - 1, theme.ellipsis()))
                .to(width - count.length())
                .add(Ink.ACCENT, count);
        if (help) {
            return List.of(first, keys(width), new Line());
        }
        return List.of(first, state(moment, 10), footer(moment));
    }

    private Line oneLine(Moment moment) {
        String count = moment.mode() == Mode.SETTING_UP ? "" : Durations.countdown(moment.segmentLeft());
        Line line = new Line().add(Ink.ACCENT, count).add(count.isEmpty() ? "" : " ");
        return line.add(state(moment, 0)).add(" ").add(title(moment));
    }

    /** The most needed thing in a few words: why it waits, the change, or the breath with its bar. */
    private Line state(Moment moment, int cells) {
        Breath breath = moment.phase().breath();
        if (moment.mode() == Mode.PAUSED) {
            return Line.of(Ink.WARNING, "paused").add(Ink.FAINT, theme.dot() + "space goes on");
        }
        if (moment.mode() == Mode.COUNTING_IN) {
            return Line.of(Ink.WARNING, goingOn(moment));
        }
        if (moment.mode() == Mode.SETTING_UP) {
            return Line.of(Ink.STRONG, "ready? press space");
        }
        if (breath == null) {
            return Line.of(Wording.change(moment.segment()).toLowerCase(Locale.ROOT));
        }
        Ink ink = inkOf(breath);
        Line line = Line.of(ink, breath.word()).add(" ");
        if (cells > 0) {
            line.add(ink, BreathBar.of(moment.phase(), cells, theme.levels())).add(" ");
        }
        return line.add(Wording.shortCount(moment));
    }

    private Line footer(Moment moment) {
        return new Line()
                .add("step " + (moment.segment().step() + 1) + "/"
                        + moment.timeline().routine().steps().size())
                .add(Ink.FAINT, theme.dot())
                .add(Durations.countdown(moment.left()) + " left")
                .add(Ink.FAINT, theme.dot() + "? keys");
    }

    private static Line indented(Ink ink, String text) {
        return new Line().add("   ").add(ink, text);
    }

    /** How long a picture of this moment stays true. */
    static Duration validFor(Moment moment) {
        return switch (moment.mode()) {
            case PAUSED, OVER -> Session.FOREVER;
            case SETTING_UP -> moment.untilRunning().isZero()
                    ? Session.FOREVER
                    : untilWholeSecond(moment.untilRunning());
            case COUNTING_IN -> untilWholeSecond(moment.untilRunning());
            case RUNNING -> moment.phase().breath() != null
                    ? FRAME
                    : least(untilWholeSecond(moment.segmentLeft()), untilWholeSecond(moment.left()));
        };
    }

    /** Ten frames a second are smooth enough for a breath, and cheap. */
    private static final Duration FRAME = Duration.ofMillis(100);

    private static Duration untilWholeSecond(Duration left) {
        long nanos = left.toNanosPart();
        return nanos == 0 ? Duration.ofSeconds(1) : Duration.ofNanos(nanos);
    }

    private static Duration least(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
