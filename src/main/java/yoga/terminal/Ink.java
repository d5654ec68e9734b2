package yoga.terminal;

/** What a piece of text is, which a {@link Palette} turns into a style. Meaning never hangs on it alone. */
public enum Ink {
    PLAIN,
    /** Headings, and what to look at first. */
    STRONG,
    /** What is there if one looks for it. */
    FAINT,
    /** What moves or counts. */
    ACCENT,
    /** The in-breath. */
    INHALE,
    /** The out-breath. */
    EXHALE,
    /** What stops or warns. */
    WARNING
}
