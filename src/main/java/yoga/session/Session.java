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

    private final @Nullable Duration setupLimit;
    private final Tally tally = new Tally();
    private final List<Cue> due = new ArrayList<>();

    private Timeline timeline;
    private Mode mode = Mode.RUNNING;
    private Duration now = Duration.ZERO;
    private Duration position;
    private int current;
    private int nextCue;
    private @Nullable Pause pause;
    private Duration runsAgainAt = Duration.ZERO;
    private int easier = -1;
    private Summary.Ending ending = Summary.Ending.FINISHED;

    /**
     * A session that starts at a step.
     *
     * @param firstStep the index of a step
     * @param setupLimit how long a set-up waits before it goes on by itself; null to wait for the person
     */
    public Session(Timeline timeline, int firstStep, @Nullable Duration setupLimit) {
        this.timeline = timeline;
        this.setupLimit = setupLimit;
        this.current = timeline.firstSegmentOf(firstStep);
        this.position = timeline.segments().get(current).start();
        this.nextCue = firstCueFrom(current);
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
                case NONE -> {}
                case TOGGLE -> toggle();
                case READY -> ready();
                case BACK -> goBack();
                case FORWARD -> goForward();
                case MORE -> addTime();
                case OTHER_SIDE -> changeSide();
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

    /** Pauses because time went by unseen: the machine slept, or the process was stopped. */
    public List<Cue> away(Duration gap) {
        pause(new Pause(Pause.Reason.AWAY, gap));
        return takeDue();
    }

    /** How long, from the last {@link #advance}, nothing becomes due by itself; {@link #FOREVER} if nothing will. */
    public Duration untilDue() {
        return switch (mode) {
            case RUNNING -> nextDue().minus(position);
            case COUNTING_IN -> runsAgainAt.minus(now);
            case SETTING_UP -> setupLimit == null ? FOREVER : runsAgainAt.minus(now);
            case PAUSED, OVER -> FOREVER;
        };
    }

    public Moment moment() {
        boolean limited = mode == Mode.COUNTING_IN || (mode == Mode.SETTING_UP && setupLimit != null);
        Duration untilRunning = limited ? runsAgainAt.minus(now) : Duration.ZERO;
        return new Moment(timeline, mode, position, current, pause, untilRunning, easier);
    }

    public boolean over() {
        return mode == Mode.OVER;
    }

    /** What was done so far; the ending is {@link Summary.Ending#FINISHED} until something else ended it. */
    public Summary summary() {
        return tally.summary(timeline, ending);
    }

    private void run(Duration passed) {
        Duration target = position.plus(passed);
        while (mode == Mode.RUNNING && nextDue().compareTo(target) <= 0) {
            Duration at = nextDue();
            moveTo(at);
            if (nextCue == timeline.cues().size()) {
                mode = Mode.OVER;
                tell(Cue.Kind.END, 0);
            } else {
                Cue cue = timeline.cues().get(nextCue++);
                enter(cue.segment());
                due.add(cue);
                if (cue.kind() == Cue.Kind.READY) {
                    mode = Mode.SETTING_UP;
                    Duration over = target.minus(at);
                    runsAgainAt = setupLimit == null ? FOREVER : now.minus(over).plus(setupLimit);
                    setUp(over);
                    return;
                }
            }
        }
        if (mode == Mode.RUNNING) {
            moveTo(target);
        }
    }

    /** The offset of the next cue, or the end behind the last one. */
    private Duration nextDue() {
        return nextCue < timeline.cues().size() ? timeline.cues().get(nextCue).at() : timeline.total();
    }

    private void moveTo(Duration target) {
        tally.went(timeline, current, position, target);
        position = target;
    }

    private void enter(int segment) {
        if (timeline.segments().get(segment).step()
                != timeline.segments().get(current).step()) {
            easier = -1;
        }
        current = segment;
    }

    private void countIn(Duration passed) {
        Duration over = now.minus(runsAgainAt);
        if (over.isNegative()) {
            tally.paused(passed);
        } else {
            tally.paused(passed.minus(over));
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
        tally.finishedSetup(current);
        mode = Mode.RUNNING;
        run(passedSince);
    }

    private void toggle() {
        switch (mode) {
            case RUNNING, COUNTING_IN -> pause(Pause.asked());
            case PAUSED -> {
                pause = null;
                mode = Mode.COUNTING_IN;
                runsAgainAt = now.plus(COUNT_IN);
                tell(Cue.Kind.RESUME, 0);
            }
            case SETTING_UP -> leaveSetup(Duration.ZERO);
            case OVER -> {}
        }
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
        Segment segment = timeline.segments().get(current);
        int start = timeline.firstSegmentOf(segment.step());
        boolean justBegun = position.compareTo(timeline.segments().get(start).start().plus(JUST_BEGUN)) <= 0;
        jumpTo(justBegun && segment.step() > 0 ? timeline.firstSegmentOf(segment.step() - 1) : start);
    }

    private void goForward() {
        int step = timeline.segments().get(current).step() + 1;
        if (step < timeline.routine().steps().size()) {
            jumpTo(timeline.firstSegmentOf(step));
        } else {
            jumpToEnd();
        }
    }

    /** To the first segment of the other side in this step; on the second side that is back to the first. */
    private void changeSide() {
        Segment here = timeline.segments().get(current);
        for (int i = timeline.firstSegmentOf(here.step()); i < timeline.segments().size(); i++) {
            Segment there = timeline.segments().get(i);
            if (there.step() != here.step()) {
                return;
            }
            if (there.side() != here.side()) {
                jumpTo(i);
                return;
            }
        }
    }

    /** A jump keeps a pause, and ends a set-up: what is jumped to decides anew. */
    private void jumpTo(int segment) {
        enter(segment);
        position = timeline.segments().get(segment).start();
        nextCue = firstCueFrom(segment);
        if (mode == Mode.SETTING_UP) {
            mode = Mode.RUNNING;
        }
        if (mode == Mode.RUNNING) {
            run(Duration.ZERO);
        }
    }

    private void jumpToEnd() {
        current = timeline.segments().size() - 1;
        position = timeline.total();
        nextCue = timeline.cues().size();
        pause = null;
        mode = Mode.RUNNING;
        run(Duration.ZERO);
    }

    /** What was told stays told: the next cue is the first one that had not come yet. */
    private void addTime() {
        if (mode != Mode.SETTING_UP) {
            boolean dueHere = nextDue().equals(position);
            timeline = timeline.extended(current, MORE);
            nextCue = firstCueFrom(current);
            while (!dueHere && nextCue < timeline.cues().size() && nextDue().compareTo(position) <= 0) {
                nextCue++;
            }
        }
    }

    private void changeForm() {
        int forms = timeline.step(timeline.segments().get(current))
                .pose()
                .guidance()
                .easier()
                .size();
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

    private int firstCueFrom(int segment) {
        int index = 0;
        while (index < timeline.cues().size() && timeline.cues().get(index).segment() < segment) {
            index++;
        }
        return index;
    }

    private void tell(Cue.Kind kind, int number) {
        due.add(new Cue(kind, position, current, number));
    }

    private List<Cue> takeDue() {
        List<Cue> taken = List.copyOf(due);
        due.clear();
        return taken;
    }
}
