package yoga.sound;

import java.time.Duration;

/** A piece of sound in the form of {@link Pcm}, whole and in memory. */
public final class Clip {
    private final short[] samples;

    /**
     * @param samples from now on the clip's own: nobody writes to them any more
     */
    public Clip(short[] samples) {
        this.samples = samples;
    }

    /** The samples themselves, to be read only. */
    public short[] samples() {
        return samples;
    }

    /** How long it lasts. */
    public Duration length() {
        return Pcm.length(samples.length);
    }

    /** The clip as something to be played, once. */
    public Source source() {
        return new Source() {
            private int at;

            @Override
            public int read(short[] into) {
                int n = Math.min(into.length, samples.length - at);
                if (n <= 0) {
                    return -1;
                }
                System.arraycopy(samples, at, into, 0, n);
                at += n;
                return n;
            }
        };
    }
}
