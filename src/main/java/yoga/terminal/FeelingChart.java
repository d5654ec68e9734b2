package yoga.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import yoga.figure.Plot;
import yoga.practice.Dates;
import yoga.progress.Feeling;
import yoga.progress.Feelings;
import yoga.progress.Progress;

/** How it felt over time, as a line from the first day of the weeks to today; the worst is at the top. */
public final class FeelingChart {
    private static final int ROWS = 6;
    private static final int LABEL = 5;
    private static final int WIDEST = 64;

    /** Days that are further apart than this, or than a tenth of the time, are not joined: nobody knows what was between. */
    private static final long FAR = 14;

    private FeelingChart() {}

    /**
     * The chart with its scales.
     *
     * @param columns the width that there is
     */
    public static List<Line> lines(Progress progress, Theme theme, int columns) {
        int width = Math.max(10, Math.min(columns - LABEL, WIDEST));
        List<String> rows = plot(progress, width).rows(theme.glyphs());
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            String scale = row == 0 ? " 10 " : row == ROWS - 1 ? "  0 " : "    ";
            lines.add(new Line()
                    .add(Ink.FAINT, scale + theme.axis())
                    .to(LABEL)
                    .add(Ink.ACCENT, rows.get(row).stripTrailing()));
        }
        String first = Dates.plain(progress.first(), progress.today());
        String last = "today";
        lines.add(new Line()
                .to(LABEL)
                .add(Ink.FAINT, first)
                .to(Math.max(LABEL + first.length() + 1, LABEL + width - last.length()))
                .add(Ink.FAINT, last));
        return lines;
    }

    private static Plot plot(Progress progress, int width) {
        Plot plot = new Plot(width, ROWS);
        LocalDate first = progress.first();
        long whole = Math.max(1, days(first, progress.today()));
        long far = Math.max(FAR, whole / 10);
        Feelings.Day before = null;
        for (Feelings.Day day : progress.feelings().days()) {
            double x = (double) days(first, day.on()) / whole;
            double y = day.score() / Feeling.WORST;
            boolean joined = before != null && days(before.on(), day.on()) <= far;
            if (joined && before != null) {
                plot.line((double) days(first, before.on()) / whole, before.score() / Feeling.WORST, x, y);
            }
            if (progress.feelings().days().size() <= width / 2) {
                plot.point(x, y);
            } else {
                plot.line(x, y, x, y);
            }
            before = day;
        }
        return plot;
    }

    private static long days(LocalDate from, LocalDate to) {
        return to.toEpochDay() - from.toEpochDay();
    }
}
