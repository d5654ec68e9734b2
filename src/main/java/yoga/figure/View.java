package yoga.figure;

import java.util.Locale;

/** Where a figure is seen from. */
public enum View {
    /** From the side. */
    SIDE,
    /** As in a mirror: the right arm is on the right. */
    FRONT,
    /** From behind: the right arm is on the right. */
    BACK,
    /** From above. */
    TOP;

    /** As it is written in a figure. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
