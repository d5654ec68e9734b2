package yoga.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Text measured in terminal columns. */
public final class Columns {
    private Columns() {}

    /** The number of columns that a text without control characters takes. */
    public static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += of(text.codePointAt(i));
        }
        return width;
    }

    /** 0 for what combines with the character before it, 2 for wide ones, else 1. */
    static int of(int codePoint) {
        return isPlain(codePoint) ? 1 : Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /**
     * The whole of Latin with its accents, lines, blocks and braille: the table need not be loaded for a page of English, nor
     * searched for a picture.
     */
    private static boolean isPlain(int codePoint) {
        return (codePoint >= ' ' && codePoint < 0x300)
                || (codePoint >= 0x2500 && codePoint < 0x25a0)
                || (codePoint >= 0x2800 && codePoint < 0x2900);
    }

    /** The longest beginning of a text that fits. */
    static String clip(String text, int width) {
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            used += of(codePoint);
            if (used > width) {
                return text.substring(0, i);
            }
            i += Character.charCount(codePoint);
        }
        return text;
    }

    /** A text cut to fit, with an ellipsis where something was cut. */
    public static String shorten(String text, int width, String ellipsis) {
        return of(text) <= width
                ? text
                : clip(text, Math.max(0, width - of(ellipsis))).stripTrailing() + ellipsis;
    }

    /** Words in lines that fit; a word that is wider than a line is cut. At least one line. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int space = text.indexOf(' ', at);
            String word = text.substring(at, space < 0 ? text.length() : space);
            at += word.length() + 1;
            int wide = of(word);
            if (used > 0 && used + 1 + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            while (wide > width && width > 1) {
                String head = clip(word, width);
                lines.add(head);
                word = word.substring(head.length());
                wide = of(word);
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += wide;
        }
        lines.add(line.toString());
        return lines;
    }
}
