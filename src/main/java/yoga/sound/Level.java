package yoga.sound;

/**
 * How loud it is: turns what sounds into samples that never go beyond {@link #CEILING}.
 *
 * <p>All tones and a voice together stay below {@link #KNEE}, where nothing is changed. What goes beyond, where very short holds heap
 * stroke upon stroke, is bent towards the ceiling; each sample by itself, so that no sample depends on others.
 */
final class Level {
    /** The loudest setting. */
    static final int FULL = 100;

    /** Three decibels below full scale, and a little for rounding. */
    static final float CEILING = 0.7075f;

    private static final float KNEE = 0.6f;
    private static final float BEND = CEILING - KNEE;

    private final float gain;

    /** @param volume 0 is silent, 100 is full; half of it sounds about half as loud */
    Level(int volume) {
        float part = volume / (float) FULL;
        this.gain = part * part;
    }

    short sample(float sum) {
        float value = sum * gain;
        float size = Math.abs(value);
        if (size > KNEE) {
            float over = (size - KNEE) / BEND;
            value = Math.copySign(KNEE + BEND * over / (1 + over), value);
        }
        return (short) Math.round(value * Short.MAX_VALUE);
    }
}
