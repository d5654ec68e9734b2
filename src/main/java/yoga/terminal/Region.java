package yoga.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a live screen within the scrollback, as the escape sequences that bring the terminal from what it shows to
 * what it should show.
 *
 * <p>Between two frames the cursor rests on the first cell of the region, so that a resize, which wraps or cuts lines
 * behind the cursor only, leaves the start of the region where it was: erasing from there to the end of the screen takes
 * everything away. The last column stays empty for the same reason.
 *
 * <p>Only changed cells are written. Nothing here has an effect: every method returns what to write.
 */
final class Region {
    private static final String ESC = "\033[";

    /**
     * Erases the line, then from the line below to the end of the screen, and comes back. Erasing all from the first cell
     * of a screen would make some terminals (tmux) keep a copy in their history.
     */
    private static final String ERASE_BELOW = "\r\0337" + ESC + "K" + ESC + "B" + ESC + "J" + "\0338";

    /**
     * A frame that was made for another size than the terminal has by now must not wrap, nor come back by counting rows: it
     * would climb into lines that are not ours.
     */
    private static final String NO_WRAP = ESC + "?7l";

    private static final String WRAP = ESC + "?7h";
    private static final String SAVE_CURSOR = "\0337";
    private static final String RESTORE_CURSOR = "\0338";

    /** Moving over fewer unchanged cells than this costs more bytes than writing them again. */
    private static final int SHORTEST_MOVE = 5;

    /** A character with what combines with it; the cell behind a wide one is {@link #BEHIND_WIDE}. */
    private record Cell(String text, Ink ink) {
        static final Cell BLANK = new Cell(" ", Ink.PLAIN);
        static final Cell BEHIND_WIDE = new Cell("", Ink.PLAIN);

        // By hand, and not by the record: the first use of a record's own equals costs ten milliseconds.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Cell cell && ink == cell.ink && text.equals(cell.text);
        }

        @Override
        public int hashCode() {
            return 31 * text.hashCode() + ink.hashCode();
        }
    }

    private final Palette palette;
    private List<Line> lines = List.of();
    private List<List<Cell>> shown = List.of();

    Region(Palette palette) {
        this.palette = palette;
    }

    /** What to write so that the region shows these lines, each at most one column less wide than the terminal. */
    String show(List<Line> wantedLines) {
        List<List<Cell>> wanted = new ArrayList<>(wantedLines.size());
        for (int row = 0; row < wantedLines.size(); row++) {
            Line line = wantedLines.get(row);
            wanted.add(row < shown.size() && line.isLike(lines.get(row)) ? shown.get(row) : cells(line));
        }
        String output = wanted.size() == shown.size() ? changes(wanted) : everything(wanted);
        lines = wantedLines;
        shown = wanted;
        return output;
    }

    /** What to write so that nothing of the region is left, wherever the terminal has moved it. */
    String erase() {
        boolean empty = shown.isEmpty();
        shown = List.of();
        return empty ? "" : ERASE_BELOW;
    }

    private String everything(List<List<Cell>> wanted) {
        StringBuilder output = new StringBuilder(shown.isEmpty() ? "\r" : ERASE_BELOW);
        output.append(NO_WRAP);
        for (int row = 0; row < wanted.size(); row++) {
            if (row > 0) {
                output.append("\r\n");
            }
            List<Cell> cells = wanted.get(row);
            write(output, cells, 0, lengthWithoutBlanks(cells));
        }
        output.append(WRAP);
        output.append('\r');
        move(output, wanted.size() - 1, 'A');
        return output.toString();
    }

    private String changes(List<List<Cell>> wanted) {
        StringBuilder output = new StringBuilder();
        int cursorRow = 0;
        for (int row = 0; row < wanted.size(); row++) {
            List<Cell> before = shown.get(row);
            List<Cell> after = wanted.get(row);
            int width = before == after ? 0 : Math.max(before.size(), after.size());
            for (int from = firstDifference(before, after, 0, width); from < width; ) {
                int to = endOfChange(before, after, from, width);
                move(output, row - cursorRow, 'B');
                cursorRow = row;
                output.append(ESC).append(from + 1).append('G');
                boolean restBlank = lengthWithoutBlanks(after) <= from;
                if (restBlank) {
                    output.append(ESC).append('K');
                    break;
                }
                write(output, after, from, to);
                from = firstDifference(before, after, to, width);
            }
        }
        return output.length() == 0 ? "" : SAVE_CURSOR + NO_WRAP + output + WRAP + RESTORE_CURSOR;
    }

    private static int firstDifference(List<Cell> before, List<Cell> after, int from, int width) {
        int column = from;
        while (column < width && cell(before, column).equals(cell(after, column))) {
            column++;
        }
        // A change may not begin in the middle of a wide character.
        while (column < width && column > 0 && cell(after, column).equals(Cell.BEHIND_WIDE)) {
            column--;
        }
        return column;
    }

    private static int endOfChange(List<Cell> before, List<Cell> after, int from, int width) {
        int end = from + 1;
        int same = 0;
        for (int column = from + 1; column < width && same < SHORTEST_MOVE; column++) {
            boolean equal = cell(before, column).equals(cell(after, column));
            same = equal ? same + 1 : 0;
            end = equal ? end : column + 1;
        }
        while (end < width && cell(after, end).equals(Cell.BEHIND_WIDE)) {
            end++;
        }
        return end;
    }

    private void write(StringBuilder output, List<Cell> cells, int from, int to) {
        Ink ink = Ink.PLAIN;
        for (int column = from; column < to; column++) {
            Cell cell = cell(cells, column);
            if (cell.ink != ink && !cell.equals(Cell.BEHIND_WIDE)) {
                output.append(palette.off(ink)).append(palette.on(cell.ink));
                ink = cell.ink;
            }
            output.append(cell.text);
        }
        output.append(palette.off(ink));
    }

    private static void move(StringBuilder output, int rows, char direction) {
        if (rows > 0) {
            output.append(ESC).append(rows).append(direction);
        }
    }

    private static int lengthWithoutBlanks(List<Cell> cells) {
        int length = cells.size();
        while (length > 0 && cells.get(length - 1).equals(Cell.BLANK)) {
            length--;
        }
        return length;
    }

    private static Cell cell(List<Cell> cells, int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    private static List<Cell> cells(Line line) {
        List<Cell> cells = new ArrayList<>(line.width());
        for (Line.Run run : line.runs()) {
            String text = run.text();
            for (int i = 0; i < text.length(); ) {
                int end = i + Character.charCount(text.codePointAt(i));
                int width = Columns.of(text.codePointAt(i));
                while (end < text.length() && Columns.of(text.codePointAt(end)) == 0) {
                    end += Character.charCount(text.codePointAt(end));
                }
                Ink ink = text.charAt(i) == ' ' ? Ink.PLAIN : run.ink();
                cells.add(new Cell(text.substring(i, end), ink));
                for (int behind = 1; behind < width; behind++) {
                    cells.add(Cell.BEHIND_WIDE);
                }
                i = end;
            }
        }
        return cells;
    }
}
