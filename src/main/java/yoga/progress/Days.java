package yoga.progress;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The days of the calendar with practice, as the clocks around the person had them. What was only rehearsed is not in.
 *
 * @param practised the time in holds by day; days without are left out
 */
public record Days(NavigableMap<LocalDate, Duration> practised) {
    /**
     * Consecutive days.
     *
     * @param length in days, 1 or more
     */
    public record Run(LocalDate first, int length) {
        public LocalDate last() {
            return first.plusDays(length - 1L);
        }
    }

    public Days {
        practised = Collections.unmodifiableNavigableMap(practised);
    }

    static Days of(Journal journal) {
        Count count = new Count();
        for (Entry entry : journal.entries()) {
            if (entry instanceof Practice practice) {
                count.add(practice);
            }
        }
        count.endOfDay();
        return new Days(count.practised);
    }

    /** Adds up; what belongs to a day mostly stands together. */
    private static final class Count {
        private final NavigableMap<LocalDate, Duration> practised = new TreeMap<>();
        private long epochDay;
        private LocalDate day = LocalDate.EPOCH;
        private Duration sum = Duration.ZERO;

        void add(Practice practice) {
            if (!practice.rehearsal()) {
                if (practice.epochDay() != epochDay) {
                    endOfDay();
                    day = practice.day();
                    epochDay = day.toEpochDay();
                }
                sum = sum.plus(practice.practised());
            }
        }

        void endOfDay() {
            if (!sum.isZero()) {
                practised.merge(day, sum, Duration::plus);
                sum = Duration.ZERO;
            }
        }
    }

    /** What was practised on a day; zero for nothing. */
    public Duration on(LocalDate day) {
        return practised.getOrDefault(day, Duration.ZERO);
    }

    /** The days from one to another, both included. */
    public Days between(LocalDate first, LocalDate last) {
        return new Days(practised.subMap(first, true, last, true));
    }

    public int count() {
        return practised.size();
    }

    public Duration sum() {
        Duration sum = Duration.ZERO;
        for (Duration length : practised.values()) {
            sum = sum.plus(length);
        }
        return sum;
    }

    /** The last day with practice up to a day; null if there is none. */
    public @Nullable LocalDate last(LocalDate upTo) {
        return practised.floorKey(upTo);
    }

    /** The longest run; of several the latest. Null where nothing was practised. */
    public @Nullable Run longest() {
        Run longest = null;
        Run run = null;
        for (LocalDate day : practised.keySet()) {
            boolean goesOn = run != null && day.equals(run.last().plusDays(1));
            run = goesOn && run != null ? new Run(run.first(), run.length() + 1) : new Run(day, 1);
            if (longest == null || run.length() >= longest.length()) {
                longest = run;
            }
        }
        return longest;
    }

    /** The run that is on: it ends today, or ended yesterday and can go on today. Null where there is none. */
    public @Nullable Run current(LocalDate today) {
        LocalDate last = practised.floorKey(today);
        if (last == null || last.isBefore(today.minusDays(1))) {
            return null;
        }
        LocalDate first = last;
        while (practised.containsKey(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        return new Run(first, Math.toIntExact(last.toEpochDay() - first.toEpochDay()) + 1);
    }
}
