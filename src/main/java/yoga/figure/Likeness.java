package yoga.figure;

/** Which ASCII character looks most like the dots of a cell. */
final class Likeness {
    /** The dots of a row of the cell in Unicode's braille patterns, from the top: left and right. */
    private static final int[][] ROWS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

    /** A character for each of the 256 patterns, in the order of Unicode's braille patterns. */
    static final String OF_DOTS = ofDots();

    private Likeness() {}

    /**
     * Characters, each with pictures of it: the left column from the top down, then the right one. Where two are equally
     * like, the first is taken.
     */
    private static String[] pictures() {
        return new String[] {
            "  0000:0000",
            ". 0001:0000 0000:0001 0010:0000 0000:0010 0001:0011",
            "_ 0001:0001 0011:0011",
            "' 1000:0000 0000:1000 1100:0000 0000:1100 0100:0000 0000:0100",
            "\" 1000:1000 1100:1100",
            "- 0100:0100 0010:0010 0100:0010 0010:0100",
            "| 1111:0000 0000:1111 1110:0000 0111:0000 0000:1110 0000:0111",
            "/ 0011:1100 0001:1110 0111:1000 0001:0110 0011:0100 0110:1000 0010:1100",
            "\\ 1100:0011 1000:0111 1110:0001 0110:0001 0100:0011 1000:0110 1100:0010",
            ": 0101:0000 0000:0101",
            "= 0110:0110",
            "o 0111:0111",
            "* 1110:1110",
            "# 1111:1111 0111:1111 1111:0111 1110:1111 1111:1110",
            "/ 0011:1111 0001:1111 1111:1100 1111:1000 0111:1110",
            "\\ 1111:0011 1111:0001 1100:1111 1000:1111 1110:0111",
            ", 0011:0001",
        };
    }

    private static String ofDots() {
        String[] pictures = pictures();
        StringBuilder characters = new StringBuilder(256);
        for (int dots = 0; dots < 256; dots++) {
            char best = ' ';
            int least = Integer.MAX_VALUE;
            for (String picture : pictures) {
                for (int at = 2; at < picture.length(); at += "0000:0000 ".length()) {
                    int unlike = unlike(dots, picture, at);
                    if (unlike < least) {
                        least = unlike;
                        best = picture.charAt(0);
                    }
                }
            }
            characters.append(best);
        }
        return characters.toString();
    }

    private static int unlike(int dots, String picture, int at) {
        int unlike = 0;
        for (int row = 0; row < ROWS.length; row++) {
            boolean left = picture.charAt(at + row) == '1';
            boolean right = picture.charAt(at + ROWS.length + 1 + row) == '1';
            unlike += left == ((dots & ROWS[row][0]) != 0) ? 0 : 1;
            unlike += right == ((dots & ROWS[row][1]) != 0) ? 0 : 1;
        }
        return unlike;
    }
}
