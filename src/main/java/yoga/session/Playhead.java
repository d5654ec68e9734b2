package yoga.session;

import java.time.Duration;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import yoga.practice.Cue;
import yoga.practice.Segment;
import yoga.practice.Timeline;

/** A place on a timeline: what is on there, which cue comes next, and what was practised on the way. */
final class Playhead {
    private final Tally tally;
    private Timeline timeline;
    private Duration position;
    private int current;
    private int nextCue;

    Playhead(Timeline timeline, int firstStep, Tally tally) {
        this.tally = tally;
        this.timeline = timeline;
        this.current = timeline.firstSegmentOf(firstStep);
        this.position = segment().start();
        this.nextCue = firstCueFrom(current);
    }

    Timeline timeline() {
        return timeline;
    }

    Duration position() {
        return position;
    }

    /** The index of the segment that is on. */
    int current() {
        return current;
    }

    Segment segment() {
        return timeline.segments().get(current);
    }

    int step() {
        return segment().step();
    }

    /** The offset of the next cue, or the end behind the last one. */
    Duration nextDue() {
        return nextCue < timeline.cues().size() ? timeline.cues().get(nextCue).at() : timeline.total();
    }

    /** Moves on to the next cue and takes it; null at the end of the timeline. */
    @Nullable
    Cue takeNext() {
        moveTo(nextDue());
        if (nextCue == timeline.cues().size()) {
            return null;
        }
        Cue cue = timeline.cues().get(nextCue++);
        current = cue.segment();
        return cue;
    }

    /** Moves on, not beyond {@link #nextDue}. */
    void moveTo(Duration target) {
        tally.went(timeline, current, position, target);
        position = target;
    }

    /** Jumps to the start of a segment; what was on the way is not practised. */
    void jumpTo(int segment) {
        current = segment;
        position = segment().start();
        nextCue = firstCueFrom(segment);
    }

    void jumpToEnd() {
        current = timeline.segments().size() - 1;
        position = timeline.total();
        nextCue = timeline.cues().size();
    }

    /** The first segment of the other side in this step; on the second side that is the first one. */
    OptionalInt otherSide() {
        for (int i = timeline.firstSegmentOf(step()); i < timeline.segments().size(); i++) {
            Segment there = timeline.segments().get(i);
            if (there.step() != step()) {
                break;
            }
            if (there.side() != segment().side()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Makes the segment that is on longer. What was told stays told: the next cue is the first that had not come yet. */
    void extend(Duration extra) {
        boolean dueHere = nextDue().equals(position);
        timeline = timeline.extended(current, extra);
        nextCue = firstCueFrom(current);
        while (!dueHere && nextCue < timeline.cues().size() && nextDue().compareTo(position) <= 0) {
            nextCue++;
        }
    }

    private int firstCueFrom(int segment) {
        int index = 0;
        while (index < timeline.cues().size() && timeline.cues().get(index).segment() < segment) {
            index++;
        }
        return index;
    }
}
