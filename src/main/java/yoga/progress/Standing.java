package yoga.progress;

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
 * <p>A day of the plan is done once one of the plan's routines was practised on a day of the calendar, in one session or
 * more: to its end, and at least half of its steps. Which of the routines does not matter, so that a tired day may be an
 * easier one. Days of the calendar without practice move nothing, and one day of the calendar does one day of the plan.
 *
 * @param begun the day on which the plan was begun; what was practised on that day counts from its morning on
 * @param done what was done, in the order of the plan's days from 1; at most as many as the plan has
 * @param today the day of the calendar
 */
public record Standing(Plan plan, LocalDate begun, List<Day> done, LocalDate today) {
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

    /** What a journal says last of plans: which one was begun; null if none is on. */
    public static @Nullable PlanChange current(Journal journal) {
        List<Entry> entries = journal.entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i) instanceof PlanChange change) {
                return change.begun() ? change : null;
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

    /** Whether today's part is done. */
    public boolean doneToday() {
        return !done.isEmpty() && done.get(done.size() - 1).on().equals(today);
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
        private final int most;
        private final Set<String> routines = new HashSet<>();
        private final Map<String, Integer> stepsOn = new HashMap<>();
        private final Set<LocalDate> counted = new HashSet<>();
        private final List<Day> done = new ArrayList<>();

        Count(Plan plan) {
            most = plan.days();
            for (Plan.Stretch stretch : plan.stretches()) {
                routines.add(stretch.routine().id());
            }
        }

        List<Day> of(PlanChange begin, Journal journal) {
            LocalDate first = begin.day();
            for (Entry entry : journal.entries()) {
                // Whoever flies west right after the beginning is a day back on the calendar.
                boolean since = !entry.at().isBefore(begin.at()) || !entry.day().isBefore(first);
                if (since && entry instanceof Practice practice && done.size() < most) {
                    add(practice);
                }
            }
            return done;
        }

        private void add(Practice practice) {
            if (practice.rehearsal() || !routines.contains(practice.routine())) {
                return;
            }
            LocalDate day = practice.day();
            int steps = stepsOn.merge(day + " " + practice.routine(), practice.done(), Integer::sum);
            if (practice.reachedEnd() && 2 * steps >= practice.steps() && counted.add(day)) {
                done.add(new Day(day, practice.routine()));
            }
        }
    }
}
