package yoga.sound;

import java.util.ArrayList;
import java.util.List;

/**
 * Hears where something is struck, knowing nothing of how it is made: a sudden rise of what is high, against what has sounded
 * a moment before.
 */
final class Ear {
    private static final int FRAME = Pcm.RATE / 1000;
    private static final int BEFORE = 12;
    private static final double RISE = 1.8;
    private static final double LEAST = 0.00035;
    private static final int DEAF = Pcm.RATE / 20;

    private Ear() {}

    /** The samples at which something is struck. */
    static List<Integer> onsets(short[] samples) {
        double[] heights = new double[samples.length / FRAME];
        for (int frame = 0; frame < heights.length; frame++) {
            for (int i = Math.max(2, frame * FRAME); i < (frame + 1) * FRAME; i++) {
                // The second difference: twelve decibels more for each octave.
                double high = samples[i] - 2.0 * samples[i - 1] + samples[i - 2];
                heights[frame] = Math.max(heights[frame], Math.abs(high) / Short.MAX_VALUE);
            }
        }
        List<Integer> onsets = new ArrayList<>();
        int last = -DEAF;
        for (int frame = 0; frame < heights.length; frame++) {
            double before = 0;
            for (int i = Math.max(0, frame - 2 * BEFORE); i < frame - BEFORE; i++) {
                before = Math.max(before, heights[i]);
            }
            int at = frame * FRAME;
            if (heights[frame] > RISE * before + LEAST && at - last > DEAF) {
                onsets.add(at);
                last = at;
            }
        }
        return onsets;
    }

    static double peak(short[] samples) {
        int peak = 0;
        for (short sample : samples) {
            peak = Math.max(peak, Math.abs((int) sample));
        }
        return peak / 32768.0;
    }

    /** The largest step from one sample to the next, 1 is full scale. */
    static double steepest(short[] samples) {
        int steepest = 0;
        for (int i = 1; i < samples.length; i++) {
            steepest = Math.max(steepest, Math.abs(samples[i] - samples[i - 1]));
        }
        return steepest / 32768.0;
    }
}
