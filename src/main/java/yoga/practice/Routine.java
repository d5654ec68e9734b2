package yoga.practice;

import java.util.ArrayList;
import java.util.List;

/**
 * Poses in an order, each with a hold.
 *
 * @param about one sentence
 * @param steps at least one, at least one of them timed
 */
public record Routine(String id, String name, List<String> aliases, String about, List<Step> steps) implements Named {

    /** The most steps in a routine. */
    public static final int MOST_STEPS = 100;

    public Routine {
        aliases = List.copyOf(aliases);
        steps = List.copyOf(steps);
        if (!hasTimed(steps)) {
            throw new IllegalArgumentException("a routine needs a timed step: " + id);
        }
    }

    /** A loop, since routines are made at each start, where a first lambda costs more than all of them. */
    private static boolean hasTimed(List<Step> steps) {
        for (Step step : steps) {
            if (!step.hold().untimed()) {
                return true;
            }
        }
        return false;
    }

    /** One pose in a routine; the hold is for each side of a pose with sides. */
    public record Step(Pose pose, Hold hold) {
        /** Such as {@code 6 breaths each side}. */
        public String holdWords() {
            return hold.words(pose.sided());
        }
    }

    /** A pose practised alone for its own hold, after its set-up where it needs one. */
    public static Routine of(Pose pose) {
        return of(pose, pose.hold());
    }

    /** A pose practised alone, after its set-up where it needs one. */
    public static Routine of(Pose pose, Hold hold) {
        List<Step> steps = new ArrayList<>();
        if (pose.guidance().setup() != null) {
            steps.add(new Step(pose, new Hold.UntilReady()));
        }
        steps.add(new Step(pose, hold));
        return new Routine(pose.id(), pose.name(), pose.aliases(), "", steps);
    }
}
