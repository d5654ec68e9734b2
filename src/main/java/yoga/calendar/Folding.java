package yoga.calendar;

/**
 * Long content lines broken into short ones, by RFC 5545, section 3.1: at most 75 octets of UTF-8 before the line break,
 * a space at the beginning of each continuation. ical4j counts characters instead, which is too much beyond ASCII.
 */
final class Folding {
    private static final int MOST_OCTETS = 75;
    private static final String BREAK = "\r\n";

    private Folding() {}

    /** Content lines that all end with CRLF, none of their characters torn apart. */
    static String fold(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 16);
        int octets = 0;
        for (int i = 0; i < lines.length(); ) {
            int codePoint = lines.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == '\r' || codePoint == '\n') {
                octets = 0;
            } else {
                if (octets + octets(codePoint) > MOST_OCTETS) {
                    folded.append(BREAK).append(' ');
                    octets = 1;
                }
                octets += octets(codePoint);
            }
            folded.appendCodePoint(codePoint);
        }
        return folded.toString();
    }

    private static int octets(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return Character.isSupplementaryCodePoint(codePoint) ? 4 : 3;
    }
}
