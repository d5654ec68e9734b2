package yoga.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import yoga.practice.Characters;
import yoga.practice.Durations;
import yoga.practice.Hold;
import yoga.practice.InvalidInput;
import yoga.practice.Names;

/**
 * Reads single values out of nodes.
 *
 * <p>A fault is noted and a stand-in returned, so that reading goes on and finds the other faults. No stand-in ever gets
 * out, because a file with a fault gives no catalogue.
 */
final class Values {
    /** The most characters of a name, of an alias, and of what stands in a list of short names. */
    static final int LONGEST_NAME = 60;

    /** The most characters of any other text. */
    static final int LONGEST_TEXT = 300;

    static final int LONGEST_ID = 40;
    static final int MOST_ENTRIES = 30;

    /** How many words a message lists. */
    private static final int MOST_LISTED = 20;

    static final Hold STAND_IN_HOLD = new Hold.Timed(Duration.ofSeconds(1));

    private final Faults faults;

    Values(Faults faults) {
        this.faults = faults;
    }

    void fault(Spot spot, String message) {
        faults.add(spot, message);
    }

    /** How many faults there are, to see whether one came since. */
    int faults() {
        return faults.count();
    }

    /** A text of one line, without the blanks around it. */
    String text(YamlNode node, String label, int longest) {
        if (!isText(node, label)) {
            return "";
        }
        String text = ((YamlNode.Scalar) node).text().strip();
        int length = text.codePointCount(0, text.length());
        if (length == 0) {
            fault(node.spot(), label + " is blank; write a text or remove it");
        } else if (text.indexOf('\n') >= 0) {
            fault(
                    node.spot(),
                    label + " has more than one line; write '>-' for a text that goes on over several lines");
        } else if (length > longest) {
            fault(node.spot(), label + " has " + length + " characters; take at most " + longest);
        } else {
            return text;
        }
        return "";
    }

    private boolean isText(YamlNode node, String label) {
        if (node instanceof YamlNode.Scalar scalar && scalar.type() == YamlNode.Type.TEXT) {
            return true;
        }
        if (node.isNothing()) {
            fault(node.spot(), label + " is empty; write a text or remove it");
        } else if (node instanceof YamlNode.Scalar scalar) {
            String found = Characters.shown(Characters.shortened(scalar.text()));
            fault(node.spot(), label + " is " + scalar.kind() + " to YAML; put it in quotes: \"" + found + "\"");
        } else {
            fault(node.spot(), label + " is " + node.kind() + "; write a text, in quotes if it begins with '{' or '['");
        }
        return false;
    }

    /** The entries of a list; none where it is not a list or has too few or too many. */
    List<YamlNode> entries(YamlNode node, String label, int fewest, int most) {
        if (!(node instanceof YamlNode.Items items)) {
            fault(
                    node.spot(),
                    label + " is " + node.kind() + "; write a list: [one, two], or a line with '- ' for each");
            return List.of();
        }
        int count = items.nodes().size();
        if (count > most) {
            fault(node.spot(), label + " has " + count + " entries; take at most " + most);
            return List.of();
        }
        if (count < fewest) {
            fault(
                    node.spot(),
                    label + " has " + (count == 0 ? "no entries" : count == 1 ? "one entry" : count + " entries")
                            + "; write at least " + fewest);
        }
        return items.nodes();
    }

    /** A list of texts; it may be empty. */
    List<String> texts(YamlNode node, String label, int longest) {
        List<String> texts = new ArrayList<>();
        for (YamlNode entry : entries(node, label, 0, MOST_ENTRIES)) {
            texts.add(text(entry, "an entry of " + label, longest));
        }
        return texts;
    }

    /** {@code true} or {@code false}. */
    boolean flag(YamlNode node, String label) {
        if (node instanceof YamlNode.Scalar scalar && scalar.type() == YamlNode.Type.BOOLEAN) {
            return scalar.text().equalsIgnoreCase("true");
        }
        fault(node.spot(), label + " is " + node.kind() + "; write true or false, without quotes");
        return false;
    }

