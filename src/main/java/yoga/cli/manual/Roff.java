package yoga.cli.manual;

import java.util.List;

/** A page in the language of manual pages (man(7)), in ASCII, for groff and mandoc alike. */
final class Roff {
    private final StringBuilder text = new StringBuilder();
    private boolean titled;

    /**
     * A page with its title line.
     *
     * @param date such as {@code 2026-01-01}
     * @param source such as {@code yoga 0.1.0}
     */
    Roff(String title, String date, String source) {
        text.append(".TH ").append(escaped(title)).append(" 1 ").append(date);
        text.append(" \"").append(escaped(source)).append("\" \"User Commands\"\n");
    }

    void section(String title) {
        text.append(".SH \"").append(escaped(title)).append("\"\n");
        titled = true;
    }

    void subsection(String title) {
        text.append(".SS \"").append(escaped(title)).append("\"\n");
    }

    /** A line that the one before it flows into. */
    void line(String words) {
        marked(escaped(words));
    }

    void paragraph(String words) {
        text.append(".PP\n");
        line(words);
    }

    /** A line with markup of its own, made of {@link #bold}, {@link #italic} and {@link #escaped}. */
    void marked(String line) {
        text.append(protectedStart(line)).append('\n');
        titled = false;
    }

    void lineBreak() {
        text.append(".br\n");
    }

    /** A term in the margin, and what is to be said of it. */
    void item(String markedTerm, String words) {
        text.append(".TP\n");
        marked(markedTerm);
        line(words);
    }

    /** Lines that stay as they are. */
    void example(List<String> lines) {
        // Right behind a title there is room enough.
        text.append(titled ? "" : ".PP\n").append(".nf\n.RS 4\n");
        lines.forEach(this::line);
        text.append(".RE\n.fi\n");
    }

    static String bold(String words) {
        return "\\fB" + escaped(words) + "\\fR";
    }

    static String italic(String words) {
        return "\\fI" + escaped(words) + "\\fR";
    }

    /** Characters that mean something to roff, or that it would make another of, and all beyond ASCII. */
    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(c -> escaped.append(escaped(c)));
        return escaped.toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '\\' -> "\\e";
            case '-' -> "\\-";
            case '\'' -> "\\(aq";
            case '"' -> "\\(dq";
            case '`' -> "\\(ga";
            case '^' -> "\\(ha";
            case '~' -> "\\(ti";
            default -> c < 0x7F ? Character.toString(c) : String.format("\\[u%04X]", c);
        };
    }

    /** A full stop begins a request only at the start of a line; so does a quote, which is escaped anyway. */
    private static String protectedStart(String line) {
        return line.startsWith(".") ? "\\&" + line : line;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
