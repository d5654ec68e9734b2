package yoga.store;

import java.util.Comparator;

/**
 * A place in a text file.
 *
 * @param line counted from 1
 * @param column counted from 1, in code points
 */
record Spot(int line, int column) implements Comparable<Spot> {
    static final Spot START = new Spot(1, 1);

    private static final Comparator<Spot> ORDER =
            Comparator.comparingInt(Spot::line).thenComparingInt(Spot::column);

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
