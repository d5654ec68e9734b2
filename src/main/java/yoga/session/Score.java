package yoga.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import yoga.practice.Breath;
import yoga.practice.Cue;
import yoga.practice.Cycle;
import yoga.practice.Durations;
import yoga.practice.Segment;
import yoga.practice.Timeline;

/**
 * A timeline for the ear: which tone sounds at which offset, and which words have a place where.
 *
 * <p>A score's offsets are those of its timeline, with a length for each set-up, which has none there. The score begins with
 * the timeline and ends {@link #CLOSING} after it: that long the last chord rings. A timeline that was extended makes a new
 * score, in which nothing before the extension has moved.
 */
public final class Score {
    /** How long the last chord rings, behind the end of the timeline. */
    public static final Duration CLOSING = Duration.ofSeconds(5);

    /** The place of a set-up that takes as long as the person needs: what is said there fits, and then it is quiet. */
    private static final Duration UNTIL_READY = Duration.ofMinutes(1);

    private final Timeline timeline;
    private final Duration setup;
    private final boolean waits;
    private final int[] setupsBefore;
    private final int[] cuesBefore;
    private final List<Tone> tones = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    private Score(Timeline timeline, Duration setup, boolean waits) {
        this.timeline = timeline;
        this.setup = setup;
        this.waits = waits;
        this.setupsBefore = new int[timeline.segments().size() + 1];
        for (int i = 0; i < timeline.segments().size(); i++) {
            boolean isSetup = timeline.segments().get(i).kind() == Segment.Kind.SETUP;
            setupsBefore[i + 1] = setupsBefore[i] + (isSetup ? 1 : 0);
        }
        this.cuesBefore = new int[timeline.segments().size() + 1];
        for (Cue cue : timeline.cues()) {
            cuesBefore[cue.segment() + 1]++;
        }
        for (int i = 0; i < timeline.segments().size(); i++) {
            cuesBefore[i + 1] += cuesBefore[i];
        }
        addTones();
        for (int step = 0; step < timeline.routine().steps().size(); step++) {
            passages.add(new Words(this, timeline, step).passage());
        }
    }

    /**
     * A score in which each set-up takes a fixed time.
     *
     * @param setup positive
     */
    public static Score of(Timeline timeline, Duration setup) {
        return new Score(timeline, setup, false);
    }

    /** A score in which a set-up lasts until the person says that they are ready. */
    public static Score waiting(Timeline timeline) {
        return new Score(timeline, UNTIL_READY, true);
    }

    /** All tones by their onset; those of the same onset in the order of their kinds. */
    public List<Tone> tones() {
        return tones;
    }

    /** The words of each step, in the order of the steps; together they cover the whole score. */
    public List<Passage> passages() {
        return passages;
    }

    /** Timeline, set-ups and closing. */
    public Duration length() {
        return end().plus(CLOSING);
    }

    /** The offset of the timeline's end. */
    public Duration end() {
        return offsetOf(timeline.segments().size(), timeline.total());
    }

    /** The offset at which a segment begins. */
    public Duration startOf(int segment) {
        return offsetOf(segment, timeline.segments().get(segment).start());
    }

    /** The offset at which a segment is over. */
    public Duration endOf(int segment) {
        return offsetOf(segment + 1, timeline.segments().get(segment).end());
    }

    /**
     * The offset of a place in the timeline.
     *
     * @param segment the index of the segment that is on there
     */
    public Duration offsetOf(int segment, Duration position) {
        return position.plus(Durations.times(setup, setupsBefore[segment]));
    }

    /** The cues of a segment. */
    List<Cue> cuesOf(int segment) {
        return timeline.cues().subList(cuesBefore[segment], cuesBefore[segment + 1]);
    }

    /** Whether set-ups wait for the person. */
    boolean waits() {
        return waits;
    }

    private void addTones() {
        for (Cue cue : timeline.cues()) {
            Duration at = offsetOf(cue.segment(), cue.at());
            switch (cue.kind()) {
                case STEP -> strike(Tone.Kind.STEP, at);
                case SIDE -> addSide(cue, at);
                case REP -> strike(Tone.Kind.REP, at);
                case HALFWAY -> strike(Tone.Kind.HALFWAY, at);
                case COUNTDOWN -> strike(Tone.Kind.COUNTDOWN, at);
                default -> {}
            }
        }
        for (int i = 0; i < timeline.segments().size(); i++) {
            addBreaths(i, timeline.segments().get(i));
        }
        strike(Tone.Kind.END, end());
        tones.sort(Comparator.comparing(Tone::at).thenComparing(Tone::kind));
    }

    /** The first side begins with its step, which has its own stroke. */
    private void addSide(Cue cue, Duration at) {
        boolean changes = cue.segment()
                > timeline.firstSegmentOf(timeline.segments().get(cue.segment()).step());
        if (changes) {
            strike(Tone.Kind.SIDE, at);
        }
    }

    private void addBreaths(int index, Segment segment) {
        Cycle cycle = segment.cycle();
        if (cycle != null) {
            Duration at = startOf(index).plus(segment.settle());
            for (int number = 0; number < segment.cycles(); number++) {
                tones.add(new Tone(kindOf(cycle.begins()), at, cycle.first()));
                tones.add(new Tone(kindOf(cycle.begins().other()), at.plus(cycle.first()), cycle.second()));
                at = at.plus(cycle.length());
            }
        }
    }

    private static Tone.Kind kindOf(Breath breath) {
        return breath == Breath.INHALE ? Tone.Kind.INHALE : Tone.Kind.EXHALE;
    }

    private void strike(Tone.Kind kind, Duration at) {
        tones.add(new Tone(kind, at, Duration.ZERO));
    }
}
