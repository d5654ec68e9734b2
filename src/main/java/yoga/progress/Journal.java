package yoga.progress;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All entries that count, in the order of their instants, each once.
 *
 * <p>It does not matter in which order entries were written down, nor how often: the journals of two machines, one behind
 * the other, make the same one.
 */
public final class Journal {
    public static final Journal EMPTY = new Journal(List.of());

    private static final Comparator<Entry> ORDER = (a, b) -> {
        int instants = a.at().compareTo(b.at());
        return instants != 0 ? instants : a.id().compareTo(b.id());
    };

    private final List<Entry> entries;

    private Journal(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * A journal.
     *
     * @param written in any order, more than once perhaps
     * @param takenBack the ids of entries that do not count any more
     */
    public static Journal of(Collection<? extends Entry> written, Set<String> takenBack) {
        Count count = new Count(written.size());
        for (Entry entry : written) {
            if (takenBack.isEmpty() || !takenBack.contains(entry.id())) {
                count.add(entry);
            }
        }
        // As written they are nearly in order, which is quick to sort; as the map has them they are not.
        Entry[] sorted = (count.repeated ? count.each.values() : count.all).toArray(new Entry[0]);
        Arrays.sort(sorted, ORDER);
        return new Journal(List.of(sorted));
    }

    /** Finds what is there more than once. */
    private static final class Count {
        private final List<Entry> all;
        private final Map<String, Entry> each;
        private boolean repeated;

        Count(int size) {
            all = new ArrayList<>(size);
            each = new HashMap<>(size * 2);
        }

        void add(Entry entry) {
            all.add(entry);
            Entry before = each.putIfAbsent(entry.id(), entry);
            if (before != null) {
                repeated = true;
                each.put(entry.id(), better(before, entry));
            }
        }
    }

    /** Of two entries of one id, the one that says more; which one that is does not depend on which came first. */
    private static Entry better(Entry a, Entry b) {
        int more = weight(a).compareTo(weight(b));
        if (more == 0) {
            more = a.equals(b) ? 0 : b.toString().compareTo(a.toString());
        }
        return more < 0 ? b : a;
    }

    /** An alert that was done was done, whatever a process that was killed thought of it. */
    private static Duration weight(Entry entry) {
        if (entry instanceof Practice practice) {
            return practice.active();
        }
        return entry instanceof Alerted alerted && alerted.done() ? Duration.ofSeconds(1) : Duration.ZERO;
    }

    /** The same journal without one entry. */
    public Journal without(String id) {
        List<Entry> others = new ArrayList<>(entries);
        others.removeIf(entry -> entry.id().equals(id));
        return new Journal(List.copyOf(others));
    }

    /** Oldest first. */
    public List<Entry> entries() {
        return entries;
    }
}
