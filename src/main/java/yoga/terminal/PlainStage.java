package yoga.terminal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import yoga.practice.Breath;
import yoga.practice.Cue;
import yoga.practice.Cycle;
import yoga.practice.Durations;
import yoga.practice.Pose;
import yoga.practice.Segment;
import yoga.practice.Side;
import yoga.session.Moment;
import yoga.session.Session;
import yoga.session.Summary;

/**
 * A session as lines of text, one a cue, each written once: for pipes, for terminals that cannot move their cursor, and
 * for ears that have a screen reader.
 */
public final class PlainStage extends LineStage {
    /** Breaths or repetitions between two that are told. */
    private static final int TOLD_EVERY = 5;

    private static final int TOLD_EVERY_OF_FEW = 3;
    private static final int FEW = 7;

    private final Theme theme;
    private final Pictures pictures;
    private final boolean sound;

    /**
     * A stage on an output.
     *
     * @param keyboard whether standard input is a terminal
     * @param pictures the figures, which are told in words
     */
    public PlainStage(Output output, boolean keyboard, Theme theme, Pictures pictures) {
        this(output, keyboard, theme, pictures, false);
    }

    /**
     * The same stage where there may be sound.
     *
     * @param sound whether there is a voice to turn on and off
     */
    public PlainStage(Output output, boolean keyboard, Theme theme, Pictures pictures, boolean sound) {
        this(new Controls(keyboard), output, theme, pictures, sound);
    }

    PlainStage(Controls controls, Output output, Theme theme, Pictures pictures) {
        this(controls, output, theme, pictures, false);
    }

    private PlainStage(Controls controls, Output output, Theme theme, Pictures pictures, boolean sound) {
        super(controls, output);
        this.sound = sound;
        this.theme = theme;
        this.pictures = pictures;
    }

    @Override
    void help() {
        for (Keys.Key key : Keys.all(Theme.ASCII, sound)) {
            say((key.label().equals(Theme.ASCII.arrows()) ? "left, right" : key.label()) + ": " + key.does());
        }
    }

    @Override
    public void perform(Cue cue, Moment moment) {
        String line = line(cue, moment.at(cue), keyboard());
        if (line != null) {
            say(line);
        }
        Moment at = moment.at(cue);
        if (cue.kind() == Cue.Kind.STEP && !at.step().hold().untimed()) {
            String picture = pictures.inWords(at.step().pose());
            if (picture != null) {
                say("Picture: " + picture);
            }
        }
    }

    /** What is said for a cue; null for nothing. */
    static @Nullable String line(Cue cue, Moment at, boolean keyboard) {
        return switch (cue.kind()) {
            case START -> start(at);
            case STEP -> step(at);
            case READY -> ready(at, keyboard);
            case SIDE -> side(at);
            case HOLD -> begin(at);
            case REP -> rep(cue, at);
            case BREATH ->
                told(cue.number(), at.segment().cycles())
                        ? "Breath " + cue.number() + " of " + at.segment().cycles() + "."
                        : null;
            case HALFWAY -> "Halfway.";
            case LAST_TEN -> "10 seconds left." + next(at);
            case COUNTDOWN -> cue.number() == 3 && at.segment().practice() ? "3, 2, 1." : null;
            case REST -> "Rest, " + Durations.words(at.segment().length()) + ".";
            case PAUSE ->
                at.pause() == null ? null : Wording.paused(at.pause()) + (keyboard ? " " + Wording.PRESS_SPACE : "");
            case RESUME -> "Going on in " + Durations.words(Session.COUNT_IN) + ".";
            case EASIER -> cue.number() == 0 ? "Back to the full form." : Wording.easier(at);
            case END, STOP -> null;
        };
    }

    private static String start(Moment at) {
        int steps = at.timeline().routine().steps().size();
        return at.timeline().routine().name() + ": " + steps + (steps == 1 ? " step, " : " steps, ")
                + Durations.clock(at.timeline().practice()) + " of practice, "
                + Durations.clock(at.timeline().total()) + " with changes.";
    }

    private static String step(Moment at) {
        Pose pose = at.step().pose();
        String before = Wording.wayOutBefore(at);
        String heading =
                (before == null ? "" : before + "\n") + "Step " + (at.segment().step() + 1) + " of "
                        + at.timeline().routine().steps().size() + ": ";
        if (at.step().hold().untimed()) {
            return heading + "set up for " + pose.name() + ".";
        }
        return heading + pose.name() + ", " + at.step().holdWords() + "." + begins(at.segment())
                + (pose.sided() ? "" : "\n" + Wording.steps(pose, null));
    }

    private static String ready(Moment at, boolean keyboard) {
        String go = keyboard
                ? " Press Enter when you are ready."
                : " It goes on in " + Durations.words(at.untilRunning()) + ".";
        return Wording.instruction(at) + go;
    }

    private static String side(Moment at) {
        Segment segment = at.segment();
        Side side = segment.side() == null ? Side.FIRST : segment.side();
        if (side == Side.FIRST) {
            return capital(side.word()) + " side first. "
                    + Wording.steps(at.step().pose(), side);
        }
        return "Change sides: now the " + side.word() + " side. "
                + Wording.forSide(Wording.wayOut(at.step().pose()), side) + begins(segment);
    }

    /** When the hold behind a change begins; nothing where that is at once. */
    private static String begins(Segment change) {
        return change.practice() || change.length().toSeconds() == 0
                ? ""
                : " Begins in " + Durations.words(change.length()) + ".";
    }

    private static @Nullable String begin(Moment at) {
        Pose.BreathCues cues = at.step().pose().breath();
        if (at.segment().set() > 0) {
            return null;
        }
        if (cues.inhale() == null || cues.exhale() == null || at.side() == Side.FIRST.other()) {
            return "Begin.";
        }
        Cycle cycle = at.segment().cycle();
        boolean exhaleFirst = cycle != null && cycle.begins() == Breath.EXHALE;
        return exhaleFirst
                ? "Begin. Exhale: " + cues.exhale() + ". Inhale: " + cues.inhale() + "."
                : "Begin. Inhale: " + cues.inhale() + ". Exhale: " + cues.exhale() + ".";
    }

    private static @Nullable String rep(Cue cue, Moment at) {
        int sets = at.step().hold().sets();
        if (sets > 1) {
            return "Rep " + cue.number() + " of " + sets + ".";
        }
        int reps = at.segment().cycles();
        boolean last = cue.number() == reps;
        return last || told(cue.number(), reps)
                ? "Rep " + cue.number() + " of " + reps + "." + (last ? next(at) : "")
                : null;
    }

    /** What comes next, told near the end of the last set. */
    private static String next(Moment at) {
        boolean last =
                at.segment().set() == at.step().hold().sets() || at.segment().set() == 0;
        return last ? " " + Wording.next(at) + (Wording.next(at).endsWith(".") ? "" : ".") : "";
    }

    private static boolean told(int number, int of) {
        return number % (of <= FEW ? TOLD_EVERY_OF_FEW : TOLD_EVERY) == 0;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    @Override
    public void conclude(Summary summary) {
        Closing.paragraphs(summary).forEach(this::say);
    }

    private void say(String line) {
        write(theme.text(line));
    }
}
