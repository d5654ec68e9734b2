package yoga.practice;

import java.util.Locale;

/** Where a pose is done. */
public enum Place {
    DESK,
    MAT;

    /** {@code desk} or {@code mat}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
