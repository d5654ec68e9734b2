package yoga.terminal;

/** How things are drawn: with which glyphs, and with colour or without. */
public record Look(Theme theme, Palette palette) {}
