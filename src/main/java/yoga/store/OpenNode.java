package yoga.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yoga.practice.Characters;

/** A collection whose end has not been read yet. */
sealed interface OpenNode {
    /** The name that aliases use; null for none. */
    @Nullable
    String anchor();

    void add(YamlNode node);

    YamlNode close();

    /** A list that grows. */
    record OpenItems(Spot spot, @Nullable String anchor, List<YamlNode> nodes) implements OpenNode {
        OpenItems(Spot spot, @Nullable String anchor) {
            this(spot, anchor, new ArrayList<>());
        }

        @Override
        public void add(YamlNode node) {
            nodes.add(node);
        }

        @Override
        public YamlNode close() {
            return new YamlNode.Items(spot, nodes);
        }
    }

    /** A mapping that grows: a key, its value, the next key. */
    final class OpenMapping implements OpenNode {
        private final Spot spot;
        private final @Nullable String anchor;
        private final Faults faults;
        private final List<YamlNode.Entry> entries = new ArrayList<>();
        private final Map<String, Spot> seen = new HashMap<>();
        private @Nullable YamlNode key;

        OpenMapping(Spot spot, @Nullable String anchor, Faults faults) {
            this.spot = spot;
            this.anchor = anchor;
            this.faults = faults;
        }

        @Override
        public @Nullable String anchor() {
            return anchor;
        }

        @Override
        public void add(YamlNode node) {
            if (key == null) {
                key = node;
                return;
            }
            if (!(key instanceof YamlNode.Scalar name)) {
                faults.add(
                        key.spot(),
                        "a key is " + key.kind()
                                + "; write a word and a colon, and put text with a '{' or '[' in quotes");
            } else if (isNew(name)) {
                entries.add(new YamlNode.Entry(name, node));
            }
            key = null;
        }

        private boolean isNew(YamlNode.Scalar name) {
            Spot first = seen.putIfAbsent(name.text(), name.spot());
            if (first != null) {
                faults.add(
                        name.spot(),
                        Characters.quoted(name.text()) + " is already given at " + first
                                + "; remove or rename one of them");
            }
            return first == null;
        }

        @Override
        public YamlNode close() {
            return new YamlNode.Mapping(spot, entries);
        }
    }
}
