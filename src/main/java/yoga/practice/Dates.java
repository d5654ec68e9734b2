package yoga.practice;

import java.time.LocalDate;
import java.util.Locale;

/** Days of the calendar as people read them; where programs read, a date is written as ISO 8601 has it. */
public final class Dates {
    private Dates() {}

    /** A day near another one, with its year only where that is another one: {@code Mon 9 Nov}. */
    public static String near(LocalDate day, LocalDate today) {
        String week = day.getDayOfWeek().name();
        return week.charAt(0) + week.substring(1, 3).toLowerCase(Locale.ROOT) + " " + plain(day, today);
    }

    /** The same without the day of the week: {@code 9 Nov}. */
    public static String plain(LocalDate day, LocalDate today) {
        String year = day.getYear() == today.getYear() ? "" : " " + day.getYear();
        return day.getDayOfMonth() + " " + month(day) + year;
    }

    /** The month in three letters: {@code Nov}. */
    public static String month(LocalDate day) {
        String month = day.getMonth().name();
        return month.charAt(0) + month.substring(1, 3).toLowerCase(Locale.ROOT);
    }
}
