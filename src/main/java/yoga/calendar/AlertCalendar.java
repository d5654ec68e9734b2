package yoga.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import yoga.practice.Rescue;
import yoga.rescue.Alert;
import yoga.rescue.Schedule;
import yoga.rescue.Workday;

/**
 * A workday's alerts for a phone's calendar: an iCalendar object (RFC 5545) to import.
 *
 * <p>Each alert of the workday is an event of its own that repeats weekly, since phones show nothing of an event that
 * repeats hourly. Times are civil times of wherever the phone is. An alert behind midnight is on the next day of the week.
 */
public final class AlertCalendar {
    /** Calendars count in minutes, and show less than one as nothing, or as a whole day. */
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private final Rescue protocol;
    private final Workday workday;
    private final Function<String, Movement> movements;
    private final LocalDate first;
    private final Instant stamp;

    /**
     * The words of a movement.
     *
     * @param name what the phone shows when the time has come
     * @param description how it is done; may have several lines
     */
    public record Movement(String name, String description, Duration length) {}

    private AlertCalendar(
            Rescue protocol, Workday workday, Function<String, Movement> movements, LocalDate first, Instant stamp) {
        this.protocol = protocol;
        this.workday = workday;
        this.movements = movements;
        this.first = first;
        this.stamp = stamp;
    }

    /**
     * The text of the calendar. The same protocol at the same times gives events with the same UIDs, so that importing
     * it again replaces them.
     *
     * @param protocol names the calendar
     * @param schedule the regular workday is taken: where the cycles of one day began otherwise is passed over
     * @param movements the movement of a pose, by its id
     * @param first no event is earlier than this day
     * @param stamp when the calendar is made
     */
    public static String of(
            Rescue protocol, Schedule schedule, Function<String, Movement> movements, LocalDate first, Instant stamp) {
        AlertCalendar calendar = new AlertCalendar(protocol, schedule.workday(), movements, first, stamp);
        return Folding.fold(calendar.of(regularDay(schedule)).toString());
    }

    /** The alerts of one workday, in UTC, where clocks never change. It is 24 h at most: no time of day comes twice. */
    private static List<Alert> regularDay(Schedule schedule) {
        LocalDate day = LocalDate.EPOCH.with(TemporalAdjusters.nextOrSame(anyOf(schedule.workday())));
        return new Schedule(schedule.slots(), schedule.every(), schedule.workday(), null)
                .on(day, ZoneOffset.UTC).alerts().stream().distinct().toList();
    }

    private static DayOfWeek anyOf(Workday workday) {
        return workday.days().iterator().next();
    }

    private Calendar of(List<Alert> day) {
        PropertyList properties = new PropertyList(List.of(
                new ProdId("-//yoga//yoga rescue//EN"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new Name(protocol.name()),
                // The same for the calendars that do not know RFC 7986.
                new XProperty("X-WR-CALNAME", protocol.name())));
        return new Calendar(
                properties, new ComponentList<>(day.stream().map(this::event).toList()));
    }

    private VEvent event(Alert alert) {
        Movement movement = movements.apply(alert.pose());
        List<DayOfWeek> days = days(alert.civil().toLocalTime());
        LocalDateTime start = firstOn(days).atTime(alert.civil().toLocalTime());
        PropertyList properties = new PropertyList(List.of(
                new Uid(uid(alert)),
                new DtStamp(stamp.truncatedTo(ChronoUnit.SECONDS)),
                new DtStart<>(start),
                new DtEnd<>(start.plus(longer(movement.length(), SHORTEST))),
                new RRule<>(weekly(days)),
                new Summary(movement.name()),
                new Description(movement.description()),
                // Time that is still free for meetings.
                new Transp(Transp.VALUE_TRANSPARENT)));
        return new VEvent(properties, new ComponentList<>(List.of(alarm(movement))));
    }

    private String uid(Alert alert) {
        String time =
                alert.civil().toLocalTime().truncatedTo(ChronoUnit.SECONDS).toString();
        return protocol.id() + "-" + time.replace(":", "") + "-" + alert.pose() + "@yoga";
    }

    /** On which days of the week a time of day comes: those behind midnight on the day after the workday's. */
    private List<DayOfWeek> days(LocalTime time) {
        int later = time.isBefore(workday.from()) ? 1 : 0;
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> workday.days().contains(day.minus(later)))
                .toList();
    }

    private LocalDate firstOn(List<DayOfWeek> days) {
        return first.datesUntil(first.plusWeeks(1))
                .filter(date -> days.contains(date.getDayOfWeek()))
                .findFirst()
                .orElseThrow();
    }

    private static Recur<LocalDateTime> weekly(List<DayOfWeek> days) {
        return new Recur.Builder<LocalDateTime>()
                .frequency(Frequency.WEEKLY)
                .dayList(days.stream().map(WeekDay::getWeekDay).toList())
                .build();
    }

    private static VAlarm alarm(Movement movement) {
        return new VAlarm(new PropertyList(List.of(
                new Action(Action.VALUE_DISPLAY), new Description(movement.name()), new Trigger(Duration.ZERO))));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
