package yoga.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import yoga.practice.Catalogue;

/** The catalogue that comes with the program. */
public final class BuiltIn {
    /** The image's file, on the class path next to this class. */
    static final String IMAGE = "catalogue.bin";

    private BuiltIn() {}

    /** Reads the catalogue; it was checked when it was packaged. */
    public static Catalogue catalogue() {
        try (InputStream in = BuiltIn.class.getResourceAsStream(IMAGE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the built-in catalogue is missing; CompileCatalogue makes it from routines.yaml in the build");
            }
            return CatalogueImage.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
