package yoga.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import yoga.practice.Cue;
import yoga.practice.Segment;

/**
 * A stage on which time moves by what is asked to wait, and keys are pressed when the script says: half an hour takes
 * milliseconds.
 */
final class ScriptedStage implements Stage {
    private record Act(Duration at, Runnable deed, Input input) {}

    private final Deque<Act> script = new ArrayDeque<>();
    private final Duration refresh;
    private Duration running = Duration.ZERO;
    private Instant wall = Instant.parse("2027-03-01T09:00:00Z");
    private Moment shown;
    private Summary summary;
    final List<String> told = new ArrayList<>();
    final List<Cue> cues = new ArrayList<>();

    ScriptedStage() {
        this(Session.FOREVER);
    }

    /** A stage that wants to show itself anew at least this often. */
    ScriptedStage(Duration refresh) {
        this.refresh = refresh;
    }

    /** Presses a key at a time of the stage. */
    ScriptedStage at(String seconds, Input input) {
        script.add(new Act(seconds(seconds), () -> {}, input));
        return this;
    }

    /** The machine sleeps at a time of the stage: the wall clock moves on, the process does not. */
    ScriptedStage sleepAt(String seconds, Duration gap) {
        script.add(new Act(seconds(seconds), () -> wall = wall.plus(gap), Input.NONE));
        return this;
    }

    private static Duration seconds(String text) {
        return Duration.ofMillis(Math.round(Double.parseDouble(text) * 1000));
    }

    Summary play(Session session) {
        return new Player(session, this).play();
    }

    Moment shown() {
        return shown;
    }

    Duration time() {
        return running;
    }

    @Override
    public Reading read() {
        return new Reading(running, wall);
    }

    @Override
    public Input await(Duration atMost) {
        Act next = script.peek();
        if (next != null && next.at.compareTo(running.plus(atMost)) <= 0) {
            script.remove();
            pass(next.at.compareTo(running) > 0 ? next.at.minus(running) : Duration.ZERO);
            next.deed.run();
            return next.input;
        }
        if (next == null && atMost.compareTo(Session.FOREVER) >= 0) {
            throw new AssertionError("the session waits for a key that never comes; so far: " + told);
        }
        pass(atMost);
        return Input.NONE;
    }

    private void pass(Duration time) {
        running = running.plus(time);
        wall = wall.plus(time);
    }

    @Override
    public void show(Moment moment) {
        shown = moment;
    }

    @Override
    public Duration refresh(Moment moment) {
        return refresh;
    }

    @Override
    public void perform(Cue cue, Moment moment) {
        cues.add(cue);
        Segment segment = moment.timeline().segments().get(cue.segment());
        String side = segment.side() == null ? "" : " " + segment.side().word();
        String number = cue.number() == 0 ? "" : " " + cue.number();
        told.add(cue.at().toMillis() / 1000.0 + " " + cue.kind().name().toLowerCase(java.util.Locale.ROOT) + number
                + side);
    }

    @Override
    public void suspend() {
        told.add("suspended");
        pass(Duration.ofMinutes(5));
    }

    @Override
    public void conclude(Summary outcome) {
        summary = outcome;
    }

    Summary summary() {
        return summary;
    }
}
