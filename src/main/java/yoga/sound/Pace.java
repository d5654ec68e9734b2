package yoga.sound;

import java.util.concurrent.TimeUnit;

/** How far what was written is ahead of what is heard, by the clock: a pipe does not tell. */
final class Pace {
    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);

    private boolean running;
    /** When the first sample was, or would have been, heard; nanoseconds of the clock. */
    private long began;

    private long written;

    /** Nothing has been written, or it has been forgotten. */
    void reset() {
        running = false;
        written = 0;
    }

    /** Samples that have been written and cannot have been heard yet. */
    long ahead(long now) {
        return running ? Math.max(0, written - heard(now)) : 0;
    }

    /** Counts samples as written now. If all before were heard long since, these begin anew. */
    void wrote(int samples, long now) {
        if (!running || heard(now) > written) {
            running = true;
            began = now;
            written = 0;
        }
        written += samples;
    }

    /** Whether the last sample has been heard for so many nanoseconds. */
    boolean quietFor(long nanos, long now) {
        return !running || now - began - written * NANOS / Pcm.RATE > nanos;
    }

    private long heard(long now) {
        // In halves, since an hour's nanoseconds times the rate are more than a long holds.
        long passed = now - began;
        return passed / NANOS * Pcm.RATE + passed % NANOS * Pcm.RATE / NANOS;
    }
}
