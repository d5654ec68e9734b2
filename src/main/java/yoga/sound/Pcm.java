package yoga.sound;

import java.time.Duration;

/** The one form that sound has in here: mono, 16 bit signed, {@value #RATE} samples a second. */
public final class Pcm {
    /** Samples a second. */
    public static final int RATE = 44_100;

    private static final long NANOS = 1_000_000_000L;

    private Pcm() {}

    /** How long so many samples last, down to the nanosecond. */
    public static Duration length(long samples) {
        return Duration.ofSeconds(samples / RATE, samples % RATE * NANOS / RATE);
    }

    /** How many samples lie before an offset; the nearest whole number. */
    public static long samples(Duration offset) {
        return offset.getSeconds() * RATE + (offset.getNano() * (long) RATE + NANOS / 2) / NANOS;
    }
}
