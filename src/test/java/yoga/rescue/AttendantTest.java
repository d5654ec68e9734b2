package yoga.rescue;

import static org.assertj.core.api.Assertions.assertThat;
import static yoga.rescue.Workdays.BERLIN;
import static yoga.rescue.Workdays.EVERY_DAY;
import static yoga.rescue.Workdays.NEW_YORK;
import static yoga.rescue.Workdays.hours;
import static yoga.rescue.Workdays.nineToFive;
import static yoga.rescue.Workdays.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import yoga.rescue.Station.Guided;
import yoga.rescue.Station.Request;

/** The watch at a station: requests in, things told and shown out, in virtual time. */
class AttendantTest {
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    @Test
    void aDayWithEveryAnswer() {
        ScriptedStation desk = ScriptedStation.onMondayAt("08:50")
                .at("09:00:20", Request.START)
                .at("09:15:30", Request.SNOOZE)
                .at("09:20:40", Request.START)
                .at("09:30:10", Request.SKIP)
                .at("10:00:05", Guided.STOPPED)
                .at("10:10", Request.PAUSE)
                .at("10:40", Request.PAUSE);

        assertThat(desk.attend("11:05")).isEqualTo(Request.QUIT);
        assertThat(desk.told())
                .containsExactly(
                        "09:00 shown 09:00",
                        "09:00:20 begins 09:00",
                        "09:00:20 guides 09:00",
                        "09:01 guided, done",
                        "09:01 done 09:00",
                        "09:15 shown 09:15",
                        "09:15:30 put off 09:15",
                        "09:20:30 shown again 09:15",
                        "09:20:40 begins 09:15",
                        "09:20:40 guides 09:15",
                        "09:21:20 guided, done",
                        "09:21:20 done 09:15",
                        "09:30 shown 09:30",
                        "09:30:10 skipped 09:30",
                        "10:00 shown 10:00",
                        "10:00:05 begins 10:00",
                        "10:00:05 guides 10:00",
                        "10:00:45 guided, stopped",
                        "10:00:45 skipped 10:00",
                        "10:10 pause begins",
                        "10:15 paused 10:15",
                        "10:30 paused 10:30",
                        "10:40 pause ends",
                        "11:00 shown 11:00",
                        "11:03 missed 11:00",
                        "11:05 concludes");
    }

    @Test
    void aWholeDayLeftAlone() {
        ScriptedStation desk = ScriptedStation.onMondayAt("08:00");
        desk.attend("18:00");

        assertThat(desk.told())
                .hasSize(49)
                .filteredOn(line -> line.contains("missed"))
                .hasSize(24);
        assertThat(desk.shown().mode()).isEqualTo(Outlook.Mode.DAY_OVER);
    }

    @Test
    void enterAheadOfTheAlertBeginsTheNextOne() {
        ScriptedStation desk = ScriptedStation.onMondayAt("08:50").at("08:55", Request.START);
        desk.attend("09:05");

        assertThat(desk.told())
                .containsExactly(
                        "08:55 begins 09:00",
                        "08:55 guides 09:00",
                        "08:55:40 guided, done",
                        "08:55:40 done 09:00",
                        "09:05 concludes");
    }

    @ParameterizedTest
    @EnumSource(names = {"SNOOZE", "NONE"})
    void anAnswerToNothingDoesNothing(Request request) {
        ScriptedStation desk = ScriptedStation.onMondayAt("08:50").at("08:55", request);
        desk.attend("08:59");

        assertThat(desk.told()).containsExactly("08:59 concludes");
    }

    @ParameterizedTest
    @CsvSource({"QUIT,QUIT", "INTERRUPT,INTERRUPT", "GONE,GONE"})
    void whatEndsItIsSaid(Request request, Request left) {
        ScriptedStation desk = ScriptedStation.onMondayAt("08:50").at("09:01", request);

        assertThat(desk.attend()).isEqualTo(left);
        assertThat(desk.told()).containsExactly("09:00 shown 09:00", "09:01 concludes");
    }

