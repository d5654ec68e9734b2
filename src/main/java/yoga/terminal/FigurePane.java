package yoga.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.figure.Drawing;
import yoga.figure.Figure;
import yoga.practice.Pose;
import yoga.practice.Side;
import yoga.session.Moment;

/** The place on the screen where the figure moves. */
final class FigurePane {
    static final int COLUMNS = 30;
    static final int ROWS = 10;

    /** The place of a figure that is not drawn yet. */
    static final List<Line> EMPTY = List.of(new Line());

    private final Pictures pictures;
    private final Theme theme;

    private @Nullable String pose;
    private @Nullable Side side;
    private @Nullable Drawing drawing;

    /** What was painted last, and for which stance; null where nothing was. */
    private @Nullable Stance painted;

    private List<Line> lines = List.of();

    FigurePane(Pictures pictures, Theme theme) {
        this.pictures = pictures;
        this.theme = theme;
    }

    /** The figure in {@link #ROWS} lines of at most {@link #COLUMNS} columns; no lines for a pose without one. */
    List<Line> lines(Moment moment) {
        Stance exact = Stance.of(moment);
        Stance stance = pictures.still() ? exact.still() : exact;
        Drawing current = drawing(moment.step().pose(), stance.side());
        if (!stance.isLike(painted)) {
            painted = stance;
            lines = current == null ? List.of() : lines(current, stance.settled(), stance.level());
        }
        return lines;
    }

    /** A drawing as lines: the body stands out from floor and furniture. */
    static List<Line> lines(Drawing drawing, double settled, double level) {
        List<String> rows = drawing.rows(settled, level);
        List<Line> lines = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            lines.add(line(drawing, rows.get(row), row));
        }
        return lines;
    }

    private static Line line(Drawing drawing, String text, int row) {
        Line line = new Line();
        int from = 0;
        while (from < text.length()) {
            boolean scenery = drawing.isScenery(from, row);
            int to = from + 1;
            while (to < text.length() && drawing.isScenery(to, row) == scenery) {
                to++;
            }
            line.add(scenery ? Ink.FAINT : Ink.PLAIN, text.substring(from, to));
            from = to;
        }
        return line;
    }

    private @Nullable Drawing drawing(Pose wanted, @Nullable Side wantedSide) {
        if (!wanted.id().equals(pose) || side != wantedSide) {
            pose = wanted.id();
            side = wantedSide;
            painted = null;
            Figure figure = pictures.figures().apply(wanted);
            drawing = figure == null ? null : drawing(figure, wantedSide, COLUMNS, ROWS, theme);
        }
        return drawing;
    }

    /** A figure for one side: it is written for the side that goes first. */
    static Drawing drawing(Figure figure, @Nullable Side side, int columns, int rows, Theme theme) {
        Figure shown = side == Side.FIRST.other() ? figure.mirrored() : figure;
        return new Drawing(shown, columns, rows, theme.glyphs());
    }
}
