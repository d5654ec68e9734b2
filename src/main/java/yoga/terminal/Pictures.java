package yoga.terminal;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yoga.figure.Figure;
import yoga.practice.Pose;

/**
 * Which figures are drawn, and how.
 *
 * @param drawn whether any are
 * @param figures the figure of a pose; null for a pose without one
 * @param still whether only key frames are shown, for a person who does not want things to move
 */
public record Pictures(boolean drawn, Function<Pose, @Nullable Figure> figures, boolean still) {
    /** No figures at all. */
    public static final Pictures NONE = new Pictures(false, pose -> null, false);

    /** What a figure shows, in words; null for a pose without one. */
    @Nullable
    String inWords(Pose pose) {
        Figure figure = drawn ? figures.apply(pose) : null;
        return figure == null ? null : figure.text();
    }
}