    @ParameterizedTest
    @CsvSource({"INTERRUPTED,INTERRUPT", "GONE,GONE"})
    void whatEndsTheMovementForGoodEndsTheWatch(Guided ending, Request left) {
        ScriptedStation desk = ScriptedStation.onMondayAt("08:50").at("09:00:10", ending);

        assertThat(desk.attend()).isEqualTo(left);
        assertThat(desk.told()).endsWith("09:00:50 skipped 09:00", "09:00:50 concludes");
    }

    @Test
    void whatHurtsRestsForToday() {
        ScriptedStation desk = ScriptedStation.onMondayAt("09:00").at("09:00:10", Guided.HURT);
        desk.attend("2026-11-24T09:01");

        assertThat(desk.told())
                .startsWith(
                        "09:00 shown 09:00",
                        "09:00:10 begins 09:00",
                        "09:00:10 guides 09:00",
                        "09:00:50 guided, hurt",
                        "09:00:50 skipped 09:00",
                        "09:00:50 pause begins",
                        "09:15 paused 09:15")
                .endsWith("16:30 paused 16:30", "00:00 pause ends", "09:00 shown 09:00", "09:01 concludes")
                .hasSize(6 + 23 + 3);
    }

    @ParameterizedTest
    @CsvSource({
        "22:00–06:00, 2026-11-23T23:10, 2026-11-24T06:00",
        "22:00–06:00, 2026-11-24T02:00, 2026-11-24T06:00",
        "22:00–06:00, 2026-11-23T12:00, 2026-11-24T00:00",
        "09:00–17:00, 2026-11-23T09:10, 2026-11-24T00:00",
        "09:00–00:00, 2026-11-23T09:10, 2026-11-24T00:00",
        "09:00–17:00, 2026-11-23T23:59:59, 2026-11-24T00:00",
        // Clocks go forward at 02:00, and back at 03:00.
        "22:00–06:00, 2027-03-27T23:00, 2027-03-28T06:00",
        "09:00–17:00, 2027-10-31T12:00, 2027-11-01T00:00",
    })
    void todayEndsAtMidnightOrWithTheWorkday(String hours, String now, String end) {
        Watch watch = new Watch(schedule("60m", hours(hours, EVERY_DAY)), Watch.DEFAULT_GRACE);
        Instant instant = LocalDateTime.parse(now).atZone(BERLIN).toInstant();

        assertThat(watch.schedule()
                        .workday()
                        .endOfToday(BERLIN, instant)
                        .atZone(BERLIN)
                        .toLocalDateTime())
                .isEqualTo(LocalDateTime.parse(end));
    }

    @Test
    void whatAnotherProcessDidIsToldOnce() {
        Watch watch = new Watch(nineToFive(), Watch.DEFAULT_GRACE);
        ScriptedStation desk = ScriptedStation.onMondayAt("08:50");
        desk.another("08:55", ledger -> Answers.skip(watch, ledger, BERLIN, desk.now()))
                .another("09:15:20", ledger -> Answers.snooze(ledger, desk.now(), Duration.ofMinutes(5)))
                .another("09:22", ledger -> Answers.start(watch, ledger, BERLIN, desk.now()))
                .another("09:22:30", ledger -> Answers.finish(ledger, alert(ledger), Outcome.DONE))
                .another("09:25", ledger -> Answers.pause(ledger, desk.now(), null))
                .another("09:31", Answers::resume);
        desk.attend("09:59");

        assertThat(desk.told())
                .containsExactly(
                        "08:55 skipped 09:00",
                        "09:15 shown 09:15",
                        "09:15:20 put off 09:15",
                        "09:20:20 shown again 09:15",
                        "09:22 begins 09:15",
                        "09:22:30 done 09:15",
                        "09:25 pause begins",
                        "09:30 paused 09:30",
                        "09:31 pause ends",
                        "09:59 concludes");
    }

    private static Alert alert(Ledger ledger) {
        return ledger.ringing() == null
                ? new Alert(LocalDateTime.MIN, java.time.ZoneOffset.UTC, "none")
                : ledger.ringing().alert();
    }

