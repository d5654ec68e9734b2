package yoga.store;

import java.io.IOException;
import java.io.InputStream;
import yoga.figure.Figure;

/**
 * A figure as bytes. One is read each time that a pose is drawn, when nothing is compiled yet. Written and read by the same
 * version only, which the format number guards.
 */
final class FigureImage {
    /** {@code YOGF}, and the number of the format, which goes up with every change. */
    static final int MAGIC = 0x594F4746;

    static final int FORMAT = 1;

    private FigureImage() {}

    static byte[] of(Figure figure) {
        return new FigureWriter().write(figure);
    }

    /**
     * Reads an image to its end.
     *
     * @throws IllegalArgumentException if the bytes are not an image of this format
     */
    static Figure read(InputStream in) throws IOException {
        return new FigureReader(in).read();
    }
}
