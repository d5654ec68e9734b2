package yoga.figure;

import java.util.ArrayList;
import java.util.List;

/** A line chart in the dots of text cells. */
public final class Plot {
    private final Canvas canvas;
    private final int columns;
    private final int rows;

    /**
     * An empty chart.
     *
     * @param columns its width in cells, positive
     * @param rows its height in cells, positive
     */
    public Plot(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        canvas = new Canvas(2 * columns, 4 * rows);
    }

    /**
     * Draws a straight line.
     *
     * @param x0 0 at the left edge to 1 at the right
     * @param y0 0 at the bottom to 1 at the top
     */
    public void line(double x0, double y0, double x1, double y1) {
        canvas.stroke(x(x0), y(y0), 0, x(x1), y(y1), 0, true);
    }

    /** Draws a point that can be seen on a line and where there is none. */
    public void point(double x, double y) {
        int left = (int) Math.min(Math.round(x(x)), canvas.width() - 2);
        int top = (int) Math.min(Math.round(y(y)), canvas.height() - 2);
        for (int i = 0; i < 4; i++) {
            canvas.set(left + i % 2, top + i / 2, true);
        }
    }

    private double x(double x) {
        return x * (canvas.width() - 1);
    }

    private double y(double y) {
        return (1 - y) * (canvas.height() - 1);
    }

    /** The rows of the picture from the top, each as wide as it was asked for. */
    public List<String> rows(Glyphs glyphs) {
        List<String> lines = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder(columns);
            for (int column = 0; column < columns; column++) {
                line.append(glyphs.of(canvas.cell(column, row), false));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
