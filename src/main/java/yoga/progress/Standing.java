package yoga.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yoga.practice.Plan;
import yoga.practice.Routine;

/**
 * Where a person stands in a plan, as their journal tells it.
 *
 * <p>A day of the plan is done once one of the plan's routines was practised to its end, and at least half of its steps, in
 * one session or in several that went on from one another. Which of the routines does not matter, so that a tired day may
 * be an easier one. Days of the calendar without practice move nothing, and one day of the calendar does one day of the plan.
 *
 * @param begun the day on which the plan was begun; what was practised from then on counts
 * @param done what was done, in the order of the plan's days from 1; at most as many as the plan has
 * @param today the day of the calendar
 */
public record Standing(Plan plan, LocalDate begun, List<Day> done, LocalDate today) {
    /** A session that was left goes on with the next one within this time, over midnight too. */
    private static final Duration GOES_ON_WITHIN = Duration.ofHours(12);

    /**
     * A day of the plan that was done.
     *
     * @param on the day of the calendar
     * @param routine the id of the routine
     */
    public record Day(LocalDate on, String routine) {}

    public Standing {
        done = List.copyOf(done);
    }

    /**
     * The beginning of the plan that is on; null if none is. Who leaves a plan names its beginning, and leaves all that were
     * begun before as well: so a plan that was begun while the clock was years ahead can be left like any other.
     */
    public static @Nullable PlanChange current(Journal journal) {
        Set<String> left = new HashSet<>();
        Instant lastLeft = Instant.MIN;
        List<Entry> entries = journal.entries();
        for (Entry entry : entries) {
            if (entry instanceof PlanChange change && change.leaves() != null) {
                left.add(change.leaves());
                lastLeft = change.at();
            }
        }
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i) instanceof PlanChange change && change.begun() && !left.contains(change.id())) {
                return change.at().isAfter(lastLeft) ? change : null;
            }
        }
        return null;
    }

    /** Where a person stands in a plan that they began. */
    public static Standing of(Plan plan, PlanChange begin, Journal journal, LocalDate today) {
        return new Standing(plan, begin.day(), new Count(plan).of(begin, journal), today);
    }

    /** Where everybody stands before they begin. */
    public static Standing before(Plan plan, LocalDate today) {
        return new Standing(plan, today, List.of(), today);
    }

    public boolean finished() {
        return done.size() >= plan.days();
    }

    /** Whether today's part is done; also on a day that has come once more, west of the date line. */
    public boolean doneToday() {
        for (Day day : done) {
            // A clock that was wrong for a while shall not be right for good.
            if (!day.on().isBefore(today) && !day.on().isAfter(today.plusDays(1))) {
                return true;
            }
        }
        return false;
    }

    /** The day of the plan that is on: today's while it is open and when it is done, 1 to {@link Plan#days()}. */
    public int day() {
        return Math.max(1, Math.min(doneToday() ? done.size() : done.size() + 1, plan.days()));
    }

    /** The first day of the plan that is not done; one beyond its last if none is. */
    public int next() {
        return done.size() + 1;
    }

    /** What the plan says for today. */
    public Routine routine() {
        return plan.routine(day());
    }

    /** Finds the days of the calendar that count. */
    private static final class Count {
        private final Plan plan;
        private final Map<String, Left> left = new HashMap<>();
        private final Set<LocalDate> counted = new HashSet<>();
        private final List<Day> done = new ArrayList<>();

        /** What was practised of a routine that was not finished yet. */
        private record Left(Instant at, int steps) {}

        Count(Plan plan) {
            this.plan = plan;
        }

        List<Day> of(PlanChange begin, Journal journal) {
            for (Entry entry : journal.entries()) {
                boolean counts = !entry.at().isBefore(begin.at()) && done.size() < plan.days();
                if (counts
                        && entry instanceof Practice practice
                        && !practice.rehearsal()
                        && plan.has(practice.routine())) {
                    add(practice);
                }
            }
            return done;
        }

        private void add(Practice practice) {
            Left before = left.remove(practice.routine());
            int steps = practice.done();
            if (before != null && practice.at().isBefore(before.at().plus(GOES_ON_WITHIN))) {
                steps += before.steps();
            }
            if (!practice.reachedEnd()) {
                left.put(practice.routine(), new Left(practice.at(), steps));
            } else if (2 * steps >= practice.steps() && counted.add(practice.day())) {
                done.add(new Day(practice.day(), practice.routine()));
            }
        }
    }
}
