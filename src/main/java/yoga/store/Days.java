package yoga.store;

import yoga.practice.InvalidInput;
import yoga.practice.Plan;

/**
 * Consecutive days of a plan, both ends included, counted from 1.
 *
 * @param last at most {@link Plan#MOST_DAYS}
 */
record Days(int first, int last) {

    /**
     * Reads {@code 4} or {@code 4-14}.
     *
     * @throws InvalidInput if it is anything else, or out of range
     */
    static Days parse(String text) {
        int hyphen = text.indexOf('-');
        int first = number(hyphen < 0 ? text : text.substring(0, hyphen), text);
        int last = number(text.substring(hyphen + 1), text);
        if (last < first) {
            throw new InvalidInput("'" + text + "' runs backwards; write the earlier day first");
        }
        return new Days(first, last);
    }

    private static int number(String part, String text) {
        String digits = part.strip();
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new InvalidInput("'" + text + "' are not days of a plan; write them like 4 or 4-14");
        }
        int number = digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        if (number < 1 || number > Plan.MOST_DAYS) {
            throw new InvalidInput("'" + text + "' is out of range; a plan has days 1 to " + Plan.MOST_DAYS);
        }
        return number;
    }

    @Override
    public String toString() {
        return first == last ? "day " + first : "days " + first + "-" + last;
    }
}
