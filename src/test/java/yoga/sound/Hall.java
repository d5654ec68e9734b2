package yoga.sound;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import yoga.practice.Cue;
import yoga.practice.Timeline;
import yoga.session.Input;
import yoga.session.Moment;
import yoga.session.Player;
import yoga.session.Session;
import yoga.session.Stage;
import yoga.session.Summary;

/**
 * A stage and a speaker on one clock that moves by what is asked to wait: what was heard when is on a tape, to the sample.
 */
final class Hall implements Stage, Speaker {
    private record Act(long nanos, Input input) {}

    private final Deque<Act> script = new ArrayDeque<>();
    final ScriptedVoice voice = new ScriptedVoice();
    private final Duration setup;
    private final Conductor.Part part;
    private long nanos;
    private short[] tape = new short[60 * Pcm.RATE];
    private int taped;
    private @Nullable Source source;
    int plays;

    /** How much later than asked the device begins, once. */
    long slow;

    Hall(boolean tones, boolean voice, @Nullable Duration setup) {
        this.part = new Conductor.Part(tones, voice, Level.FULL);
        this.setup = setup;
    }

    /** Presses a key. */
    Hall at(double seconds, Input input) {
        script.add(new Act((long) (seconds * 1e9), input));
        return this;
    }

    Summary play(Timeline timeline) {
        try (Conductor conductor = new Conductor(
                this,
                () -> new Performer(this, () -> voice, Runnable::run, () -> nanos, part, setup),
                Runnable::run,
                () -> nanos,
                () -> {})) {
            return new Player(new Session(timeline, 0, setup), conductor).play();
        }
    }

    /** What was heard between two times. */
    short[] heard(double from, double until) {
        return Arrays.copyOfRange(tape, (int) (from * Pcm.RATE), (int) (until * Pcm.RATE));
    }

    /** The seconds at which something was struck between two times, rounded to the hundredth. */
    double[] struck(double from, double until) {
        return Ear.onsets(heard(0, until)).stream()
                .mapToDouble(sample -> Math.round((double) sample * 100 / Pcm.RATE) / 100.0)
                .filter(seconds -> seconds >= from)
                .toArray();
    }

    double seconds() {
        return nanos / 1e9;
    }

    private void moveTo(long time) {
        nanos = time;
        int until = (int) Pcm.samples(Duration.ofNanos(time));
        if (until > tape.length) {
            tape = Arrays.copyOf(tape, until * 2);
        }
        int late = (int) Math.min(slow, until - taped);
        taped += late;
        slow -= late;
        if (source != null && until > taped) {
            short[] piece = new short[until - taped];
            int count = source.read(piece);
            System.arraycopy(piece, 0, tape, taped, Math.max(0, count));
        }
        taped = until;
    }

    @Override
    public Reading read() {
        return new Reading(Duration.ofNanos(nanos), Instant.EPOCH.plusNanos(nanos));
    }

    @Override
    public Input await(Duration atMost) {
        long limit = atMost.compareTo(Duration.ofDays(1)) > 0 ? Long.MAX_VALUE : nanos + atMost.toNanos();
        Act next = script.peek();
        if (next != null && next.nanos() <= limit) {
            script.remove();
            moveTo(Math.max(nanos, next.nanos()));
            return next.input();
        }
        if (limit == Long.MAX_VALUE) {
            throw new AssertionError("it waits for ever");
        }
        moveTo(limit);
        return Input.NONE;
    }

    @Override
    public void show(Moment moment) {}

    @Override
    public Duration refresh(Moment moment) {
        return Duration.ofMillis(100);
    }

    @Override
    public void perform(Cue cue, Moment moment) {}

    @Override
    public void suspend() {}

    @Override
    public void conclude(Summary summary) {}

    @Override
    public String name() {
        return "tape";
    }

    @Override
    public void play(Source next) {
        plays++;
        source = next;
    }

    @Override
    public void silence() {
        source = null;
    }

    @Override
    public void close() {
        source = null;
    }
}
