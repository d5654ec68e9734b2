package yoga.store;

import java.util.List;

/**
 * A node of a YAML document with its place. An alias and its anchor are the same node, so nodes make a graph without
 * circles rather than a tree; nobody walks it whole.
 */
sealed interface YamlNode {
    Spot spot();

    /** With its article, for messages. */
    String kind();

    /** What a scalar is in the core schema of YAML 1.2. */
    enum Type {
        TEXT("a text"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        NOTHING("empty");

        private final String words;

        Type(String words) {
            this.words = words;
        }
    }

    /** One value; its text has no refused characters but line feeds. */
    record Scalar(Spot spot, Type type, String text) implements YamlNode {
        @Override
        public String kind() {
            return type.words;
        }
    }

    /** A list. */
    record Items(Spot spot, List<YamlNode> nodes) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values, in the order of the file; no two keys are the same. */
    record Mapping(Spot spot, List<Entry> entries) implements YamlNode {
        @Override
        public String kind() {
            return "a mapping";
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, YamlNode value) {}

    /** Whether nothing is written here: an empty value, {@code ~} or {@code null}. */
    default boolean isNothing() {
        return this instanceof Scalar scalar && scalar.type() == Type.NOTHING;
    }
}
