package yoga.progress;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a journal adds up to over whole weeks, Monday to Sunday, the last of which is the one that is on.
 *
 * @param today the last day that counts
 * @param weeks 1 to {@link #MOST_WEEKS}
 * @param days all days with practice, those before these weeks too
 * @param poses the time in holds by the id of the pose, the longest first
 * @param targets the same by the muscle that the poses reach; a minute counts for each of them
 * @param feelings how it felt
 */
public record Progress(
        LocalDate today, int weeks, Days days, List<Sum> poses, List<Sum> targets, Alerts alerts, Feelings feelings) {
    /** Ten years. */
    public static final int MOST_WEEKS = 522;

    /** What was practised of something. */
    public record Sum(String what, Duration practised) {}

    /**
     * Alerts that somebody could have seen.
     *
     * @param done those whose movement was done to its end
     */
    public record Alerts(int shown, int done) {}

    public Progress {
        poses = List.copyOf(poses);
        targets = List.copyOf(targets);
    }

    /**
     * What a journal adds up to.
     *
     * @param targets the muscles that a pose reaches, by its id; none for poses that are not known any more
     */
    public static Progress of(
            Journal journal, LocalDate today, int weeks, Function<String, ? extends Collection<String>> targets) {
        LocalDate first = firstOf(today, weeks);
        Count count = new Count(first, today);
        for (Entry entry : journal.entries()) {
            count.add(entry);
        }
        Map<String, Duration> reached = new HashMap<>();
        for (Map.Entry<String, Duration> pose : count.poses.entrySet()) {
            for (String target : targets.apply(pose.getKey())) {
                reached.merge(target, pose.getValue(), Duration::plus);
            }
        }
        return new Progress(
                today,
                weeks,
                // Tomorrow may have been already, on the other side of the date line; what lies beyond has another
                // clock.
                Days.of(journal).between(LocalDate.MIN, today.plusDays(1)),
                longestFirst(count.poses),
                longestFirst(reached),
                new Alerts(count.shown, count.done),
                Feelings.of(journal, first, today));
    }

    /** Adds up; an entry at a time, since a loop over ten years that does it all would stay slow. */
    private static final class Count {
        private final long first;
        private final long last;
        private final Map<String, Duration> poses = new HashMap<>();
        private int shown;
        private int done;

        Count(LocalDate first, LocalDate last) {
            this.first = first.toEpochDay();
            this.last = last.toEpochDay();
        }

        void add(Entry entry) {
            long day = entry.epochDay();
            if (day < first || day > last) {
                return;
            }
            if (entry instanceof Practice practice && !practice.rehearsal()) {
                for (Map.Entry<String, Duration> pose : practice.byPose().entrySet()) {
                    poses.merge(pose.getKey(), pose.getValue(), Duration::plus);
                }
            } else if (entry instanceof Alerted alerted && alerted.shown()) {
                shown++;
                done += alerted.done() ? 1 : 0;
            }
        }
    }

    private static List<Sum> longestFirst(Map<String, Duration> sums) {
        List<Sum> sorted = new ArrayList<>(sums.size());
        for (Map.Entry<String, Duration> sum : sums.entrySet()) {
            sorted.add(new Sum(sum.getKey(), sum.getValue()));
        }
        sorted.sort((a, b) -> {
            int longer = b.practised().compareTo(a.practised());
            return longer != 0 ? longer : a.what().compareTo(b.what());
        });
        return sorted;
    }

    /** The Monday of the first week. */
    public LocalDate first() {
        return firstOf(today, weeks);
    }

    /** The Monday of the week that is on. */
    public LocalDate thisWeek() {
        return firstOf(today, 1);
    }

    /** The days with practice in these weeks. */
    public Days inTheseWeeks() {
        return days.between(first(), today);
    }

    private static LocalDate firstOf(LocalDate today, int weeks) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeks - 1L);
    }
}
