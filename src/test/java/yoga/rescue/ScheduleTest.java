package yoga.rescue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yoga.rescue.Workdays.BERLIN;
import static yoga.rescue.Workdays.EVERY_DAY;
import static yoga.rescue.Workdays.MONDAY_TO_FRIDAY;
import static yoga.rescue.Workdays.NEW_YORK;
import static yoga.rescue.Workdays.civil;
import static yoga.rescue.Workdays.hours;
import static yoga.rescue.Workdays.length;
import static yoga.rescue.Workdays.nineToFive;
import static yoga.rescue.Workdays.protocol;
import static yoga.rescue.Workdays.schedule;

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
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.practice.Poses;

class ScheduleTest {
    private static final Schedule NIGHT = schedule("60m", hours("22:00–06:00", MONDAY_TO_FRIDAY));

    @Test
    void anHourFromNineToFiveMakesTwentyFourAlerts() {
        List<String> times = times(nineToFive(), "2026-11-23", BERLIN);

        assertThat(times)
                .hasSize(24)
                .startsWith("09:00", "09:15", "09:30", "10:00")
                .endsWith("16:15", "16:30");
    }

    @Test
    void theMovementsTakeTurns() {
        assertThat(nineToFive()
                        .on(LocalDate.parse("2026-11-23"), BERLIN)
                        .alerts()
                        .subList(0, 4))
                .extracting(Alert::id)
                .containsExactly(
                        "2026-11-23T09:00+01:00/cow",
                        "2026-11-23T09:15+01:00/needle",
                        "2026-11-23T09:30+01:00/push-up",
                        "2026-11-23T10:00+01:00/cow");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5m  | 09:00 09:01:15 09:02:30 09:05 09:06:15 09:07:30",
                "7m  | 09:00 09:01:45 09:03:30 09:07 09:08:45 09:10:30",
                "10m | 09:00 09:02:30 09:05    09:10 09:12:30 09:15",
                "45m | 09:00 09:11:15 09:22:30 09:45 09:56:15 10:07:30",
                "50m | 09:00 09:12:30 09:25    09:50 10:02:30 10:15",
                "60m | 09:00 09:15    09:30    10:00 10:15    10:30",
                "61m | 09:00 09:15:15 09:30:30 10:01 10:16:15 10:31:30",
                "90m | 09:00 09:22:30 09:45    10:30 10:52:30 11:15",
                "2h  | 09:00 09:30    10:00    11:00 11:30    12:00",
                "4h  | 09:00 10:00    11:00    13:00 14:00    15:00"
            })
    void theMovementsKeepTheirPlacesInACycleOfAnyLength(String every, String first) {
        assertThat(times(schedule(every, hours("09:00–17:00", EVERY_DAY)), "2026-11-23", BERLIN))
                .startsWith(first.split(" +", -1));
    }

    @Test
    void theLongestCycleFillsTheDay() {
        assertThat(times(schedule("8h", hours("09:00–17:00", EVERY_DAY)), "2026-11-23", BERLIN))
                .containsExactly("09:00", "11:00", "13:00");
    }

    @Test
    void aCycleThatDoesNotFitIsCutOffAtTheEndOfTheDay() {
        assertThat(times(schedule("60m", hours("16:00–17:15", EVERY_DAY)), "2026-11-23", BERLIN))
                .containsExactly("16:00", "16:15", "16:30", "17:00");
    }

    @Test
    void placesBetweenSecondsComeAtTheSecondBefore() {
        assertThat(times(schedule("5m1s", hours("09:00–09:06", EVERY_DAY)), "2026-11-23", BERLIN))
                .containsExactly("09:00", "09:01:15", "09:02:30", "09:05:01");
    }

    @Test
    void movementsThatAShortCycleBringsToOneSecondBecomeOne() {
        Schedule schedule = Schedule.of(
                protocol("0m", Poses.cow(), "5s", Poses.needle(), "59m59s", Poses.pushUp()),
                length("5m"),
                hours("09:00–09:10", EVERY_DAY),
                null);

        assertThat(schedule.on(LocalDate.parse("2026-11-23"), BERLIN).alerts())
                .extracting(alert -> alert.civil().toLocalTime() + " " + alert.pose())
                .containsExactly("09:00 cow", "09:04:59 push-up", "09:05 cow", "09:09:59 push-up");
    }

    @Test
    void aCycleHasMovementsAndLastsUntilTheLastAtLeast() {
        Workday workday = hours("09:00–17:00", EVERY_DAY);
        Schedule.Slot slot = new Schedule.Slot(length("5m1s"), "cow");

        assertThatThrownBy(() -> new Schedule(List.of(), length("5m"), workday, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Schedule(List.of(slot), length("5m"), workday, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Clocks go from 02:00 to 03:00, or from 02:00 to 02:30 on Lord Howe Island.
                "Europe/Berlin       | 2026-03-29 | 01:30 03:00 03:15       | 02:00 02:15 02:30",
                "America/New_York    | 2026-03-08 | 01:30 03:00 03:15       | 02:00 02:15 02:30",
                "Australia/Lord_Howe | 2026-10-04 | 01:30 02:30 03:00 03:15 | 02:00 02:15",
                // Morocco goes back for Ramadan and forward after it.
                "Africa/Casablanca   | 2026-03-22 | 01:30 03:00 03:15       | 02:00 02:15 02:30"
            })
    void aTimeThatClocksPassOverHasNoAlert(String zone, String day, String times, String leftOut) {
        Schedule.Day night = schedule("60m", hours("01:30–03:30", EVERY_DAY)).on(LocalDate.parse(day), ZoneId.of(zone));
        Schedule.Day fromMidnight =
                schedule("60m", hours("00:00–03:30", EVERY_DAY)).on(LocalDate.parse(day), ZoneId.of(zone));

        assertThat(fromMidnight.alerts())
                .extracting(alert -> alert.civil().toLocalTime().toString())
                .endsWith(times.split(" ", -1));
        assertThat(fromMidnight.leftOut())
                .extracting(time -> time.toLocalTime().toString())
                .containsExactly(leftOut.split(" ", -1));
        assertThat(night.leftOut()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,       2026-10-25, 02:30, +02:00, 03:00, +01:00, PT1H30M",
        "America/New_York,    2026-11-01, 01:30, -04:00, 02:00, -05:00, PT1H30M",
        "Australia/Lord_Howe, 2026-04-05, 01:30, +11:00, 02:00, +10:30, PT1H",
        "Africa/Casablanca,   2026-02-15, 02:30, +01:00, 03:00, Z,      PT1H30M"
    })
    void aTimeThatClocksShowTwiceHasItsAlertTheFirstTimeOnly(
            String zone, String day, String last, String offset, String next, String nextOffset, String between) {
        List<Alert> alerts = schedule("60m", hours("00:00–04:00", EVERY_DAY))
                .on(LocalDate.parse(day), ZoneId.of(zone))
                .alerts();
        List<String> all =
                alerts.stream().map(a -> a.civil().toLocalTime().toString()).toList();
        Alert before = alerts.get(all.indexOf(last));
        Alert after = alerts.get(all.indexOf(next));

        assertThat(all).hasSize(12).doesNotHaveDuplicates();
        assertThat(before.offset()).hasToString(offset);
        assertThat(after.offset()).hasToString(nextOffset);
        assertThat(Duration.between(before.at(), after.at())).isEqualTo(Duration.parse(between));
        assertThat(after).isEqualTo(alerts.get(alerts.indexOf(before) + 1));
    }

    @Test
    void whileAnHourIsRepeatedTheNextAlertIsAfterIt() {
        Schedule schedule = schedule("60m", hours("00:00–04:00", EVERY_DAY));
        // 02:10 in Berlin, the second time.
        Instant second = Instant.parse("2026-10-25T01:10:00Z");

        assertThat(next(schedule, second.minus(Duration.ofHours(1)), BERLIN)).isEqualTo("2026-10-25T02:15+02:00");
        assertThat(next(schedule, second, BERLIN)).isEqualTo("2026-10-25T03:00+01:00");
    }

    @ParameterizedTest
    @CsvSource({
        // Fridays' nights end on Saturdays; none begins on a Saturday or a Sunday.
        "2026-11-27T21:59, 2026-11-27T22:00",
        "2026-11-27T23:40, 2026-11-28T00:00",
        "2026-11-28T05:20, 2026-11-28T05:30",
        "2026-11-28T05:30, 2026-11-30T22:00",
        "2026-11-29T23:00, 2026-11-30T22:00",
        "2026-11-30T03:00, 2026-11-30T22:00"
    })
    void aNightBelongsToTheDayItBeginsOn(String after, String next) {
        assertThat(next(NIGHT, after, BERLIN)).isEqualTo(next);
    }

    @Test
    void aNightHasTheAlertsOfBothItsDays() {
        assertThat(NIGHT.on(LocalDate.parse("2026-11-27"), BERLIN).alerts())
                .hasSize(24)
                .extracting(alert -> alert.civil().toString())
                .startsWith("2026-11-27T22:00")
                .endsWith("2026-11-28T05:30");
        assertThat(NIGHT.on(LocalDate.parse("2026-11-28"), BERLIN).alerts()).isEmpty();
    }

    @Test
    void roundTheClockOneDayGoesOverIntoTheNext() {
        Schedule always = schedule("2h", hours("09:00–09:00", EVERY_DAY));

        assertThat(always.between(instant("2026-11-23T00:00"), instant("2026-11-24T00:00"), BERLIN))
                .hasSize(36)
                .doesNotHaveDuplicates();
        assertThat(next(always, "2026-11-24T08:59", BERLIN)).isEqualTo("2026-11-24T09:00");
    }

    @ParameterizedTest
    @CsvSource({
        "just before,              2026-11-23T08:59:59.999, 2026-11-23T09:00",
        "exactly at it,            2026-11-23T09:00,        2026-11-23T09:15",
        "just past,                2026-11-23T09:00:00.001, 2026-11-23T09:15",
        "between,                  2026-11-23T09:31,        2026-11-23T10:00",
        "a day ends,               2026-11-23T16:30,        2026-11-24T09:00",
        "Friday evening,           2026-11-27T18:00,        2026-11-30T09:00",
        "Sunday,                   2026-11-29T12:00,        2026-11-30T09:00",
        "a month ends,             2026-09-30T16:30,        2026-10-01T09:00",
        "a year ends,              2026-12-31T16:30,        2027-01-01T09:00",
        "a leap day,               2028-02-28T16:30,        2028-02-29T09:00",
        "after a leap day,         2028-02-29T16:30,        2028-03-01T09:00",
        "the weekend clocks turn,  2026-03-27T16:30,        2026-03-30T09:00"
    })
    void theNextAlert(String when, String after, String next) {
        assertThat(next(nineToFive(), after, BERLIN)).as(when).isEqualTo(next);
    }

    @Test
    void whatLiesBetweenBeginsAfterTheOneAndEndsWithTheOther() {
        assertThat(between("2026-11-23T09:00", "2026-11-23T09:30")).containsExactly("09:15", "09:30");
        assertThat(between("2026-11-23T08:59:59.999", "2026-11-23T09:29:59.999"))
                .containsExactly("09:00", "09:15");
        assertThat(between("2026-11-23T09:00", "2026-11-23T09:00")).isEmpty();
        assertThat(between("2026-11-23T09:30", "2026-11-23T09:00")).isEmpty();
        assertThat(between("2026-11-27T16:29", "2026-11-30T09:00")).containsExactly("16:30", "09:00");
    }

    @Test
    void aScheduleWithoutARoomForItsAlertHasNone() {
        Schedule never =
                Schedule.of(protocol("30m", Poses.cow()), length("8h"), hours("09:00–10:00", MONDAY_TO_FRIDAY), null);

        assertThat(never.next(instant("2026-11-23T08:00"), BERLIN)).isNull();
        assertThat(never.between(instant("2026-01-01T00:00"), instant("2026-12-31T00:00"), BERLIN))
                .isEmpty();
    }

    @Test
    void cyclesThatBeginNowDoSoOnThisDayOnly() {
        Schedule begun =
                Schedule.of(protocol(), length("60m"), hours("09:00–17:00", EVERY_DAY), civil("2026-11-23T10:07"));

        assertThat(times(begun, "2026-11-22", BERLIN)).startsWith("09:00", "09:15");
        assertThat(times(begun, "2026-11-23", BERLIN)).startsWith("10:07", "10:22", "10:37", "11:07");
        assertThat(times(begun, "2026-11-24", BERLIN)).startsWith("09:00", "09:15");
        assertThat(next(begun, "2026-11-23T08:00", BERLIN)).isEqualTo("2026-11-23T10:07");
    }

    @Test
    void cyclesThatBeganOutsideTheHoursChangeNothing() {
        Workday workday = hours("09:00–17:00", EVERY_DAY);
        for (String begun : List.of("2026-11-23T08:50", "2026-11-23T17:00", "2026-11-23T20:00")) {
            assertThat(times(Schedule.of(protocol(), length("60m"), workday, civil(begun)), "2026-11-23", BERLIN))
                    .as(begun)
                    .isEqualTo(times(nineToFive(), "2026-11-23", BERLIN));
        }
    }

    @Test
    void cyclesThatBeginBehindMidnightBelongToTheNight() {
        Schedule begun = Schedule.of(
                protocol(), length("60m"), hours("22:00–06:00", MONDAY_TO_FRIDAY), civil("2026-11-28T01:10"));

        assertThat(begun.on(LocalDate.parse("2026-11-27"), BERLIN).alerts())
                .extracting(alert -> alert.civil().toString())
                .startsWith("2026-11-28T01:10", "2026-11-28T01:25");
        assertThat(times(begun, "2026-11-26", BERLIN)).startsWith("22:00");
    }

    @Test
    void oneCivilTimeIsAnotherMomentElsewhere() {
        assertThat(next(nineToFive(), Instant.parse("2026-11-23T08:30:00Z"), NEW_YORK))
                .isEqualTo("2026-11-23T09:00-05:00");
        assertThat(next(nineToFive(), Instant.parse("2026-11-23T08:30:00Z"), BERLIN))
                .isEqualTo("2026-11-23T10:00+01:00");
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63, 64})
    void theNextAlertIsTheFirstOfAllThatAreLater(long seed) {
        Random random = new Random(seed);
        List<String> zones = List.of(
                "Europe/Berlin",
                "America/New_York",
                "Australia/Lord_Howe",
                "Africa/Casablanca",
                "America/Santiago",
                "Pacific/Apia",
                "Asia/Kathmandu");
        for (int i = 0; i < 1000; i++) {
            ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            Schedule schedule = any(random);
            LocalDate day = LocalDate.ofYearDay(2026, 1 + random.nextInt(365));
            Instant after = day.atTime(anyTime(random)).atZone(zone).toInstant().plusSeconds(random.nextInt(7200));
            Instant upTo = after.plusSeconds(random.nextInt(300_000));
            List<Alert> later = new ArrayList<>();
            for (int d = -2; d < 12; d++) {
                later.addAll(schedule.on(day.plusDays(d), zone).alerts());
            }
            later.removeIf(alert -> !alert.at().isAfter(after));

            assertThat(schedule.next(after, zone))
                    .as("seed %s: %s after %s in %s", seed, schedule, after, zone)
                    .isEqualTo(later.isEmpty() ? null : later.get(0));
            assertThat(schedule.between(after, upTo, zone))
                    .as("seed %s: %s after %s up to %s in %s", seed, schedule, after, upTo, zone)
                    .containsExactlyElementsOf(later.stream()
                            .filter(alert -> !alert.at().isAfter(upTo))
                            .toList());
            assertThat(later).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        }
    }

    private static Schedule any(Random random) {
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        for (int more = random.nextInt(6); more > 0; more--) {
            days.add(DayOfWeek.of(1 + random.nextInt(7)));
        }
        Workday workday = Workday.of(anyTime(random), anyTime(random), days);
        Duration every = Duration.ofSeconds(300 + random.nextInt(8 * 3600 - 300));
        LocalDateTime begun = LocalDate.ofYearDay(2026, 1 + random.nextInt(365)).atTime(anyTime(random));
        return Schedule.of(protocol(), every, workday, random.nextBoolean() ? begun : null);
    }

    private static LocalTime anyTime(Random random) {
        return LocalTime.MIDNIGHT.plusMinutes(random.nextInt(1440));
    }

    private static List<String> times(Schedule schedule, String day, ZoneId zone) {
        return schedule.on(LocalDate.parse(day), zone).alerts().stream()
                .map(alert -> alert.civil().toLocalTime().toString())
                .toList();
    }

    private static List<String> between(String after, String upTo) {
        return nineToFive().between(instant(after), instant(upTo), BERLIN).stream()
                .map(alert -> alert.civil().toLocalTime().toString())
                .toList();
    }

    private static Instant instant(String civil) {
        return civil(civil).atZone(BERLIN).toInstant();
    }

    private static String next(Schedule schedule, String after, ZoneId zone) {
        Alert next = schedule.next(civil(after).atZone(zone).toInstant(), zone);
        return next == null ? "none" : next.civil().toString();
    }

    private static String next(Schedule schedule, Instant after, ZoneId zone) {
        Alert next = schedule.next(after, zone);
        return next == null ? "none" : next.civil() + next.offset().getId();
    }
}
