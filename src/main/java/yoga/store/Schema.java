package yoga.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft-07) of a routines file, with which editors complete and check. */
public final class Schema {
    private static final String FILE = "routines.schema.json";

    private Schema() {}

    /** The schema as JSON, as it stands in the file. */
    public static String text() {
        try (InputStream in = Schema.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the schema is missing from the program: " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
