package yoga.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yoga.practice.Named;

/**
 * Finds what an id in a file means: an item of the same file first, then one of the catalogue below.
 *
 * @param what the kind of item, for messages
 * @param standIn what to go on with where there is no such item
 */
record References<T extends Named>(String what, Map<String, T> here, Map<String, T> below, T standIn, Values values) {
    T find(YamlNode node, String label) {
        String id = values.text(node, label, Values.LONGEST_TEXT);
        T found = here.getOrDefault(id, below.get(id));
        if (found != null) {
            return found;
        }
        if (!id.isEmpty()) {
            values.fault(node.spot(), "no " + what + " has the id " + Characters.quoted(id) + "; " + hint(id));
        }
        return standIn;
    }

    private String hint(String id) {
        List<String> ids = new ArrayList<>(here.keySet());
        ids.addAll(below.keySet());
        List<String> known = ids.stream()
                .distinct()
                .map(Characters::shortened)
                .map(Characters::shown)
                .toList();
        return known.isEmpty() ? "write one, there is none yet" : values.didYouMean(id, known, "there are");
    }
}
