package yoga.practice;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A routine for each practice day. Days count what was practised, not the calendar: a missed day moves nothing.
 *
 * @param about one sentence
 * @param stretches contiguous from day 1, in order, at least one
 * @param rescue the alerts that go along; null for none
 * @param rescueDays the days of the week for the alerts; empty where there are none
 */
public record Plan(
        String id,
        String name,
        List<String> aliases,
        String about,
        List<Stretch> stretches,
        @Nullable Rescue rescue,
        Set<DayOfWeek> rescueDays)
        implements Named {

    /** The most days in a plan. */
    public static final int MOST_DAYS = 366;

    public Plan {
        aliases = List.copyOf(aliases);
        stretches = List.copyOf(stretches);
        rescueDays = Set.copyOf(rescueDays);
    }

    /** The same routine on consecutive practice days, both ends included, counted from 1. */
    public record Stretch(int firstDay, int lastDay, Routine routine) {}

    /** The length of the plan in practice days. */
    public int days() {
        return stretches.get(stretches.size() - 1).lastDay();
    }

    /** Whether a routine of this id is practised on any day. */
    public boolean has(String routine) {
        for (Stretch stretch : stretches) {
            if (stretch.routine().id().equals(routine)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What is practised on a day.
     *
     * @param day 1 to {@link #days()}
     */
    public Routine routine(int day) {
        for (Stretch stretch : stretches) {
            if (day >= stretch.firstDay() && day <= stretch.lastDay()) {
                return stretch.routine();
            }
        }
        throw new IndexOutOfBoundsException(day);
    }
}
