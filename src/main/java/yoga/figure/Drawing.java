package yoga.figure;

import java.util.List;

/**
 * A figure drawn at one size, again and again as it moves.
 *
 * <p>The sheet is scaled to fit, standing in the middle of the lower edge; strokes scale with it, but never get thinner
 * than a dot. Not for several threads at once.
 */
public final class Drawing {
    /** How wide the seam around a near limb is, in dots, at its own size; it widens less than the limbs do. */
    private static final double SEAM = 1.1;

    private final Figure figure;
    private final Glyphs glyphs;
    private final int columns;
    private final int rows;
    private final double scale;
    private final double left;
    private final Motion motion;
    private final Skeleton skeleton;
    private final int headJoint;
    /** Whether the middle of the head is drawn on a dot (0) or between four (0.5), as it is at the start. */
    private final double headShift;

    private final int[][] limbJoints;
    private final Canvas scenery;
    private final Canvas body;
    /** Where a shaded shape hides the scenery. */
    private final Canvas cover;

    private final Track track = new Track();
    private final Track scratch = new Track();
    private final char[] cells;
    private List<String> picture = List.of();

    /**
     * @param columns of text that there are, at least one
     * @param rows of text that there are, at least one
     */
    public Drawing(Figure figure, int columns, int rows, Glyphs glyphs) {
        this.figure = figure;
        this.glyphs = glyphs;
        this.columns = columns;
        this.rows = rows;
        scale = Math.min(2.0 * columns / figure.width(), 4.0 * rows / figure.height());
        left = (2 * columns - figure.width() * scale) / 2;
        motion = new Motion(figure);
        skeleton = motion.skeleton();
        headJoint = skeleton.joints().indexOf(figure.head().joint());
        double startX = x(Skeleton.of(figure, KeyFrame.START).x[headJoint]);
        headShift = Math.abs(startX - Math.rint(startX)) < 0.25 ? 0 : 0.5;
        limbJoints = limbJoints(figure);
        scenery = new Canvas(2 * columns, 4 * rows);
        body = new Canvas(2 * columns, 4 * rows);
        cover = new Canvas(2 * columns, 4 * rows);
        cells = new char[columns * rows];
        drawScenery();
    }

    private static int[][] limbJoints(Figure figure) {
        List<String> joints = figure.joints();
        int[][] indexes = new int[figure.limbs().size()][];
        for (int i = 0; i < indexes.length; i++) {
            List<String> limb = figure.limbs().get(i).joints();
            indexes[i] = new int[limb.size()];
            for (int k = 0; k < limb.size(); k++) {
                indexes[i][k] = joints.indexOf(limb.get(k));
            }
        }
        return indexes;
    }

    /**
     * The rows of the picture, each as many characters long as there are columns.
     *
     * @param settled 0 at the start to 1 in the pose
     * @param level 0 at the end of the out-breath to 1 at the end of the in-breath
     * @return the very list of the last call where the picture is the same
     */
    public List<String> rows(double settled, double level) {
        motion.at(settled, level, skeleton);
        drawBody();
        boolean changed = picture.isEmpty();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                char cell = glyph(column, row);
                changed |= cells[row * columns + column] != cell;
                cells[row * columns + column] = cell;
            }
        }
        if (changed) {
            String[] lines = new String[rows];
            for (int row = 0; row < rows; row++) {
                lines[row] = new String(cells, row * columns, columns);
            }
            picture = List.of(lines);
        }
        return picture;
    }

    /** Whether a cell of the last picture shows something that is no part of the body, and may be painted dimly. */
    public boolean isScenery(int column, int row) {
        return body.cell(column, row) == 0 && uncovered(column, row) != 0;
    }

    private int uncovered(int column, int row) {
        return scenery.cell(column, row) & ~cover.cell(column, row);
    }

    private char glyph(int column, int row) {
        int dots = uncovered(column, row) | body.cell(column, row);
        double x = 2 * column + 0.5 - x(skeleton.x[headJoint]);
        double y = 4 * row + 1.5 - y(skeleton.y[headJoint]);
        return glyphs.of(dots, Math.hypot(x, y) < figure.head().radius() * scale);
    }

    private double x(double x) {
        return left + (x + 0.5) * scale - 0.5;
    }

    private double y(double y) {
        return body.height() - (y + 0.5) * scale - 0.5;
    }

    private void drawScenery() {
        Double ground = figure.ground();
        if (ground != null) {
            // Dotted, so that a body that lies on the floor does not become one with it.
            int y = (int) Math.round(y(ground));
            int last = (int) Math.round(x(figure.width() - 1));
            for (int x = (int) Math.round(x(0)); x <= last; x++) {
                scenery.set(x, y, x % 2 == 0);
            }
        }
        for (Prop prop : figure.props()) {
            track.clear();
            for (Point point : prop.line()) {
                track.add(x(point.x()), y(point.y()));
            }
            track.draw(scenery, scale / 2, scale / 2, 0, true);
        }
    }

    private void drawBody() {
        body.clear();
        cover.clear();
        boolean headless = true;
        for (int i = 0; i < limbJoints.length; i++) {
            if (headless && figure.limbs().get(i).near()) {
                drawHead();
                headless = false;
            }
            drawLimb(i, body);
            if (figure.limbs().get(i).stroke() == Stroke.OUTLINE) {
                track.fill(cover, true);
                track.shade(body);
            }
        }
        if (headless) {
            drawHead();
        }
    }

    private void drawHead() {
        body.disc(
                x(skeleton.x[headJoint]),
                y(skeleton.y[headJoint]),
                figure.head().radius() * scale,
                headShift);
    }

    /** Draws one limb where it is in the last picture. */
    void drawLimb(int index, Canvas canvas) {
        Limb limb = figure.limbs().get(index);
        Stroke stroke = limb.stroke();
        track.clear();
        for (int joint : limbJoints[index]) {
            track.add(x(skeleton.x[joint]), y(skeleton.y[joint]));
        }
        if (limb.curved()) {
            track.curve(stroke.closed(), scratch);
        }
        if (stroke.closed()) {
            track.close();
        }
        double head = figure.head().radius() * scale * glyphs.weight();
        double first = stroke.firstRadius(head);
        double last = stroke.lastRadius(head);
        if (limb.near()) {
            double seam = Math.max(1, SEAM * Math.sqrt(scale));
            // Where it begins it is joined to the body.
            double joined = stroke.closed() ? 0 : 2 * first + 1.5 * seam;
            track.draw(canvas, first + seam, last + seam, joined, false);
            if (stroke.closed()) {
                track.fill(canvas, false);
            }
        }
        if (stroke == Stroke.FILLED) {
            track.fill(canvas, true);
        }
        track.draw(canvas, first, last, 0, true);
    }

    /** The joints of the last picture. */
    Skeleton skeleton() {
        return skeleton;
    }
}
