package yoga.sound;

/**
 * A struck sound, whole: partials that ring down, each at its own pace, behind a soft attack.
 *
 * <p>Made with multiplications and {@link StrictMath} alone, so that it is the same on every machine.
 */
final class Strike {
    /** The last part of the ringing fades, so that it does not break off. */
    private static final double FADE = 0.25;

    private final float[] samples;

    /**
     * A partial.
     *
     * @param hertz its frequency
     * @param level its height at the onset, 1 is full scale
     * @param ringing the seconds in which it falls to 1/e
     */
    record Partial(double hertz, double level, double ringing) {
        /** Two that beat against each other, as in metal that is not quite round. */
        static Partial[] beating(double hertz, double level, double ringing, double beats) {
            return new Partial[] {
                new Partial(hertz - beats / 2, level * 0.6, ringing),
                new Partial(hertz + beats / 2, level * 0.4, ringing)
            };
        }
    }

    private Strike(float[] samples) {
        this.samples = samples;
    }

    /**
     * A struck sound.
     *
     * @param seconds until it is silent
     * @param attack the seconds in which it rises from nothing
     */
    static Strike of(double seconds, double attack, Partial... partials) {
        float[] samples = new float[(int) (seconds * Pcm.RATE)];
        for (Partial partial : partials) {
            add(samples, partial);
        }
        shape(samples, (int) (attack * Pcm.RATE));
        return new Strike(samples);
    }

    /** A sine that rings down, by turning a pointer a little further for each sample. */
    private static void add(float[] samples, Partial partial) {
        double angle = 2 * Math.PI * partial.hertz() / Pcm.RATE;
        double decay = StrictMath.exp(-1 / (partial.ringing() * Pcm.RATE));
        double turnX = StrictMath.cos(angle) * decay;
        double turnY = StrictMath.sin(angle) * decay;
        double x = partial.level();
        double y = 0;
        for (int i = 0; i < samples.length; i++) {
            samples[i] += (float) y;
            double nextX = x * turnX - y * turnY;
            y = x * turnY + y * turnX;
            x = nextX;
        }
    }

    private static void shape(float[] samples, int attack) {
        for (int i = 0; i < attack && i < samples.length; i++) {
            samples[i] *= (float) (0.5 - 0.5 * StrictMath.cos(Math.PI * i / attack));
        }
        int fade = (int) (samples.length * FADE);
        for (int i = 1; i <= fade; i++) {
            samples[samples.length - i] *= (float) (0.5 - 0.5 * StrictMath.cos(Math.PI * (i - 1) / fade));
        }
    }

    /** This one, and another that begins some seconds later. */
    Strike then(double seconds, Strike other) {
        int at = (int) (seconds * Pcm.RATE);
        float[] both = new float[Math.max(samples.length, at + other.samples.length)];
        System.arraycopy(samples, 0, both, 0, samples.length);
        for (int i = 0; i < other.samples.length; i++) {
            both[at + i] += other.samples[i];
        }
        return new Strike(both);
    }

    int length() {
        return samples.length;
    }

    /**
     * Adds a part of it to what sounds.
     *
     * @param begin the place in {@code bus} at which it is struck; negative if that was before
     */
    void addTo(float[] bus, int count, long begin) {
        int from = (int) Math.max(0, begin);
        int until = (int) Math.min(count, begin + samples.length);
        for (int i = from; i < until; i++) {
            bus[i] += samples[(int) (i - begin)];
        }
    }
}
