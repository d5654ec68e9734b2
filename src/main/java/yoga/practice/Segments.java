package yoga.practice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.practice.Segment.Kind;

/** Lays a routine's steps out one after another. */
final class Segments {
    private final Pace pace;
    private final List<Segment> segments = new ArrayList<>();
    private Duration end = Duration.ZERO;

    private Segments(Pace pace) {
        this.pace = pace;
    }

    static List<Segment> of(Routine routine, Pace pace) {
        Segments layout = new Segments(pace);
        for (int i = 0; i < routine.steps().size(); i++) {
            layout.addStep(i, routine.steps().get(i));
        }
        return layout.segments;
    }

    private void addStep(int step, Routine.Step content) {
        if (content.hold().untimed()) {
            add(new Segment(
                    Kind.SETUP,
                    step,
                    null,
                    0,
                    end,
                    Duration.ZERO,
                    Duration.ZERO,
                    Duration.ZERO,
                    null,
                    Hold.Counts.NOTHING));
            return;
        }
        if (content.pose().sided()) {
            addChange(Kind.LEAD_IN, step, Side.FIRST, pace.leadIn());
            addSets(step, content, Side.FIRST);
            addChange(Kind.SWITCH, step, Side.FIRST.other(), pace.switchSides());
            addSets(step, content, Side.FIRST.other());
        } else {
            addChange(Kind.LEAD_IN, step, null, pace.leadIn());
            addSets(step, content, null);
        }
    }

    private void addSets(int step, Routine.Step content, @Nullable Side side) {
        Hold hold = content.hold();
        for (int set = 1; set <= hold.sets(); set++) {
            if (set > 1) {
                addChange(Kind.REST, step, side, pace.rest());
            }
            addHold(step, content, side, hold.sets() == 1 ? 0 : set);
        }
    }

    private void addHold(int step, Routine.Step content, @Nullable Side side, int set) {
        Cycle breath = pace.breath();
        Cycle rep = content.pose().cycle(breath);
        Hold.Counts counts = content.hold().counts(content.pose());
        Cycle cycle = counts == Hold.Counts.REPS ? rep : breath;
        Duration length = content.hold().setLength(breath, rep);
        Duration settle = Duration.ofNanos(length.toNanos() % cycle.length().toNanos());
        add(new Segment(Kind.HOLD, step, side, set, end, length, length, settle, cycle, counts));
    }

    private void addChange(Kind kind, int step, @Nullable Side side, Duration length) {
        if (!length.isZero()) {
            add(new Segment(kind, step, side, 0, end, length, length, Duration.ZERO, null, Hold.Counts.NOTHING));
        }
    }

    private void add(Segment segment) {
        segments.add(segment);
        end = segment.end();
    }
}
