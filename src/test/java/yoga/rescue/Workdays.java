package yoga.rescue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yoga.practice.Hold;
import yoga.practice.Pose;
import yoga.practice.Poses;
import yoga.practice.Rescue;

/** Small schedules for tests. */
final class Workdays {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final Set<DayOfWeek> MONDAY_TO_FRIDAY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    private Workdays() {}

    /** Movements at 0, a quarter and a half of an hour. */
    static Rescue protocol() {
        return protocol("0m", Poses.cow(), "15m", Poses.needle(), "30m", Poses.pushUp());
    }

    /** A cycle of an hour: {@code protocol("0m", cow(), "20m", needle())}. */
    static Rescue protocol(Object... momentsAndPoses) {
        List<Rescue.Move> moves = new ArrayList<>();
        for (int i = 0; i < momentsAndPoses.length; i += 2) {
            Duration at = Duration.parse("PT" + momentsAndPoses[i]);
            moves.add(new Rescue.Move(at, (Pose) momentsAndPoses[i + 1], Hold.parse("30s")));
        }
        return new Rescue("test", "Test", List.of(), "A test.", Duration.ofHours(1), moves);
    }

    /** Hours such as {@code "22:00–06:00"}. */
    static Workday hours(String hours, Set<DayOfWeek> days) {
        String[] ends = hours.split("–", -1);
        return Workday.of(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]), days);
    }

    /** {@link #protocol} in cycles such as {@code "60m"}. */
    static Schedule schedule(String every, Workday workday) {
        return Schedule.of(protocol(), length(every), workday, null);
    }

    /** An hour's cycle from nine to five, Monday to Friday. */
    static Schedule nineToFive() {
        return schedule("60m", hours("09:00–17:00", MONDAY_TO_FRIDAY));
    }

    static Duration length(String length) {
        return Duration.parse("PT" + length);
    }

    static LocalDateTime civil(String text) {
        return LocalDateTime.parse(text);
    }
}
