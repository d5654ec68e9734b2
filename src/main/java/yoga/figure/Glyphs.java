package yoga.figure;

/** The characters that a picture is made of; a cell of text holds dots, two wide and four high. */
public enum Glyphs {
    /** U+2800 to U+28FF, where each dot is a dot. */
    BRAILLE(1) {
        @Override
        char of(int dots, boolean inHead) {
            return dots == 0 ? ' ' : (char) (0x2800 + dots);
        }
    },
    /** The printable ASCII character that looks most like the dots. */
    ASCII(0.8) {
        @Override
        char of(int dots, boolean inHead) {
            char likeness = Likeness.OF_DOTS.charAt(dots);
            return inHead && likeness == '#' ? 'O' : likeness;
        }
    };

    private final double weight;

    Glyphs(double weight) {
        this.weight = weight;
    }

    /** How heavy strokes are drawn; coarse characters need slimmer limbs to keep them apart. */
    double weight() {
        return weight;
    }

    /**
     * The character for the dots of a cell.
     *
     * @param dots one bit a dot, in the order of Unicode's braille patterns
     * @param inHead whether the middle of the cell is in the head
     */
    abstract char of(int dots, boolean inHead);
}
