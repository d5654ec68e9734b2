package yoga.store;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** What a scalar is in the core schema of YAML 1.2 (YAML 1.2.2, section 10.3.2). */
final class CoreSchema {
    private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
            + "|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
            + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private CoreSchema() {}

    static YamlNode.Type type(ScalarEvent event) {
        String tag = event.getTag().orElse("");
        if (tag.isEmpty()) {
            return event.isPlain() ? typeOfPlain(event.getValue()) : YamlNode.Type.TEXT;
        }
        return switch (tag.substring(tag.lastIndexOf(':') + 1)) {
            case "null" -> YamlNode.Type.NOTHING;
            case "bool" -> YamlNode.Type.BOOLEAN;
            case "int", "float" -> YamlNode.Type.NUMBER;
            default -> YamlNode.Type.TEXT;
        };
    }

    private static YamlNode.Type typeOfPlain(String text) {
        if (NOTHING.matcher(text).matches()) {
            return YamlNode.Type.NOTHING;
        }
        if (BOOLEAN.matcher(text).matches()) {
            return YamlNode.Type.BOOLEAN;
        }
        return NUMBER.matcher(text).matches() ? YamlNode.Type.NUMBER : YamlNode.Type.TEXT;
    }
}
