package yoga.job;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The minutes of a week in which a job looks whether an alert is due, in civil time, both ends included.
 *
 * @param from when they begin
 * @param length up to two days; longer than the working hours by as much as an alert may be late or snoozed
 * @param days the days of the week on which they begin, at least one
 */
public record Hours(LocalTime from, Duration length, Set<DayOfWeek> days) {
    static final int MINUTES_OF_HOUR = 60;
    static final int MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR;
    private static final int MINUTES_OF_WEEK = 7 * MINUTES_OF_DAY;
    private static final Duration LONGEST = Duration.ofDays(2);

    /**
     * Minutes of a day without a gap.
     *
     * @param first counted from midnight
     * @param last counted from midnight, less than those of a day
     */
    record Span(int first, int last) {
        int firstHour() {
            return first / MINUTES_OF_HOUR;
        }

        int lastHour() {
            return last / MINUTES_OF_HOUR;
        }
    }

    public Hours {
        days = Set.copyOf(days);
        if (days.isEmpty() || length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("hours need days, and up to two of them: " + length + " on " + days);
        }
    }

    /** How many minutes there are from the first to the last. */
    int minutes() {
        return (int) length.plusSeconds(from.getSecond() + MINUTES_OF_HOUR - 1).toMinutes();
    }

    /** The days on which they begin, in the order of the week. */
    List<DayOfWeek> daysInOrder() {
        return Arrays.stream(DayOfWeek.values()).filter(days::contains).toList();
    }

    /** The same minutes day by day, with what is behind midnight on the day after; days that are alike are together. */
    Map<Span, List<DayOfWeek>> spans() {
        BitSet week = week();
        Map<Span, List<DayOfWeek>> spans = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            int midnight = (day.getValue() - 1) * MINUTES_OF_DAY;
            BitSet minutes = week.get(midnight, midnight + MINUTES_OF_DAY);
            for (int first = minutes.nextSetBit(0); first >= 0; ) {
                int end = minutes.nextClearBit(first);
                spans.computeIfAbsent(new Span(first, end - 1), span -> new ArrayList<>())
                        .add(day);
                first = minutes.nextSetBit(end);
            }
        }
        return spans;
    }

    private BitSet week() {
        BitSet week = new BitSet(MINUTES_OF_WEEK);
        for (DayOfWeek day : days) {
            int begin = (day.getValue() - 1) * MINUTES_OF_DAY + from.getHour() * MINUTES_OF_HOUR + from.getMinute();
            for (int minute = 0; minute <= minutes(); minute++) {
                week.set((begin + minute) % MINUTES_OF_WEEK);
            }
        }
        return week;
    }
}
