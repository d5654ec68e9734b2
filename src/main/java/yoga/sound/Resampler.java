package yoga.sound;

/**
 * Brings samples to {@link Pcm#RATE}: a polyphase filter, a sinc in a Kaiser window (J. F. Kaiser, 1974), whose stopband
 * begins at the lower of the two Nyquist frequencies. What lies above that is 80 dB down; below 90 % of it everything passes
 * within 0.01 dB. The sum is in double precision and in one order, so the same samples always give the same result.
 */
final class Resampler {
    /** 80 dB of stopband, by Kaiser's formula. */
    private static final double BETA = 0.1102 * (80 - 8.7);

    /** Zero crossings on each side: with this window the transition is a tenth of the lower Nyquist frequency. */
    private static final int CROSSINGS = 51;

    /** The middle of the transition, in parts of the lower Nyquist frequency. */
    private static final double CUTOFF = 0.95;

    private final int up;
    private final int down;
    private final double[][] phases;
    private final int reach;

    /**
     * @param rate of what is to be resampled; a multiple of 25 from 8,000 to 96,000
     */
    Resampler(int rate) {
        int common = commonDivisor(rate, Pcm.RATE);
        up = Pcm.RATE / common;
        down = rate / common;
        double band = CUTOFF * Math.min(1, (double) Pcm.RATE / rate);
        reach = (int) Math.ceil(CROSSINGS / band);
        phases = new double[up][];
        for (int phase = 0; phase < up; phase++) {
            phases[phase] = taps((double) phase / up, band);
        }
    }

    /** The weights of the input samples around a place that lies {@code fraction} behind one of them. */
    private double[] taps(double fraction, double band) {
        double[] taps = new double[2 * reach];
        double sum = 0;
        for (int i = 0; i < taps.length; i++) {
            double distance = i - (reach - 1) - fraction;
            taps[i] = band * sinc(band * distance) * kaiser(distance / reach);
            sum += taps[i];
        }
        // Each phase alike, else a steady level would hum at the rate of the phases.
        for (int i = 0; i < taps.length; i++) {
            taps[i] /= sum;
        }
        return taps;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    private static double kaiser(double x) {
        return Math.abs(x) >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - x * x)) / bessel(BETA);
    }

    /** The modified Bessel function of the first kind and order zero, by its series. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > 1e-12 * sum; k++) {
            term *= x * x / (4.0 * k * k);
            sum += term;
        }
        return sum;
    }

    private static int commonDivisor(int a, int b) {
        return b == 0 ? a : commonDivisor(b, a % b);
    }

    /** Samples at {@link Pcm#RATE}, of the same length in time. */
    short[] resample(short[] in) {
        short[] out = new short[(int) (((long) in.length * up + down - 1) / down)];
        for (int i = 0; i < out.length; i++) {
            long at = (long) i * down;
            out[i] = sample(in, (int) (at / up), phases[(int) (at % up)]);
        }
        return out;
    }

    private short sample(short[] in, int at, double[] taps) {
        int first = at - (reach - 1);
        int from = Math.max(0, -first);
        int to = Math.min(taps.length, in.length - first);
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += taps[i] * in[first + i];
        }
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(sum)));
    }
}
