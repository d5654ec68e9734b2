package yoga.practice;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Days of the week as people write them. */
public final class Weekdays {
    private Weekdays() {}

    /**
     * Reads {@code mon-fri}, {@code mon, wed, fri}, {@code sat-mon, wed} or {@code daily}.
     *
     * @throws InvalidInput if it is anything else
     */
    public static Set<DayOfWeek> parse(String text) {
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

    /** As they would be written, and as {@link #parse} reads them back; days in a row are joined, the week begins on Monday. */
    public static String format(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return "daily";
        }
        StringBuilder text = new StringBuilder();
        DayOfWeek[] week = DayOfWeek.values();
        for (int first = 0; first < week.length; first++) {
            if (days.contains(week[first])) {
                int last = first;
                while (last + 1 < week.length && days.contains(week[last + 1])) {
                    last++;
                }
                text.append(text.length() == 0 ? "" : ", ").append(abbreviation(week[first]));
                if (last > first) {
                    text.append(last > first + 1 ? "-" : ", ").append(abbreviation(week[last]));
                }
                first = last;
            }
        }
        return text.toString();
    }

    /** The day as it stands in a sentence: {@code Monday}. */
    public static String name(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The day in three letters. */
    public static String abbreviation(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
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
            if (abbreviation(day).equals(word.strip())) {
                return day;
            }
        }
        throw new InvalidInput(
                "'" + text + "' are not days of the week; write them like mon-fri, 'mon, wed, fri' or daily");
    }
}
