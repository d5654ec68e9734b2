package yoga.session;

import java.time.Duration;
import java.time.Instant;
import yoga.practice.Cue;

/** A stage on which time goes faster: both clocks, so that the session on it notices nothing. */
public final class Rehearsal implements Stage {
    /** The fastest rehearsal. */
    public static final int FASTEST = 3600;

    private final Stage stage;
    private final int speed;
    private final Reading start;

    /** A stage in front of another one, with time going {@code speed} times as fast, 1 to {@link #FASTEST}. */
    public Rehearsal(Stage stage, int speed) {
        this.stage = stage;
        this.speed = speed;
        this.start = stage.read();
    }

    @Override
    public Reading read() {
        Duration running = stage.read().running().minus(start.running()).multipliedBy(speed);
        Instant wall = start.wall().plus(running);
        return new Reading(running, wall);
    }

    @Override
    public Input await(Duration atMost) {
        // Rounded up: a wait that is too short by less than a nanosecond would be asked for again and again.
        return stage.await(atMost.plusNanos(speed - 1).dividedBy(speed));
    }

    @Override
    public void show(Moment moment) {
        stage.show(moment);
    }

    @Override
    public Duration refresh(Moment moment) {
        Duration real = stage.refresh(moment);
        return real.compareTo(Session.FOREVER) >= 0 ? real : real.multipliedBy(speed);
    }

    @Override
    public void perform(Cue cue, Moment moment) {
        stage.perform(cue, moment);
    }

    @Override
    public void suspend() {
        stage.suspend();
    }

    @Override
    public void conclude(Summary summary) {
        stage.conclude(summary);
    }
}
