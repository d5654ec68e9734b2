package yoga.practice;

import java.time.Duration;

/** Durations as people write and read them. */
public final class Durations {
    /** What a hint may say is right. */
    private static final String EXAMPLES = "write it like 45s, 1m30s, 60m or 1h";

    private static final Duration LONGEST = Duration.ofDays(366);

    private Durations() {}

    /**
     * Reads {@code 45s}, {@code 1m30s}, {@code 60m}, {@code 1h}, {@code 5.5s}, {@code 500ms}: numbers with units in
     * descending order, no signs; spaces are passed over.
     *
     * @throws InvalidInput if it is anything else, or longer than a year
     */
    public static Duration parse(String text) {
        String rest = text.replace(" ", "");
        if (rest.isEmpty()) {
            throw new InvalidInput("a duration is missing; " + EXAMPLES);
        }
        if (isNumber(rest)) {
            throw new InvalidInput(
                    "'" + rest + "' has no unit; write " + rest + "s for seconds or " + rest + "m for minutes");
        }
        Duration sum = Duration.ZERO;
        long lastUnit = Long.MAX_VALUE;
        int at = 0;
        while (at < rest.length()) {
            int numberEnd = at;
            while (numberEnd < rest.length() && isNumberPart(rest.charAt(numberEnd))) {
                numberEnd++;
            }
            int unitEnd = numberEnd;
            while (unitEnd < rest.length() && !isNumberPart(rest.charAt(unitEnd))) {
                unitEnd++;
            }
            long unit = unitMillis(rest.substring(numberEnd, unitEnd));
            String number = rest.substring(at, numberEnd);
            if (unit == 0 || unit >= lastUnit || !isNumber(number) || number.length() > 9) {
                throw new InvalidInput("'" + text + "' is not a duration; " + EXAMPLES);
            }
            sum = sum.plusNanos(Math.round(Double.parseDouble(number) * unit * 1_000_000));
            lastUnit = unit;
            at = unitEnd;
        }
        if (sum.compareTo(LONGEST) > 0) {
            throw new InvalidInput("'" + text + "' is longer than a year; " + EXAMPLES);
        }
        return sum;
    }

    private static boolean isNumberPart(char c) {
        return (c >= '0' && c <= '9') || c == '.';
    }

    private static boolean isNumber(String text) {
        boolean digits = false;
        boolean point = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (point || i == 0) {
                    return false;
                }
                point = true;
            } else if (c >= '0' && c <= '9') {
                digits = true;
            } else {
                return false;
            }
        }
        return digits && !text.endsWith(".");
    }

    private static long unitMillis(String unit) {
        return switch (unit) {
            case "ms" -> 1;
            case "s", "sec" -> 1_000;
            case "m", "min" -> 60_000;
            case "h" -> 3_600_000;
            case "d" -> 86_400_000;
            default -> 0;
        };
    }

    /** A length many times over. {@link Duration#multipliedBy} goes through big decimals, which are slow to start. */
    public static Duration times(Duration length, int count) {
        return Duration.ofNanos(Math.multiplyExact(length.toNanos(), count));
    }

    /** As it would be written, and as {@link #parse} reads it back: {@code 45s}, {@code 1m30s}, {@code 5.5s}. */
    public static String format(Duration length) {
        StringBuilder text = new StringBuilder();
        long seconds = length.toSeconds();
        append(text, seconds / 3600, "h");
        append(text, seconds / 60 % 60, "m");
        long millis = length.toMillisPart();
        if (millis > 0) {
            String fraction = Long.toString(1000 + millis).substring(1);
            while (fraction.endsWith("0")) {
                fraction = fraction.substring(0, fraction.length() - 1);
            }
            text.append(seconds % 60).append('.').append(fraction).append('s');
        } else {
            append(text, seconds % 60, "s");
        }
        return text.length() == 0 ? "0s" : text.toString();
    }

    private static void append(StringBuilder text, long amount, String unit) {
        if (amount > 0) {
            text.append(amount).append(unit);
        }
    }

    /** As a clock shows a sum, whole seconds, the nearest: {@code 0:27}, {@code 5:00}, {@code 1:02:03}. */
    public static String clock(Duration length) {
        return clockOf(length.plusMillis(500).toSeconds());
    }

    /** As a countdown shows what is left, whole seconds rounded up, so that it reads 0:00 only when nothing is left. */
    public static String countdown(Duration left) {
        return clockOf(wholeSecondsUp(left));
    }

    /** Whole seconds, rounded up; nothing below zero. */
    public static long wholeSecondsUp(Duration left) {
        return left.isNegative() ? 0 : left.plusNanos(999_999_999).toSeconds();
    }

    private static String clockOf(long seconds) {
        StringBuilder text = new StringBuilder();
        long minutes = seconds / 60;
        if (minutes >= 60) {
            text.append(minutes / 60).append(':');
            twoDigits(text, minutes % 60);
        } else {
            text.append(minutes);
        }
        text.append(':');
        twoDigits(text, seconds % 60);
        return text.toString();
    }

    private static void twoDigits(StringBuilder text, long number) {
        if (number < 10) {
            text.append('0');
        }
        text.append(number);
    }

    /** In words for a sentence, whole units: {@code 45 seconds}, {@code 1 minute}, {@code 2 minutes 30 seconds}. */
    public static String words(Duration length) {
        long seconds = length.plusMillis(500).toSeconds();
        StringBuilder text = new StringBuilder();
        appendWord(text, seconds / 3600, "hour");
        appendWord(text, seconds / 60 % 60, "minute");
        appendWord(text, seconds % 60, "second");
        return text.length() == 0 ? "0 seconds" : text.toString();
    }

    private static void appendWord(StringBuilder text, long amount, String unit) {
        if (amount > 0) {
            text.append(text.length() == 0 ? "" : " ")
                    .append(amount)
                    .append(' ')
                    .append(unit)
                    .append(amount == 1 ? "" : "s");
        }
    }
}
