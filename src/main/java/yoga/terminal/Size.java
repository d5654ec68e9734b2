package yoga.terminal;

/** A terminal's size in character cells, at least 1 by 1. */
public record Size(int columns, int rows) {
    /** What a terminal is taken for that does not tell. */
    public static final Size DEFAULT = new Size(80, 24);

    /** The size that a terminal tells; 0 stands for not knowing. */
    public static Size told(int columns, int rows) {
        return new Size(columns > 0 ? columns : DEFAULT.columns, rows > 0 ? rows : DEFAULT.rows);
    }

    /** Whether a screen of another size fits into this one. */
    boolean holds(Size other) {
        return columns >= other.columns && rows >= other.rows;
    }
}
