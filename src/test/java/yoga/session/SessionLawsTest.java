package yoga.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.practice.Cue;
import yoga.practice.Poses;
import yoga.practice.Timeline;

/** What holds for every session, whatever the routine, the pace, and the moments at which it is looked at. */
class SessionLawsTest {
    private static final Duration SETUP = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void everyCueComesOnceInOrderHoweverOftenTheSessionIsAsked(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            Timeline timeline = Poses.anyTimeline(random);
            Session session = new Session(timeline, 0, SETUP);
            List<Cue> told = new ArrayList<>(session.begin());
            Duration time = Duration.ZERO;
            while (!session.over()) {
                time = time.plusMillis(random.nextInt(random.nextBoolean() ? 50 : 20_000));
                told.addAll(session.advance(time));
            }

            assertThat(told.get(0).kind()).isEqualTo(Cue.Kind.START);
            assertThat(told.get(told.size() - 1).kind()).isEqualTo(Cue.Kind.END);
            assertThat(told.subList(1, told.size() - 1)).as("seed %s", seed).isEqualTo(timeline.cues());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void howOftenTheStageShowsItselfChangesNothing(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            Timeline timeline = Poses.anyTimeline(random);
            ScriptedStage seldom = new ScriptedStage();
            ScriptedStage often = new ScriptedStage(Duration.ofMillis(1 + random.nextInt(200)));

            Summary one = seldom.play(new Session(timeline, 0, SETUP));
            Summary other = often.play(new Session(timeline, 0, SETUP));

            assertThat(often.told).as("seed %s", seed).isEqualTo(seldom.told);
            assertThat(other).isEqualTo(one);
            assertThat(often.time()).isEqualTo(seldom.time());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void pausingNeverChangesWhatIsPractised(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            Timeline timeline = Poses.anyTimeline(random);
            ScriptedStage stage = new ScriptedStage();
            double at = 0;
            for (int pause = 0; pause < 5; pause++) {
                at += random.nextInt(40) + 0.1;
                stage.at(Double.toString(at), Input.TOGGLE);
            }
            stage.at(Double.toString(at + 5000), Input.READY);
            for (int more = 1; more < 30; more++) {
                stage.at(Double.toString(at + 5000 + 500 * more), Input.READY);
            }

            Summary summary = stage.play(new Session(timeline, 0, null));

            assertThat(summary.practised()).as("seed %s", seed).isEqualTo(timeline.practice());
            assertThat(summary.stepsDone()).as("seed %s", seed).isEqualTo(summary.steps());
            assertThat(stage.cues.stream().filter(c -> timeline.cues().contains(c)))
                    .as("seed %s", seed)
                    .containsExactlyElementsOf(timeline.cues());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 60, 600, 3600})
    void aRehearsalTellsTheSame(int speed) {
        Timeline timeline = Poses.anyTimeline(new Random(41));
        ScriptedStage real = new ScriptedStage();
        ScriptedStage fast = new ScriptedStage();

        real.play(new Session(timeline, 0, SETUP));
        new Player(new Session(timeline, 0, SETUP), new Rehearsal(fast, speed)).play();

        assertThat(fast.told).isEqualTo(real.told);
        assertThat(fast.time().multipliedBy(speed)).isCloseTo(real.time(), Duration.ofMillis(10));
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54})
    void noOrderOfKeysBreaksASession(long seed) {
        Random random = new Random(seed);
        Input[] keys = {
            Input.TOGGLE,
            Input.READY,
            Input.BACK,
            Input.FORWARD,
            Input.MORE,
            Input.OTHER_SIDE,
            Input.EASIER,
            Input.SUSPEND,
            Input.NONE
        };
        for (int i = 0; i < 300; i++) {
            Timeline timeline = Poses.anyTimeline(random);
            Session session = new Session(
                    timeline, random.nextInt(timeline.routine().steps().size()), null);
            session.begin();
            Duration time = Duration.ZERO;
            for (int press = 0; press < 60 && !session.over(); press++) {
                time = time.plusMillis(random.nextInt(30_000));
                session.advance(time);
                session.handle(keys[random.nextInt(keys.length)]);
                Moment moment = session.moment();
                assertThat(moment.position())
                        .as("seed %s", seed)
                        .isBetween(Duration.ZERO, moment.timeline().total());
                assertThat(moment.position())
                        .as("seed %s", seed)
                        .isBetween(moment.segment().start(), moment.segment().end());
                assertThat(session.untilDue()).as("seed %s", seed).isGreaterThanOrEqualTo(Duration.ZERO);
            }
            session.handle(Input.QUIT);
            Summary summary = session.summary();
            assertThat(summary.practised().plus(Duration.ZERO)).isLessThanOrEqualTo(time);
            assertThat(summary.active().plus(summary.paused()))
                    .as("seed %s", seed)
                    .isLessThanOrEqualTo(time);
        }
    }
}
