package yoga.session;

import static org.assertj.core.api.Assertions.assertThat;
import static yoga.practice.Poses.angle;
import static yoga.practice.Poses.cow;
import static yoga.practice.Poses.needle;
import static yoga.practice.Poses.timeline;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import yoga.practice.Timeline;
import yoga.session.Moment.Mode;
import yoga.session.Summary.Ending;

class SessionTest {
    private final ScriptedStage stage = new ScriptedStage();

    @Test
    void aSessionTellsEveryCueAtItsTimeAndEnds() {
        Summary summary = stage.play(session(timeline(cow(), "12s")));

        assertThat(stage.told)
                .containsExactly(
                        "0.0 start",
                        "0.0 step 1",
                        "2.0 countdown 3",
                        "3.0 countdown 2",
                        "4.0 countdown 1",
                        "5.0 hold",
                        "5.0 breath 1",
                        "11.0 breath 2",
                        "14.0 countdown 3",
                        "15.0 countdown 2",
                        "16.0 countdown 1",
                        "17.0 end");
        assertThat(summary.ending()).isEqualTo(Ending.FINISHED);
        assertThat(summary.stepsDone()).isEqualTo(1);
        assertThat(summary.practised()).isEqualTo(seconds(12));
        assertThat(summary.active()).isEqualTo(seconds(17));
        assertThat(stage.time()).isEqualTo(seconds(17));
    }

    @Test
    void aPauseHoldsTheTimeAndCountsInAgain() {
        Summary summary = stage.at("10", Input.TOGGLE).at("40", Input.TOGGLE).play(session(timeline(cow(), "12s")));

        assertThat(stage.told).containsSubsequence("5.0 breath 1", "10.0 pause", "10.0 resume", "11.0 breath 2");
        assertThat(stage.time()).isEqualTo(seconds(17 + 30 + 3));
        assertThat(summary.practised()).isEqualTo(seconds(12));
        assertThat(summary.paused()).isEqualTo(seconds(33));
    }

    @Test
    void aPauseDuringTheCountInPausesAgain() {
        stage.at("10", Input.TOGGLE)
                .at("20", Input.TOGGLE)
                .at("21", Input.TOGGLE)
                .at("30", Input.TOGGLE);

        Summary summary = stage.play(session(timeline(cow(), "12s")));

        assertThat(summary.paused()).isEqualTo(seconds(10 + 1 + 9 + 3));
        assertThat(summary.practised()).isEqualTo(seconds(12));
    }

    @Test
    void sleepOfTheMachinePausesTheSession() {
        stage.sleepAt("10", Duration.ofMinutes(12)).at("20", Input.TOGGLE);

        stage.play(session(timeline(cow(), "12s")));

        assertThat(stage.told).containsSubsequence("10.0 pause", "10.0 resume", "11.0 breath 2", "17.0 end");
    }

    @Test
    void sleepIsTheReasonThatThePauseGives() {
        Session session = session(timeline(cow(), "60s"));
        stage.sleepAt("10", Duration.ofMinutes(12)).at("20", Input.QUIT);

        stage.play(session);

        assertThat(stage.shown().pause()).isEqualTo(new Pause(Pause.Reason.AWAY, Duration.ofMinutes(12)));
    }

    @Test
    void whereNobodyCanPressAKeyASessionGoesOnByItself() {
        stage.sleepAt("10", Duration.ofMinutes(12));

        Summary summary = stage.play(new Session(timeline(cow(), "12s"), 0, seconds(60)));

        assertThat(stage.told).containsSubsequence("10.0 pause", "10.0 resume", "11.0 breath 2", "17.0 end");
        assertThat(summary.paused()).isEqualTo(seconds(3));
    }

    @Test
    void aSmallStepOfTheClockIsNoReasonToPause() {
        stage.sleepAt("10", Duration.ofSeconds(9)).sleepAt("11", Duration.ofHours(-1));

        stage.play(session(timeline(cow(), "12s")));

        assertThat(stage.told).doesNotContain("10.0 pause", "11.0 pause");
    }

    @Test
    void setUpWaitsForThePerson() {
        Summary summary = stage.at("100", Input.READY).play(session(timeline(angle(), "until ready", angle(), "10s")));

        assertThat(stage.told).startsWith("0.0 start", "0.0 step 1", "0.0 ready", "0.0 step 2");
        assertThat(stage.time()).isEqualTo(seconds(100 + 5 + 10));
        assertThat(summary.stepsDone()).isEqualTo(2);
        assertThat(summary.active()).isEqualTo(seconds(115));
    }

    @Test
    void setUpGoesOnByItselfWhereNobodyCanSayReady() {
        Timeline timeline = timeline(cow(), "10s", angle(), "until ready", angle(), "10s");

        Summary summary = stage.play(new Session(timeline, 0, seconds(60)));

        assertThat(stage.time()).isEqualTo(seconds(15 + 60 + 15));
        assertThat(summary.stepsDone()).isEqualTo(3);
    }

    @Test
    void forwardSkipsTheStepAndItDoesNotCount() {
        Summary summary = stage.at("10", Input.FORWARD).play(session(timeline(cow(), "60s", cow(), "12s")));

        assertThat(stage.told).containsSubsequence("5.0 breath 1", "65.0 step 2", "70.0 hold");
        assertThat(stage.time()).isEqualTo(seconds(10 + 17));
        assertThat(summary.stepsDone()).isEqualTo(1);
        assertThat(summary.practised()).isEqualTo(seconds(5 + 12));
    }

