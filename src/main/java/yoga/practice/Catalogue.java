package yoga.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Everything that can be practised, by id, in the order of its source.
 *
 * <p>All references are resolved: a step holds its pose, a plan its routines.
 */
public record Catalogue(
        Map<String, Pose> poses, Map<String, Routine> routines, Map<String, Rescue> rescues, Map<String, Plan> plans) {

    public static final Catalogue EMPTY = new Catalogue(List.of(), List.of(), List.of(), List.of());

    public Catalogue(
            Collection<Pose> poses, Collection<Routine> routines, Collection<Rescue> rescues, Collection<Plan> plans) {
        this(byId(poses), byId(routines), byId(rescues), byId(plans));
    }

    /**
     * This catalogue with another one laid over it: what has the same id is replaced in its place, the rest is added
     * behind. Routines, rescues and plans of this catalogue then use the replaced poses and routines.
     */
    public Catalogue overlaidBy(Catalogue other) {
        Map<String, Pose> newPoses = overlay(poses, other.poses, Function.identity());
        Map<String, Routine> newRoutines = overlay(
                routines,
                other.routines,
                r -> new Routine(r.id(), r.name(), r.aliases(), r.about(), withPoses(r.steps(), newPoses)));
        Map<String, Rescue> newRescues = overlay(
                rescues,
                other.rescues,
                r -> new Rescue(r.id(), r.name(), r.aliases(), r.about(), r.cycle(), movesWith(r.moves(), newPoses)));
        Map<String, Plan> newPlans = overlay(plans, other.plans, plan -> withRoutines(plan, newRoutines, newRescues));
        return new Catalogue(newPoses, newRoutines, newRescues, newPlans);
    }

    /** All that can be run: every routine, then every pose as a routine of its own. */
    public Names<Routine> practices() {
        List<Routine> all = new ArrayList<>(routines.values());
        for (Pose pose : poses.values()) {
            all.add(Routine.of(pose));
        }
        return Names.of("routine or pose", all);
    }

    private static List<Routine.Step> withPoses(List<Routine.Step> steps, Map<String, Pose> poses) {
        return steps.stream()
                .map(step -> new Routine.Step(current(step.pose(), poses), step.hold()))
                .toList();
    }

    private static List<Rescue.Move> movesWith(List<Rescue.Move> moves, Map<String, Pose> poses) {
        return moves.stream()
                .map(move -> new Rescue.Move(move.at(), current(move.pose(), poses), move.hold()))
                .toList();
    }

    private static Plan withRoutines(Plan plan, Map<String, Routine> routines, Map<String, Rescue> rescues) {
        List<Plan.Stretch> stretches = plan.stretches().stream()
                .map(stretch ->
                        new Plan.Stretch(stretch.firstDay(), stretch.lastDay(), current(stretch.routine(), routines)))
                .toList();
        Rescue rescue = plan.rescue() == null ? null : current(plan.rescue(), rescues);
        return new Plan(plan.id(), plan.name(), plan.aliases(), plan.about(), stretches, rescue, plan.rescueDays());
    }

    private static <T extends Named> T current(T item, Map<String, T> items) {
        return items.getOrDefault(item.id(), item);
    }

    private static <T extends Named> Map<String, T> byId(Collection<T> items) {
        Map<String, T> map = new LinkedHashMap<>();
        for (T item : items) {
            map.put(item.id(), item);
        }
        return map;
    }

    private static <T> Map<String, T> overlay(Map<String, T> below, Map<String, T> above, Function<T, T> renewed) {
        Map<String, T> map = new LinkedHashMap<>();
        below.forEach((id, item) -> map.put(id, renewed.apply(item)));
        map.putAll(above);
        return map;
    }
}
