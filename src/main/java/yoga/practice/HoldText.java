package yoga.practice;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The written form of a {@link Hold}. */
final class HoldText {
    private static final String EXAMPLES = "write it like 45s, 6 breaths, 10 reps, 3 reps of 5 breaths or until ready";

    private HoldText() {}

    static Hold parse(String text) {
        List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+", 7));
        if (words.equals(List.of("until", "ready"))) {
            return new Hold.UntilReady();
        }
        if (words.size() == 2 && isUnit(words.get(1), "breath")) {
            return new Hold.Breaths(count(words.get(0), text));
        }
        if (words.size() == 2 && isUnit(words.get(1), "rep")) {
            return new Hold.Reps(count(words.get(0), text));
        }
        if (words.size() == 5
                && isUnit(words.get(1), "rep")
                && words.get(2).equals("of")
                && isUnit(words.get(4), "breath")) {
            return checked(new Hold.BreathReps(count(words.get(0), text), count(words.get(3), text)), text);
        }
        if (Character.isDigit(text.strip().isEmpty() ? ' ' : text.strip().charAt(0))) {
            return timed(text);
        }
        throw new InvalidInput("'" + text + "' is not a hold; " + EXAMPLES);
    }

    private static Hold timed(String text) {
        Duration length;
        try {
            length = Durations.parse(text);
        } catch (InvalidInput e) {
            String number = text.strip();
            throw new InvalidInput(
                    number.chars().allMatch(Character::isDigit)
                            ? "'" + number + "' has no unit; write " + number + "s, " + number + " breaths or " + number
                                    + " reps"
                            : "'" + text + "' is not a hold; " + EXAMPLES);
        }
        if (length.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new InvalidInput("a hold of " + Durations.format(length) + " is too short; take at least 1s");
        }
        return checked(new Hold.Timed(length), text);
    }

    private static Hold checked(Hold hold, String text) {
        Cycle slowest = new Cycle(Breath.INHALE, Pace.LONGEST_BREATH.dividedBy(2), Pace.LONGEST_BREATH.dividedBy(2));
        if (hold.setLength(slowest, slowest).multipliedBy(hold.sets()).compareTo(Hold.LONGEST) > 0) {
            throw new InvalidInput("'" + text + "' is too long; a hold may take up to " + Durations.format(Hold.LONGEST)
                    + " at the slowest breath");
        }
        return hold;
    }

    private static boolean isUnit(String word, String unit) {
        return word.equals(unit) || word.equals(unit + "s");
    }

    private static int count(String number, String text) {
        boolean digits = number.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            throw new InvalidInput("'" + text + "' is not a hold; " + EXAMPLES);
        }
        if (number.length() > 4 || Integer.parseInt(number) < 1 || Integer.parseInt(number) > Hold.MOST) {
            throw new InvalidInput("'" + text + "' is out of range; count from 1 to " + Hold.MOST);
        }
        return Integer.parseInt(number);
    }
}