    /** One of a few words. */
    <E extends Enum<E>> E choice(YamlNode node, String label, E[] choices, Function<E, String> word) {
        String text = text(node, label, LONGEST_TEXT);
        List<String> words = new ArrayList<>();
        for (E choice : choices) {
            if (word.apply(choice).equals(text)) {
                return choice;
            }
            words.add(word.apply(choice));
        }
        if (!text.isEmpty()) {
            fault(node.spot(), label + " is " + Characters.quoted(text) + "; " + didYouMean(text, words, "take"));
        }
        return choices[0];
    }

    /** One of a few words, or a list of some of them, each once; at least one. */
    <E extends Enum<E>> List<E> choices(YamlNode node, String label, E[] choices, Function<E, String> word) {
        if (!(node instanceof YamlNode.Items)) {
            return List.of(choice(node, label, choices, word));
        }
        List<E> chosen = new ArrayList<>();
        int before = faults.count();
        for (YamlNode entry : entries(node, label, 1, choices.length)) {
            E choice = choice(entry, "an entry of " + label, choices, word);
            if (chosen.contains(choice) && faults.count() == before) {
                fault(entry.spot(), "'" + word.apply(choice) + "' stands twice in " + label + "; remove one");
            }
            chosen.add(choice);
        }
        return chosen;
    }

    Hold hold(YamlNode node, String label) {
        return read(node, label, Hold::parse, STAND_IN_HOLD);
    }

    /** A hold with a length: anything but {@code until ready}. */
    Hold timedHold(YamlNode node, String label) {
        Hold hold = hold(node, label);
        if (!hold.untimed()) {
            return hold;
        }
        fault(node.spot(), label + " has no length here; write it like 45s, 6 breaths, 10 reps or 3 reps of 5 breaths");
        return STAND_IN_HOLD;
    }

    Duration duration(YamlNode node, String label, Duration standIn) {
        return read(node, label, Durations::parse, standIn);
    }

    /**
     * A value with a written form of its own. A bare number goes through, because the form's own message says best what
     * to write instead.
     */
    <T> T read(YamlNode node, String label, Function<String, T> form, T standIn) {
        boolean number = node instanceof YamlNode.Scalar scalar && scalar.type() == YamlNode.Type.NUMBER;
        String text = number ? ((YamlNode.Scalar) node).text() : text(node, label, LONGEST_TEXT);
        if (text.isEmpty()) {
            return standIn;
        }
        try {
            // What was shortened has an ellipsis, is therefore wrong, and keeps the message short.
            return form.apply(Characters.shortened(text));
        } catch (InvalidInput e) {
            e.lines().forEach(line -> fault(node.spot(), line));
            return standIn;
        }
    }

    /**
     * Lower-case words and digits with single hyphens.
     *
     * @param example one that is right, for the message
     */
    boolean isId(YamlNode.Scalar key, String example) {
        String id = key.text();
        if (id.length() > LONGEST_ID) {
            fault(
                    key.spot(),
                    "the id " + Characters.quoted(id) + " has " + id.length() + " characters; take at most "
                            + LONGEST_ID);
            return false;
        }
        boolean hyphenMayCome = false;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!plain && !(c == '-' && hyphenMayCome)) {
                hyphenMayCome = false;
                break;
            }
            hyphenMayCome = plain;
        }
        if (!hyphenMayCome) {
            fault(
                    key.spot(),
                    Characters.quoted(id) + " is not an id; write lower-case words with hyphens, like " + example);
        }
        return hyphenMayCome;
    }

    /** Ends a message with the nearest of the words, or with the first of them where none is near. */
    String didYouMean(String text, List<String> words, String all) {
        // In a file with more faults than are shown, the time for the search is better spent otherwise.
        List<String> near =
                faults.count() > Faults.MOST_SHOWN ? List.of() : Names.nearest(Characters.shortened(text), words);
        if (!near.isEmpty()) {
            return "did you mean '" + near.get(0) + "'?";
        }
        String first = String.join(", ", words.subList(0, Math.min(MOST_LISTED, words.size())));
        return all + " " + first + (words.size() > MOST_LISTED ? " and " + (words.size() - MOST_LISTED) + " more" : "");
    }
}
