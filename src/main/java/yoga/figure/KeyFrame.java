package yoga.figure;

import java.util.Locale;

/** The moments that a figure is drawn for; what lies between them is blended. */
public enum KeyFrame {
    /** Before getting into the pose. */
    START,
    /** In the pose, at the end of the in-breath. */
    INHALE,
    /** In the pose, at the end of the out-breath. */
    EXHALE;

    /** As it is written in a figure. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
