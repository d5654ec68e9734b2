package yoga.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yoga.figure.Frame;
import yoga.figure.KeyFrame;
import yoga.figure.Point;
import yoga.practice.Characters;

/** Reads {@code frames} of a figure: where its joints are at each moment. */
final class FrameFields {
    static final List<String> KEYS = List.of("caption", "joints");

    private final Sheet sheet;
    private final Joints joints;
    private final Values values;

    /** @param joints takes in those that the frames have */
    FrameFields(Sheet sheet, Joints joints, Values values) {
        this.sheet = sheet;
        this.joints = joints;
        this.values = values;
    }

    static List<String> moments() {
        List<String> words = new ArrayList<>();
        for (KeyFrame moment : KeyFrame.values()) {
            words.add(moment.word());
        }
        return words;
    }

    Map<KeyFrame, Frame> read(@Nullable YamlNode node) {
        Map<KeyFrame, Frame> frames = new EnumMap<>(KeyFrame.class);
        if (node == null) {
            return frames;
        }
        Fields moments = Fields.of(node, node.spot(), "'frames'", moments(), values);
        for (KeyFrame moment : KeyFrame.values()) {
            YamlNode frame = moments.required(moment.word());
            if (frame != null) {
                frames.put(moment, frame(moment, frame));
            }
        }
        return frames;
    }

    private Frame frame(KeyFrame moment, YamlNode node) {
        Fields fields = Fields.of(node, node.spot(), "frame '" + moment.word() + "'", KEYS, values);
        YamlNode caption = fields.required("caption");
        YamlNode places = fields.required("joints");
        return new Frame(
                caption == null ? "" : values.text(caption, "'caption'", Values.LONGEST_NAME),
                places == null ? Map.of() : joints(moment, places));
    }

    private Map<String, Point> joints(KeyFrame moment, YamlNode node) {
        Map<String, Point> points = new LinkedHashMap<>();
        if (!(node instanceof YamlNode.Mapping mapping)) {
            values.fault(
                    node.spot(), "'joints' is " + node.kind() + "; write a mapping: a line 'elbow: [x, y]' for each");
            return points;
        }
        int count = mapping.entries().size();
        if (count > Joints.MOST) {
            values.fault(node.spot(), "'joints' has " + count + " entries; take at most " + Joints.MOST);
            return points;
        }
        if (count == 0) {
            values.fault(node.spot(), "'joints' has no entries; write at least 1");
            return points;
        }
        Map<String, Spot> spots = new LinkedHashMap<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            values.isId(entry.key(), "left-elbow");
            String joint = entry.key().text();
            spots.put(joint, entry.key().spot());
            points.put(joint, sheet.point(entry.value(), "the joint " + Characters.quoted(joint)));
        }
        joints.add(moment, node.spot(), spots);
        return points;
    }
}
