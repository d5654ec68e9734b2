package yoga.notify;

import yoga.practice.Characters;

/** The texts of a notice in a form that neither a terminal nor a notification server can misread. */
final class Text {
    /** The most that is shown of a title or a body, in code points. */
    static final int LONGEST = 200;

    private Text() {}

    static String title(Notice notice) {
        String title = safe(notice.title());
        return title.isEmpty() ? "yoga" : title;
    }

    static String body(Notice notice) {
        return safe(notice.body());
    }

    /** One line without control characters: those that part words become one space, the others go. */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder(Math.min(text.length(), LONGEST));
        int count = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
            if (space ? endsWithSpace(safe) : Characters.refused(c)) {
                continue;
            }
            if (count == LONGEST) {
                safe.setLength(safe.offsetByCodePoints(0, LONGEST - 1));
                return safe.append('…').toString();
            }
            safe.appendCodePoint(space ? ' ' : c);
            count++;
        }
        if (safe.length() > 0 && endsWithSpace(safe)) {
            safe.setLength(safe.length() - 1);
        }
        return safe.toString();
    }

    private static boolean endsWithSpace(StringBuilder text) {
        return text.length() == 0 || text.charAt(text.length() - 1) == ' ';
    }

    /**
     * A body as {@code notify-send} takes it: markup of the specification escaped for the server, backslashes doubled
     * for the program, which reads escapes as C does.
     */
    static String markup(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\\", "\\\\");
    }
}
