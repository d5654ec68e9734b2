package yoga.practice;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Times of day as people write and read them: 24 hours, {@code 09:30}. */
public final class TimesOfDay {
    private TimesOfDay() {}

    /**
     * Reads {@code 09:30} or {@code 9:30}; {@code 24:00} is midnight.
     *
     * @throws InvalidInput if it is anything else
     */
    public static LocalTime parse(String text) {
        String time = text.strip();
        int colon = time.indexOf(':');
        int hour = colon == 1 || colon == 2 ? number(time.substring(0, colon)) : -1;
        int minute = time.length() - colon == 3 ? number(time.substring(colon + 1)) : -1;
        if (hour == 24 && minute == 0) {
            return LocalTime.MIDNIGHT;
        }
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
            throw new InvalidInput("'" + text + "' is not a time of day; write it like 09:30 or 17:00");
        }
        return LocalTime.of(hour, minute);
    }

    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Hours and minutes; seconds only where there are any. */
    public static String format(LocalTime time) {
        return time.getSecond() == 0 ? minutes(time) : seconds(time);
    }

    /** Date, time and offset in one word, as RFC 3339 has it: {@code 2026-11-23T09:30:00+01:00}. */
    public static String stamp(LocalDateTime civil, ZoneOffset offset) {
        return civil.toLocalDate() + "T" + seconds(civil.toLocalTime()) + offset.getId();
    }

    /** Hours and minutes. */
    public static String minutes(LocalTime time) {
        return two(time.getHour()) + ":" + two(time.getMinute());
    }

    private static String seconds(LocalTime time) {
        return minutes(time) + ":" + two(time.getSecond());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
