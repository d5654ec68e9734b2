package yoga.figure;

/**
 * A place on a figure's sheet, in dots: x from the left edge, y up from the lower one; (0, 0) is the middle of the
 * lower left dot.
 */
public record Point(double x, double y) {
    /** Both are kept to 1/1024 of a dot, so that a point mirrored twice is the same point. */
    private static final double GRAIN = 1024;

    public Point {
        x = Math.rint(x * GRAIN) / GRAIN;
        y = Math.rint(y * GRAIN) / GRAIN;
    }

    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    Point mirrored(int width) {
        return new Point(width - 1 - x, y);
    }
}
