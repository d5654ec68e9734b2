package yoga.rescue;

import static org.assertj.core.api.Assertions.assertThat;
import static yoga.rescue.Workdays.BERLIN;
import static yoga.rescue.Workdays.EVERY_DAY;
import static yoga.rescue.Workdays.MONDAY_TO_FRIDAY;
import static yoga.rescue.Workdays.hours;
import static yoga.rescue.Workdays.schedule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlookTest {
    @Test
    void beforeTheHoursOfAWorkday() {
        assertThat(said(Desk.onMondayAt("07:00"))).isEqualTo("EARLY, next 09:00");
    }

    @Test
    void withinTheHours() {
        assertThat(said(Desk.onMondayAt("09:00:01"))).isEqualTo("WAITING, next 09:15");
        assertThat(said(Desk.onMondayAt("16:29"))).isEqualTo("WAITING, next 16:30");
    }

    @Test
    void whileAnAlertWaits() {
        assertThat(said(Desk.onMondayAt("09:00"))).isEqualTo("RINGING, next 09:15");
    }

    @Test
    void whileAMovementIsGuided() {
        assertThat(said(Desk.onMondayAt("09:00").starts())).isEqualTo("GUIDED, next 09:15");
    }

    @Test
    void whenTheDayHasNoMoreAlerts() {
        assertThat(said(Desk.onMondayAt("16:30:01"))).isEqualTo("DAY_OVER, next 2026-11-24T09:00");
        assertThat(said(Desk.onMondayAt("18:00"))).isEqualTo("DAY_OVER, next 2026-11-24T09:00");
        assertThat(said(Desk.onMondayAt("16:29").skips())).isEqualTo("DAY_OVER, next 2026-11-24T09:00");
    }

    @Test
    void onADayThatIsNoWorkday() {
        Desk sunday = new Desk(Workdays.nineToFive(), BERLIN, "2026-11-22T12:00");

        assertThat(said(sunday)).isEqualTo("FREE_DAY, next 2026-11-23T09:00");
        assertThat(sunday.outlook().entries()).isEmpty();
    }

    @Test
    void whatWasPutOffComesNext() {
        Desk desk = Desk.onMondayAt("09:00").snoozes("5m");

        assertThat(said(desk)).isEqualTo("WAITING, next 09:00 at 09:05");
        assertThat(said(desk.until("09:05"))).isEqualTo("RINGING, next 09:15");
    }

    @Test
    void whatWasPutOffAndWillGoIntoTheNextDoesNotComeNext() {
        assertThat(said(Desk.onMondayAt("09:00").snoozes("14m40s"))).isEqualTo("WAITING, next 09:15");
    }

    @Test
    void whatWasPutOffBeyondTheEndOfTheDayIsWaitedFor() {
        assertThat(said(Desk.onMondayAt("16:30").snoozes("40m").until("17:05")))
                .isEqualTo("WAITING, next 16:30 at 17:10");

        Desk friday = new Desk(schedule("60m", hours("16:00–00:00", MONDAY_TO_FRIDAY)), BERLIN, "2026-11-27T23:30");
        assertThat(said(friday.snoozes("40m").until("2026-11-28T00:05"))).isEqualTo("WAITING, next 23:30 at 00:10");
    }

    @Test
    void theFirstAlertAfterAPauseComesNext() {
        Desk desk = Desk.onMondayAt("09:10");

        assertThat(said(desk.pausesUntil("10:15"))).isEqualTo("PAUSED, next 10:15");
        assertThat(said(desk.until("10:14"))).isEqualTo("PAUSED, next 10:15");
        assertThat(said(desk.until("10:15"))).isEqualTo("RINGING, next 10:30");
    }

    @Test
    void whatWasPutOffIntoAPauseDoesNotComeNext() {
        assertThat(said(Desk.onMondayAt("09:00").snoozes("5m").pausesUntil("09:20")))
                .isEqualTo("PAUSED, next 09:30");
    }

    @Test
    void inAPauseWithoutEndNothingComesNext() {
        Desk desk = Desk.onMondayAt("09:10").pauses();

        assertThat(said(desk)).isEqualTo("PAUSED, next none");
        assertThat(said(desk.resumes())).isEqualTo("WAITING, next 09:15");
    }

    @Test
    void aPauseOnAFreeDayIsAPause() {
        assertThat(said(new Desk(Workdays.nineToFive(), BERLIN, "2026-11-22T12:00").pauses()))
                .isEqualTo("PAUSED, next none");
    }

    @Test
    void aNightIsShownUntilItsEnd() {
        Desk desk = new Desk(schedule("60m", hours("22:00–06:00", MONDAY_TO_FRIDAY)), BERLIN, "2026-11-27T21:00");

        assertThat(said(desk)).isEqualTo("EARLY, next 22:00");
        assertThat(said(desk.until("2026-11-28T03:50"))).isEqualTo("WAITING, next 04:00");
        assertThat(desk.outlook().day()).isEqualTo(LocalDate.parse("2026-11-27"));
        assertThat(desk.outlook().entries()).hasSize(24);
        assertThat(desk.outlook().count(Outcome.MISSED)).isEqualTo(18);
        assertThat(said(desk.until("05:59"))).isEqualTo("DAY_OVER, next 2026-11-30T22:00");
        assertThat(said(desk.until("06:00"))).isEqualTo("FREE_DAY, next 2026-11-30T22:00");
    }

    @Test
    void roundTheClockThereIsAlwaysMoreToCome() {
        Desk desk = new Desk(schedule("60m", hours("09:00–09:00", EVERY_DAY)), BERLIN, "2026-11-23T08:45");

        assertThat(said(desk)).isEqualTo("DAY_OVER, next 09:00");
        assertThat(desk.outlook().day()).isEqualTo(LocalDate.parse("2026-11-22"));
        assertThat(said(desk.until("09:10"))).isEqualTo("WAITING, next 09:15");
        assertThat(desk.outlook().day()).isEqualTo(LocalDate.parse("2026-11-23"));
    }

    @Test
    void theOutcomesOfTheDayAreCounted() {
        Outlook outlook = Desk.onMondayAt("08:55")
                .until("09:00")
                .starts()
                .until("09:02")
                .finishes(Outcome.DONE)
                .until("09:16")
                .skips()
                .until("10:10")
                .pausesUntil("10:20")
                .asleepUntil("10:47")
                .outlook();

        assertThat(List.of(Outcome.values()))
                .extracting(outcome -> outcome.word() + " " + outlook.count(outcome))
                .containsExactly("done 1", "skipped 1", "snoozed 0", "missed 2", "paused 1", "away 1");
        assertThat(outlook.entries()).hasSize(24);
        assertThat(outlook.entries().get(6).outcome()).isNull();
    }

    /** Mode and next alert; with its date if it is another day's, and with the time at which it comes again. */
    private static String said(Desk desk) {
        Outlook outlook = desk.outlook();
        Outlook.Coming next = outlook.next();
        return outlook.mode() + ", next " + (next == null ? "none" : said(next, desk.date()));
    }

    private static String said(Outlook.Coming next, LocalDate today) {
        if (!next.at().equals(next.alert().at())) {
            return next.alert().civil().toLocalTime() + " at " + next.civil().toLocalTime();
        }
        boolean sameDay = next.civil().toLocalDate().equals(today);
        return (sameDay ? next.civil().toLocalTime() : next.civil()).toString();
    }
}
