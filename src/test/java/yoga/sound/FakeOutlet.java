package yoga.sound;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An outlet that keeps what it is given, holds so much, and breaks when a test wants it to. */
final class FakeOutlet implements Outlet {
    private final String name;
    private short[] heard = {};
    private int holds = Integer.MAX_VALUE;
    private int breaksAfter = Integer.MAX_VALUE;
    private @Nullable String obstacle;
    private int drops;
    private boolean closed;

    FakeOutlet(String name) {
        this.name = name;
    }

    /** Has room for so many samples, until they are dropped. */
    FakeOutlet holding(int samples) {
        holds = samples;
        return this;
    }

    FakeOutlet breakingAfter(int samples) {
        breaksAfter = samples;
        return this;
    }

    FakeOutlet notOpening(String why) {
        obstacle = why;
        return this;
    }

    /** What it was given since it last dropped everything. */
    synchronized short[] heard() {
        return heard.clone();
    }

    synchronized int drops() {
        return drops;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int ahead() {
        return Integer.MAX_VALUE;
    }

    @Override
    public synchronized void open() throws SoundFailure {
        if (obstacle != null) {
            throw new SoundFailure(obstacle);
        }
    }

    @Override
    public synchronized int write(short[] samples, int from, int count) throws SoundFailure {
        if (heard.length == breaksAfter) {
            throw new SoundFailure(name + " was unplugged");
        }
        int n = Math.min(count, Math.min(holds, breaksAfter) - heard.length);
        heard = Samples.joined(heard, Arrays.copyOfRange(samples, from, from + n));
        return n;
    }

    @Override
    public synchronized void drop() {
        heard = new short[0];
        drops++;
    }

    @Override
    public synchronized void close() {
        closed = true;
    }
}
