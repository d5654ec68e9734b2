package yoga.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yoga.practice.Named;

/** A part of a routines file: items by id. */
final class Section {
    private Section() {}

    /** Reads one item. */
    interface Item<T> {
        /**
         * The item that a node describes.
         *
         * @param id as it is written, good or not
         * @param spot where the id is
         */
        T read(String id, Spot spot, YamlNode node);
    }

    /**
     * The items of a section by id; those with a faulty id, too, so that whoever refers to them is not blamed.
     *
     * @param node null where the file has no such section
     */
    static <T extends Named> Map<String, T> read(@Nullable YamlNode node, String key, Values values, Item<T> item) {
        Map<String, T> items = new LinkedHashMap<>();
        if (node == null || node.isNothing()) {
            return items;
        }
        if (!(node instanceof YamlNode.Mapping mapping)) {
            values.fault(
                    node.spot(),
                    "'" + key + "' is " + node.kind() + "; write a mapping: an id and a colon for each of them");
            return items;
        }
        for (YamlNode.Entry entry : mapping.entries()) {
            values.isId(entry.key(), "cat-cow");
            String id = entry.key().text();
            items.put(id, item.read(id, entry.key().spot(), entry.value()));
        }
        return items;
    }
}
