package yoga.practice;

import java.util.Locale;

/** Half a breath. */
public enum Breath {
    INHALE,
    EXHALE;

    public Breath other() {
        return this == INHALE ? EXHALE : INHALE;
    }

    /** {@code inhale} or {@code exhale}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
