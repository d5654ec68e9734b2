package yoga.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yoga.figure.KeyFrame;
import yoga.practice.Characters;

/** The joints of a figure: the same in every frame, each on a limb, and no others anywhere. */
final class Joints {
    static final int MOST = 40;

    private final Values values;

    /** By name, with the place in the first frame; that of the others must agree with it. */
    private final Map<String, Spot> first = new LinkedHashMap<>();

    private String firstFrame = "";
    private boolean agreeing = true;
    private final Set<String> everywhere = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    Joints(Values values) {
        this.values = values;
    }

    /**
     * Takes in what a frame has.
     *
     * @param spot where to say that a joint is missing
     * @param joints by name, with their places
     */
    void add(KeyFrame frame, Spot spot, Map<String, Spot> joints) {
        if (first.isEmpty()) {
            firstFrame = frame.word();
            first.putAll(joints);
        }
        List<String> missing = new ArrayList<>(first.keySet());
        missing.removeAll(joints.keySet());
        for (String joint : missing) {
            values.fault(
                    spot,
                    "frame '" + frame.word() + "' has no joint " + Characters.quoted(joint) + "; add it, as frame '"
                            + firstFrame + "' has it at " + first.get(joint));
        }
        joints.forEach((joint, here) -> {
            if (!first.containsKey(joint)) {
                values.fault(
                        here,
                        "frame '" + firstFrame + "' has no joint " + Characters.quoted(joint) + "; "
                                + (missing.isEmpty()
                                        ? "add it there, or remove it here"
                                        : values.didYouMean(joint, shown(missing), "missing here:")));
            }
        });
        agreeing &= joints.keySet().equals(first.keySet());
        everywhere.addAll(joints.keySet());
    }

    /** The joint that a node names; as it is written, where there is none. */
    String find(YamlNode node, String label) {
        String joint = values.text(node, label, Values.LONGEST_TEXT);
        // Where there are no joints at all, that is the fault.
        if (!joint.isEmpty() && !everywhere.isEmpty() && !everywhere.contains(joint)) {
            values.fault(
                    node.spot(),
                    "no frame has the joint " + Characters.quoted(joint) + "; "
                            + values.didYouMean(joint, names(), "the joints there are"));
        }
        return joint;
    }

    /** The joints that a list names, each once. */
    List<String> findAll(YamlNode node, String label, int fewest, int most) {
        List<String> found = new ArrayList<>();
        for (YamlNode entry : values.entries(node, label, fewest, most)) {
            String joint = find(entry, "an entry of " + label);
            if (!joint.isEmpty() && found.contains(joint)) {
                values.fault(entry.spot(), Characters.quoted(joint) + " stands twice in " + label + "; remove one");
            }
            found.add(joint);
        }
        return found;
    }

    /** Of the first frame, as they may stand in a message. */
    List<String> names() {
        return shown(first.keySet());
    }

    /** Takes note that something is drawn to these joints. */
    void use(List<String> joints) {
        used.addAll(joints);
    }

    /** Tells every joint that nothing is drawn to; a name that is wrong in a frame is only told there. */
    void refuseUnused() {
        first.forEach((joint, spot) -> {
            if (agreeing && !used.contains(joint)) {
                values.fault(
                        spot,
                        "no limb has the joint " + Characters.quoted(joint)
                                + "; lead one there, or remove the joint from every frame");
            }
        });
    }

    private static List<String> shown(Collection<String> joints) {
        List<String> shown = new ArrayList<>();
        for (String joint : joints) {
            shown.add(Characters.shown(Characters.shortened(joint)));
        }
        return shown;
    }
}
