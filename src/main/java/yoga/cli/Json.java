package yoga.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON document being written, indented for people and read by programs. */
final class Json {
    /** What goes into the document. */
    interface Content {
        void addTo(JsonWriter json) throws IOException;
    }

    private Json() {}

    /** The document as text with a line break at its end. */
    static String text(Content content) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.setHtmlSafe(false);
            content.addTo(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    static void strings(JsonWriter json, String name, List<String> values) throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }

    /** A member that is left out where there is nothing to say. */
    static void optional(JsonWriter json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.name(name).value(value);
        }
    }
}
