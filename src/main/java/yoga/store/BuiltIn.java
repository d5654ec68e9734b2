package yoga.store;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import yoga.figure.Figure;
import yoga.practice.Catalogue;

/** The catalogue that comes with the program, and the figures of its poses. */
public final class BuiltIn {
    /**
     * The system property with which a launcher names the image as a plain file. Without it, the image comes from the
     * class path, where the search through the modules of the JDK takes longer than all the rest.
     */
    public static final String PROPERTY = "yoga.catalogue";

    /** The image's file, on the class path next to this class. */
    static final String IMAGE = "catalogue.bin";

    /** The folder of the figures' images, next to that of the catalogue. */
    static final String FIGURES = "figures";

    private BuiltIn() {}

    /**
     * Reads the catalogue; it was checked when it was packaged.
     *
     * @throws IllegalStateException if the program was built without it
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if it belongs to another version
     */
    public static Catalogue catalogue() {
        String file = System.getProperty(PROPERTY);
        try (InputStream in = file == null ? BuiltIn.class.getResourceAsStream(IMAGE) : new FileInputStream(file)) {
            return CatalogueImage.read(present(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the figure of a pose; null where there is none.
     *
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if it belongs to another version
     */
    static @Nullable Figure figure(String pose) {
        try (InputStream in = open(FIGURES + "/" + imageOf(pose))) {
            return in == null ? null : FigureImage.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The image's file in the folder of the figures. */
    static String imageOf(String pose) {
        return pose + ".bin";
    }

    private static @Nullable InputStream open(String file) throws IOException {
        String catalogue = System.getProperty(PROPERTY);
        if (catalogue == null) {
            return BuiltIn.class.getResourceAsStream(file);
        }
        File beside = new File(new File(catalogue).getParentFile(), file);
        return beside.isFile() ? new FileInputStream(beside) : null;
    }

    private static InputStream present(@Nullable InputStream in) {
        if (in == null) {
            throw new IllegalStateException(
                    "the built-in catalogue is missing; the build makes it from routines.yaml with CompileCatalogue");
        }
        return in;
    }
}
