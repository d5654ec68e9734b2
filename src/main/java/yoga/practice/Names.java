package yoga.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds an item by what a person typed: its id, name or alias, case, spaces and hyphens aside, or the beginning of one of
 * them where only one item begins so. An id goes before a name, the whole before a beginning, and an earlier item before
 * a later one.
 *
 * @param what the kind of item, for messages: {@code pose}
 * @param items in the order of preference
 */
public record Names<T extends Named>(String what, List<T> items) {
    private static final int MOST_CANDIDATES = 6;

    public Names {
        items = List.copyOf(items);
    }

    public static <T extends Named> Names<T> of(String what, Collection<T> items) {
        return new Names<>(what, List.copyOf(items));
    }

    /**
     * Finds the item that was meant.
     *
     * @throws InvalidInput if none or more than one fits; the message suggests what would
     */
    public T find(String typed) {
        String key = fold(typed);
        for (T item : items) {
            if (fold(item.id()).equals(key)) {
                return item;
            }
        }
        for (T item : items) {
            if (keys(item).anyMatch(key::equals)) {
                return item;
            }
        }
        List<T> begun = key.isEmpty()
                ? List.of()
                : items.stream()
                        .filter(item -> keys(item).anyMatch(k -> k.startsWith(key)))
                        .toList();
        if (begun.size() == 1) {
            return begun.get(0);
        }
        throw new InvalidInput(begun.isEmpty() ? unknown(typed, key) : ambiguous(typed, begun));
    }

    private String ambiguous(String typed, List<T> candidates) {
        return Characters.quoted(typed) + " could be "
                + join(candidates.stream().map(Named::id).toList(), "or") + "; type a little more";
    }

    private String unknown(String typed, String key) {
        List<String> near = items.stream()
                .filter(item -> distance(item, key) <= Math.max(2, key.length() / 3))
                .sorted((a, b) -> Integer.compare(distance(a, key), distance(b, key)))
                .map(Named::id)
                .limit(2)
                .toList();
        String none = "no " + what + " is called " + Characters.quoted(typed);
        return near.isEmpty()
                ? none + "; there " + (items.size() == 1 ? "is " : "are ")
                        + join(items.stream().map(Named::id).toList(), "and")
                : none + "; did you mean " + String.join(" or ", near) + "?";
    }

    private static String join(List<String> ids, String conjunction) {
        if (ids.size() > MOST_CANDIDATES) {
            return String.join(", ", ids.subList(0, MOST_CANDIDATES)) + " and " + (ids.size() - MOST_CANDIDATES)
                    + " more";
        }
        int last = ids.size() - 1;
        return last < 1
                ? String.join("", ids)
                : String.join(", ", ids.subList(0, last)) + " " + conjunction + " " + ids.get(last);
    }

    private static int distance(Named item, String key) {
        return keys(item).mapToInt(k -> edits(k, key)).min().orElse(Integer.MAX_VALUE);
    }

    private static Stream<String> keys(Named item) {
        List<String> all = new ArrayList<>(List.of(item.id(), item.name()));
        all.addAll(item.aliases());
        return all.stream().map(Names::fold);
    }

    /** Without case, spaces, hyphens and underscores. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c != ' ' && c != '-' && c != '_') {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** The nearest of the candidates to what was typed, or an empty list where none is near. */
    public static List<String> nearest(String typed, Collection<String> candidates) {
        String key = fold(typed);
        return candidates.stream()
                .filter(c -> edits(fold(c), key) <= Math.max(2, key.length() / 3))
                .sorted((a, b) -> Integer.compare(edits(fold(a), key), edits(fold(b), key)))
                .limit(1)
                .toList();
    }

    /** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
    private static int edits(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + change, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
