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
        tell(session.begin());
        while (!session.over()) {
            Moment moment = session.moment();
            stage.show(moment);
            Input input = stage.await(least(session.untilDue(), stage.refresh(moment), LONGEST_WAIT));
            Reading reading = stage.read();
            tell(session.advance(reading.running().minus(start.running())));
            Duration gap = unseen(last, reading);
            if (gap.compareTo(LONGEST_GAP) > 0) {
                tell(session.away(gap));
            }
            tell(session.handle(input));
            last = reading;
            if (input == Input.SUSPEND) {
                stage.show(session.moment());
                stage.suspend();
                last = stage.read();
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
