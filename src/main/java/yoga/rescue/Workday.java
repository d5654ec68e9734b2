package yoga.rescue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * The hours in which alerts may come, in civil time.
 *
 * @param from when a workday begins
 * @param length more than zero, up to 24 h; a workday may go on behind midnight, and then belongs to the day it began on
 * @param days the days of the week on which one begins, at least one
 */
public record Workday(LocalTime from, Duration length, Set<DayOfWeek> days) {
    private static final Duration DAY = Duration.ofDays(1);

    public Workday {
        days = Set.copyOf(days);
        if (days.isEmpty() || length.isNegative() || length.isZero() || length.compareTo(DAY) > 0) {
            throw new IllegalArgumentException("a workday needs days, and up to 24 h: " + length + " on " + days);
        }
    }

    /** From one time of day to the next time that clocks show the other; round the clock if both are the same. */
    public static Workday of(LocalTime from, LocalTime until, Set<DayOfWeek> days) {
        Duration length = Duration.between(from, until);
        boolean sameDay = !length.isNegative() && !length.isZero();
        return new Workday(from, sameDay ? length : length.plus(DAY), days);
    }

    /** The time of day at which it ends. */
    public LocalTime until() {
        return from.plus(length);
    }

    /** Whether one begins on this day. */
    public boolean isOn(LocalDate day) {
        return days.contains(day.getDayOfWeek());
    }

    /** When the workday of a day begins. */
    public LocalDateTime beginOf(LocalDate day) {
        return day.atTime(from);
    }

    /** When the workday of a day ends; that moment is no part of it. */
    public LocalDateTime endOf(LocalDate day) {
        return beginOf(day).plus(length);
    }

    /** The day whose hours are on at a civil time, or were the last to begin, whether it is a workday or not. */
    public LocalDate dayOf(LocalDateTime civil) {
        LocalDate date = civil.toLocalDate();
        LocalDate before = date.minusDays(1);
        return civil.isBefore(beginOf(date)) && civil.isBefore(endOf(before)) && isOn(before) ? before : date;
    }

    /** Midnight, or the end of the hours that are on, if they go on behind it. */
    public Instant endOfToday(ZoneId zone, Instant now) {
        LocalDateTime civil = LocalDateTime.ofInstant(now, zone);
        LocalDate day = dayOf(civil);
        Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
        Instant end = endOf(day).atZone(zone).toInstant();
        return isOn(day) && !civil.isBefore(beginOf(day)) && end.isAfter(midnight) ? end : midnight;
    }
}
