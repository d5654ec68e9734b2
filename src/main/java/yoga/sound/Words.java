package yoga.sound;

import yoga.practice.Characters;

/** Text in a form that neither an engine that speaks it nor a terminal that shows it can misread. */
final class Words {
    /** The most that is said at once, in code points: about a minute. */
    static final int LONGEST_SAID = 800;

    private static final int LONGEST_SHOWN = 160;

    private Words() {}

    /**
     * One line to be spoken. Control characters go, and so do square brackets: engines take what stands in two of them for
     * commands. Empty if it holds no letter and no digit, of which some engines make silence and others an error.
     */
    static String spoken(String text) {
        String line = line(text, LONGEST_SAID, true);
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLetterOrDigit(line.codePointAt(i))) {
                return line;
            }
        }
        return "";
    }

    /** One line to be shown: what a program says went wrong. */
    static String shown(String text) {
        return line(text, LONGEST_SHOWN, false);
    }

    private static String line(String text, int longest, boolean spoken) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), longest));
        int count = 0;
        for (int i = 0; i < text.length() && count < longest; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
            space |= spoken && (c == '[' || c == ']');
            if (space ? endsWithSpace(line) : Characters.refused(c)) {
                continue;
            }
            line.appendCodePoint(space ? ' ' : c);
            count++;
        }
        if (line.length() > 0 && endsWithSpace(line)) {
            line.setLength(line.length() - 1);
        }
        return line.toString();
    }

    private static boolean endsWithSpace(StringBuilder line) {
        return line.length() == 0 || line.charAt(line.length() - 1) == ' ';
    }
}
