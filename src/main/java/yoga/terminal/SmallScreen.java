package yoga.terminal;

import java.util.List;
import java.util.Locale;
import yoga.practice.Breath;
import yoga.practice.Durations;
import yoga.session.Moment;

/** A session in three lines, or in one. */
final class SmallScreen {
    private static final int BREATH_CELLS = 10;

    private final Theme theme;
    private final Gauges gauges;
    private final boolean sound;

    SmallScreen(Theme theme, boolean sound) {
        this.sound = sound;
        this.theme = theme;
        this.gauges = new Gauges(theme);
    }

    List<Line> threeLines(Moment moment, int width, boolean help) {
        String count = count(moment);
        Line first = new Line()
                .add(Ink.STRONG, Columns.shorten(title(moment), width - count.length() - 1, theme.ellipsis()))
                .to(width - count.length())
                .add(Ink.ACCENT, count);
        return help
                ? List.of(first, Keys.line(theme, width, sound), new Line())
                : List.of(first, state(moment, BREATH_CELLS), footer(moment));
    }

    Line oneLine(Moment moment) {
        Line line = new Line().add(Ink.ACCENT, count(moment));
        return line.add(line.width() == 0 ? "" : " ")
                .add(state(moment, 0))
                .add(" ")
                .add(title(moment));
    }

    private String title(Moment moment) {
        return theme.text(Wording.title(moment, theme));
    }

    private static String count(Moment moment) {
        return moment.mode() == Moment.Mode.SETTING_UP ? "" : Durations.countdown(moment.segmentLeft());
    }

    /** The most needed thing in a few words: why it waits, the change, or the breath with its bar. */
    private Line state(Moment moment, int cells) {
        return switch (moment.mode()) {
            case PAUSED -> Line.of(Ink.WARNING, "paused").add(Ink.FAINT, theme.dot() + "space goes on");
            case COUNTING_IN -> Line.of(Ink.WARNING, Wording.goingOn(moment));
            case SETTING_UP -> Line.of(Ink.STRONG, "ready? press space");
            case RUNNING, OVER -> running(moment, cells);
        };
    }

    private Line running(Moment moment, int cells) {
        Breath breath = moment.phase().breath();
        if (breath == null) {
            return Line.of(Wording.change(moment.segment()).toLowerCase(Locale.ROOT));
        }
        Line line = Line.of(Gauges.inkOf(breath), breath.word()).add(" ");
        if (cells > 0) {
            line.add(gauges.bar(moment.phase(), cells)).add(" ");
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
}
