package yoga.store;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yoga.practice.Characters;
import yoga.practice.Plan;
import yoga.practice.Rescue;
import yoga.practice.Routine;
import yoga.practice.Weekdays;

/** Reads {@code plans}. */
final class PlanSection {
    static final List<String> KEYS = List.of("name", "aliases", "about", "days", "rescue", "rescue-days");
    static final List<String> STRETCH_KEYS = List.of("days", "routine");

    private static final Set<DayOfWeek> WORKDAYS = Weekdays.parse("mon-fri");

    private final Values values;
    private final References<Routine> routines;
    private final References<Rescue> rescues;

    PlanSection(Values values, References<Routine> routines, References<Rescue> rescues) {
        this.values = values;
        this.routines = routines;
        this.rescues = rescues;
    }

    Map<String, Plan> read(@Nullable YamlNode section) {
        return Section.read(section, "plans", values, this::plan);
    }

    private Plan plan(String id, Spot spot, YamlNode node) {
        Fields fields = Fields.of(node, spot, "plan " + Characters.quoted(id), KEYS, values);
        YamlNode rescueId = fields.get("rescue");
        Rescue rescue = rescueId == null ? null : rescues.find(rescueId, "'rescue'");
        return new Plan(
                id,
                fields.name(),
                fields.aliases(),
                fields.about(),
                stretches(fields),
                rescue,
                rescueDays(fields, rescue != null));
    }

    private Set<DayOfWeek> rescueDays(Fields fields, boolean rescue) {
        YamlNode node = fields.get("rescue-days");
        if (node == null) {
            return rescue ? WORKDAYS : Set.of();
        }
        if (!rescue) {
            values.fault(node.spot(), "'rescue-days' needs a 'rescue'; add it, or remove the days");
        }
        return values.read(node, "'rescue-days'", Weekdays::parse, WORKDAYS);
    }

    private List<Plan.Stretch> stretches(Fields fields) {
        List<Plan.Stretch> stretches = new ArrayList<>();
        int next = 1;
        for (YamlNode node : fields.entries("days", Plan.MOST_DAYS)) {
            Fields stretch = Fields.of(node, node.spot(), "an entry of 'days'", STRETCH_KEYS, values);
            YamlNode routineId = stretch.required("routine");
            Routine routine = routineId == null ? RoutineSection.STAND_IN : routines.find(routineId, "'routine'");
            Days days = days(stretch.required("days"), next);
            stretches.add(new Plan.Stretch(days.first(), days.last(), routine));
            next = days.last() + 1;
        }
        return stretches;
    }

    private Days days(@Nullable YamlNode node, int next) {
        Days standIn = new Days(next, next);
        if (node == null) {
            return standIn;
        }
        Days days = values.read(node, "'days'", Days::parse, standIn);
        if (days.first() == next) {
            return days;
        }
        String right = next == 1
                ? " is not the beginning; begin with day 1"
                : " does not follow day " + (next - 1) + "; go on with day " + next;
        values.fault(node.spot(), days + right);
        return days.last() >= next ? days : standIn;
    }
}
