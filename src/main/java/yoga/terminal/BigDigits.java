package yoga.terminal;

/** A countdown in digits five rows high. */
final class BigDigits {
    static final int ROWS = 5;

    private static final String FIGURES = "0123456789:";

    /** Five rows of three dots for each figure, one bit a dot; the colon is one dot wide. */
    private static final int[][] SHAPES = {
        {7, 5, 5, 5, 7},
        {2, 6, 2, 2, 7},
        {7, 1, 7, 4, 7},
        {7, 1, 7, 1, 7},
        {5, 5, 7, 1, 1},
        {7, 4, 7, 1, 7},
        {7, 4, 7, 5, 7},
        {7, 1, 2, 2, 2},
        {7, 5, 7, 5, 7},
        {7, 5, 7, 1, 7},
        {0, 1, 0, 1, 0},
    };

    private BigDigits() {}

    /**
     * One row of a text in big digits; a dot is two columns wide, so that it is about square.
     *
     * @param text of digits and colons
     * @param row from 0 to {@link #ROWS} - 1
     * @param dot what a dot is drawn with, one column wide
     */
    static String row(String text, int row, String dot) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int figure = FIGURES.indexOf(text.charAt(i));
            int width = text.charAt(i) == ':' ? 1 : 3;
            for (int column = width - 1; column >= 0; column--) {
                boolean on = (SHAPES[figure][row] >> column & 1) == 1;
                line.append((on ? dot : " ").repeat(2));
            }
            line.append("  ");
        }
        return line.toString();
    }
}
