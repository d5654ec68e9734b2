package yoga.store;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yoga.practice.Characters;
import yoga.practice.Hold;

/** The values of a mapping by key. Keys that it does not know, and keys that are missing, are faults. */
final class Fields {
    private final Map<String, YamlNode> nodes = new LinkedHashMap<>();
    private final Spot spot;
    private final String whose;
    private final boolean mapping;
    private final Values values;

    private Fields(Spot spot, String whose, boolean mapping, Values values) {
        this.spot = spot;
        this.whose = whose;
        this.mapping = mapping;
        this.values = values;
    }

    /**
     * The fields of a node. A node that is not a mapping is a fault, and then nothing is missing in it.
     *
     * @param spot where to say that a key is missing
     * @param whose for messages, such as {@code pose 'cat-cow'}
     * @param keys every key that may stand here
     */
    static Fields of(YamlNode node, Spot spot, String whose, List<String> keys, Values values) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            values.fault(
                    node.spot(),
                    whose + " is " + node.kind() + "; write it as a mapping: a line 'key: value' for each of its keys");
            return new Fields(spot, whose, false, values);
        }
        Fields fields = new Fields(spot, whose, true, values);
        for (YamlNode.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (keys.contains(key)) {
                fields.nodes.put(key, entry.value());
            } else {
                values.fault(
                        entry.key().spot(),
                        "unknown key " + Characters.quoted(key) + " in " + whose + "; "
                                + values.didYouMean(key, keys, "the keys here are"));
            }
        }
        return fields;
    }

    /** The node of a key; null where it is not written. */
    @Nullable
    YamlNode get(String key) {
        return nodes.get(key);
    }

    /** The node of a key; null, and a fault, where it is not written. */
    @Nullable
    YamlNode required(String key) {
        YamlNode node = nodes.get(key);
        if (node == null && mapping) {
            values.fault(spot, whose + " has no '" + key + "'; add it");
        }
        return node;
    }

    /** Where a key's value is, or where it should be. */
    Spot spot(String key) {
        YamlNode node = nodes.get(key);
        return node == null ? spot : node.spot();
    }

    String name() {
        YamlNode node = required("name");
        return node == null ? "" : values.text(node, "'name'", Values.LONGEST_NAME);
    }

    @Nullable
    String text(String key) {
        return text(key, Values.LONGEST_TEXT);
    }

    @Nullable
    String text(String key, int longest) {
        YamlNode node = nodes.get(key);
        return node == null ? null : values.text(node, label(key), longest);
    }

    /** One sentence; empty where there is none. */
    String about() {
        String about = text("about");
        return about == null ? "" : about;
    }

    List<String> aliases() {
        return names("aliases");
    }

    /** A list of short names; empty where there is none. */
    List<String> names(String key) {
        return texts(key, Values.LONGEST_NAME);
    }

    /** A list of sentences; empty where there is none. */
    List<String> texts(String key) {
        return texts(key, Values.LONGEST_TEXT);
    }

    private List<String> texts(String key, int longest) {
        YamlNode node = nodes.get(key);
        return node == null ? List.of() : values.texts(node, label(key), longest);
    }

    /** The entries of a list that must be there, at least one. */
    List<YamlNode> entries(String key, int most) {
        YamlNode node = required(key);
        return node == null ? List.of() : values.entries(node, label(key), 1, most);
    }

    /** A hold with a length; the given one where none is written. */
    Hold timedHold(String key, Hold otherwise) {
        YamlNode node = nodes.get(key);
        return node == null ? otherwise : values.timedHold(node, label(key));
    }

    /** Whether a key is written as true. */
    boolean flag(String key) {
        YamlNode node = nodes.get(key);
        return node != null && values.flag(node, label(key));
    }

    Duration duration(String key, Duration standIn) {
        YamlNode node = required(key);
        return node == null ? standIn : values.duration(node, label(key), standIn);
    }

    static String label(String key) {
        return "'" + key + "'";
    }
}
