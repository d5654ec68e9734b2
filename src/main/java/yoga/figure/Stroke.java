package yoga.figure;

import java.util.Locale;

/** How a limb is drawn. Every width is a share of the head's radius, so that a figure has one build at every size. */
public enum Stroke {
    /** The trunk seen from the side. */
    TRUNK(1.3, 1.15, false),
    /** A leg, slimmer toward the foot. */
    LEG(0.95, 0.55, false),
    /** An arm or the neck, slimmer toward the hand. */
    ARM(0.72, 0.5, false),
    /** A forearm alone, where it crosses otherwise than the upper arm. */
    FOREARM(0.58, 0.46, false),
    /** A far limb, or a detail. */
    THIN(0.3, 0.3, false),
    /** A shape with the joints as its corners. */
    FILLED(0.5, 0.5, true),
    /** The outline of such a shape, lightly shaded inside: a trunk behind arms. */
    OUTLINE(0.2, 0.2, true);

    private final double first;
    private final double last;
    private final boolean closed;

    Stroke(double first, double last, boolean closed) {
        this.first = first;
        this.last = last;
        this.closed = closed;
    }

    /** Whether the last joint is joined to the first one. */
    public boolean closed() {
        return closed;
    }

    /** As it is written in a figure. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Half the width at the first joint of a limb, where the head's radius is this. */
    double firstRadius(double head) {
        return first * head / 2;
    }

    /** Half the width at the last joint. */
    double lastRadius(double head) {
        return last * head / 2;
    }
}
