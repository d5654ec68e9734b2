package yoga.terminal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import yoga.practice.Dates;
import yoga.progress.Progress;

/** A calendar whose days are the darker the more was practised: a column a week, a row a day of the week. */
public final class HeatMap {
    /** A day has at least so many minutes for each shade above the first, which is for none. */
    private static final int[] MINUTES = {0, 5, 10, 20};

    private static final int LABEL = 5;

    /** The columns of a week where there is room, and where there is none for all of them. */
    private static final int WIDE = 2;

    private static final int NARROW = 1;
    private static final int DAYS = 7;

    /** A calendar of a week or two has room for a month beside it. */
    private static final int SHORTEST_MONTHS = 8;

    private static final String[] NAMES = {"Mon", "", "Wed", "", "Fri", "", "Sun"};

    private final Progress progress;
    private final Theme theme;
    private final int week;

    private HeatMap(Progress progress, Theme theme, int week) {
        this.progress = progress;
        this.theme = theme;
        this.week = week;
    }

    /**
     * The calendar with its legend; weeks that find no room stand above the others.
     *
     * @param columns the width that there is
     */
    public static List<Line> lines(Progress progress, Theme theme, int columns) {
        int room = Math.max(WIDE, columns - LABEL);
        HeatMap map = new HeatMap(progress, theme, progress.weeks() * WIDE <= room ? WIDE : NARROW);
        int fit = room / map.week;
        List<Line> lines = new ArrayList<>();
        int bands = (progress.weeks() + fit - 1) / fit;
        int first = 0;
        for (int band = 0; band < bands; band++) {
            // The first one has what does not fill a whole band.
            int weeks = band == 0 ? progress.weeks() - (bands - 1) * fit : fit;
            map.add(lines, progress.first().plusWeeks(first), weeks);
            first += weeks;
            if (band < bands - 1) {
                lines.add(new Line());
            }
        }
        map.addLegend(lines, columns);
        return lines;
    }

    private void add(List<Line> lines, LocalDate first, int weeks) {
        lines.add(new Line().to(LABEL).add(Ink.FAINT, months(first, weeks)));
        for (int day = 0; day < DAYS; day++) {
            Line line = new Line().add(Ink.FAINT, NAMES[day]).to(LABEL);
            for (int week = 0; week < weeks; week++) {
                LocalDate date = first.plusWeeks(week).plusDays(day);
                int shade = shade(progress.days().on(date));
                String glyph =
                        date.isAfter(progress.today()) ? " " : theme.shades().substring(shade, shade + 1);
                line.add(shade == 0 ? Ink.FAINT : Ink.ACCENT, glyph).to(LABEL + (week + 1) * this.week);
            }
            lines.add(line);
        }
    }

    /** Each month above the first week that begins in it, with its year where a year begins or the calendar does. */
    private String months(LocalDate first, int weeks) {
        StringBuilder months = new StringBuilder();
        boolean years = first.getYear() != progress.today().getYear();
        for (int week = 0; week < weeks; week++) {
            LocalDate monday = first.plusWeeks(week);
            boolean begins =
                    week == 0 || monday.getMonth() != monday.minusWeeks(1).getMonth();
            boolean yearBegins = years
                    && (week == 0 || monday.getYear() != monday.minusWeeks(1).getYear());
            // The month at the left edge is left out where the next one comes too soon behind it.
            boolean room = week > 0 || monday.plusWeeks(yearBegins ? 4 : 2).getMonth() == monday.getMonth();
            int column = week * this.week;
            String month = Dates.month(monday) + (yearBegins ? " " + monday.getYear() : "");
            boolean fits = column + month.length() <= Math.max(weeks * this.week, SHORTEST_MONTHS);
            if (begins && room && fits && months.length() <= column) {
                months.append(" ".repeat(column - months.length()))
                        .append(month)
                        .append(' ');
            }
        }
        return months.toString();
    }

    private static int shade(Duration practised) {
        int shade = 0;
        while (!practised.isZero()
                && shade < MINUTES.length
                && practised.compareTo(Duration.ofMinutes(MINUTES[shade])) >= 0) {
            shade++;
        }
        return shade;
    }

    /** What the shades say, in one line or more. */
    private void addLegend(List<Line> lines, int columns) {
        String[] says = {"none", "under 5 min", "5 to 10", "10 to 20", "more"};
        Line line = new Line().to(LABEL);
        for (int shade = 0; shade < says.length; shade++) {
            String entry = theme.shades().charAt(shade) + " " + says[shade];
            if (line.width() + entry.length() > columns) {
                lines.add(line);
                line = new Line().to(LABEL);
            }
            line.add(Ink.FAINT, entry + (shade < says.length - 1 ? "  " : ""));
        }
        lines.add(line);
    }
}
