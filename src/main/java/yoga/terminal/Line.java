package yoga.terminal;

import java.util.ArrayList;
import java.util.List;

/** One line of inked text. Grows at its end; reads as plain text with {@link #toString}. */
public final class Line {
    /** A run of text in one ink. */
    record Run(Ink ink, String text) {}

    private final List<Run> runs = new ArrayList<>();
    private int width;

    public static Line of(String text) {
        return new Line().add(text);
    }

    public static Line of(Ink ink, String text) {
        return new Line().add(ink, text);
    }

    public Line add(String text) {
        return add(Ink.PLAIN, text);
    }

    public Line add(Ink ink, String text) {
        if (!text.isEmpty()) {
            runs.add(new Run(ink, text));
            width += Columns.of(text);
        }
        return this;
    }

    public Line add(Line other) {
        runs.addAll(other.runs);
        width += other.width;
        return this;
    }

    /** Spaces up to a column; nothing where the line is there already. */
    public Line to(int column) {
        return add(" ".repeat(Math.max(0, column - width)));
    }

    /** The columns that it takes. */
    public int width() {
        return width;
    }

    List<Run> runs() {
        return runs;
    }

    /** The beginning of the line that fits. */
    Line clip(int columns) {
        if (width <= columns) {
            return this;
        }
        Line clipped = new Line();
        for (Run run : runs) {
            String head = Columns.clip(run.text, columns - clipped.width);
            clipped.add(run.ink, head);
            if (head.length() < run.text.length()) {
                break;
            }
        }
        return clipped;
    }

    /** Whether it looks the same. */
    boolean isLike(Line other) {
        boolean like = runs.size() == other.runs.size();
        for (int i = 0; like && i < runs.size(); i++) {
            Run run = runs.get(i);
            Run theirs = other.runs.get(i);
            like = run.ink == theirs.ink && run.text.equals(theirs.text);
        }
        return like;
    }

    /** With the palette's escape sequences, without blanks at the end. */
    public String render(Palette palette) {
        int last = runs.size() - 1;
        while (last >= 0 && runs.get(last).text.isBlank()) {
            last--;
        }
        StringBuilder line = new StringBuilder();
        for (int i = 0; i <= last; i++) {
            Run run = runs.get(i);
            String text = i == last ? run.text.stripTrailing() : run.text;
            line.append(palette.on(run.ink)).append(text).append(palette.off(run.ink));
        }
        return line.toString();
    }

    @Override
    public String toString() {
        return render(Palette.NONE);
    }
}
