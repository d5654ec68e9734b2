package yoga.rescue;

import static org.assertj.core.api.Assertions.assertThat;
import static yoga.rescue.Workdays.BERLIN;
import static yoga.rescue.Workdays.length;
import static yoga.rescue.Workdays.nineToFive;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person does with alerts. */
class AnswersTest {
    @Test
    void theMovementIsGuidedAndDone() {
        assertThat(told(Desk.onMondayAt("09:00")
                        .starts()
                        .until("09:02")
                        .finishes(Outcome.DONE)
                        .until("09:14")))
                .containsExactly("09:00 guided 09:00", "09:02 done 09:00");
    }

    @Test
    void aMovementThatIsGuidedIsNotMissed() {
        assertThat(told(Desk.onMondayAt("09:00").starts().until("09:10").finishes(Outcome.DONE)))
                .containsExactly("09:00 guided 09:00", "09:10 done 09:00");
    }

    @Test
    void anAlertPutOffComesAgainAndIsLeftAlone() {
        assertThat(told(Desk.onMondayAt("09:00").snoozes("5m").until("09:14")))
                .containsExactly("09:00 put off 09:00", "09:05 shown again 09:00", "09:08 missed 09:00");
    }

    @Test
    void anAlertMayBePutOffTwice() {
        assertThat(told(Desk.onMondayAt("09:00")
                        .snoozes("5m")
                        .until("09:05")
                        .snoozes("5m")
                        .until("09:14")))
                .containsExactly(
                        "09:00 put off 09:00",
                        "09:05 shown again 09:00",
                        "09:05 put off 09:00",
                        "09:10 shown again 09:00",
                        "09:13 missed 09:00");
    }

    @Test
    void whatWasPutOffUntilJustBeforeTheNextGoesIntoIt() {
        assertThat(told(Desk.onMondayAt("09:00").snoozes("14m30s").until("09:15")))
                .containsExactly("09:00 put off 09:00", "09:14:30 snoozed 09:00", "09:15 shown 09:15");
    }

    @Test
    void whatWasPutOffUntilJustAfterTheNextGoesIntoIt() {
        assertThat(told(Desk.onMondayAt("09:00").snoozes("15m30s").until("09:15")))
                .containsExactly("09:00 put off 09:00", "09:15 shown 09:15", "09:15 snoozed 09:00");
    }

    @Test
    void whatWasPutOffUntilTheNextStillWaitsGoesIntoIt() {
        assertThat(told(Desk.onMondayAt("09:00").snoozes("17m").until("09:18")))
                .containsExactly("09:00 put off 09:00", "09:15 shown 09:15", "09:17 snoozed 09:00");
    }

    @Test
    void whatWasPutOffBeyondTheNextComesAfterIt() {
        assertThat(told(Desk.onMondayAt("09:00").snoozes("20m").until("09:21")))
                .containsExactly(
                        "09:00 put off 09:00", "09:15 shown 09:15", "09:18 missed 09:15", "09:20 shown again 09:00");
    }

    @Test
    void puttingOffAnotherOneEndsTheFirst() {
        assertThat(told(Desk.onMondayAt("09:00")
                        .snoozes("20m")
                        .until("09:15")
                        .snoozes("5m")
                        .until("09:20")))
                .containsExactly(
                        "09:00 put off 09:00",
                        "09:15 shown 09:15",
                        "09:15 snoozed 09:00",
                        "09:15 put off 09:15",
                        "09:20 shown again 09:15");
    }

    @Test
    void whatWasPutOffAndSleptThroughIsMissed() {
        assertThat(told(Desk.onMondayAt("09:00").snoozes("5m").asleepUntil("09:08:00.001")))
                .containsExactly("09:00 put off 09:00", "09:08 missed 09:00");
        assertThat(told(Desk.onMondayAt("09:00").snoozes("5m").asleepUntil("09:08")))
                .containsExactly("09:00 put off 09:00", "09:08 shown again 09:00");
    }

    @Test
    void whatWasPutOffIntoAPauseIsNotShown() {
        assertThat(told(Desk.onMondayAt("09:00")
                        .snoozes("5m")
                        .pausesUntil("09:10")
                        .until("09:14")))
                .containsExactly("09:00 put off 09:00", "09:00 pause begins", "09:05 paused 09:00", "09:10 pause ends");
    }

    @Test
    void theAlertThatWaitsIsSkipped() {
        assertThat(told(Desk.onMondayAt("09:00").skips().until("09:15")))
                .containsExactly("09:00 skipped 09:00", "09:15 shown 09:15");
    }

    @Test
    void theAlertThatWasPutOffIsSkipped() {
        assertThat(told(Desk.onMondayAt("09:00")
                        .snoozes("5m")
                        .until("09:02")
                        .skips()
                        .until("09:15")))
                .containsExactly("09:00 put off 09:00", "09:02 skipped 09:00", "09:15 shown 09:15");
    }

    @Test
    void theNextAlertIsSkippedAheadOfItsTime() {
        assertThat(Desk.onMondayAt("08:55").skips().skips().until("09:30").told())
                .containsExactly("08:55 skipped 09:00", "08:55 skipped 09:15", "09:30 shown 09:30");
    }

    @Test
    void theNextMovementIsDoneAheadOfItsTime() {
        assertThat(Desk.onMondayAt("08:50")
                        .starts()
                        .until("08:52")
                        .finishes(Outcome.DONE)
                        .until("09:15")
                        .told())
                .containsExactly("08:50 guided 09:00", "08:52 done 09:00", "09:15 shown 09:15");
    }

