package yoga.sound;

/**
 * Words of a track, as sound.
 *
 * @param at the sample of the score at which they begin
 * @param gain what their samples are multiplied with, so that 1 is full scale
 */
record Spoken(long at, Clip clip, float gain) {
    /** The height that words rise to. */
    private static final float PEAK = 0.42f;

    /** Whispers are not blown up without end. */
    private static final float MOST = 4;

    /** Words as loud as all words are. */
    static Spoken of(long at, Clip clip) {
        int highest = 1;
        for (short sample : clip.samples()) {
            highest = Math.max(highest, Math.abs((int) sample));
        }
        return new Spoken(at, clip, Math.min(PEAK / highest, MOST / Short.MAX_VALUE));
    }

    /** The sample behind the last one. */
    long end() {
        return at + clip.samples().length;
    }

    /** Adds a part of the words to what sounds, for {@code count} samples from the sample {@code start} of the score. */
    void addTo(float[] bus, int count, long start) {
        short[] samples = clip.samples();
        int from = (int) Math.max(0, at - start);
        int until = (int) Math.min(count, end() - start);
        for (int i = from; i < until; i++) {
            bus[i] += samples[(int) (start + i - at)] * gain;
        }
    }
}
