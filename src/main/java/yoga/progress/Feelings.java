package yoga.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How the upper back felt over time.
 *
 * @param days in the order of the calendar, each once
 * @param trend where it goes
 */
public record Feelings(List<Day> days, Trend trend) {
    /**
     * A day on which somebody said how it felt.
     *
     * @param score the mean of what they said, 0 (at ease) to {@link Feeling#WORST}
     * @param count how often they said
     */
    public record Day(LocalDate on, double score, int count) {}

    public Feelings {
        days = List.copyOf(days);
    }

    private static void add(Feeling feeling, NavigableMap<LocalDate, int[]> sums, long first, long last) {
        long on = feeling.epochDay();
        if (on >= first && on <= last) {
            int[] sum = sums.computeIfAbsent(feeling.day(), day -> new int[2]);
            sum[0] += feeling.score();
            sum[1]++;
        }
    }

    /** What was felt from one day to another, both included. */
    static Feelings of(Journal journal, LocalDate first, LocalDate last) {
        NavigableMap<LocalDate, int[]> sums = new TreeMap<>();
        for (Entry entry : journal.entries()) {
            if (entry instanceof Feeling feeling) {
                add(feeling, sums, first.toEpochDay(), last.toEpochDay());
            }
        }
        List<Day> days = new ArrayList<>(sums.size());
        for (Map.Entry<LocalDate, int[]> sum : sums.entrySet()) {
            int count = sum.getValue()[1];
            days.add(new Day(sum.getKey(), (double) sum.getValue()[0] / count, count));
        }
        return new Feelings(days, Trend.of(days));
    }
}
