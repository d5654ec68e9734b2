package yoga.cli;

import java.util.List;
import yoga.terminal.Columns;
import yoga.terminal.Ink;
import yoga.terminal.Line;
import yoga.terminal.Look;
import yoga.terminal.Output;
import yoga.terminal.Terminals;

/** Lines on standard output, written together at the end. */
final class Page {
    private final Look look;
    private final int columns;
    private final StringBuilder text = new StringBuilder();

    Page(Look look, Terminals terminals) {
        this.look = look;
        this.columns = terminals.columns();
    }

    /** A page for standard output. */
    static Page of(Surroundings surroundings, GlobalOptions global) {
        return new Page(global.look(surroundings.environment(), surroundings.terminals()), surroundings.terminals());
    }

    /** The columns that a line may take. */
    int columns() {
        return columns;
    }

    /** A text as the look can show it. */
    String shown(String words) {
        return look.theme().text(words);
    }

    String ellipsis() {
        return look.theme().ellipsis();
    }

    String dot() {
        return look.theme().dot();
    }

    Page line(Line line) {
        text.append(line.render(look.palette())).append('\n');
        return this;
    }

    Page blank() {
        text.append('\n');
        return this;
    }

    /** A paragraph wrapped to the page. */
    Page paragraph(int indent, Ink ink, String words) {
        for (String line : Columns.wrap(shown(words), Math.max(20, columns - indent - 1))) {
            line(new Line().to(indent).add(ink, line));
        }
        return this;
    }

    /** A paragraph behind the beginning of its first line, wrapped to the page and hanging on the column where that ends. */
    Page hanging(Line begun, Ink ink, String words) {
        int indent = begun.width();
        List<String> wrapped = Columns.wrap(shown(words), Math.max(20, columns - indent - 1));
        line(begun.add(ink, wrapped.get(0)));
        for (String line : wrapped.subList(1, wrapped.size())) {
            line(new Line().to(indent).add(ink, line));
        }
        return this;
    }

    /** A paragraph behind a label, wrapped to the page and hanging on the label's column. */
    Page labelled(Ink labelInk, String label, int indent, Ink ink, String words) {
        return hanging(new Line().add("  ").add(labelInk, shown(label)).to(indent), ink, words);
    }

    void writeTo(Output output) {
        output.write(text.toString());
    }
}
