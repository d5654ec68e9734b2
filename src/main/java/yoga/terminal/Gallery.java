package yoga.terminal;

import java.util.ArrayList;
import java.util.List;
import yoga.figure.Drawing;
import yoga.figure.Figure;
import yoga.figure.KeyFrame;

/** Figures that stand still, side by side, with a line or two below each. */
public final class Gallery {
    private static final int COLUMNS = 24;
    private static final int ROWS = 8;
    private static final int GAP = 2;

    /** A picture with its words: the first in the heading's ink, the others plain. */
    private record Plate(List<Line> picture, List<Line> words) {}

    private final List<Plate> plates = new ArrayList<>();
    private final Theme theme;

    public Gallery(Theme theme) {
        this.theme = theme;
    }

    /** Adds a figure in one of its key frames, below a heading, with the frame's caption. */
    public void add(Figure figure, KeyFrame frame, String heading) {
        List<Line> words = new ArrayList<>();
        words.add(Line.of(Ink.STRONG, Columns.shorten(theme.text(heading), COLUMNS, theme.ellipsis())));
        for (String line : Columns.wrap(theme.text(figure.frame(frame).caption()), COLUMNS)) {
            words.add(Line.of(Ink.FAINT, line));
        }
        plates.add(new Plate(picture(figure, frame), words));
    }

    /** Adds a figure in its pose, with a name alone. */
    public void add(Figure figure, String name) {
        plates.add(new Plate(
                picture(figure, KeyFrame.EXHALE),
                List.of(Line.of(Ink.STRONG, Columns.shorten(theme.text(name), COLUMNS, theme.ellipsis())))));
    }

    private List<Line> picture(Figure figure, KeyFrame frame) {
        Drawing drawing = new Drawing(figure, COLUMNS, ROWS, theme.glyphs());
        double settled = frame == KeyFrame.START ? 0 : 1;
        double level = frame == KeyFrame.INHALE ? 1 : 0;
        return FigurePane.lines(drawing, settled, level);
    }

    /** As many side by side as fit in a width, at least one. */
    public List<Line> lines(int width) {
        int abreast = Math.max(1, (width + GAP) / (COLUMNS + GAP));
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < plates.size(); from += abreast) {
            if (from > 0) {
                lines.add(new Line());
            }
            addShelf(plates.subList(from, Math.min(plates.size(), from + abreast)), lines);
        }
        return lines;
    }

    private static void addShelf(List<Plate> shelf, List<Line> lines) {
        int empty = ROWS;
        int words = 0;
        for (Plate plate : shelf) {
            empty = Math.min(empty, emptyRows(plate.picture));
            words = Math.max(words, plate.words.size());
        }
        for (int row = empty; row < ROWS + words; row++) {
            Line line = new Line();
            for (int i = 0; i < shelf.size(); i++) {
                Plate plate = shelf.get(i);
                line.to(i * (COLUMNS + GAP));
                if (row < ROWS) {
                    line.add(plate.picture.get(row));
                } else if (row - ROWS < plate.words.size()) {
                    line.add(plate.words.get(row - ROWS));
                }
            }
            lines.add(line);
        }
    }

    /** Rows above the figure; a row of flat poses need not be as high as one of standing ones. */
    private static int emptyRows(List<Line> picture) {
        int empty = 0;
        while (empty < picture.size() && picture.get(empty).toString().isEmpty()) {
            empty++;
        }
        return empty;
    }
}
