package yoga.figure;

import java.util.List;
import java.util.Set;

/**
 * A part of the body, drawn along some joints.
 *
 * @param joints from the trunk outwards, at least two, at least three where the stroke is closed
 * @param curved whether it bends through its joints, as a spine does, or has corners there
 * @param near whether it is in front: a seam parts it from what was drawn before
 */
public record Limb(List<String> joints, Stroke stroke, boolean curved, boolean near) {
    public Limb {
        joints = List.copyOf(joints);
    }

    /** How many bones it has: pairs of neighbouring joints. */
    int bones() {
        return stroke.closed() ? joints.size() : joints.size() - 1;
    }

    /** The joint at an index that may run past the end of a closed limb. */
    String joint(int index) {
        return joints.get(index % joints.size());
    }

    boolean hasBone(String from, String to) {
        for (int i = 0; i < bones(); i++) {
            Set<String> bone = Set.of(joint(i), joint(i + 1));
            if (bone.contains(from) && bone.contains(to)) {
                return true;
            }
        }
        return false;
    }
}
