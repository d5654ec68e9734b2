package yoga.terminal;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yoga.practice.Durations;
import yoga.practice.TimesOfDay;
import yoga.session.Moment;
import yoga.session.Moment.Mode;

/** A session with all that is worth saying: header, count, breath, words and keys; with room for a figure, or without. */
final class FullScreen {
    /** Instruction, easier form and what comes next; a line each, and one more for what is long. */
    private static final int TEXT_ROWS = 4;

    /** The rows between the progress bar and the keys. */
    private static final int TALL_BODY = 15;

    private static final int SHORT_BODY = 8;

    private static final int MOST_WRAPPED = 20;

    /** Beside the title, and down to the breath. */
    private static final int FIGURE_ROW = 3;

    private final Theme theme;
    private final Gauges gauges;
    private final String note;
    private final boolean sound;

    /** Texts in lines, for one width: they stay the same for many frames. */
    private final Map<String, List<String>> wrapped = new HashMap<>();

    private int wrappedTo;

    FullScreen(Theme theme, String note, boolean sound) {
        this.sound = sound;
        this.theme = theme;
        this.gauges = new Gauges(theme);
        this.note = note;
    }

    /**
     * The screen.
     *
     * @param width of all lines
     * @param figure the lines of the figure; none for no figure
     * @param tall whether there is room for big digits
     */
    List<Line> lines(
            Moment moment, int width, List<Line> figure, boolean tall, @Nullable LocalTime ends, boolean help) {
        int bodyWidth = figure.isEmpty() ? width : width - FigurePane.COLUMNS - 2;
        List<Line> lines = new ArrayList<>();
        lines.add(header(moment, width, ends));
        lines.add(progress(moment, width));
        lines.add(new Line());
        if (help) {
            lines.addAll(filled(Keys.lines(theme, sound), tall ? TALL_BODY : SHORT_BODY));
        } else {
            lines.add(title(moment, bodyWidth));
            if (tall) {
                lines.add(new Line());
                lines.addAll(gauges.bigCount(moment));
                lines.add(new Line());
                lines.add(gauges.breath(moment));
                lines.add(gauges.breathCue(moment, bodyWidth));
            } else {
                lines.add(gauges.smallCount(moment));
                lines.add(gauges.breathWithCue(moment, bodyWidth));
            }
            lines.add(new Line());
            lines.addAll(filled(words(moment, width), TEXT_ROWS));
        }
        lines.add(Keys.line(theme, width, sound));
        for (int row = 0; row < figure.size(); row++) {
            Line beside = lines.get(FIGURE_ROW + row).clip(bodyWidth);
            lines.set(FIGURE_ROW + row, beside.to(width - FigurePane.COLUMNS).add(figure.get(row)));
        }
        return lines;
    }

    private Line header(Moment moment, int width, @Nullable LocalTime ends) {
        String name = theme.text(moment.timeline().routine().name()) + note;
        int steps = moment.timeline().routine().steps().size();
        int step = moment.segment().step() + 1;
        String rest = theme.dot() + Durations.countdown(moment.left()) + " left";
        if (ends != null && moment.mode() == Mode.RUNNING) {
            rest += theme.dot() + "ends " + TimesOfDay.minutes(ends);
        }
        String right = "step " + step + " of " + steps + rest;
        if (Columns.of(name) + Columns.of(right) + 3 > width) {
            right = "step " + step + "/" + steps + rest;
        }
        int room = Math.max(0, width - Columns.of(right) - 3);
        return new Line()
                .add(" ")
                .add(Ink.STRONG, Columns.shorten(name, room, theme.ellipsis()))
                .to(width - Columns.of(right))
                .add(right);
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

    private Line title(Moment moment, int width) {
        String title = theme.text(Wording.title(moment, theme));
        return new Line()
                .add(Painter.MARGIN)
                .add(Ink.STRONG, Columns.shorten(title, width - Painter.MARGIN.length(), theme.ellipsis()));
    }

    private List<Line> words(Moment moment, int width) {
        List<Line> words = new ArrayList<>();
        if (moment.mode() == Mode.COUNTING_IN) {
            addWrapped(words, Ink.WARNING, Wording.goingOn(moment), width);
        } else if (moment.pause() != null) {
            addWrapped(words, Ink.WARNING, Wording.paused(moment.pause()) + " " + Wording.PRESS_SPACE, width);
        } else {
            addWrapped(words, Ink.PLAIN, Wording.instruction(moment), width);
        }
        if (moment.mode() == Mode.SETTING_UP) {
            addWrapped(words, Ink.STRONG, "Press space when you are ready.", width);
        } else {
            String easier = Wording.easier(moment);
            addWrapped(words, moment.easier() < 0 ? Ink.FAINT : Ink.STRONG, easier == null ? "" : easier, width);
        }
        addWrapped(words, Ink.FAINT, Wording.next(moment), width);
        return words;
    }

    /** At most two lines of a text. */
    private void addWrapped(List<Line> lines, Ink ink, String text, int width) {
        if (!text.isEmpty()) {
            int room = width - Painter.MARGIN.length() - 1;
            List<String> all = wrapped(text, room);
            lines.add(new Line().add(Painter.MARGIN).add(ink, all.get(0)));
            if (all.size() > 1) {
                String rest = String.join(" ", all.subList(1, all.size()));
                lines.add(new Line().add(Painter.MARGIN).add(ink, Columns.shorten(rest, room, theme.ellipsis())));
            }
        }
    }

    private List<String> wrapped(String text, int room) {
        if (room != wrappedTo || wrapped.size() > MOST_WRAPPED) {
            wrapped.clear();
            wrappedTo = room;
        }
        List<String> known = wrapped.get(text);
        if (known == null) {
            known = Columns.wrap(theme.text(text), room);
            wrapped.put(text, known);
        }
        return known;
    }

    private static List<Line> filled(List<Line> lines, int rows) {
        List<Line> filled = new ArrayList<>(lines);
        while (filled.size() < rows) {
            filled.add(new Line());
        }
        return filled.subList(0, rows);
    }
}
