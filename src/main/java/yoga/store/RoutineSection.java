package yoga.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yoga.practice.Characters;
import yoga.practice.Hold;
import yoga.practice.Pose;
import yoga.practice.Routine;

/** Reads {@code routines}. */
final class RoutineSection {
    static final List<String> KEYS = List.of("name", "aliases", "about", "steps");
    static final List<String> STEP_KEYS = List.of("pose", "hold");

    /** Where a reference leads nowhere. */
    static final Routine STAND_IN = Routine.of(PoseSection.STAND_IN);

    private final Values values;
    private final References<Pose> poses;

    RoutineSection(Values values, References<Pose> poses) {
        this.values = values;
        this.poses = poses;
    }

    Map<String, Routine> read(@Nullable YamlNode section) {
        return Section.read(section, "routines", values, this::routine);
    }

    private Routine routine(String id, Spot spot, YamlNode node) {
        Fields fields = Fields.of(node, spot, "routine " + Characters.quoted(id), KEYS, values);
        return new Routine(id, fields.name(), fields.aliases(), fields.about(), steps(fields));
    }

    private List<Routine.Step> steps(Fields fields) {
        List<Routine.Step> steps = new ArrayList<>();
        boolean timed = false;
        for (YamlNode node : fields.entries("steps", Routine.MOST_STEPS)) {
            Routine.Step step = step(node);
            steps.add(step);
            timed |= !step.hold().untimed();
        }
        if (!timed && !steps.isEmpty()) {
            values.fault(fields.spot("steps"), "every step waits until ready; add at least one step with a length");
        }
        return timed ? steps : STAND_IN.steps();
    }

    private Routine.Step step(YamlNode node) {
        if (node instanceof YamlNode.Scalar) {
            Pose pose = poses.find(node, "a step");
            return new Routine.Step(pose, pose.hold());
        }
        if (!(node instanceof YamlNode.Mapping)) {
            values.fault(
                    node.spot(), "a step is " + node.kind() + "; write a pose's id, or {pose: cat-cow, hold: 60s}");
            return STAND_IN.steps().get(0);
        }
        Fields fields = Fields.of(node, node.spot(), "a step", STEP_KEYS, values);
        YamlNode id = fields.required("pose");
        Pose pose = id == null ? PoseSection.STAND_IN : poses.find(id, "'pose'");
        YamlNode written = fields.get("hold");
        Hold hold = written == null ? pose.hold() : values.hold(written, "'hold'");
        return new Routine.Step(pose, hold);
    }
}
