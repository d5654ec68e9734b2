package yoga.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a feeling goes, told only where the days that were noted are enough to say so.
 *
 * <p>The test is Mann's (1945) with Kendall's variance for ties (1975), two-sided at one in ten; the line is Sen's (1968),
 * the median of all slopes between two days. Neither minds outliers, or days that are missing.
 *
 * @param from where the line begins, 0 to {@link Feeling#WORST}; zero while too few days are known
 * @param to where it ends
 */
public record Trend(Direction direction, double from, double to) {
    /** Where it goes. */
    public enum Direction {
        /** Nobody can say. */
        TOO_FEW,
        /** Up and down. */
        LEVEL,
        /** It becomes less. */
        EASING,
        /** It becomes more. */
        GROWING
    }

    /** The fewest days of which something can be said. */
    public static final int FEWEST_DAYS = 8;

    /** The shortest time of which something can be said, in days. */
    public static final int SHORTEST = 14;

    /** Beyond so many days, weeks stand for them: the work grows with the square of their number. */
    private static final int MOST_DAYS = 366;

    private static final double ONE_IN_TEN = 1.645;

    /** The trend of days in the order of the calendar. */
    static Trend of(List<Feelings.Day> days) {
        List<Feelings.Day> points = days.size() > MOST_DAYS ? weeks(days) : days;
        int count = points.size();
        if (days.size() < FEWEST_DAYS || span(points) < SHORTEST) {
            return new Trend(Direction.TOO_FEW, 0, 0);
        }
        double[] slopes = new double[count * (count - 1) / 2];
        int at = 0;
        int rises = 0;
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                double rise = points.get(j).score() - points.get(i).score();
                rises += (int) Math.signum(rise);
                slopes[at++] = rise / days(points.get(i), points.get(j));
            }
        }
        double slope = median(slopes);
        double[] starts = new double[count];
        for (int i = 0; i < count; i++) {
            starts[i] = points.get(i).score() - slope * days(points.get(0), points.get(i));
        }
        double from = median(starts);
        double to = from + slope * span(points);
        return new Trend(direction(rises, points, slope), onScale(from), onScale(to));
    }

    private static Direction direction(int rises, List<Feelings.Day> points, double slope) {
        double spread = Math.sqrt(variance(points));
        boolean sure = rises != 0 && slope != 0 && (Math.abs(rises) - 1) / spread > ONE_IN_TEN;
        if (!sure) {
            return Direction.LEVEL;
        }
        return rises < 0 ? Direction.EASING : Direction.GROWING;
    }

    /** Of the number of rises less falls, were there no trend. */
    private static double variance(List<Feelings.Day> points) {
        double[] scores = new double[points.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = points.get(i).score();
        }
        Arrays.sort(scores);
        double variance = weight(scores.length);
        int tie = 1;
        for (int i = 1; i <= scores.length; i++) {
            if (i < scores.length && scores[i] == scores[i - 1]) {
                tie++;
            } else {
                variance -= weight(tie);
                tie = 1;
            }
        }
        return variance;
    }

    private static double weight(double n) {
        return n * (n - 1) * (2 * n + 5) / 18;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    private static double onScale(double score) {
        return Math.max(0, Math.min(Feeling.WORST, score));
    }

    private static long span(List<Feelings.Day> points) {
        return points.isEmpty() ? 0 : days(points.get(0), points.get(points.size() - 1));
    }

    private static long days(Feelings.Day one, Feelings.Day later) {
        return later.on().toEpochDay() - one.on().toEpochDay();
    }

    /** The mean of each week that has a day, on its Monday. */
    private static List<Feelings.Day> weeks(List<Feelings.Day> days) {
        List<Feelings.Day> weeks = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= days.size(); i++) {
            if (i == days.size() || !monday(days.get(i)).equals(monday(days.get(from)))) {
                double sum = 0;
                for (Feelings.Day day : days.subList(from, i)) {
                    sum += day.score();
                }
                weeks.add(new Feelings.Day(monday(days.get(from)), sum / (i - from), i - from));
                from = i;
            }
        }
        return weeks;
    }

    private static LocalDate monday(Feelings.Day day) {
        return day.on().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
