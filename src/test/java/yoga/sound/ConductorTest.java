package yoga.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static yoga.practice.Poses.angle;
import static yoga.practice.Poses.cow;
import static yoga.practice.Poses.needle;
import static yoga.practice.Poses.timeline;

import java.time.Duration;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import yoga.practice.Timeline;
import yoga.session.Input;
import yoga.session.Score;
import yoga.session.Session;
import yoga.session.Summary;

/** What is heard of a session that goes on. */
class ConductorTest {
    private static final Offset<Double> FIVE_MILLIS = Offset.offset(0.011);
    private final Timeline timeline = timeline(cow(), "30s", needle(), "30s");
    private final Hall hall = new Hall(true, false, null);

    private static short[] score(Timeline timeline) {
        return Listening.whole(Score.waiting(timeline), Reading.NOTHING);
    }

    private static short[] part(short[] samples, double from, double until) {
        return Arrays.copyOfRange(samples, (int) (from * Pcm.RATE), (int) (until * Pcm.RATE));
    }

    @Test
    void whatIsHeardIsTheRecordingToTheSample() {
        hall.play(timeline);

        short[] recording = score(timeline);
        assertThat(hall.heard(0, 110)).isEqualTo(Arrays.copyOf(recording, 110 * Pcm.RATE));
        assertThat(hall.plays).isEqualTo(1);
        assertThat(hall.seconds()).as("the last chord rings").isBetween(109.9, 110.5);
    }

    @Test
    void aPauseIsSilentAtOnceAndCountsIn() {
        hall.at(10, Input.TOGGLE).at(40, Input.TOGGLE).play(timeline);

        assertThat(Ear.peak(hall.heard(10.001, 40))).isZero();
        assertThat(hall.struck(39, 43)).hasSize(3);
        assertThat(hall.struck(39, 43)[0]).isCloseTo(40, FIVE_MILLIS);
        assertThat(hall.struck(39, 43)[2]).isCloseTo(42, FIVE_MILLIS);
        assertThat(hall.heard(43.1, 130)).isEqualTo(part(score(timeline), 10.1, 97));
        assertThat(hall.plays).isEqualTo(2);
    }

    @Test
    void aStepForwardIsHeardAtOnceFromItsBowlOn() {
        hall.at(10, Input.FORWARD).play(timeline);

        assertThat(hall.heard(10.1, 60)).isEqualTo(part(onlyFrom(timeline, 35), 0.1, 50));
        assertThat(hall.struck(9, 12)[0]).isCloseTo(10, FIVE_MILLIS);
    }

    /** The score from a place on, as if nothing had been before. */
    private static short[] onlyFrom(Timeline timeline, int seconds) {
        Score score = Score.waiting(timeline);
        long from = (long) seconds * Pcm.RATE;
        return Listening.all(
                Track.from(Listening.sheet(score, Reading.NOTHING), from, Pcm.samples(score.length()), from), 4096);
    }

    @Test
    void tenSecondsMoreGoOnWithoutAGap() {
        hall.at(20, Input.MORE).play(timeline);

        short[] longer = score(timeline.extended(1, Session.MORE));
        assertThat(hall.heard(0, 20)).isEqualTo(part(longer, 0, 20));
        assertThat(hall.heard(20.1, 115)).isEqualTo(part(longer, 20.1, 115));
        assertThat(hall.plays).isEqualTo(2);
    }

    @Test
    void theOtherSide() {
        hall.at(50, Input.OTHER_SIDE).play(timeline);

        assertThat(hall.struck(49.5, 52)).hasSize(2);
        assertThat(hall.heard(50.1, 80)).isEqualTo(part(onlyFrom(timeline, 70), 0.1, 30));
    }

    @Test
    void whoQuitsHearsNothingMore() {
        Summary summary = hall.at(7, Input.QUIT).play(timeline);

        assertThat(summary.ending()).isEqualTo(Summary.Ending.QUIT);
        assertThat(hall.seconds()).isEqualTo(7);
    }

