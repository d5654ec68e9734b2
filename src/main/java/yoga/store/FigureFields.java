package yoga.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yoga.figure.Contact;
import yoga.figure.Figure;
import yoga.figure.Foreshortened;
import yoga.figure.Frame;
import yoga.figure.Head;
import yoga.figure.KeyFrame;
import yoga.figure.Limb;
import yoga.figure.Prop;
import yoga.figure.View;

/** Reads a figure: that of a pose in a routines file, or a file of its own. */
final class FigureFields {
    static final List<String> KEYS =
            List.of("view", "size", "ground", "head", "text", "frames", "limbs", "props", "contacts", "foreshortened");
    static final List<String> HEAD_KEYS = List.of("joint", "radius");
    static final List<String> PROP_KEYS = List.of("name", "line");

    static final int SMALLEST_HEAD = 1;
    static final int MOST_PROPS = 40;

    private final Values values;

    FigureFields(Values values) {
        this.values = values;
    }

    /**
     * The figure that a node describes; null, and faults, where it describes none.
     *
     * @param spot where to say that a key is missing
     * @param whose for messages
     */
    @Nullable
    Figure read(YamlNode node, Spot spot, String whose) {
        int before = values.faults();
        Fields fields = Fields.of(node, spot, whose, KEYS, values);
        YamlNode viewWord = fields.required("view");
        View view = viewWord == null ? View.SIDE : values.choice(viewWord, "'view'", View.values(), View::word);
        YamlNode sentence = fields.required("text");
        String text = sentence == null ? "" : values.text(sentence, "'text'", Values.LONGEST_TEXT);
        Sheet sheet = Sheet.read(fields.required("size"), values);
        Double ground = sheet.ground(fields.get("ground"));
        Joints joints = new Joints(values);
        Map<KeyFrame, Frame> frames = new FrameFields(sheet, joints, values).read(fields.required("frames"));
        Head head = head(fields.required("head"), joints);
        LimbFields limbFields = new LimbFields(joints, values);
        List<Limb> limbs = limbFields.read(fields);
        int beforeProps = values.faults();
        List<Prop> props = props(fields.get("props"), sheet);
        List<String> things = values.faults() == beforeProps ? things(props, joints) : List.of();
        List<Contact> contacts = new ContactFields(things, joints, values).read(fields.get("contacts"));
        List<Foreshortened> foreshortened = limbFields.foreshortened(fields.get("foreshortened"));
        if (values.faults() > before) {
            return null;
        }
        return new Figure(
                view, sheet.width(), sheet.height(), ground, head, frames, limbs, props, contacts, foreshortened, text);
    }

    private Head head(@Nullable YamlNode node, Joints joints) {
        if (node == null) {
            return new Head("", SMALLEST_HEAD);
        }
        Fields fields = Fields.of(node, node.spot(), "'head'", HEAD_KEYS, values);
        YamlNode place = fields.required("joint");
        YamlNode radius = fields.required("radius");
        String joint = place == null ? "" : joints.find(place, "'joint'");
        return new Head(
                joint,
                radius == null
                        ? SMALLEST_HEAD
                        : new Numbers(values).number(radius, "'radius'", SMALLEST_HEAD, (int) Figure.MOST_RADIUS));
    }

    private List<Prop> props(@Nullable YamlNode node, Sheet sheet) {
        List<Prop> props = new ArrayList<>();
        if (node != null) {
            for (YamlNode entry : values.entries(node, "'props'", 0, MOST_PROPS)) {
                Fields fields = Fields.of(entry, entry.spot(), "a prop", PROP_KEYS, values);
                YamlNode line = fields.required("line");
                props.add(new Prop(fields.name(), line == null ? List.of() : sheet.line(line, "'line'")));
            }
        }
        return props;
    }

    private static List<String> things(List<Prop> props, Joints joints) {
        List<String> things = new ArrayList<>(List.of(Contact.FLOOR));
        for (Prop prop : props) {
            if (!things.contains(prop.name())) {
                things.add(prop.name());
            }
        }
        things.addAll(joints.names());
        return things;
    }
}
