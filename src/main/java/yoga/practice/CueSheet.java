package yoga.practice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import yoga.practice.Cue.Kind;

/** Finds the cues of a timeline's segments. */
final class CueSheet {
    /** A hold below this has no halfway; it would come right behind the beginning. */
    private static final Duration SHORTEST_WITH_HALFWAY = Duration.ofSeconds(20);

    private static final Duration SHORTEST_WITH_LAST_TEN = Duration.ofSeconds(30);
    private static final Duration SHORTEST_COUNTED_HOLD = Duration.ofSeconds(10);
    private static final Duration SHORTEST_COUNTED_CHANGE = Duration.ofSeconds(4);
    private static final int COUNTDOWN_FROM = 3;

    private final Timeline timeline;
    private final List<Cue> cues = new ArrayList<>();

    private CueSheet(Timeline timeline) {
        this.timeline = timeline;
    }

    static List<Cue> of(Timeline timeline) {
        CueSheet sheet = new CueSheet(timeline);
        for (int i = 0; i < timeline.segments().size(); i++) {
            int from = sheet.cues.size();
            sheet.addSegment(i);
            sheet.cues.subList(from, sheet.cues.size()).sort(CueSheet::inOrder);
        }
        return List.copyOf(sheet.cues);
    }

    /** By time; what comes at the same time, in the order in which it is said. */
    private static int inOrder(Cue one, Cue other) {
        int byTime = one.at().compareTo(other.at());
        return byTime == 0 ? one.kind().compareTo(other.kind()) : byTime;
    }

    private void addSegment(int index) {
        Segment segment = timeline.segments().get(index);
        Segment before = index == 0 ? null : timeline.segments().get(index - 1);
        boolean newStep = before == null || before.step() != segment.step();
        boolean newSide = before == null || newStep || before.side() != segment.side();
        if (newStep) {
            add(Kind.STEP, segment.start(), index, segment.step() + 1);
        }
        if (segment.side() != null && newSide) {
            add(Kind.SIDE, segment.start(), index, 0);
        }
        switch (segment.kind()) {
            case SETUP -> add(Kind.READY, segment.start(), index, 0);
            case REST -> add(Kind.REST, segment.start(), index, 0);
            case HOLD -> addHold(index, segment);
            case LEAD_IN, SWITCH -> {}
        }
        addCountdown(index, segment);
    }

    private void addHold(int index, Segment hold) {
        add(Kind.HOLD, hold.start(), index, 0);
        if (hold.set() > 0) {
            add(Kind.REP, hold.start(), index, hold.set());
        }
        if (hold.cycle() != null) {
            Duration at = hold.start().plus(hold.settle());
            for (int number = 1; number <= hold.cycles(); number++) {
                add(hold.counts() == Hold.Counts.REPS ? Kind.REP : Kind.BREATH, at, index, number);
                at = at.plus(hold.cycle().length());
            }
        }
        addHalfway(index, hold);
        if (hold.counts() != Hold.Counts.REPS && atLeast(hold.length(), SHORTEST_WITH_LAST_TEN)) {
            add(Kind.LAST_TEN, hold.end().minusSeconds(10), index, 10);
        }
    }

    /** Halfway is the middle of all sets on one side, wherever it falls; time that was added later does not move it. */
    private void addHalfway(int index, Segment hold) {
        Duration before = Duration.ZERO;
        Duration whole = Duration.ZERO;
        for (int i = timeline.firstSegmentOf(hold.step());
                i < timeline.segments().size();
                i++) {
            Segment other = timeline.segments().get(i);
            if (other.step() != hold.step()) {
                break;
            }
            if (other.practice() && other.side() == hold.side()) {
                before = i < index ? before.plus(other.planned()) : before;
                whole = whole.plus(other.planned());
            }
        }
        Duration half = Duration.ofNanos(whole.toNanos() / 2);
        Duration inside = half.minus(before);
        boolean here = inside.compareTo(Duration.ZERO) > 0 && inside.compareTo(hold.planned()) <= 0;
        if (here && atLeast(whole, SHORTEST_WITH_HALFWAY)) {
            add(Kind.HALFWAY, hold.start().plus(inside), index, 0);
        }
    }

    private void addCountdown(int index, Segment segment) {
        boolean counted = segment.practice()
                ? segment.counts() != Hold.Counts.REPS && atLeast(segment.length(), SHORTEST_COUNTED_HOLD)
                : atLeast(segment.length(), SHORTEST_COUNTED_CHANGE);
        for (int left = COUNTDOWN_FROM; counted && left > 0; left--) {
            add(Kind.COUNTDOWN, segment.end().minusSeconds(left), index, left);
        }
    }

    private void add(Kind kind, Duration at, int segment, int number) {
        cues.add(new Cue(kind, at, segment, number));
    }

    private static boolean atLeast(Duration length, Duration least) {
        return length.compareTo(least) >= 0;
    }
}