    @Test
    void aSetUpWaitsInSilenceForThePerson() {
        Timeline withSetup = timeline(angle(), "until ready", angle(), "12s");
        hall.at(200, Input.READY).play(withSetup);

        assertThat(hall.struck(0, 200)).hasSize(1);
        assertThat(hall.struck(199, 201)[0]).isCloseTo(200, FIVE_MILLIS);
        assertThat(hall.heard(200.1, 220)).isEqualTo(part(onlyFrom(withSetup, 60), 0.1, 20));
    }

    @Test
    void aSetUpWithALimitGoesOnByItself() {
        Hall alone = new Hall(true, false, Duration.ofSeconds(20));
        Timeline withSetup = timeline(angle(), "until ready", angle(), "12s");

        alone.play(withSetup);

        assertThat(alone.struck(0, 21)[1]).isCloseTo(20, FIVE_MILLIS);
        assertThat(alone.plays).isEqualTo(1);
    }

    @Test
    void aDeviceThatWasSlowCatchesUp() {
        hall.slow = Pcm.RATE * 4 / 10;
        hall.play(timeline);

        assertThat(hall.heard(2.2, 110)).isEqualTo(part(score(timeline), 2.2, 110));
    }

    @Test
    void theVoiceSaysWhatIsDue() {
        Hall both = new Hall(true, true, null);
        both.play(timeline);

        assertThat(both.voice.asked)
                .contains("Test Routine. Cow.", "Sit tall.", "Halfway.", "Next: the left side.", "Other side.");
        assertThat(Ear.peak(both.heard(0.95, 1.1))).isGreaterThan(0.35);
        assertThat(Ear.peak(both.heard(0, 110))).isLessThan(0.7079);
    }

    @Test
    void anEasierFormIsSaidWhenItIsAskedFor() {
        Hall both = new Hall(false, true, null);
        both.at(30, Input.EASIER).play(timeline);

        assertThat(both.voice.asked).contains("Make it smaller.");
        assertThat(Ear.peak(both.heard(30, 30.09))).isZero();
        assertThat(Ear.peak(both.heard(30.15, 30.8))).isGreaterThan(0.35);
    }

    @Test
    void whereItHurtsTheRedFlagsAreSaidAndAKeyEndsThem() {
        Hall both = new Hall(true, true, null);
        both.at(30, Input.HURTS).at(45, Input.READY).play(timeline);

        assertThat(both.voice.asked).contains("Stopped. Come out of the pose slowly and rest.");
        assertThat(Ear.peak(both.heard(30.5, 31.5))).isGreaterThan(0.35);
        assertThat(both.seconds()).isEqualTo(45);
    }

    @Test
    void whereItHurtsAndNobodySpeaksItEndsAtOnce() {
        hall.at(30, Input.HURTS).play(timeline);

        assertThat(hall.seconds()).isLessThan(30.2);
    }

    @Test
    void whoGoesBackHearsItAgain() {
        Hall both = new Hall(false, true, null);
        both.at(14, Input.BACK).play(timeline);

        // The name of the pose, and the first step into it.
        assertThat(Ear.peak(both.heard(14.95, 15.3))).isGreaterThan(0.35);
        assertThat(Ear.peak(both.heard(19.15, 19.5))).isGreaterThan(0.35);
    }

    @Test
    void theVoiceIsTurnedOnAndOff() {
        Hall both = new Hall(false, true, null);
        both.at(5.3, Input.VOICE).at(40, Input.VOICE).play(timeline);

        assertThat(Ear.peak(both.heard(5.11, 5.29))).isGreaterThan(0.35);
        assertThat(Ear.peak(both.heard(5.31, 40))).isZero();
        assertThat(Ear.peak(both.heard(40.1, 60))).isGreaterThan(0.35);
    }

    @Test
    void afterAPauseNothingIsSaidTwiceAndWhatWasCutOffIsSaidAgain() {
        Hall both = new Hall(false, true, null);
        both.at(5.3, Input.TOGGLE).at(10, Input.TOGGLE).play(timeline);

        assertThat(Ear.peak(both.heard(5.31, 13))).isZero();
        // Sit tall, which was cut off.
        assertThat(Ear.peak(both.heard(13, 13.2))).isZero();
        assertThat(Ear.peak(both.heard(13.3, 13.6))).isGreaterThan(0.35);
    }
}
