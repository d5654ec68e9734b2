package yoga.terminal;

import java.util.ArrayList;
import java.util.List;
import yoga.practice.Breath;
import yoga.practice.Durations;
import yoga.practice.Segment;
import yoga.session.Moment;
import yoga.session.Moment.Mode;

/** What counts and moves on a screen: the countdown, the dots of a change, the breath. */
final class Gauges {
    private static final int BREATH_CELLS = 18;
    private static final int FEW_BREATH_CELLS = 12;

    /** Behind the margin, the mark and the word. */
    private static final int BAR_COLUMN = 12;

    private static final int COUNT_COLUMN = 6;
    private static final String HALFWAY = "halfway";

    /** A change of more seconds is told in a number alone. */
    private static final int MOST_DOTS = 15;

    private final Theme theme;

    Gauges(Theme theme) {
        this.theme = theme;
    }

    /** The countdown in big digits; a change looks unlike it. Always {@link BigDigits#ROWS} lines. */
    List<Line> bigCount(Moment moment) {
        List<Line> rows = new ArrayList<>();
        if (moment.segment().practice()) {
            String count = Durations.countdown(moment.segmentLeft());
            for (int row = 0; row < BigDigits.ROWS; row++) {
                rows.add(new Line().to(COUNT_COLUMN).add(countInk(moment), BigDigits.row(count, row, theme.block())));
            }
        } else {
            rows.add(new Line());
            rows.add(new Line().to(COUNT_COLUMN).add(Wording.change(moment.segment())));
            rows.add(new Line());
            rows.add(new Line().to(COUNT_COLUMN).add(untilChangeIsOver(moment)));
            rows.add(new Line());
        }
        return rows;
    }

    /** The countdown in one line. */
    Line smallCount(Moment moment) {
        Line line = new Line().add(Painter.MARGIN);
        return moment.segment().practice()
                ? line.add(countInk(moment), Durations.countdown(moment.segmentLeft()))
                : line.add(Wording.change(moment.segment()) + "  ").add(untilChangeIsOver(moment));
    }

    private static Ink countInk(Moment moment) {
        return moment.mode() == Mode.RUNNING ? Ink.ACCENT : Ink.FAINT;
    }

    /** A dot for each second to go, a ring for each one gone, and the number. */
    private Line untilChangeIsOver(Moment moment) {
        Segment segment = moment.segment();
        if (segment.kind() == Segment.Kind.SETUP) {
            return Line.of(
                    Ink.FAINT,
                    moment.untilRunning().isZero()
                            ? "take your time"
                            : "goes on in " + Durations.countdown(moment.untilRunning()));
        }
        int all = (int) Durations.wholeSecondsUp(segment.length());
        int left = (int) Durations.wholeSecondsUp(moment.segmentLeft());
        Line line = new Line();
        if (all <= MOST_DOTS) {
            line.add(Ink.ACCENT, (theme.full() + " ").repeat(left))
                    .add(Ink.FAINT, (theme.empty() + " ").repeat(all - left))
                    .add(" ");
        }
        return line.add(Integer.toString(left));
    }

    /** The half of the breath, its bar, and the count. */
    Line breath(Moment moment) {
        return breath(moment, BREATH_CELLS);
    }

    private Line breath(Moment moment, int cells) {
        Breath breath = moment.phase().breath();
        if (breath == null) {
            boolean between = moment.segment().practice();
            return between ? new Line().add(Painter.MARGIN).add(Ink.FAINT, "breathe easily") : new Line();
        }
        String mark = breath == Breath.INHALE ? theme.inhale() : theme.exhale();
        return new Line()
                .add(Painter.MARGIN)
                .add(inkOf(breath), mark + " " + breath.word() + " ")
                .add(bar(moment.phase(), cells))
                .add("  ")
                .add(Wording.count(moment));
    }

    /** The bar alone. */
    Line bar(Segment.Phase phase, int cells) {
        return phase.breath() == null
                ? new Line()
                : Line.of(inkOf(phase.breath()), BreathBar.of(phase, cells, theme.levels()));
    }

    static Ink inkOf(Breath breath) {
        return breath == Breath.INHALE ? Ink.INHALE : Ink.EXHALE;
    }

    /** What the half of the breath does, or that it is halfway, to stand below its bar. */
    Line breathCue(Moment moment, int width) {
        Line line = new Line().to(BAR_COLUMN);
        if (Wording.halfway(moment)) {
            return line.add(Ink.STRONG, HALFWAY);
        }
        String cue = Wording.breathCue(moment);
        return cue == null
                ? line
                : line.add(Ink.FAINT, Columns.shorten(theme.text(cue), width - BAR_COLUMN, theme.ellipsis()));
    }

    /** The breath and what it does in one line, where there is room. */
    Line breathWithCue(Moment moment, int width) {
        Line line = breath(moment, FEW_BREATH_CELLS);
        boolean halfway = Wording.halfway(moment);
        String cue = halfway ? HALFWAY : Wording.breathCue(moment);
        String behind = cue == null ? "" : theme.dot() + theme.text(cue);
        boolean fits = line.width() + Columns.of(behind) <= width;
        return fits ? line.add(halfway ? Ink.STRONG : Ink.FAINT, behind) : line;
    }
}
