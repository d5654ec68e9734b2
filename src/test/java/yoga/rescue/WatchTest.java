package yoga.rescue;

import static org.assertj.core.api.Assertions.assertThat;
import static yoga.rescue.Workdays.BERLIN;
import static yoga.rescue.Workdays.EVERY_DAY;
import static yoga.rescue.Workdays.NEW_YORK;
import static yoga.rescue.Workdays.hours;
import static yoga.rescue.Workdays.length;
import static yoga.rescue.Workdays.nineToFive;
import static yoga.rescue.Workdays.schedule;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.practice.Poses;

/** What comes with time: alerts that are due, left alone, slept through, and clocks that jump. */
class WatchTest {
    @Test
    void anAlertIsShownAtItsTimeAndNotBefore() {
        Desk desk = Desk.onMondayAt("08:55");

        assertThat(desk.until("08:59:59.999").told()).isEmpty();
        assertThat(desk.until("09:00").told()).containsExactly("09:00 shown 09:00");
        assertThat(desk.until("09:00:01").told()).isEmpty();
    }

    @Test
    void anAlertLeftAloneIsMissedAfterTheGrace() {
        Desk desk = Desk.onMondayAt("09:00");

        assertThat(desk.until("09:03").told()).containsExactly("09:00 shown 09:00");
        assertThat(desk.until("09:03:00.001").told()).containsExactly("09:03 missed 09:00");
        assertThat(desk.until("09:14").told()).isEmpty();
    }

    @Test
    void aMorningLeftAlone() {
        assertThat(Desk.onMondayAt("08:00").until("10:01").told())
                .containsExactly(
                        "09:00 shown 09:00",
                        "09:03 missed 09:00",
                        "09:15 shown 09:15",
                        "09:18 missed 09:15",
                        "09:30 shown 09:30",
                        "09:33 missed 09:30",
                        "10:00 shown 10:00");
    }

    @Test
    void anAlertLateByTheGraceIsStillShownAndThenWaitsAsLong() {
        Desk desk = Desk.onMondayAt("08:55").asleepUntil("09:03");

        assertThat(desk.told()).containsExactly("09:03 shown 09:00");
        assertThat(desk.until("09:10").told()).containsExactly("09:06 missed 09:00");
    }

    @Test
    void anAlertLateByMoreIsNeverShown() {
        Desk desk = Desk.onMondayAt("08:55").asleepUntil("09:03:00.001");

        assertThat(desk.told()).containsExactly("09:03 away 09:00");
        assertThat(desk.until("09:14").told()).isEmpty();
    }

    @Test
    void afterASleepOnlyTheNewestIsShown() {
        assertThat(Desk.onMondayAt("08:55").asleepUntil("10:01").told())
                .containsExactly("10:01 away 09:00", "10:01 away 09:15", "10:01 away 09:30", "10:01 shown 10:00");
    }

    @Test
    void afterANightNothingBursts() {
        Desk desk = Desk.onMondayAt("16:25").asleepUntil("2026-11-24T08:00");

        assertThat(desk.told()).containsExactly("08:00 away 16:30");
        assertThat(desk.until("09:00").told()).containsExactly("09:00 shown 09:00");
    }

    @Test
    void afterAWeekendOfSleepMondayBeginsAsAlways() {
        Desk desk = Desk.onMondayAt("16:31").asleepUntil("2026-11-27T16:35").asleepUntil("2026-11-30T09:00");

        assertThat(desk.told()).hasSize(4 * 24 + 1).endsWith("16:35 away 16:30", "09:00 shown 09:00");
    }

    @Test
    void whoWasAwayForMonthsIsToldOfTheLatestDaysOnly() {
        Desk desk = new Desk(nineToFive(), BERLIN, "2026-01-05T17:00").asleepUntil("2026-11-23T12:07");

        assertThat(desk.told()).hasSize(10).startsWith("12:07 away 09:00");
        assertThat(desk.until("12:15").told()).containsExactly("12:15 shown 12:15");
    }

    @Test
    void aWakeJustBeforeTheNextAlertShowsThatOneOnly() {
        Watch often = new Watch(schedule("10m", hours("09:00–17:00", EVERY_DAY)), length("3m"));
        Desk desk = new Desk(often, BERLIN, "2026-11-23T08:50").asleepUntil("09:02:05");

        assertThat(desk.told()).containsExactly("09:02:05 away 09:00");
        assertThat(desk.until("09:02:30").told()).containsExactly("09:02:30 shown 09:02:30");
    }

