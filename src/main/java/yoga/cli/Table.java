package yoga.cli;

import java.util.ArrayList;
import java.util.List;
import yoga.terminal.Columns;
import yoga.terminal.Ink;
import yoga.terminal.Line;

/** Rows in columns that are as wide as they need to be. */
final class Table {
    private static final int GAP = 2;

    private final Ink[] inks;
    private final List<String[]> rows = new ArrayList<>();

    /** A table with a column for each ink. */
    Table(Ink... inks) {
        this.inks = inks.clone();
    }

    void row(String... cells) {
        rows.add(cells.clone());
    }

    /**
     * Writes the rows.
     *
     * @param cut whether the last column is cut to the page; where a program reads, nothing is cut
     */
    void write(Page page, boolean cut) {
        int[] widths = new int[inks.length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], Columns.of(page.shown(row[i])));
            }
        }
        for (String[] row : rows) {
            Line line = new Line();
            int start = 0;
            for (int i = 0; i < row.length; i++) {
                String cell = page.shown(row[i]);
                int room = page.columns() - start - 1;
                boolean last = i == row.length - 1;
                line.to(start)
                        .add(inks[i], last && cut ? Columns.shorten(cell, Math.max(4, room), page.ellipsis()) : cell);
                start += widths[i] + GAP;
            }
            page.line(line);
        }
    }
}
