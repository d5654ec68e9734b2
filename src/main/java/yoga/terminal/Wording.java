package yoga.terminal;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.practice.Breath;
import yoga.practice.Cue;
import yoga.practice.Durations;
import yoga.practice.Hold;
import yoga.practice.Pose;
import yoga.practice.Pose.Guidance;
import yoga.practice.Routine;
import yoga.practice.Segment;
import yoga.practice.Side;
import yoga.session.Moment;
import yoga.session.Pause;
import yoga.session.RedFlags;
import yoga.session.Summary;

/** The sentences of a session, the same on every stage. */
final class Wording {
    /** Long enough to read a step and to do it. */
    private static final Duration STEP_TIME = Duration.ofSeconds(4);

    /** The way out of a pause. */
    static final String PRESS_SPACE = "Press space to go on.";

    /** How long halfway stays on the screen. */
    private static final Duration HALFWAY_SHOWN = Duration.ofSeconds(4);

    private Wording() {}

    /** The pose and its side: {@code Eagle Arms · left side}. */
    static String title(Moment moment, Theme theme) {
        Side side = moment.side();
        int sets = moment.step().hold().sets();
        return moment.step().pose().name()
                + (side == null ? "" : theme.dot() + side.word() + " side")
                + (moment.segment().set() == 0
                        ? ""
                        : theme.dot() + "rep " + moment.segment().set() + " of " + sets);
    }

    /** What a change asks for: {@code Get into the pose}. */
    static String change(Segment segment) {
        return switch (segment.kind()) {
            case LEAD_IN -> "Get into the pose";
            case SWITCH -> "Change sides";
            case REST -> "Rest";
            case SETUP -> "Set up";
            case HOLD -> "Hold";
        };
    }

    /** The breath or repetition that is on: {@code breath 4 of 7}; empty where none is counted. */
    static String count(Moment moment) {
        Segment segment = moment.segment();
        int number = moment.phase().number();
        return number == 0 ? "" : unit(segment) + " " + number + " of " + segment.cycles();
    }

    /** Whether half of what is asked for was done a moment ago. */
    static boolean halfway(Moment moment) {
        for (Cue cue : moment.timeline().cues()) {
            if (cue.kind() == Cue.Kind.HALFWAY && cue.segment() == moment.current()) {
                Duration since = moment.position().minus(cue.at());
                return !since.isNegative() && since.compareTo(HALFWAY_SHOWN) < 0;
            }
        }
        return false;
    }

    /** The same, as short as it can be: {@code 4/7}. */
    static String shortCount(Moment moment) {
        int number = moment.phase().number();
        return number == 0 ? "" : number + "/" + moment.segment().cycles();
    }

    private static String unit(Segment segment) {
        return segment.counts() == Hold.Counts.REPS ? "rep" : "breath";
    }

    /** What this half of the breath does: {@code grow taller}; null where there is nothing to say. */
    static @Nullable String breathCue(Moment moment) {
        Breath breath = moment.phase().breath();
        return breath == null ? null : moment.step().pose().breath().of(breath);
    }

    /**
     * What to do now, as one sentence: the way in, one step after another from the lead-in on; then what to attend to; in
     * a change the way out.
     */
    static String instruction(Moment moment) {
        Guidance guidance = moment.step().pose().guidance();
        Segment segment = moment.segment();
        String said = switch (segment.kind()) {
            case SETUP -> guidance.setup() == null ? "Make yourself ready." : guidance.setup();
            case SWITCH, REST -> wayOut(moment.step().pose());
            case LEAD_IN -> leadIn(moment);
            case HOLD -> wayIn(guidance, moment.position().minus(wayInStart(moment)));
        };
        return forSide(said, moment.side());
    }

    /** First the way out of the pose before, for half of the lead-in; then the way in. */
    private static String leadIn(Moment moment) {
        Segment segment = moment.segment();
        Duration since = moment.position().minus(segment.start());
        String before = wayOutBefore(moment);
        return before != null && since.toNanos() < segment.length().toNanos() / 2
                ? before
                : wayIn(moment.step().pose().guidance(), since);
    }