    @Test
    void alertsThatAlwaysComeCloseTogetherAreAllShown() {
        Watch often = new Watch(
                Schedule.of(
                        Workdays.protocol("0m", Poses.cow(), "2m", Poses.needle()),
                        length("5m"),
                        hours("09:00–09:05", EVERY_DAY),
                        null),
                length("3m"));

        assertThat(new Desk(often, BERLIN, "2026-11-23T08:59").until("09:01").told())
                .containsExactly("09:00 shown 09:00", "09:00:10 missed 09:00", "09:00:10 shown 09:00:10");
    }

    @Test
    void theNextAlertEndsTheOneThatWaits() {
        Watch patient = new Watch(nineToFive(), length("20m"));
        Desk desk = new Desk(patient, BERLIN, "2026-11-23T09:00");

        assertThat(desk.until("09:15").told())
                .containsExactly("09:00 shown 09:00", "09:15 missed 09:00", "09:15 shown 09:15");
    }

    @Test
    void anAlertOfTheSecondInWhichTheWatchBeginsIsShown() {
        assertThat(Desk.onMondayAt("09:00:00.900").told()).containsExactly("09:00 shown 09:00");
        assertThat(Desk.onMondayAt("09:00:01").told()).isEmpty();
    }

    @Test
    void aWatchThatBeganDoesNotCareForWhatWasBefore() {
        assertThat(Desk.onMondayAt("12:01").until("12:14").told()).isEmpty();
    }

    @Test
    void aClockSetBackNeverShowsAnAlertTwice() {
        Desk desk = Desk.onMondayAt("09:00").skips().until("09:16").skips();
        desk.told();

        assertThat(desk.clockSetTo("08:58").told()).containsExactly("08:58 clock went back");
        assertThat(desk.until("09:30").told()).containsExactly("09:30 shown 09:30");
    }

    @Test
    void aClockThatWasAheadForAMomentCostsNoAlert() {
        Desk desk = Desk.onMondayAt("08:55");

        assertThat(desk.clockSetTo("09:47").told())
                .containsExactly("09:47 away 09:00", "09:47 away 09:15", "09:47 away 09:30");
        assertThat(desk.clockSetTo("08:56").told())
                .containsExactly(
                        "08:56 clock went back",
                        "08:56 reopened 09:00",
                        "08:56 reopened 09:15",
                        "08:56 reopened 09:30");
        assertThat(desk.until("09:04").told()).containsExactly("09:00 shown 09:00", "09:03 missed 09:00");
    }

    @Test
    void whatTheClockThatWasAheadShowedIsNotShownAgain() {
        Desk desk = Desk.onMondayAt("08:55").clockSetTo("09:16").skips().clockSetTo("08:56");
        desk.told();

        assertThat(desk.until("09:29").told()).containsExactly("09:00 shown 09:00", "09:03 missed 09:00");
    }

    @Test
    void anAlertThatWaitsWhileTheClockIsSetBackWaitsOnlyAsLongAsOthers() {
        Desk desk = Desk.onMondayAt("09:00").clockSetTo("08:30");
        desk.told();

        assertThat(desk.until("08:40").told()).containsExactly("08:33 missed 09:00");
    }

    @Test
    void whatWasPutOffComesAsSoonThoughTheClockIsSetBack() {
        Desk desk = Desk.onMondayAt("11:00").snoozes("5m").clockSetTo("09:59");
        desk.told();

        assertThat(desk.until("10:05").told())
                .containsExactly("10:00 shown 10:00", "10:03 missed 10:00", "10:04 shown again 11:00");
    }

    @Test
    void inAnotherZoneTheDayBeginsThere() {
        Desk desk = Desk.onMondayAt("14:50").skips();
        desk.told();

        assertThat(desk.in(NEW_YORK).told()).isEmpty();
        assertThat(desk.until("09:01").told()).containsExactly("09:00 shown 09:00");
    }

    @Test
    void aZoneOfTheSameTimeChangesNothing() {
        Desk desk = Desk.onMondayAt("09:00").skips().until("09:05").in(ZoneId.of("Europe/Paris"));
        desk.told();

        assertThat(desk.clockSetTo("08:59").until("09:15").told())
                .containsExactly("08:59 clock went back", "09:15 shown 09:15");
        assertThat(desk.ledger().outcomes()).hasSize(1);
    }

