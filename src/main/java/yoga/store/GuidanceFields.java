package yoga.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.practice.Pose;

/** Reads what is said about a pose. Its texts may name the sides as <code>{side}</code> and <code>{other}</code>. */
final class GuidanceFields {
    private final Fields fields;
    private final boolean sided;
    private final Values values;

    GuidanceFields(Fields fields, boolean sided, Values values) {
        this.fields = fields;
        this.sided = sided;
        this.values = values;
    }

    Pose.Guidance read() {
        return new Pose.Guidance(
                text("setup"),
                steps(),
                text("stay"),
                text("leave"),
                texts("mistakes"),
                texts("easier"),
                text("tip"),
                text("often"),
                texts("care"));
    }

    private @Nullable String text(String key) {
        String text = fields.text(key);
        if (text != null) {
            checkSides(text, fields.spot(key));
        }
        return text;
    }

    private List<String> texts(String key) {
        YamlNode node = fields.get(key);
        return node == null
                ? List.of()
                : sentences(values.entries(node, Fields.label(key), 0, Values.MOST_ENTRIES), key);
    }

    private List<String> steps() {
        return sentences(fields.entries("steps", PoseSection.MOST_STEPS), "steps");
    }

    private List<String> sentences(List<YamlNode> nodes, String key) {
        List<String> sentences = new ArrayList<>();
        for (YamlNode node : nodes) {
            String sentence = values.text(node, "an entry of " + Fields.label(key), Values.LONGEST_TEXT);
            checkSides(sentence, node.spot());
            sentences.add(sentence);
        }
        return sentences;
    }

    private void checkSides(String text, Spot spot) {
        String rest = text.replace("{side}", "").replace("{other}", "");
        if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
            values.fault(spot, "braces stand only around {side} and {other}; write the text without them");
        } else if (!sided && rest.length() < text.length()) {
            values.fault(
                    spot,
                    "this names a side, but the pose has none; add 'sides: each', or write it without {side} and {other}");
        }
    }
}
