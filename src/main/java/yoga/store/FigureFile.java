package yoga.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import yoga.figure.Figure;
import yoga.practice.Characters;
import yoga.practice.InvalidInput;

/** Reads a file with one figure in it, written like the {@code figure} of a pose in a routines file. */
public final class FigureFile {
    /** The largest file, in bytes. */
    static final int MOST_BYTES = 64 * 1024;

    private FigureFile() {}

    /**
     * Reads a regular file.
     *
     * @throws InvalidInput if it cannot be read or has faults, a line for each
     */
    public static Figure read(Path file) {
        Faults faults = new Faults(Characters.shown(file.toString()));
        YamlNode root = YamlTree.parse(SourceText.decode(SourceFile.read(file, MOST_BYTES), faults), faults);
        Figure figure = figure(root, faults);
        faults.throwIfAny();
        if (figure == null) {
            throw new IllegalStateException("no figure and no fault in " + file);
        }
        return figure;
    }

    private static @Nullable Figure figure(@Nullable YamlNode root, Faults faults) {
        if (root == null) {
            faults.add(Spot.START, "the file is empty; write a figure");
            return null;
        }
        return new FigureFields(new Values(faults)).read(root, root.spot(), "the figure");
    }
}