    /** How to come out of a pose. */
    static String wayOut(Pose pose) {
        String leave = pose.guidance().leave();
        return leave == null ? "Come out slowly." : leave;
    }

    /** How to come out of the pose of the step before; null where nothing was held before. */
    static @Nullable String wayOutBefore(Moment moment) {
        int step = moment.segment().step();
        Routine.Step before =
                step == 0 ? null : moment.timeline().routine().steps().get(step - 1);
        return before == null || before.hold().untimed()
                ? null
                : forSide(wayOut(before.pose()), before.pose().sided() ? Side.FIRST.other() : null);
    }

    private static String wayIn(Guidance guidance, Duration since) {
        long index = since.toMillis() / STEP_TIME.toMillis();
        int steps = guidance.steps().size();
        if (index < steps) {
            return guidance.steps().get((int) index);
        }
        return guidance.stay() == null ? guidance.steps().get(steps - 1) : guidance.stay();
    }

    /** The first set begins with the lead-in, or behind a change of sides; the sets after it repeat what is known. */
    private static Duration wayInStart(Moment moment) {
        List<Segment> segments = moment.timeline().segments();
        Segment segment = moment.segment();
        if (segment.set() > 1) {
            return segment.start().minus(Duration.ofHours(1));
        }
        boolean leadIn =
                moment.current() > 0 && segments.get(moment.current() - 1).kind() == Segment.Kind.LEAD_IN;
        return leadIn ? segments.get(moment.current() - 1).start() : segment.start();
    }

    /** The easier form that was asked for, or else the first one; null where the pose has none. */
    static @Nullable String easier(Moment moment) {
        List<String> forms = moment.step().pose().guidance().easier();
        if (forms.isEmpty()) {
            return null;
        }
        return "Easier: " + forSide(forms.get(Math.max(0, moment.easier())), moment.side());
    }

    /** What comes next: {@code Next: Low Cobra, 3 reps of 5 breaths}. */
    static String next(Moment moment) {
        Side side = moment.side();
        if (side == Side.FIRST) {
            return "Next: the " + side.other().word() + " side";
        }
        Routine.Step next = moment.next();
        if (next == null) {
            return "This is the last one.";
        }
        return next.hold().untimed()
                ? "Next: set up for " + next.pose().name()
                : "Next: " + next.pose().name() + ", " + next.holdWords();
    }

    /** Why a session waits. */
    static String paused(Pause pause) {
        return switch (pause.reason()) {
            case ASKED, SUSPENDED -> "Paused.";
            case AWAY -> "Paused: the computer was away for " + Durations.words(pause.away()) + ".";
        };
    }

    /** The count-in after a pause. */
    static String goingOn(Moment moment) {
        return "Going on in " + Durations.wholeSecondsUp(moment.untilRunning()) + ".";
    }

    /** The steps of the pose in one paragraph. */
    static String steps(Pose pose, @Nullable Side side) {
        return forSide(String.join(" ", pose.guidance().steps()), side);
    }

    static String forSide(String text, @Nullable Side side) {
        return Guidance.forSide(text, side == null ? Side.FIRST : side);
    }

    /** What is left in the scrollback: {@code Morning Power: 4 of 4 steps, 5:00 practised (5:35 in all).} */
    static String summary(Summary summary) {
        return summary.routine().name() + ": " + summary.stepsDone() + " of " + summary.steps()
                + (summary.steps() == 1 ? " step, " : " steps, ")
                + Durations.clock(summary.practised()) + " practised ("
                + Durations.clock(summary.active()) + " in all"
                + (summary.paused().toMillis() < 500 ? "" : ", paused for " + Durations.clock(summary.paused()))
                + ").";
    }

    /** What to do when it hurts. */
    static List<String> whenItHurts() {
        return RedFlags.PARAGRAPHS;
    }
}
