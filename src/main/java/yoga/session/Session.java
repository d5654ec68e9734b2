package yoga.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.practice.Cue;
import yoga.practice.Segment;
import yoga.practice.Timeline;
import yoga.session.Moment.Mode;

/**
 * A timeline being practised: it goes on, waits, jumps and ends, and says which cues are due.
 *
 * <p>Time is an argument: the session's own running time, which begins at zero with {@link #begin} and only grows. Between
 * two calls any time may pass; the cues come out the same. Not for use by several threads.
 */
public final class Session {
    /** Longer than any wait. */
    public static final Duration FOREVER = Duration.ofDays(36_500);

    /** The count-in after a pause. */
    public static final Duration COUNT_IN = Duration.ofSeconds(3);

    /** What {@link Input#MORE} adds. */
    public static final Duration MORE = Duration.ofSeconds(10);

    /** Going back within this time of a step's start goes to the step before. */
    private static final Duration JUST_BEGUN = Duration.ofSeconds(3);

    private final int firstStep;
    private final @Nullable Duration setupLimit;
    private final Tally tally = new Tally();
    private final List<Cue> due = new ArrayList<>();

    private final Playhead head;
    private Mode mode = Mode.RUNNING;
    private Duration now = Duration.ZERO;
    private @Nullable Pause pause;
    private Duration runsAgainAt = Duration.ZERO;
    private int easier = -1;
    private Summary.Ending ending = Summary.Ending.FINISHED;

    /**
     * A session that starts at a step.
     *
     * @param firstStep the index of a step
     * @param setupLimit how long a set-up waits before it goes on by itself, where nobody can press a key; null to wait for
     *     the person
     */
    public Session(Timeline timeline, int firstStep, @Nullable Duration setupLimit) {
        this.firstStep = firstStep;
        this.setupLimit = setupLimit;
        this.head = new Playhead(timeline, firstStep, tally);
    }

    /** Begins at time zero and returns what is due at once. */
    public List<Cue> begin() {
        tell(Cue.Kind.START, 0);
        run(Duration.ZERO);
        return takeDue();
    }

    /**
     * Lets time go on.
     *
     * @param time the session's running time; a time before the last one counts as the last one
     * @return the cues that have become due, in order, each exactly once
     */
    public List<Cue> advance(Duration time) {
        Duration passed = time.compareTo(now) > 0 ? time.minus(now) : Duration.ZERO;
        now = now.plus(passed);
        switch (mode) {
            case RUNNING -> run(passed);
            case PAUSED -> tally.paused(passed);
            case COUNTING_IN -> countIn(passed);
            case SETTING_UP -> setUp(passed);
            case OVER -> {}
        }
        return takeDue();
    }

    /** Does what the person wants, at the time of the last {@link #advance}, and returns what is due for it. */
    public List<Cue> handle(Input input) {
        if (mode != Mode.OVER) {
            switch (input) {
                case NONE, VOICE -> {}
                case TOGGLE -> toggle();
                case READY -> ready();
                case BACK -> goBack();
                case FORWARD -> goForward();
                case MORE -> more();
                case OTHER_SIDE -> head.otherSide().ifPresent(this::jumpTo);
                case EASIER -> changeForm();
                case HURTS -> stop(Summary.Ending.HURT);
                case QUIT -> stop(Summary.Ending.QUIT);
                case INTERRUPT -> stop(Summary.Ending.INTERRUPTED);
                case GONE -> stop(Summary.Ending.GONE);
                case SUSPEND -> pause(new Pause(Pause.Reason.SUSPENDED, Duration.ZERO));
            }
        }
        return takeDue();
    }

    /**
     * Pauses because time went by unseen: the machine slept, or the process was stopped. Where nobody can press a key, it
     * counts in again at once.
     */
    public List<Cue> away(Duration gap) {
        pause(new Pause(Pause.Reason.AWAY, gap));
        if (mode == Mode.PAUSED && setupLimit != null) {
            resume();
        }
        return takeDue();
    }

    /** How long, from the last {@link #advance}, nothing becomes due by itself; {@link #FOREVER} if nothing will. */
    public Duration untilDue() {
        return switch (mode) {
            case RUNNING -> head.nextDue().minus(head.position());
            case COUNTING_IN -> runsAgainAt.minus(now);
            case SETTING_UP -> setupLimit == null ? FOREVER : runsAgainAt.minus(now);
            case PAUSED, OVER -> FOREVER;
        };
    }

    public Moment moment() {
        boolean limited = mode == Mode.COUNTING_IN || (mode == Mode.SETTING_UP && setupLimit != null);
        Duration untilRunning = limited ? runsAgainAt.minus(now) : Duration.ZERO;
        return new Moment(head.timeline(), mode, head.position(), head.current(), pause, untilRunning, easier);
    }

    public boolean over() {
        return mode == Mode.OVER;
    }

