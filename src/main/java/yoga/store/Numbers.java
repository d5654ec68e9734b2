package yoga.store;

import java.util.regex.Pattern;
import yoga.practice.Characters;

/** Reads numbers out of nodes. Like {@link Values}, it notes a fault and goes on with a stand-in. */
final class Numbers {
    /** Without the words for infinity and the like, and without those of other bases, which nobody writes by hand. */
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private final Values values;

    Numbers(Values values) {
        this.values = values;
    }

    /** A finite number; {@code NaN}, after a fault, where there is none. */
    double number(YamlNode node, String label) {
        if (!(node instanceof YamlNode.Scalar scalar) || scalar.type() != YamlNode.Type.NUMBER) {
            boolean quoted = node instanceof YamlNode.Scalar text
                    && DECIMAL.matcher(text.text()).matches();
            values.fault(
                    node.spot(),
                    label + " is " + node.kind() + "; write a number" + (quoted ? " without quotes" : " like 12.5"));
            return Double.NaN;
        }
        // What was shortened has an ellipsis, and is wrong for that.
        String text = Characters.shortened(scalar.text());
        double number = DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        if (!Double.isFinite(number)) {
            values.fault(
                    node.spot(),
                    label + " is " + Characters.quoted(text) + ", which is no finite decimal number;"
                            + " write one like 12.5");
            return Double.NaN;
        }
        return number;
    }

    /** A number in a range, both ends included. */
    double number(YamlNode node, String label, int least, int most) {
        double number = number(node, label);
        if (least <= number && number <= most) {
            return number;
        }
        if (!Double.isNaN(number)) {
            values.fault(
                    node.spot(),
                    label + " is " + written(node) + ", which is out of range; take " + least + " to " + most);
        }
        return least;
    }

    /** A whole number in a range, both ends included. */
    int whole(YamlNode node, String label, int least, int most) {
        double number = number(node, label, least, most);
        if (number != Math.rint(number)) {
            values.fault(node.spot(), label + " is " + written(node) + "; write a whole number");
        }
        return (int) number;
    }

    private static String written(YamlNode number) {
        return number instanceof YamlNode.Scalar scalar ? Characters.shortened(scalar.text()) : number.kind();
    }
}
