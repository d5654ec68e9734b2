package yoga.figure;

import java.util.Arrays;

/** A grid of dots, (0, 0) at the upper left; coordinates are the middles of dots. */
final class Canvas {
    /** Below this radius a round stroke has gaps between dots; a line has none. */
    private static final double ROUND = 0.75;

    private final int width;
    private final int height;
    private final boolean[] dots;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        dots = new boolean[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean at(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && dots[y * width + x];
    }

    void set(int x, int y, boolean on) {
        if (x >= 0 && y >= 0 && x < width && y < height) {
            dots[y * width + x] = on;
        }
    }

    void clear() {
        Arrays.fill(dots, false);
    }

    /** Sets every dot that is set here or there. */
    void add(Canvas other) {
        for (int i = 0; i < dots.length; i++) {
            dots[i] |= other.dots[i];
        }
    }

    /**
     * A disc that is equally round wherever it is: its middle is moved to a dot, or between four, and no single dots
     * stick out.
     *
     * @param shift 0 for a middle on a dot, 0.5 for one between dots
     */
    void disc(double x, double y, double radius, double shift) {
        double round = round(radius, shift);
        double middleX = Math.rint(x - shift) + shift;
        double middleY = Math.rint(y - shift) + shift;
        stroke(middleX, middleY, round, middleX, middleY, round, true);
    }

    /** The nearest radius at which the outermost lines of dots are not too short. */
    private static double round(double radius, double shift) {
        double outermost = Math.ceil(radius - shift) - 1 + shift;
        double shortest = shift == 0 ? 1 : radius < 3 ? 0.5 : 1.5;
        double least = Math.hypot(outermost, shortest) + 0.01;
        if (outermost <= 0 || radius >= least) {
            return radius;
        }
        return least - radius < radius - outermost ? least : outermost;
    }

    /** A straight stroke with round ends, of one radius at its beginning and another at its end. */
    void stroke(double x0, double y0, double r0, double x1, double y1, double r1, boolean on) {
        double most = Math.max(r0, r1);
        if (most < ROUND) {
            line(x0, y0, x1, y1, on);
            return;
        }
        int left = (int) Math.max(0, Math.floor(Math.min(x0, x1) - most));
        int right = (int) Math.min(width - 1, Math.ceil(Math.max(x0, x1) + most));
        int top = (int) Math.max(0, Math.floor(Math.min(y0, y1) - most));
        int bottom = (int) Math.min(height - 1, Math.ceil(Math.max(y0, y1) + most));
        double dx = x1 - x0;
        double dy = y1 - y0;
        double square = dx * dx + dy * dy;
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double along = square == 0 ? 0 : ((x - x0) * dx + (y - y0) * dy) / square;
                along = Math.min(1, Math.max(0, along));
                double offX = x - x0 - along * dx;
                double offY = y - y0 - along * dy;
                double radius = Math.max(ROUND, r0 + (r1 - r0) * along);
                if (offX * offX + offY * offY < radius * radius) {
                    dots[y * width + x] = on;
                }
            }
        }
    }

    private void line(double x0, double y0, double x1, double y1, boolean on) {
        int steps = (int) Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)));
        for (int i = 0; i <= steps; i++) {
            double along = steps == 0 ? 0 : (double) i / steps;
            set((int) Math.round(x0 + (x1 - x0) * along), (int) Math.round(y0 + (y1 - y0) * along), on);
        }
    }

    /** What is inside a closed line, by the even-odd rule. */
    void fill(double[] xs, double[] ys, int corners, boolean on) {
        fill(xs, ys, corners, on, 1);
    }

    /** The same as a shade: every fourth dot, staggered. */
    void shade(double[] xs, double[] ys, int corners) {
        fill(xs, ys, corners, true, 2);
    }

    private void fill(double[] xs, double[] ys, int corners, boolean on, int step) {
        double[] crossings = new double[corners];
        for (int y = 0; y < height; y += step) {
            int count = 0;
            for (int i = 0, j = corners - 1; i < corners; j = i++) {
                if ((ys[i] > y) != (ys[j] > y)) {
                    crossings[count++] = (xs[j] - xs[i]) * (y - ys[i]) / (ys[j] - ys[i]) + xs[i];
                }
            }
            Arrays.sort(crossings, 0, count);
            for (int i = 1; i < count; i += 2) {
                int first = (int) Math.max(0, Math.ceil(crossings[i - 1]));
                int last = (int) Math.min(width - 1, Math.floor(crossings[i]));
                first += (first + y / step) % step;
                for (int x = first; x <= last; x += step) {
                    dots[y * width + x] = on;
                }
            }
        }
    }

    /** The dots of a cell of text, one bit each, in the order of Unicode's braille patterns. */
    int cell(int column, int row) {
        int x = 2 * column;
        int y = 4 * row;
        int cell = 0;
        for (int i = 0; i < 3; i++) {
            cell |= (at(x, y + i) ? 1 << i : 0) | (at(x + 1, y + i) ? 8 << i : 0);
        }
        return cell | (at(x, y + 3) ? 0x40 : 0) | (at(x + 1, y + 3) ? 0x80 : 0);
    }
}