    @Test
    void aLateWakeShowsOneAlertAtMost() {
        ScriptedStation desk = ScriptedStation.onMondayAt("08:50").sleeps("08:55", "12:31");
        desk.attend("12:32");

        assertThat(desk.told())
                .hasSize(13)
                .filteredOn(line -> line.contains("shown"))
                .containsExactly("12:31 shown 12:30");
    }

    @Test
    void aWakeLateBeyondTheGraceShowsNone() {
        ScriptedStation desk = ScriptedStation.onMondayAt("08:50").sleeps("08:55", "12:40");
        desk.attend("12:41");

        assertThat(desk.told()).noneMatch(line -> line.contains("shown")).hasSize(13);
    }

    @Test
    void anAlertThatComesWhileOneIsGuidedIsShownAfterIt() {
        ScriptedStation desk = ScriptedStation.onMondayAt("09:00").at("09:14:40", Request.START);
        desk.attend("09:16");

        assertThat(desk.told())
                .containsExactly(
                        "09:00 shown 09:00",
                        "09:03 missed 09:00",
                        "09:14:40 begins 09:15",
                        "09:14:40 guides 09:15",
                        "09:15:20 guided, done",
                        "09:15:20 done 09:15",
                        "09:16 concludes");
    }

    @Test
    void whoTravelsHasTheAlertsOfTheirClocks() {
        ScriptedStation desk = ScriptedStation.onMondayAt("13:50").travels("13:55", NEW_YORK);
        desk.attend("15:05");

        assertThat(desk.told()).containsExactly("09:00 shown 09:00", "09:03 missed 09:00", "09:05 concludes");
    }

    @Test
    void aQuietDayIsAwaitedInHalfMinutes() {
        ScriptedStation desk = new ScriptedStation(new Watch(nineToFive(), Watch.DEFAULT_GRACE), "2026-11-28T00:00");
        desk.attend("2026-11-29T00:00");

        assertThat(desk.told()).containsExactly("00:00 concludes");
        assertThat(desk.waits).hasSize(24 * 120).containsOnly(HALF_A_MINUTE);
        assertThat(desk.updates).isZero();
    }

    @Test
    void noWaitIsLongerThanHalfAMinuteNorBusy() {
        ScriptedStation desk = ScriptedStation.onMondayAt("08:00")
                .at("09:00:20", Request.START)
                .at("09:15:30.123", Request.SNOOZE)
                .sleeps("09:29:59.999", "09:30:00.001")
                .at("10:10", Request.PAUSE)
                .at("10:40", Request.PAUSE);
        desk.attend("18:00");

        assertThat(desk.waits).allMatch(wait -> wait.compareTo(HALF_A_MINUTE) <= 0 && !wait.isNegative());
        assertThat(desk.waits).hasSizeBetween(1200, 1300);
        assertThat(desk.waits).filteredOn(Duration::isZero).isEmpty();
    }

    @Test
    void whatIsShownIsShownAnewWhenItIsNoLongerTrue() {
        ScriptedStation desk = ScriptedStation.onMondayAt("08:00")
                .refreshing(Duration.ofSeconds(1))
                .sleeps("08:10", "08:20");
        desk.attend("08:30");

        assertThat(desk.waits).hasSizeBetween(1200, 1202);
        assertThat(desk.updates).isZero();
    }

    @Test
    void ctrlZGivesTheTerminalBackAndTheWatchGoesOn() {
        ScriptedStation desk = ScriptedStation.onMondayAt("08:55").at("08:56", Request.SUSPEND);
        desk.attend("09:01");

        assertThat(desk.suspensions).isEqualTo(1);
        assertThat(desk.told()).containsExactly("09:00 shown 09:00", "09:01 concludes");
    }

    @Test
    void whatWasInFlightIsSeenAtOnce() {
        ScriptedStation desk = ScriptedStation.onMondayAt("09:00");
        desk.another("09:00:00", ledger -> new Step(ledger, java.util.List.of()));
        desk.attend("09:00:10");

        assertThat(desk.shown().mode()).isEqualTo(Outlook.Mode.RINGING);
    }
}
