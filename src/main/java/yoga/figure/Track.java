package yoga.figure;

import java.util.Arrays;

/** A line through points, to be drawn on a canvas. */
final class Track {
    /** Straight pieces of a curve between two points. */
    private static final int PIECES = 8;

    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private int points;

    void clear() {
        points = 0;
    }

    void add(double x, double y) {
        if (points == xs.length) {
            xs = Arrays.copyOf(xs, 2 * points);
            ys = Arrays.copyOf(ys, 2 * points);
        }
        xs[points] = x;
        ys[points] = y;
        points++;
    }

    /** Replaces the corners by a curve that goes through them (Catmull and Rom, 1974). */
    void curve(boolean closed, Track scratch) {
        scratch.clear();
        int spans = closed ? points : points - 1;
        for (int i = 0; i < spans; i++) {
            int before = closed ? Math.floorMod(i - 1, points) : Math.max(0, i - 1);
            int next = (i + 1) % points;
            int after = closed ? (i + 2) % points : Math.min(points - 1, i + 2);
            for (int k = 0; k < PIECES; k++) {
                double t = (double) k / PIECES;
                scratch.add(
                        spline(xs[before], xs[i], xs[next], xs[after], t),
                        spline(ys[before], ys[i], ys[next], ys[after], t));
            }
        }
        if (!closed) {
            scratch.add(xs[points - 1], ys[points - 1]);
        }
        clear();
        for (int i = 0; i < scratch.points; i++) {
            add(scratch.xs[i], scratch.ys[i]);
        }
    }

    private static double spline(double a, double b, double c, double d, double t) {
        return b + t / 2 * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * b - a - 3 * c + d)));
    }

    void close() {
        add(xs[0], ys[0]);
    }

    void shade(Canvas canvas) {
        canvas.shade(xs, ys, points);
    }

    void fill(Canvas canvas, boolean on) {
        canvas.fill(xs, ys, points, on);
    }

    /**
     * Draws the line, of one radius at its beginning and another at its end.
     *
     * @param skipped how much of it is left out at the beginning
     */
    void draw(Canvas canvas, double first, double last, double skipped, boolean on) {
        double length = 0;
        for (int i = 1; i < points; i++) {
            length += Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
        }
        double slope = length == 0 ? 0 : (last - first) / length;
        double done = 0;
        for (int i = 1; i < points; i++) {
            double piece = Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
            if (done + piece > skipped) {
                double from = Math.max(done, skipped);
                double along = (from - done) / piece;
                canvas.stroke(
                        xs[i - 1] + (xs[i] - xs[i - 1]) * along,
                        ys[i - 1] + (ys[i] - ys[i - 1]) * along,
                        first + slope * from,
                        xs[i],
                        ys[i],
                        first + slope * (done + piece),
                        on);
            }
            done += piece;
        }
    }
}
