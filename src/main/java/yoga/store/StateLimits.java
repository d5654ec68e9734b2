package yoga.store;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import yoga.practice.Characters;
import yoga.practice.InvalidInput;
import yoga.practice.Rescue;
import yoga.practice.Weekdays;
import yoga.rescue.Alert;
import yoga.rescue.Schedule;

/**
 * What may stand in a state. What goes beyond was not written by this program; it could be more than clocks can count, days
 * without an end, or a word that a terminal obeys.
 */
final class StateLimits {
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");
    private static final int LONGEST_NAME = 1000;

    private StateLimits() {}

    static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        check(!instant.isBefore(EARLIEST) && instant.isBefore(LATEST), text);
        return instant;
    }

    static LocalDateTime civil(String text) {
        return civil(LocalDateTime.parse(text));
    }

    private static LocalDateTime civil(LocalDateTime civil) {
        check(civil.getYear() >= 1900 && civil.getYear() < 9000, civil.toString());
        return civil;
    }

    static Alert alert(String id) {
        Alert alert = Alert.parse(id);
        if (alert == null) {
            throw new IllegalArgumentException(id);
        }
        civil(alert.civil());
        name(alert.pose());
        return alert;
    }

    /** A length of at most a day. */
    static Duration length(String text) {
        Duration length = Duration.parse(text);
        check(!length.isNegative() && length.compareTo(Duration.ofDays(1)) <= 0, text);
        return length;
    }

    static String name(String text) {
        check(
                !text.isEmpty()
                        && text.length() <= LONGEST_NAME
                        && text.codePoints().noneMatch(Characters::refused),
                text);
        return text;
    }

    static Set<DayOfWeek> days(String text) {
        try {
            return Weekdays.parse(text);
        } catch (InvalidInput e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    static Duration cycle(String text) {
        Duration cycle = wholeSeconds(length(text));
        check(cycle.compareTo(Rescue.SHORTEST_CYCLE) >= 0 && cycle.compareTo(Rescue.LONGEST_CYCLE) <= 0, text);
        return cycle;
    }

    static Schedule.Slot slot(String at, String pose) {
        return new Schedule.Slot(wholeSeconds(length(at)), name(pose));
    }

    static List<Schedule.Slot> slots(List<Schedule.Slot> slots) {
        check(slots.size() <= Rescue.MOST_MOVES, "slots");
        for (int i = 1; i < slots.size(); i++) {
            check(slots.get(i).at().compareTo(slots.get(i - 1).at()) > 0, "slots");
        }
        return slots;
    }

    private static Duration wholeSeconds(Duration length) {
        check(length.toNanosPart() == 0, length.toString());
        return length;
    }

    private static void check(boolean right, String what) {
        if (!right) {
            throw new IllegalArgumentException(what);
        }
    }
}
