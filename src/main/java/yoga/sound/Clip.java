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
}
