package yoga.terminal;

import java.text.Normalizer;
import yoga.figure.Glyphs;

/** The glyphs that a screen is made of. */
public enum Theme {
    UNICODE("·", "…", "←→", "━", "─", "▁▂▃▄▅▆▇", "◜", "◞", "●", "○", "×", "█", "·░▒▓█", "│"),
    ASCII("-", "...", "<>", "=", "-", "-#", "/", "\\", "*", ".", "x", "#", ".-+*#", "|");

    private final String dot;
    private final String ellipsis;
    private final String arrows;
    private final String done;
    private final String open;
    private final String levels;
    private final String inhale;
    private final String exhale;
    private final String full;
    private final String empty;
    private final String times;
    private final String block;
    private final String shades;
    private final String axis;

    Theme(
            String dot,
            String ellipsis,
            String arrows,
            String done,
            String open,
            String levels,
            String inhale,
            String exhale,
            String full,
            String empty,
            String times,
            String block,
            String shades,
            String axis) {
        this.dot = dot;
        this.ellipsis = ellipsis;
        this.arrows = arrows;
        this.done = done;
        this.open = open;
        this.levels = levels;
        this.inhale = inhale;
        this.exhale = exhale;
        this.full = full;
        this.empty = empty;
        this.times = times;
        this.block = block;
        this.shades = shades;
        this.axis = axis;
    }

    /** What a figure is drawn with. */
    public Glyphs glyphs() {
        return this == ASCII ? Glyphs.ASCII : Glyphs.BRAILLE;
    }

    /** Between two things on one line. */
    public String dot() {
        return " " + dot + " ";
    }

    public String ellipsis() {
        return ellipsis;
    }

    /** The left and the right arrow key. */
    String arrows() {
        return arrows.charAt(0) + " " + arrows.charAt(1);
    }

    /** The part of a progress bar that is done. */
    public String done() {
        return done;
    }

    /** The part of a progress bar that is open. */
    String open() {
        return open;
    }

    /** From empty to full, each one character. */
    String levels() {
        return levels;
    }

    String inhale() {
        return inhale;
    }

    String exhale() {
        return exhale;
    }

    /** A second to go. */
    String full() {
        return full;
    }

    /** A second gone. */
    String empty() {
        return empty;
    }

    /** Times, as in ten times as fast. */
    public String times() {
        return times;
    }

    /** A dot of a big digit. */
    String block() {
        return block;
    }

    /** From nothing to much, each one character. */
    String shades() {
        return shades;
    }

    /** What stands at the left of a chart. */
    String axis() {
        return axis;
    }

    /** A text as this theme can show it: as it is, or without what is not ASCII. */
    public String text(String text) {
        if (this == UNICODE || text.chars().allMatch(c -> c < 0x7f)) {
            return text;
        }
        StringBuilder ascii = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(c -> {
            if (c < 0x7f) {
                ascii.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                ascii.append(
                        switch (c) {
                            case '–', '—' -> "-";
                            case '’', '‘' -> "'";
                            case '“', '”' -> "\"";
                            case '…' -> "...";
                            case '·' -> "-";
                            case '×' -> "x";
                            default -> "?";
                        });
            }
        });
        return ascii.toString();
    }
}
