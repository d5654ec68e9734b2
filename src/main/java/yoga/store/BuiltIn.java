package yoga.store;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import yoga.practice.Catalogue;

/** The catalogue that comes with the program. */
public final class BuiltIn {
    /**
     * The system property with which a launcher names the image as a plain file. Without it, the image comes from the
     * class path, where the search through the modules of the JDK takes longer than all the rest.
     */
    public static final String PROPERTY = "yoga.catalogue";

    /** The image's file, on the class path next to this class. */
    static final String IMAGE = "catalogue.bin";

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

    private static InputStream present(@Nullable InputStream in) {
        if (in == null) {
            throw new IllegalStateException(
                    "the built-in catalogue is missing; the build makes it from routines.yaml with CompileCatalogue");
        }
        return in;
    }
}
