package yoga.rescue;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import yoga.practice.Pose;
import yoga.practice.Rescue;
import yoga.practice.Routine;

/**
 * What the alerts of a protocol ask for.
 *
 * @param poses all that there are, by id; an alert that is remembered may be of another protocol
 */
public record Movements(Rescue protocol, Map<String, Pose> poses) {

    /** The movement for a pose: as the protocol holds it, else for the pose's own hold; null if there is no such pose. */
    public Routine.@Nullable Step step(String pose) {
        for (Rescue.Move move : protocol.moves()) {
            if (move.pose().id().equals(pose)) {
                return new Routine.Step(move.pose(), move.hold());
            }
        }
        Pose known = poses.get(pose);
        return known == null ? null : new Routine.Step(known, known.hold());
    }

    /** The name of a pose; its id if there is no such pose. */
    public String name(String pose) {
        Routine.Step step = step(pose);
        return step == null ? pose : step.pose().name();
    }

    /** How much of it, such as {@code 15 seconds each side}; empty if there is no such pose. */
    public String hold(String pose) {
        Routine.Step step = step(pose);
        return step == null ? "" : step.holdWords();
    }
}
