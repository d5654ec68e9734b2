package yoga.terminal;

import org.fusesource.jansi.Ansi;

/** Turns ink into escape sequences, or into nothing. The sixteen colours only: they follow the person's own theme. */
public enum Palette {
    NONE,
    ANSI;

    /** What goes before a text in this ink. */
    public String on(Ink ink) {
        if (this == NONE || ink == Ink.PLAIN) {
            return "";
        }
        Ansi ansi = new Ansi();
        return switch (ink) {
            case PLAIN -> "";
            case STRONG -> ansi.bold().toString();
            case FAINT -> ansi.a(Ansi.Attribute.INTENSITY_FAINT).toString();
            case ACCENT -> ansi.fg(Ansi.Color.CYAN).toString();
            case INHALE -> ansi.fg(Ansi.Color.GREEN).toString();
            case EXHALE -> ansi.fg(Ansi.Color.BLUE).toString();
            case WARNING -> ansi.fg(Ansi.Color.YELLOW).bold().toString();
        };
    }

    /** What goes behind it. */
    public String off(Ink ink) {
        return this == NONE || ink == Ink.PLAIN ? "" : "\033[m";
    }
}