    @Test
    void aMovementBegunBeforeItsTimeAndGoneOnBeyondItIsNotShown() {
        assertThat(Desk.onMondayAt("08:59")
                        .starts()
                        .until("09:01")
                        .finishes(Outcome.DONE)
                        .until("09:14")
                        .told())
                .containsExactly("08:59 guided 09:00", "09:01 done 09:00");
    }

    @Test
    void whatWasPutOffIsDoneBeforeItComesAgain() {
        assertThat(told(Desk.onMondayAt("09:00")
                        .snoozes("5m")
                        .until("09:03")
                        .starts()
                        .until("09:06")
                        .finishes(Outcome.DONE)
                        .until("09:14")))
                .containsExactly("09:00 put off 09:00", "09:03 guided 09:00", "09:06 done 09:00");
    }

    @Test
    void theNextAlertWaitsForTheMovementBeforeIt() {
        assertThat(told(Desk.onMondayAt("09:00").starts().until("09:17").finishes(Outcome.DONE)))
                .containsExactly("09:00 guided 09:00", "09:17 done 09:00", "09:17 shown 09:15");
    }

    @Test
    void theNextAlertDoesNotWaitForLongerThanTheGrace() {
        assertThat(told(Desk.onMondayAt("09:00")
                        .starts()
                        .until("09:19")
                        .finishes(Outcome.DONE)
                        .until("09:29")))
                .containsExactly("09:00 guided 09:00", "09:18 away 09:15", "09:19 done 09:00");
    }

    @Test
    void whatWasPutOffGoesIntoTheMovementThatIsGuidedThen() {
        assertThat(told(Desk.onMondayAt("09:00")
                        .snoozes("17m")
                        .until("09:15")
                        .starts()
                        .until("09:18")
                        .finishes(Outcome.DONE)
                        .until("09:29")))
                .containsExactly(
                        "09:00 put off 09:00",
                        "09:15 shown 09:15",
                        "09:15 guided 09:15",
                        "09:17 snoozed 09:00",
                        "09:18 done 09:15");
    }

    @Test
    void aMovementThatNobodyEndsIsSkippedAfterHalfAnHour() {
        Desk desk = Desk.onMondayAt("09:30").starts();

        assertThat(told(desk.until("10:00"))).containsExactly("09:30 guided 09:30");
        assertThat(desk.until("10:01").told()).containsExactly("10:00 skipped 09:30", "10:00 shown 10:00");
        assertThat(desk.ledger().ringing()).isNotNull();
    }

    @Test
    void aPauseEndsByItself() {
        assertThat(Desk.onMondayAt("09:10").pausesUntil("10:10").until("10:15").told())
                .containsExactly(
                        "09:10 pause begins",
                        "09:15 paused 09:15",
                        "09:30 paused 09:30",
                        "10:00 paused 10:00",
                        "10:10 pause ends",
                        "10:15 shown 10:15");
    }

    @Test
    void anAlertAtTheVeryEndOfAPauseIsShown() {
        assertThat(Desk.onMondayAt("09:10").pausesUntil("09:30").until("09:31").told())
                .contains("09:15 paused 09:15", "09:30 pause ends", "09:30 shown 09:30")
                .hasSize(4);
    }

    @Test
    void aPauseWithoutEndLastsUntilItIsTakenBack() {
        Desk desk = Desk.onMondayAt("16:20").pauses();

        assertThat(desk.until("2026-11-24T09:05").told())
                .containsExactly("16:20 pause begins", "16:30 paused 16:30", "09:00 paused 09:00");
        assertThat(desk.restarted().resumes().until("09:15").told())
                .containsExactly("09:05 pause ends", "09:15 shown 09:15");
    }

    @Test
    void whatWaitsWhenAPauseBeginsIsSkipped() {
        assertThat(told(Desk.onMondayAt("09:00").pausesUntil("09:10").until("09:14")))
                .containsExactly("09:00 skipped 09:00", "09:00 pause begins", "09:10 pause ends");
    }

    @Test
    void aPauseDoesNotEndTheMovementThatIsGuided() {
        assertThat(told(Desk.onMondayAt("09:00")
                        .starts()
                        .pauses()
                        .until("09:02")
                        .finishes(Outcome.DONE)))
                .containsExactly("09:00 guided 09:00", "09:00 pause begins", "09:02 done 09:00");
    }

    @Test
    void aPauseThatWasSleptThroughStillCounts() {
        assertThat(Desk.onMondayAt("09:10")
                        .pausesUntil("09:20")
                        .asleepUntil("09:40")
                        .told())
                .containsExactly("09:10 pause begins", "09:40 paused 09:15", "09:40 away 09:30", "09:40 pause ends");
    }

    @Test
    void answersToNothingChangeNothing() {
        Watch watch = new Watch(nineToFive(), length("3m"));
        Desk quiet = Desk.onMondayAt("08:30");
        Ledger ledger = quiet.ledger();

        assertThat(Answers.snooze(ledger, quiet.now(), length("5m"))).isEqualTo(new Step(ledger, List.of()));
        assertThat(Answers.resume(ledger)).isEqualTo(new Step(ledger, List.of()));

        Desk busy = Desk.onMondayAt("09:00").starts();
        Ledger guided = busy.ledger();
        Alert other = nineToFive().on(busy.date(), BERLIN).alerts().get(5);
        assertThat(Answers.start(watch, guided, BERLIN, busy.now()).quiet()).isTrue();
        assertThat(Answers.skip(watch, guided, BERLIN, busy.now()).quiet()).isTrue();
        assertThat(Answers.snooze(guided, busy.now(), length("5m")).quiet()).isTrue();
        assertThat(Answers.finish(guided, other, Outcome.DONE).quiet()).isTrue();
    }

    /** What happened, without the alert that all of these begin with. */
    private static List<String> told(Desk desk) {
        List<String> told = desk.told();
        return told.subList(1, told.size());
    }
}
