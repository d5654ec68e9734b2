package yoga.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import yoga.figure.Figure;

/** The figures of the poses: a person's own, else the built-in ones, which are read when they are asked for. */
public final class Figures {
    private final Map<String, Figure> own;

    /** @param own by the id of their pose, see {@link Content#figures()} */
    public Figures(Map<String, Figure> own) {
        this.own = own;
    }

    /**
     * The figure of a pose; null where it has none. A built-in one is read anew each time.
     *
     * @throws java.io.UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if it belongs to another version
     */
    public @Nullable Figure of(String pose) {
        Figure figure = own.get(pose);
        return figure == null ? BuiltIn.figure(pose) : figure;
    }
}
