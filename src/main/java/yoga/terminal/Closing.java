package yoga.terminal;

import java.util.ArrayList;
import java.util.List;
import yoga.practice.Routine;
import yoga.practice.Side;
import yoga.session.Summary;
import yoga.session.Summary.Ending;

/** What a session leaves behind. */
final class Closing {
    private Closing() {}

    /** First what to do, where it hurt; how to come out; last what was done. */
    static List<String> paragraphs(Summary summary) {
        List<String> paragraphs = new ArrayList<>();
        if (summary.ending() == Ending.HURT) {
            paragraphs.addAll(Wording.whenItHurts());
        }
        if (summary.ending() == Ending.FINISHED) {
            Routine.Step last = summary.routine().steps().get(summary.steps() - 1);
            paragraphs.add(Wording.forSide(Wording.wayOut(last.pose()), Side.FIRST.other()));
        }
        paragraphs.add(Wording.summary(summary));
        return paragraphs;
    }

    /** The paragraphs in lines that fit a screen. */
    static List<Line> lines(Summary summary, Theme theme, int columns) {
        int width = Math.min(Math.max(20, columns - 1), 96);
        List<Line> lines = new ArrayList<>();
        boolean hurt = summary.ending() == Ending.HURT;
        for (String paragraph : paragraphs(summary)) {
            Ink ink = hurt && lines.isEmpty() ? Ink.WARNING : Ink.PLAIN;
            if (hurt && !lines.isEmpty()) {
                lines.add(new Line());
            }
            for (String line : Columns.wrap(theme.text(paragraph), width)) {
                lines.add(Line.of(ink, line));
            }
        }
        return lines;
    }
}
