package yoga.practice;

/** Which characters may stand in a text that a terminal shows. */
public final class Characters {
    private Characters() {}

    /**
     * Whether a character can do nothing but be read: not a control character (C0, DEL, C1), not one that turns the
     * direction of text around, not a line or paragraph separator, not half a surrogate pair, not a noncharacter.
     */
    public static boolean harmless(int codePoint) {
        boolean control = codePoint < 0x20 || (codePoint >= 0x7f && codePoint <= 0x9f);
        boolean turns = codePoint == 0x61c
                || codePoint == 0x200e
                || codePoint == 0x200f
                || (codePoint >= 0x202a && codePoint <= 0x202e)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
        boolean separates = codePoint == 0x2028 || codePoint == 0x2029;
        boolean half = codePoint >= 0xd800 && codePoint <= 0xdfff;
        boolean nothing = (codePoint & 0xfffe) == 0xfffe || (codePoint >= 0xfdd0 && codePoint <= 0xfdef);
        return !(control || turns || separates || half || nothing);
    }

    /** A text with everything that is not harmless shown as its code: {@code \u001b}. */
    public static String visible(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (harmless(codePoint)) {
                if (shown != null) {
                    shown.appendCodePoint(codePoint);
                }
            } else {
                if (shown == null) {
                    shown = new StringBuilder(text.substring(0, i));
                }
                String hex = Integer.toHexString(codePoint);
                shown.append("\\u")
                        .append("0".repeat(Math.max(0, 4 - hex.length())))
                        .append(hex);
            }
            i += Character.charCount(codePoint);
        }
        return shown == null ? text : shown.toString();
    }
}
