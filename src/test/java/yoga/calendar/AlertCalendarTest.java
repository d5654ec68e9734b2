package yoga.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.calendar.AlertCalendar.Movement;
import yoga.practice.Hold;
import yoga.practice.Poses;
import yoga.practice.Rescue;
import yoga.rescue.Alert;
import yoga.rescue.Schedule;
import yoga.rescue.Workday;

class AlertCalendarTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final Instant STAMP = Instant.parse("2027-02-28T17:30:00Z");
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> ALL_DAYS = EnumSet.allOf(DayOfWeek.class);

    @Test
    void aWorkdayOfOneHourReadsLikeThis() {
        assertThat(AlertCalendar.of(
                        workday("Workday"),
                        hourly("09:00", "09:30", WEEKDAYS),
                        AlertCalendarTest::words,
                        MONDAY,
                        STAMP))
                .isEqualTo("""
                        BEGIN:VCALENDAR
                        PRODID:-//yoga//yoga rescue//EN
                        VERSION:2.0
                        CALSCALE:GREGORIAN
                        NAME:Workday
                        X-WR-CALNAME:Workday
                        BEGIN:VEVENT
                        UID:workday-0900-cow@yoga
                        DTSTAMP:20270228T173000Z
                        DTSTART:20270301T090000
                        DTEND:20270301T090100
                        RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
                        SUMMARY:The cow
                        DESCRIPTION:Move like a cow.
                        TRANSP:TRANSPARENT
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        DESCRIPTION:The cow
                        TRIGGER:PT0S
                        END:VALARM
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:workday-0915-needle@yoga
                        DTSTAMP:20270228T173000Z
                        DTSTART:20270301T091500
                        DTEND:20270301T091730
                        RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
                        SUMMARY:The needle
                        DESCRIPTION:Move like a needle.
                        TRANSP:TRANSPARENT
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        DESCRIPTION:The needle
                        TRIGGER:PT0S
                        END:VALARM
                        END:VEVENT
                        END:VCALENDAR
                        """.replace("\n", "\r\n"));
    }

    @ParameterizedTest(name = "{0} from {1}, {2}-{3}, {4}")
    @CsvSource(textBlock = """
            # zone              | week begins | from  | until | days
            Europe/Berlin       | 2027-03-22  | 09:00 | 17:00 | weekdays
            Europe/Berlin       | 2027-03-22  | 22:00 | 06:00 | all
            Europe/Berlin       | 2027-03-22  | 00:00 | 00:00 | all
            Europe/Berlin       | 2027-03-22  | 22:00 | 06:00 | weekdays
            Europe/Berlin       | 2027-10-25  | 09:00 | 17:00 | weekdays
            Europe/Berlin       | 2027-10-25  | 22:00 | 06:00 | all
            Europe/Berlin       | 2027-10-25  | 09:10 | 09:10 | all
            America/New_York    | 2027-03-08  | 08:30 | 16:45 | weekdays
            America/New_York    | 2027-03-08  | 21:30 | 05:15 | all
            America/New_York    | 2027-11-01  | 08:30 | 16:45 | weekdays
            America/New_York    | 2027-11-01  | 21:30 | 05:15 | all
            Australia/Lord_Howe | 2027-09-27  | 22:00 | 06:00 | all
            """, delimiter = '|')
    void aWeekInWhichTheClocksChangeHasTheAlertsOfTheSchedule(
            ZoneId zone, LocalDate week, String from, String until, String days) throws Exception {
        Schedule schedule = hourly(from, until, days.equals("all") ? ALL_DAYS : WEEKDAYS);
        List<Alert> alerts = new ArrayList<>();
        List<LocalDateTime> leftOut = new ArrayList<>();
        // The hours of the day before may reach into the week.
        week.minusDays(1).datesUntil(week.plusWeeks(1)).forEach(day -> {
            Schedule.Day there = schedule.on(day, zone);
            there.alerts().stream().filter(alert -> isIn(week, alert.civil())).forEach(alerts::add);
            there.leftOut().stream().filter(civil -> isIn(week, civil)).forEach(leftOut::add);
        });

        List<Occurrence> occurrences = new ArrayList<>(occurrences(parse(calendar(schedule)), week));
        // A calendar has times that clocks pass over, too; what a phone makes of them is its own affair.
        occurrences.removeIf(occurrence -> leftOut.contains(occurrence.civil()));

        assertThat(occurrences)
                .extracting(Occurrence::civil, Occurrence::pose)
                .containsExactlyInAnyOrderElementsOf(alerts.stream()
                        .map(alert -> tuple(alert.civil(), alert.pose()))
                        .toList());
        assertThat(occurrences)
                .extracting(occurrence -> occurrence.at(zone))
                .containsExactlyInAnyOrderElementsOf(
                        alerts.stream().map(Alert::at).toList());
    }

    @Test
    void onlyTheHourThatClocksPassOverIsLeftOut() {
        Schedule night = hourly("22:00", "06:00", ALL_DAYS);

        assertThat(night.on(LocalDate.of(2027, 3, 27), ZoneId.of("Europe/Berlin"))
                        .leftOut())
                .containsExactly(
                        LocalDateTime.parse("2027-03-28T02:00"),
                        LocalDateTime.parse("2027-03-28T02:15"),
                        LocalDateTime.parse("2027-03-28T02:30"));
    }

    @Test
    void alertsBehindMidnightAreOnTheNextDayOfTheWeek() throws Exception {
        Calendar calendar = parse(calendar(hourly("23:00", "00:30", Set.of(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY))));

        assertThat(events(calendar))
                .extracting(AlertCalendarTest::start, event -> value(event, "RRULE"))
                .containsExactly(
                        row("2027-03-05T23:00", "FREQ=WEEKLY;BYDAY=FR,SU"),
                        row("2027-03-05T23:15", "FREQ=WEEKLY;BYDAY=FR,SU"),
                        row("2027-03-05T23:30", "FREQ=WEEKLY;BYDAY=FR,SU"),
                        row("2027-03-01T00:00", "FREQ=WEEKLY;BYDAY=MO,SA"),
                        row("2027-03-01T00:15", "FREQ=WEEKLY;BYDAY=MO,SA"));
    }

    @ParameterizedTest(name = "first {0}")
    @CsvSource({
        "2027-03-01, 2027-03-01",
        "2027-03-05, 2027-03-05",
        "2027-03-06, 2027-03-08",
        "2027-03-07, 2027-03-08",
        "2028-02-26, 2028-02-28"
    })
    void eventsBeginOnTheFirstDayThatMatches(LocalDate first, LocalDate begins) throws Exception {
        String text = AlertCalendar.of(
                workday("Workday"), hourly("09:00", "17:00", WEEKDAYS), AlertCalendarTest::words, first, STAMP);

        assertThat(events(parse(text)))
                .hasSize(24)
                .allSatisfy(event -> assertThat(start(event).toLocalDate()).isEqualTo(begins));
    }

    @Test
    void theSameSettingsGiveTheSameUids() throws Exception {
        Schedule schedule = hourly("22:00", "06:00", WEEKDAYS);
        String one = AlertCalendar.of(workday("Workday"), schedule, AlertCalendarTest::words, MONDAY, STAMP);
        String other = AlertCalendar.of(
                workday("Workday"),
                schedule,
                AlertCalendarTest::words,
                MONDAY.plusDays(10),
                STAMP.plus(Duration.ofDays(10)));

        assertThat(one).isNotEqualTo(other);
        assertThat(uids(one)).doesNotHaveDuplicates().isEqualTo(uids(other));
    }

    @Test
    void aDayWhoseCyclesBeganOtherwiseDoesNotChangeTheCalendar() {
        Schedule regular = hourly("09:00", "17:00", WEEKDAYS);
        Schedule begun =
                new Schedule(regular.slots(), regular.every(), regular.workday(), MONDAY.atTime(LocalTime.of(9, 7)));

        assertThat(calendar(begun)).isEqualTo(calendar(regular));
    }

    @Test
    void twoMovementsThatFallTogetherAreTwoEventsButTheSameOneTwiceIsOne() throws Exception {
        Schedule crowded = new Schedule(
                List.of(slot(0, "cow"), slot(0, "needle"), slot(5, "cow")),
                Duration.ofMinutes(5),
                Workday.of(LocalTime.of(9, 0), LocalTime.of(9, 10), WEEKDAYS),
                null);

        assertThat(uids(calendar(crowded)))
                .containsExactly(
                        "workday-0900-cow@yoga",
                        "workday-0900-needle@yoga",
                        "workday-0905-cow@yoga",
                        "workday-0905-needle@yoga");
    }

    @ParameterizedTest(name = "every {0}")
    @ValueSource(strings = {"PT5M", "PT7M", "PT1H", "PT1H30M", "PT8H"})
    void phonesCanReadIt(Duration every) throws Exception {
        String text = calendar(Schedule.of(
                workday("Workday"), every, Workday.of(LocalTime.of(8, 30), LocalTime.of(2, 0), ALL_DAYS), null));
        Calendar calendar = parse(text);

        assertThat(text)
                .doesNotContain("HOURLY", "MINUTELY", "METHOD", "TZID")
                .contains("\r\nX-WR-CALNAME:Workday\r\n");
        assertThat(calendar.validate(true).hasErrors()).isFalse();
        assertThat(events(calendar)).isNotEmpty().allSatisfy(event -> {
            assertThat(value(event, "RRULE")).startsWith("FREQ=WEEKLY;BYDAY=");
            assertThat(value(event, "DTSTART")).matches("\\d{8}T\\d{6}");
            assertThat(value(event, "DTEND")).matches("\\d{8}T\\d{6}");
            assertThat(value(event, "DTSTAMP")).isEqualTo("20270228T173000Z");
            assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
        });
        assertThat(text.split("END:VEVENT\r\n", -1)).hasSize(events(calendar).size() + 1);
        for (String event : text.split("(?<=END:VEVENT\r\n)", -1)) {
            if (event.contains("BEGIN:VEVENT")) {
                assertThat(event).containsOnlyOnce("BEGIN:VALARM").containsOnlyOnce("TRIGGER:PT0S\r\n");
                assertThat(event).endsWith("END:VALARM\r\nEND:VEVENT\r\n");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commas, semicolons; colons: and \"quotes\"",
                "C:\\new\\table\\;\\,",
                "first line\nsecond line\\n\n",
                "END:VEVENT\nBEGIN:VEVENT",
                "Pārśva Bālāsana, Gomukhāsana, Sālamba Supta Baddha Koṇāsana, Setu Bandha Sarvāṅgāsana, Uttāna Śiśosana",
                "両手を組んで、背中をゆっくりと丸めて、息を吐きながら肩甲骨を広げます。息を吸いながら戻ります。",
                "🧘🏽‍♀️ 🐄 🐈 🦅 🧘🏽‍♀️ 🐄 🐈 🦅 🧘🏽‍♀️ 🐄 🐈 🦅 🧘🏽‍♀️ 🐄 🐈 🦅 🧘🏽‍♀️ 🐄 🐈 🦅",
                "many    spaces within",
                "%s {0} ${user.home} &amp; <b>"
            })
    void anyTextComesBackWhole(String words) throws Exception {
        // Shifted along the line, so that folds fall between all of its characters.
        for (int shift = 0; shift < 80; shift++) {
            String shifted = "x".repeat(shift) + words;
            String text = AlertCalendar.of(
                    workday(shifted),
                    hourly("09:00", "09:10", WEEKDAYS),
                    pose -> new Movement(shifted, shifted, Duration.ofSeconds(30)),
                    MONDAY,
                    STAMP);
            Calendar calendar = parse(text);
            VEvent event = events(calendar).get(0);
            Component alarm = event.getAlarms().get(0);

            assertThat(events(calendar)).hasSize(1);
            assertThat(value(event, "SUMMARY")).isEqualTo(shifted);
            assertThat(value(event, "DESCRIPTION")).isEqualTo(shifted);
            assertThat(value(alarm, "DESCRIPTION")).isEqualTo(shifted);
            assertThat(calendar.getRequiredProperty("NAME").getValue()).isEqualTo(shifted);
            assertThat(calendar.getRequiredProperty("X-WR-CALNAME").getValue()).isEqualTo(shifted);
            assertLinesOfAtMost75Octets(text);
        }
    }

    private static void assertLinesOfAtMost75Octets(String text) {
        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n", 0)).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 75);
            assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .as("no character is torn apart")
                    .isEqualTo(line);
        });
    }

    private static Movement words(String pose) {
        return new Movement(
                "The " + pose, "Move like a " + pose + ".", Duration.ofSeconds(pose.equals("needle") ? 150 : 30));
    }

    private static String calendar(Schedule schedule) {
        return AlertCalendar.of(workday("Workday"), schedule, AlertCalendarTest::words, MONDAY, STAMP);
    }

    private static Rescue workday(String name) {
        Hold hold = Hold.parse("30s");
        return new Rescue(
                "workday",
                name,
                List.of(),
                "For a day at the desk.",
                Duration.ofHours(1),
                List.of(
                        new Rescue.Move(Duration.ZERO, Poses.cow(), hold),
                        new Rescue.Move(Duration.ofMinutes(15), Poses.needle(), hold),
                        new Rescue.Move(Duration.ofMinutes(30), Poses.pushUp(), hold)));
    }

    private static Schedule hourly(String from, String until, Set<DayOfWeek> days) {
        Workday workday = Workday.of(LocalTime.parse(from), LocalTime.parse(until), days);
        return Schedule.of(workday("Workday"), Duration.ofHours(1), workday, null);
    }

    private static Schedule.Slot slot(int minutes, String pose) {
        return new Schedule.Slot(Duration.ofMinutes(minutes), pose);
    }

    private static Calendar parse(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT");
    }

    private static List<String> uids(String text) throws Exception {
        return events(parse(text)).stream().map(event -> value(event, "UID")).toList();
    }

    private static String value(Component component, String property) {
        return component.getRequiredProperty(property).getValue();
    }

    private static LocalDateTime start(VEvent event) {
        return event.<LocalDateTime>getDateTimeStart().getDate();
    }

    private static Tuple row(String start, String rule) {
        return tuple(LocalDateTime.parse(start), rule);
    }

    /** One time that an event comes. */
    private record Occurrence(LocalDateTime civil, String pose) {
        /** The first of two, as RFC 5545 wants it where clocks show a time twice. */
        Instant at(ZoneId zone) {
            return civil.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
        }
    }

    /** The week as a calendar shows it. */
    private static List<Occurrence> occurrences(Calendar calendar, LocalDate week) {
        Period<LocalDateTime> period =
                new Period<>(week.atStartOfDay(), week.plusWeeks(1).atStartOfDay());
        return events(calendar).stream()
                .flatMap(event -> event.calculateRecurrenceSet(period).stream()
                        .map(Period::getStart)
                        .map(LocalDateTime::from)
                        .filter(civil -> isIn(week, civil))
                        .map(civil -> new Occurrence(civil, pose(event))))
                .toList();
    }

    private static String pose(VEvent event) {
        return value(event, "SUMMARY").substring("The ".length());
    }

    private static boolean isIn(LocalDate week, LocalDateTime civil) {
        return !civil.isBefore(week.atStartOfDay())
                && civil.isBefore(week.plusWeeks(1).atStartOfDay());
    }
}
