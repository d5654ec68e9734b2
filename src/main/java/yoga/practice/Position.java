package yoga.practice;

import java.util.Locale;

/** How the body is placed in a pose. */
public enum Position {
    SEATED,
    STANDING,
    ALL_FOURS,
    KNEELING,
    PRONE,
    SUPINE;

    /** As it is written: {@code seated}, {@code all fours}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
