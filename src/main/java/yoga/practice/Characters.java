package yoga.practice;

import java.util.Locale;

/** Which characters may stand in a person's text, and how the others are shown in a message. */
public final class Characters {
    /** What is quoted of a person's text in a message, in code points. */
    public static final int MOST_QUOTED = 40;

    private Characters() {}

    /**
     * Whether a code point could fool a terminal or a reader: C0 and C1 controls, DEL, line and paragraph separators,
     * bidirectional controls (Unicode UAX 9), lone surrogates, and noncharacters.
     */
    public static boolean refused(int codePoint) {
        return codePoint < 0x20
                || isIn(0x7F, 0x9F, codePoint)
                || codePoint == 0x061C
                || isIn(0x200E, 0x200F, codePoint)
                || isIn(0x2028, 0x202E, codePoint)
                || isIn(0x2066, 0x2069, codePoint)
                || isIn(Character.MIN_SURROGATE, Character.MAX_SURROGATE, codePoint)
                || isIn(0xFDD0, 0xFDEF, codePoint)
                || (codePoint & 0xFFFE) == 0xFFFE;
    }

    private static boolean isIn(int first, int last, int codePoint) {
        return first <= codePoint && codePoint <= last;
    }

    /** The number of a character as Unicode writes it: {@code U+202E}. */
    public static String number(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** A text with every refused character written out by its number, behind a backslash and a {@code u}. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        // A loop, since names of files come this way at each start, where a first stream costs milliseconds.
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (refused(c)) {
                shown.append('\\').append('u').append(number(c), 2, number(c).length());
            } else {
                shown.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return shown.toString();
    }

    /** At most {@link #MOST_QUOTED} code points of a text, with an ellipsis where there is more. */
    public static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MOST_QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_QUOTED - 1)) + "…";
    }

    /** A person's text for a message: short, harmless, in quotes. */
    public static String quoted(String text) {
        return "'" + shown(shortened(text)) + "'";
    }
}
