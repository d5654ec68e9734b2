package yoga.practice;

import java.util.Locale;

/** A side of the body, named after the limb that leads: the arm that threads, or the arm that lies under. */
public enum Side {
    LEFT,
    RIGHT;

    /** The side that a pose with two sides begins on. */
    public static final Side FIRST = RIGHT;

    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }

    /** {@code left} or {@code right}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
