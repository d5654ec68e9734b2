package yoga.terminal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import yoga.practice.Breath;
import yoga.practice.Segment;
import yoga.practice.Side;
import yoga.session.Moment;

/**
 * How the body is at a moment: a function of the place on the timeline alone, so that a pause freezes it.
 *
 * @param side the side that is shown; null on a pose without sides
 * @param settled how far into the pose, from 0, before it, to 1
 * @param level how full of breath, from 0 to 1
 */
record Stance(@Nullable Side side, double settled, double level) {

    static Stance of(Moment moment) {
        Segment segment = moment.segment();
        Side side = segment.side();
        double gone = fraction(moment.position().minus(segment.start()), segment.length());
        return switch (segment.kind()) {
            case SETUP -> new Stance(side, 0, 0);
            case LEAD_IN -> new Stance(side, gone, 0);
            case REST -> new Stance(side, thereAndBack(gone), 0);
            case SWITCH -> new Stance(side == null || gone >= 0.5 ? side : side.other(), thereAndBack(gone), 0);
            case HOLD -> new Stance(side, 1, level(segment.phaseAt(moment.position())));
        };
    }

    /** The nearest key frames, for a person who does not want things to move. */
    Stance still() {
        return new Stance(side, settled < 0.5 ? 0 : 1, level < 0.5 ? 0 : 1);
    }

    /** By hand, and not by the record: the first use of a record's own equals costs ten milliseconds. */
    boolean isLike(@Nullable Stance other) {
        return other != null && side == other.side && settled == other.settled && level == other.level;
    }

    /** Out of the pose in the first half, in again in the second. */
    private static double thereAndBack(double gone) {
        return Math.abs(1 - 2 * gone);
    }

    private static double level(Segment.Phase phase) {
        if (phase.breath() == null) {
            return 0;
        }
        return phase.breath() == Breath.INHALE ? phase.fraction() : 1 - phase.fraction();
    }

    private static double fraction(Duration part, Duration whole) {
        return whole.isZero() ? 1 : Math.min(1, (double) part.toNanos() / whole.toNanos());
    }
}
