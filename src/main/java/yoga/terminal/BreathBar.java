package yoga.terminal;

import yoga.practice.Breath;
import yoga.practice.Segment;

/** A bar that fills with the in-breath and empties with the out-breath. */
final class BreathBar {
    private BreathBar() {}

    /**
     * The bar at a phase.
     *
     * @param cells its length in columns
     * @param levels the characters from empty to full, at least two; those between make the edge smooth
     */
    static String of(Segment.Phase phase, int cells, String levels) {
        double level = eased(phase.fraction());
        double filled = (phase.breath() == Breath.INHALE ? level : 1 - level) * cells;
        int steps = levels.length() - 1;
        StringBuilder bar = new StringBuilder(cells);
        for (int i = 0; i < cells; i++) {
            double share = Math.max(0, Math.min(1, filled - i));
            bar.append(levels.charAt((int) Math.round(share * steps)));
        }
        return bar.toString();
    }

    /** A breath starts and ends gently. */
    private static double eased(double fraction) {
        return (1 - Math.cos(Math.PI * fraction)) / 2;
    }
}
