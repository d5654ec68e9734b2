package yoga.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import yoga.practice.InvalidInput;

/**
 * The faults of one file, collected so that a person sees them all at once.
 *
 * <p>Only the first ones by place are kept: a file of a million faults needs no more memory than one of fifty.
 */
final class Faults {
    static final int MOST_SHOWN = 50;

    private final String file;
    private final TreeSet<Fault> shown = new TreeSet<>();
    private int more;
    private int count;

    /** @param file the name to show, already fit for a terminal */
    Faults(String file) {
        this.file = file;
    }

    /** @param message what is wrong; what would be right */
    void add(Spot spot, String message) {
        count++;
        // What an alias repeats is the same fault at the same place, and told once.
        if (shown.add(new Fault(spot, message)) && shown.size() > MOST_SHOWN) {
            shown.pollLast();
            more++;
        }
    }

    boolean any() {
        return count > 0;
    }

    /** How many were added, to see whether one came since. */
    int count() {
        return count;
    }

    /** @throws InvalidInput if there are faults, a line for each */
    void throwIfAny() {
        if (any()) {
            throw all();
        }
    }

    /** Every fault, sorted by place. */
    InvalidInput all() {
        List<String> lines = new ArrayList<>();
        for (Fault fault : shown) {
            lines.add(file + ":" + fault.spot() + ": " + fault.message());
        }
        if (more > 0) {
            lines.add(file + ": and " + more + " more");
        }
        return new InvalidInput(lines);
    }

    private record Fault(Spot spot, String message) implements Comparable<Fault> {
        private static final Comparator<Fault> ORDER =
                Comparator.comparing(Fault::spot).thenComparing(Fault::message);

        @Override
        public int compareTo(Fault other) {
            return ORDER.compare(this, other);
        }
    }
}
