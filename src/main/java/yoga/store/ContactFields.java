package yoga.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yoga.figure.Contact;
import yoga.figure.KeyFrame;
import yoga.practice.Characters;

/** Reads {@code contacts} of a figure: which joints rest on the floor, on a prop or on another joint. */
final class ContactFields {
    static final List<String> KEYS = List.of("with", "joints", "frames");
    static final int MOST = 40;

    private final List<String> things;
    private final Joints joints;
    private final Values values;

    /** @param things what a joint can touch; where there is nothing, anything goes */
    ContactFields(List<String> things, Joints joints, Values values) {
        this.things = things;
        this.joints = joints;
        this.values = values;
    }

    List<Contact> read(@Nullable YamlNode node) {
        List<Contact> contacts = new ArrayList<>();
        if (node != null) {
            for (YamlNode entry : values.entries(node, "'contacts'", 0, MOST)) {
                contacts.add(contact(entry));
            }
        }
        return contacts;
    }

    private Contact contact(YamlNode node) {
        Fields fields = Fields.of(node, node.spot(), "a contact", KEYS, values);
        YamlNode with = fields.required("with");
        YamlNode touching = fields.required("joints");
        return new Contact(
                with == null ? Contact.FLOOR : with(with),
                touching == null ? List.of() : joints.findAll(touching, "'joints'", 1, Joints.MOST),
                frames(fields.get("frames")));
    }

    private String with(YamlNode node) {
        String with = values.text(node, "'with'", Values.LONGEST_NAME);
        if (!with.isEmpty() && !things.isEmpty() && !things.contains(with)) {
            values.fault(
                    node.spot(),
                    "'with' is " + Characters.quoted(with) + ", which is not the floor, a prop or a joint; "
                            + values.didYouMean(with, shortened(things), "take"));
        }
        return with;
    }

    /** So that a message stays short, however long the names of the props are. */
    private static List<String> shortened(List<String> things) {
        return things.stream().map(Characters::shortened).toList();
    }

    /** The frames that are written; all of them where none are. */
    private Set<KeyFrame> frames(@Nullable YamlNode node) {
        return node == null
                ? Set.of(KeyFrame.values())
                : Set.copyOf(values.choices(node, "'frames'", KeyFrame.values(), KeyFrame::word));
    }
}