    @Test
    void anotherProcessShowsNothingAgain() {
        Desk desk = Desk.onMondayAt("09:00");

        assertThat(desk.until("09:01").restarted().until("09:02").restarted().told())
                .containsExactly("09:00 shown 09:00");
        assertThat(desk.until("09:10").told()).containsExactly("09:03 missed 09:00");
    }

    @Test
    void aMovementThatAProcessDiedInTheMiddleOfWaitsAgain() {
        Desk desk = Desk.onMondayAt("09:00").starts().until("09:01").restarted();

        assertThat(desk.outlook().mode()).isEqualTo(Outlook.Mode.RINGING);
        assertThat(desk.starts().until("09:02").finishes(Outcome.DONE).told())
                .containsExactly("09:00 shown 09:00", "09:00 guided 09:00", "09:01 guided 09:00", "09:02 done 09:00");
    }

    @Test
    void inTheRepeatedHourNothingComesAgain() {
        Desk desk = new Desk(schedule("60m", hours("00:00–06:00", EVERY_DAY)), BERLIN, "2026-10-25T02:29");

        assertThat(desk.until("03:00").told())
                .containsExactly("02:30 shown 02:30", "02:33 missed 02:30", "03:00 shown 03:00");
    }

    @Test
    void whatAnotherScheduleWouldHaveHadBeforeDoesNotCount() {
        Watch other = new Watch(schedule("30m", hours("09:00–17:00", EVERY_DAY)), length("3m"));
        Desk desk = Desk.onMondayAt("08:00").until("09:20");

        Ledger ledger = desk.ledger().withSeen(desk.now());

        assertThat(other.advance(ledger, BERLIN, desk.now()).quiet()).isTrue();
        assertThat(other.wake(ledger, BERLIN, desk.now())).isEqualTo(desk.now().plus(length("10m")));
    }

    @ParameterizedTest
    @ValueSource(longs = {71, 72, 73, 74, 75, 76, 77, 78})
    void lookingWhenItAsksForItSeesAllThatLookingEachSecondSees(long seed) {
        Random random = new Random(seed);
        List<String> cycles = List.of("5m", "7m", "20m", "60m");
        for (int i = 0; i < 5; i++) {
            String cycle = cycles.get(random.nextInt(cycles.size()));
            Watch watch =
                    new Watch(schedule(cycle, hours("09:00–17:00", EVERY_DAY)), length(1 + random.nextInt(5) + "m"));
            Desk seldom = new Desk(watch, BERLIN, "2026-11-23T08:55");
            Desk often = new Desk(watch, BERLIN, "2026-11-23T08:55");
            for (int act = 0; act < 60; act++) {
                Duration later = Duration.ofSeconds(random.nextInt(random.nextBoolean() ? 100 : 600));
                String then = LocalDateTime.ofInstant(seldom.now().plus(later), BERLIN)
                        .toString();
                seldom.until(then);
                often.everySecondUntil(then);
                long choice = random.nextLong();
                anyAct(new Random(choice), seldom);
                anyAct(new Random(choice), often);
            }

            assertThat(withoutTimes(seldom)).as("seed %s, %s", seed, watch).isEqualTo(withoutTimes(often));
        }
    }

    /** Something that a person or the machine does at any time. */
    private static void anyAct(Random random, Desk desk) {
        LocalDateTime now = LocalDateTime.ofInstant(desk.now(), BERLIN);
        switch (random.nextInt(12)) {
            case 0, 1 -> desk.snoozes(10 + random.nextInt(900) + "s");
            case 2 -> desk.skips();
            case 3, 4 -> desk.starts();
            case 5, 6, 7 -> desk.finishes(Outcome.DONE);
            case 8 -> desk.pausesUntil(now.plusSeconds(1 + random.nextInt(1800)).toString());
            case 9 -> desk.resumes();
            case 10 -> desk.asleepUntil(now.plusSeconds(random.nextInt(1200)).toString());
            default -> desk.restarted();
        }
    }

    private static List<String> withoutTimes(Desk desk) {
        return desk.told().stream()
                .map(line -> line.substring(line.indexOf(' ')))
                .toList();
    }
}
