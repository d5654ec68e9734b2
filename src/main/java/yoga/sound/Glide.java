package yoga.sound;

/**
 * A breath as a tone: it rises by a fifth through an inhale and falls by one through an exhale, and swells and fades as a
 * breath does. Any of its samples can be worked out from its number alone.
 */
final class Glide {
    private static final double LOW = 293.66;
    private static final double HIGH = 440.00;

    /** An inhale swells for most of its time, an exhale fades for most of its. */
    private static final double INHALE_PEAK = 0.7;

    private static final double EXHALE_PEAK = 0.2;

    private static final double LEVEL = 0.13;

    /** One period of the wave: a soft tone with a little of its octave and twelfth. */
    private static final int PERIOD = 4096;

    private static final float[] HARMONICS = {0.80f, 0.15f, 0.05f};

    private final float[] wave = new float[PERIOD + 1];

    Glide() {
        for (int i = 0; i <= PERIOD; i++) {
            double sum = 0;
            for (int harmonic = 0; harmonic < HARMONICS.length; harmonic++) {
                sum += HARMONICS[harmonic] * StrictMath.sin(2 * Math.PI * i * (harmonic + 1) / PERIOD);
            }
            wave[i] = (float) (LEVEL * sum);
        }
    }

    /**
     * Adds a part of a glide to what sounds.
     *
     * @param begin the place in {@code bus} at which it begins; negative if that was before
     * @param length its samples, at least one
     */
    void addTo(float[] bus, int count, long begin, long length, boolean inhale) {
        int from = (int) Math.max(0, begin);
        int until = (int) Math.min(count, begin + length);
        double start = inhale ? LOW : HIGH;
        double first = start / Pcm.RATE;
        double second = ((inhale ? HIGH : LOW) - start) / (2.0 * length) / Pcm.RATE;
        double peak = length * (inhale ? INHALE_PEAK : EXHALE_PEAK);
        for (int i = from; i < until; i++) {
            double n = i - begin;
            double turns = n * (first + second * n);
            double place = (turns - (long) turns) * PERIOD;
            int index = (int) place;
            float value = wave[index] + (wave[index + 1] - wave[index]) * (float) (place - index);
            double part = n < peak ? n / peak : (length - n) / (length - peak);
            bus[i] += value * (float) (part * part * (3 - 2 * part));
        }
    }
}
