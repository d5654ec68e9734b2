package yoga.session;

import java.time.Duration;
import java.util.List;
import yoga.practice.Cue;
import yoga.session.Stage.Reading;

/** Plays a session on a stage, from its beginning to its end. */
public final class Player {
    /** Wall-clock time that goes by unseen and is more than this pauses the session. */
    private static final Duration LONGEST_GAP = Duration.ofSeconds(10);

    /** The longest wait; after it the clocks are compared, even where nothing is due. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Session session;
    private final Stage stage;

    public Player(Session session, Stage stage) {
        this.session = session;
        this.stage = stage;
    }

    public Summary play() {
        Reading start = stage.read();
        Reading last = start;
        Duration suspended = Duration.ZERO;
        tell(session.begin());
        while (!session.over()) {
            Moment moment = session.moment();
            stage.show(moment);
            Input input = stage.await(least(session.untilDue(), stage.refresh(moment), LONGEST_WAIT));
            Reading reading = stage.read();
            tell(session.advance(reading.running().minus(start.running()).minus(suspended)));
            Duration gap = unseen(last, reading);
            boolean away = gap.compareTo(LONGEST_GAP) > 0;
            if (away) {
                tell(session.away(gap));
            }
            // The key that woke the machine is not meant to end the pause that it began.
            boolean wakes = away && (input == Input.TOGGLE || input == Input.READY);
            tell(session.handle(wakes ? Input.NONE : input));
            last = reading;
            if (input == Input.SUSPEND && !session.over()) {
                stage.suspend();
                last = stage.read();
                suspended = suspended.plus(last.running()).minus(reading.running());
            }
        }
        Summary summary = session.summary();
        stage.conclude(summary);
        return summary;
    }

    private void tell(List<Cue> cues) {
        if (!cues.isEmpty()) {
            Moment moment = session.moment();
            for (Cue cue : cues) {
                stage.perform(cue, moment);
            }
        }
    }

    private static Duration unseen(Reading before, Reading after) {
        return Duration.between(before.wall(), after.wall())
                .minus(after.running())
                .plus(before.running());
    }

    private static Duration least(Duration... lengths) {
        Duration least = lengths[0];
        for (Duration length : lengths) {
            least = length.compareTo(least) < 0 ? length : least;
        }
        return least.isNegative() ? Duration.ZERO : least;
    }
}
