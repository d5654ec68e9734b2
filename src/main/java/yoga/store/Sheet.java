package yoga.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.figure.Figure;
import yoga.figure.Point;

/** The size of a figure's sheet, and the points on it. */
final class Sheet {
    /** The most points of a line. */
    static final int MOST_POINTS = 40;

    private static final Point STAND_IN = new Point(0, 0);

    private final int width;
    private final int height;
    private final Values values;
    private final Numbers numbers;

    private Sheet(int width, int height, Values values) {
        this.width = width;
        this.height = height;
        this.values = values;
        numbers = new Numbers(values);
    }

    /** @param size null where none is written; no point is then outside of it */
    static Sheet read(@Nullable YamlNode size, Values values) {
        int before = values.faults();
        if (size instanceof YamlNode.Items sides && sides.nodes().size() == 2) {
            Numbers numbers = new Numbers(values);
            int width = side(sides.nodes().get(0), "the width in 'size'", numbers);
            int height = side(sides.nodes().get(1), "the height in 'size'", numbers);
            if (values.faults() == before) {
                return new Sheet(width, height, values);
            }
        } else if (size != null) {
            values.fault(
                    size.spot(), "'size' is " + kind(size) + "; write width and height in dots, like size: [60, 40]");
        }
        return new Sheet(Figure.MOST_SIZE, Figure.MOST_SIZE, values);
    }

    private static int side(YamlNode node, String label, Numbers numbers) {
        return numbers.whole(node, label, Figure.LEAST_SIZE, Figure.MOST_SIZE);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** How high the ground is; null where none is drawn. */
    @Nullable
    Double ground(@Nullable YamlNode node) {
        return node == null ? null : numbers.number(node, "'ground'", 0, height - 1);
    }

    Point point(YamlNode node, String label) {
        if (!(node instanceof YamlNode.Items items) || items.nodes().size() != 2) {
            values.fault(node.spot(), label + " is " + kind(node) + "; write a point as two numbers: [x, y]");
            return STAND_IN;
        }
        double x = numbers.number(items.nodes().get(0), "the x of " + label);
        double y = numbers.number(items.nodes().get(1), "the y of " + label);
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return STAND_IN;
        }
        if (x < 0 || x > width - 1 || y < 0 || y > height - 1) {
            values.fault(
                    node.spot(),
                    label + " is outside of the canvas of " + width + " by " + height + " dots; take x from 0 to "
                            + (width - 1) + " and y from 0 to " + (height - 1));
            return STAND_IN;
        }
        return new Point(x, y);
    }

    /** The points of a line, at least two. */
    List<Point> line(YamlNode node, String label) {
        List<Point> points = new ArrayList<>();
        for (YamlNode entry : values.entries(node, label, 2, MOST_POINTS)) {
            points.add(point(entry, "a point of " + label));
        }
        return points;
    }

    private static String kind(YamlNode node) {
        return node instanceof YamlNode.Items items
                ? "a list of " + items.nodes().size()
                : node.kind();
    }
}