    /** What was done so far; the ending is {@link Summary.Ending#FINISHED} or {@link Summary.Ending#SKIPPED}, unless the person ended it. */
    public Summary summary() {
        return tally.summary(head.timeline(), firstStep, head.step(), ending);
    }

    /** What was done if the session ended here, by nobody's wish; once it is over, what came of it. */
    public Summary cutOff() {
        return over() ? summary() : tally.summary(head.timeline(), firstStep, head.step(), Summary.Ending.GONE);
    }

    private void run(Duration passed) {
        Duration target = head.position().plus(passed);
        while (mode == Mode.RUNNING && head.nextDue().compareTo(target) <= 0) {
            Duration beyond = target.minus(head.nextDue());
            int step = head.step();
            Cue cue = head.takeNext();
            forgetFormOf(step);
            if (cue == null) {
                mode = Mode.OVER;
                tell(Cue.Kind.END, 0);
            } else {
                due.add(cue);
                if (cue.kind() == Cue.Kind.READY) {
                    enterSetup(beyond);
                    return;
                }
            }
        }
        if (mode == Mode.RUNNING) {
            head.moveTo(target);
        }
    }

    /** The easier form belongs to a step. */
    private void forgetFormOf(int step) {
        if (head.step() != step) {
            easier = -1;
        }
    }

    private void enterSetup(Duration passedSince) {
        mode = Mode.SETTING_UP;
        runsAgainAt = setupLimit == null ? FOREVER : now.minus(passedSince).plus(setupLimit);
        setUp(passedSince);
    }

    private void countIn(Duration passed) {
        Duration over = now.minus(runsAgainAt);
        if (over.isNegative()) {
            tally.paused(passed);
        } else {
            tally.paused(passed.minus(over));
            pause = null;
            mode = Mode.RUNNING;
            run(over);
        }
    }

    private void setUp(Duration passed) {
        Duration over = now.minus(runsAgainAt);
        if (setupLimit == null || over.isNegative()) {
            tally.setUp(passed);
        } else {
            tally.setUp(passed.minus(over));
            leaveSetup(over);
        }
    }

    private void leaveSetup(Duration passedSince) {
        tally.finishedSetup(head.current());
        mode = Mode.RUNNING;
        run(passedSince);
    }

    private void toggle() {
        switch (mode) {
            case RUNNING, COUNTING_IN -> pause(Pause.asked());
            case PAUSED -> resume();
            case SETTING_UP -> leaveSetup(Duration.ZERO);
            case OVER -> {}
        }
    }

    private void resume() {
        mode = Mode.COUNTING_IN;
        runsAgainAt = now.plus(COUNT_IN);
        tell(Cue.Kind.RESUME, 0);
    }

    private void ready() {
        if (mode == Mode.SETTING_UP || mode == Mode.PAUSED) {
            toggle();
        }
    }

    private void pause(Pause why) {
        if (mode == Mode.RUNNING || mode == Mode.COUNTING_IN) {
            mode = Mode.PAUSED;
            pause = why;
            tell(Cue.Kind.PAUSE, 0);
        }
    }

    private void goBack() {
        Timeline timeline = head.timeline();
        int start = timeline.firstSegmentOf(head.step());
        Duration since = head.position().minus(timeline.segments().get(start).start());
        boolean justBegun = since.compareTo(JUST_BEGUN) <= 0 && head.step() > 0;
        jumpTo(justBegun ? timeline.firstSegmentOf(head.step() - 1) : start);
    }

    private void goForward() {
        int step = head.step() + 1;
        if (step < head.timeline().routine().steps().size()) {
            jumpTo(head.timeline().firstSegmentOf(step));
        } else {
            head.jumpToEnd();
            pause = null;
            mode = Mode.RUNNING;
            run(Duration.ZERO);
        }
    }

    /** A jump keeps a pause, and ends a set-up: what is jumped to decides anew. */
    private void jumpTo(int segment) {
        int step = head.step();
        head.jumpTo(segment);
        forgetFormOf(step);
        if (mode == Mode.SETTING_UP) {
            mode = Mode.RUNNING;
        }
        if (mode == Mode.RUNNING) {
            run(Duration.ZERO);
        }
    }

    private void more() {
        if (head.segment().kind() != Segment.Kind.SETUP) {
            head.extend(MORE);
        }
    }

    private void changeForm() {
        int forms =
                head.timeline().step(head.segment()).pose().guidance().easier().size();
        if (forms > 0) {
            easier = easier + 1 < forms ? easier + 1 : -1;
            tell(Cue.Kind.EASIER, easier + 1);
        }
    }

    private void stop(Summary.Ending why) {
        ending = why;
        mode = Mode.OVER;
        pause = null;
        tell(Cue.Kind.STOP, 0);
    }

    private void tell(Cue.Kind kind, int number) {
        due.add(new Cue(kind, head.position(), head.current(), number));
    }

    private List<Cue> takeDue() {
        List<Cue> taken = List.copyOf(due);
        due.clear();
        return taken;
    }
}
