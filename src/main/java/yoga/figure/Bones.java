package yoga.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The bones of a figure, ordered so that each begins at a joint that is already in its place.
 *
 * <p>Bones that close a ring (a trunk seen from the front) come after both their joints are placed; they place nothing,
 * but keep their length.
 */
final class Bones {
    /** From one joint to another; {@code places} says that it is the one that finds the second joint its place. */
    record Bone(int from, int to, boolean places, boolean foreshortened) {}

    private final List<Bone> bones = new ArrayList<>();
    private final boolean[] roots;

    Bones(Figure figure) {
        List<String> joints = figure.joints();
        roots = new boolean[joints.size()];
        Set<List<String>> pairs = new LinkedHashSet<>();
        for (Limb limb : figure.limbs()) {
            for (int i = 0; i < limb.bones(); i++) {
                String from = limb.joint(i);
                String to = limb.joint(i + 1);
                if (!pairs.contains(List.of(to, from))) {
                    pairs.add(List.of(from, to));
                }
            }
        }
        List<List<String>> open = new ArrayList<>(pairs);
        Set<String> placed = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            List<String> next = null;
            for (List<String> pair : open) {
                if (placed.contains(pair.get(0)) || placed.contains(pair.get(1))) {
                    next = pair;
                    break;
                }
            }
            if (next == null) {
                next = open.get(0);
                roots[joints.indexOf(next.get(0))] = true;
                placed.add(next.get(0));
            }
            open.remove(next);
            boolean forward = placed.contains(next.get(0));
            String from = next.get(forward ? 0 : 1);
            String to = next.get(forward ? 1 : 0);
            boolean places = placed.add(to);
            bones.add(new Bone(joints.indexOf(from), joints.indexOf(to), places, isForeshortened(figure, from, to)));
        }
    }

    private static boolean isForeshortened(Figure figure, String from, String to) {
        for (Foreshortened bone : figure.foreshortened()) {
            if (bone.is(from, to)) {
                return true;
            }
        }
        return false;
    }

    int count() {
        return bones.size();
    }

    Bone get(int index) {
        return bones.get(index);
    }

    /** Whether a joint is found without a bone that leads to it. */
    boolean isRoot(int joint) {
        return roots[joint];
    }
}
