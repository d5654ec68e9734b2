package yoga.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yoga.practice.Characters;
import yoga.practice.Named;

/** Finds what an id in a file means: an item of the same file first, then one of the catalogue below. */
final class References<T extends Named> {
    private final String what;
    private final Map<String, T> here;
    private final Map<String, T> below;
    private final T standIn;
    private final Values values;
    private @Nullable List<String> known;

    /**
     * References to one kind of item.
     *
     * @param what the kind of item, for messages
     * @param here every item of the file
     * @param standIn what to go on with where there is no such item
     */
    References(String what, Map<String, T> here, Map<String, T> below, T standIn, Values values) {
        this.what = what;
        this.here = here;
        this.below = below;
        this.standIn = standIn;
        this.values = values;
    }

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
        if (known == null) {
            known = knownIds();
        }
        return known.isEmpty() ? "write one, there is none yet" : values.didYouMean(id, known, "there are");
    }

    /** As they may stand in a message. */
    private List<String> knownIds() {
        Set<String> ids = new LinkedHashSet<>();
        for (Map<String, T> items : List.of(here, below)) {
            for (String id : items.keySet()) {
                ids.add(Characters.shown(Characters.shortened(id)));
            }
        }
        return new ArrayList<>(ids);
    }
}
