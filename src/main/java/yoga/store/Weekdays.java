package yoga.store;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import yoga.practice.InvalidInput;

/** Days of the week as people write them. */
final class Weekdays {
    private Weekdays() {}

    /**
     * Reads {@code mon-fri}, {@code mon, wed, fri}, {@code sat-mon, wed} or {@code daily}.
     *
     * @throws InvalidInput if it is anything else
     */
    static Set<DayOfWeek> parse(String text) {
        if (text.strip().equals("daily")) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : parts(text)) {
            int hyphen = part.indexOf('-');
            DayOfWeek day = day(hyphen < 0 ? part : part.substring(0, hyphen), text);
            DayOfWeek last = day(part.substring(hyphen + 1), text);
            days.add(day);
            while (day != last) {
                day = day.plus(1);
                days.add(day);
            }
        }
        return days;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', start)) {
            parts.add(text.substring(start, comma));
            start = comma + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static DayOfWeek day(String word, String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().substring(0, 3).toLowerCase(Locale.ROOT).equals(word.strip())) {
                return day;
            }
        }
        throw new InvalidInput(
                "'" + text + "' are not days of the week; write them like mon-fri, 'mon, wed, fri' or daily");
    }
}