    @Test
    void forwardInTheLastStepEndsTheSession() {
        Summary summary = stage.at("10", Input.FORWARD).play(session(timeline(cow(), "60s")));

        assertThat(stage.told).endsWith("65.0 end");
        assertThat(summary.ending()).isEqualTo(Ending.SKIPPED);
        assertThat(summary.stepsDone()).isZero();
    }

    @Test
    void backGoesToTheStartOfTheStepAndThenToTheOneBefore() {
        Timeline timeline = timeline(cow(), "10s", needle(), "30s");
        stage.at("30", Input.BACK).at("31", Input.BACK).at("32", Input.QUIT);

        stage.play(session(timeline));

        assertThat(stage.told)
                .containsSubsequence("15.0 step 2 right", "20.0 hold right", "15.0 step 2 right", "0.0 step 1");
    }

    @Test
    void aJumpWhilePausedStaysPaused() {
        stage.at("10", Input.TOGGLE).at("11", Input.FORWARD).at("20", Input.TOGGLE);

        stage.play(session(timeline(cow(), "60s", cow(), "12s")));

        assertThat(stage.told).containsSubsequence("10.0 pause", "65.0 resume", "65.0 step 2");
        assertThat(stage.time()).isEqualTo(seconds(20 + 3 + 17));
    }

    @Test
    void tenMoreSecondsAreAddedToWhatIsOn() {
        Summary summary = stage.at("7", Input.MORE).play(session(timeline(cow(), "12s", cow(), "12s")));

        assertThat(stage.told).containsSubsequence("5.0 breath 1", "11.0 breath 2", "17.0 breath 3", "27.0 step 2");
        assertThat(summary.practised()).isEqualTo(seconds(12 + 10 + 12));
        assertThat(summary.stepsDone()).isEqualTo(2);
    }

    @Test
    void aSetUpTakesAsLongAsItTakesEvenIfMoreIsAskedForInAPause() {
        stage.at("10", Input.TOGGLE).at("11", Input.FORWARD).at("12", Input.MORE);
        stage.at("20", Input.TOGGLE).at("50", Input.READY);

        stage.play(session(timeline(cow(), "60s", angle(), "until ready", angle(), "10s")));

        assertThat(stage.time()).isEqualTo(seconds(50 + 15));
    }

    @Test
    void tenMoreSecondsTellNothingTwice() {
        stage.at("20", Input.MORE).at("21", Input.MORE);

        stage.play(session(timeline(cow(), "30s")));

        assertThat(stage.told.stream().filter(t -> t.endsWith("halfway"))).hasSize(1);
        assertThat(stage.told).doesNotHaveDuplicates();
    }

    @Test
    void theOtherSideIsOneKeyAway() {
        stage.at("10", Input.OTHER_SIDE).at("25", Input.OTHER_SIDE).at("26", Input.QUIT);

        stage.play(session(timeline(needle(), "30s")));

        assertThat(stage.told)
                .containsSubsequence("5.0 hold right", "35.0 side left", "40.0 hold left", "0.0 side right");
    }

    @Test
    void theEasierFormsComeOneAfterAnotherAndGoAgain() {
        stage.at("6", Input.EASIER).at("7", Input.EASIER).at("8", Input.EASIER);

        stage.play(session(timeline(cow(), "12s")));

        assertThat(stage.told).containsSubsequence("6.0 easier 1", "7.0 easier 2", "8.0 easier");
    }

    @Test
    void itHurtsStopsAtOnceAndIsRemembered() {
        Summary summary = stage.at("10", Input.HURTS).play(session(timeline(cow(), "60s")));

        assertThat(stage.told).endsWith("10.0 stop");
        assertThat(summary.ending()).isEqualTo(Ending.HURT);
        assertThat(summary.practised()).isEqualTo(seconds(5));
        assertThat(stage.summary()).isEqualTo(summary);
    }

    @Test
    void suspendingPausesFirst() {
        stage.at("10", Input.SUSPEND).at("400", Input.TOGGLE);

        stage.play(session(timeline(cow(), "12s")));

        assertThat(stage.told).containsSubsequence("10.0 pause", "suspended", "10.0 resume", "17.0 end");
        assertThat(stage.told.stream().filter(t -> t.endsWith("pause"))).hasSize(1);
    }

    @Test
    void aSessionMayStartInTheMiddle() {
        Summary summary = stage.play(new Session(timeline(cow(), "60s", cow(), "12s"), 1, null));

        assertThat(stage.told).startsWith("65.0 start", "65.0 step 2");
        assertThat(summary.stepsDone()).isEqualTo(1);
    }

    @Test
    void theMomentSaysWhereTheSessionIs() {
        Session session = session(timeline(needle(), "30s", cow(), "12s"));
        session.begin();
        session.advance(seconds(20));
        Moment moment = session.moment();

        assertThat(moment.mode()).isEqualTo(Mode.RUNNING);
        assertThat(moment.segmentLeft()).isEqualTo(seconds(15));
        assertThat(moment.left()).isEqualTo(seconds(87 - 20));
        assertThat(moment.next())
                .isEqualTo(timeline(needle(), "30s", cow(), "12s")
                        .routine()
                        .steps()
                        .get(1));
        assertThat(moment.phase().number()).isEqualTo(3);
    }

    @Test
    void theEndOfASessionIsNotMissedByALateCall() {
        Session session = session(timeline(cow(), "12s"));
        session.begin();

        List<yoga.practice.Cue> late = session.advance(Duration.ofHours(1));

        assertThat(late).hasSize(10);
        assertThat(session.over()).isTrue();
    }

    private static Session session(Timeline timeline) {
        return new Session(timeline, 0, null);
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
