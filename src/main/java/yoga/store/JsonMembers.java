package yoga.store;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of an object whose values are plain. */
final class JsonMembers {
    /** Reads an element of the one member that is a list. */
    interface Element {
        void read(JsonReader json) throws IOException;
    }

    private final Map<String, String> values = new LinkedHashMap<>();

    JsonMembers(JsonReader json) throws IOException {
        this(json, "", JsonReader::skipValue);
    }

    JsonMembers(JsonReader json, String list, Element element) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            if (name.equals(list)) {
                json.beginArray();
                while (json.hasNext()) {
                    element.read(json);
                }
                json.endArray();
            } else if (json.peek() == JsonToken.BOOLEAN) {
                values.put(name, Boolean.toString(json.nextBoolean()));
            } else if (json.peek() == JsonToken.STRING || json.peek() == JsonToken.NUMBER) {
                values.put(name, json.nextString());
            } else {
                json.skipValue();
            }
        }
        json.endObject();
    }

    @Nullable
    String optional(String name) {
        return values.get(name);
    }

    /** A member that has to be there. */
    String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }
}
