package yoga.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.figure.Foreshortened;
import yoga.figure.Limb;
import yoga.figure.Stroke;
import yoga.practice.Characters;

/** Reads {@code limbs} of a figure, and {@code foreshortened}, the bones in them whose length may change. */
final class LimbFields {
    static final List<String> KEYS = List.of("joints", "stroke", "curved", "near");
    static final List<String> FORESHORTENED_KEYS = List.of("bone", "why");
    static final int MOST = 40;

    private final Joints joints;
    private final Values values;
    private final List<Limb> limbs = new ArrayList<>();
    private boolean sound;

    LimbFields(Joints joints, Values values) {
        this.joints = joints;
        this.values = values;
    }

    List<Limb> read(Fields figure) {
        int before = values.faults();
        for (YamlNode node : figure.entries("limbs", MOST)) {
            limbs.add(limb(node));
        }
        sound = values.faults() == before;
        if (sound) {
            joints.refuseUnused();
        }
        return limbs;
    }

    private Limb limb(YamlNode node) {
        Fields fields = Fields.of(node, node.spot(), "a limb", KEYS, values);
        YamlNode names = fields.required("joints");
        YamlNode word = fields.required("stroke");
        Stroke stroke = word == null ? Stroke.THIN : values.choice(word, "'stroke'", Stroke.values(), Stroke::word);
        List<String> path = names == null ? List.of() : path(names, stroke);
        joints.use(path);
        return new Limb(path, stroke, fields.flag("curved"), fields.flag("near"));
    }

    private List<String> path(YamlNode names, Stroke stroke) {
        return stroke.closed()
                ? joints.findAll(names, "'joints' of a limb with the stroke " + stroke.word(), 3, Joints.MOST)
                : joints.findAll(names, "'joints'", 2, Joints.MOST);
    }

    /** The bones, once the limbs are read. */
    List<Foreshortened> foreshortened(@Nullable YamlNode node) {
        List<Foreshortened> bones = new ArrayList<>();
        if (node != null) {
            for (YamlNode entry : values.entries(node, "'foreshortened'", 0, MOST)) {
                bones.add(bone(entry));
            }
        }
        return bones;
    }

    private Foreshortened bone(YamlNode node) {
        Fields fields = Fields.of(node, node.spot(), "an entry of 'foreshortened'", FORESHORTENED_KEYS, values);
        YamlNode bone = fields.required("bone");
        YamlNode why = fields.required("why");
        String reason = why == null ? "" : values.text(why, "'why'", Values.LONGEST_TEXT);
        int before = values.faults();
        List<String> ends = bone == null ? List.of() : joints.findAll(bone, "'bone'", 2, 2);
        if (bone == null || values.faults() > before) {
            return new Foreshortened("", "", reason);
        }
        String from = ends.get(0);
        String to = ends.get(1);
        if (sound && !isBone(from, to)) {
            values.fault(
                    bone.spot(),
                    "no limb goes straight from " + Characters.quoted(from) + " to " + Characters.quoted(to)
                            + "; name two joints that are neighbours in a limb");
        }
        return new Foreshortened(from, to, reason);
    }

    private boolean isBone(String from, String to) {
        for (Limb limb : limbs) {
            List<String> path = limb.joints();
            int apart = Math.abs(path.indexOf(from) - path.indexOf(to));
            boolean closing = limb.stroke().closed() && apart == path.size() - 1;
            if (path.contains(from) && path.contains(to) && (apart == 1 || closing)) {
                return true;
            }
        }
        return false;
    }
}
