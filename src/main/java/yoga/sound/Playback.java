package yoga.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Plays through the first of several outlets that works, on a daemon thread of its own: whoever asks only leaves word. An
 * outlet that fails, at once or midway, hands over to the next with what it was about to play.
 */
final class Playback implements Speaker {
    /** What is read at a time: 20 ms. */
    private static final int PIECE = Pcm.RATE / 50;

    /** How long a full outlet is left alone; word that is left meanwhile is heeded at once. */
    private static final long PAUSE_MILLIS = 10;

    /** An outlet that takes nothing for so long does not play. */
    private static final long STALL_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** How long after its last sample by the clock nothing of a source can still be on its way. */
    private static final long SETTLED_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private static final int STACK_BYTES = 256 * 1024;

    private final List<Outlet> outlets;
    private final Consumer<String> told;
    private final List<String> reasons = new ArrayList<>();
    private final Pace pace = new Pace();
    private final short[] piece = new short[PIECE];
    private int from;
    private int to;
    private long taken;
    private volatile int serving;

    // The word that is left, guarded by this.
    private @Nullable Source source;
    private int turn;
    private boolean closed;

    /**
     * @param outlets in the order in which they are tried; {@link Mute} comes behind them
     * @param told gets a sentence, once and on the playing thread, if nothing can be heard
     */
    static Playback through(List<Outlet> outlets, Consumer<String> told) {
        Playback playback = new Playback(outlets, told);
        Thread thread = new Thread(null, playback::run, "sound", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        return playback;
    }

    private Playback(List<Outlet> outlets, Consumer<String> told) {
        this.outlets = new ArrayList<>(outlets);
        this.outlets.add(new Mute());
        this.told = told;
    }

    @Override
    public String name() {
        return outlets.get(serving).name();
    }

    @Override
    public void play(Source next) {
        leave(new Tailed(next), false);
    }

    @Override
    public void silence() {
        leave(null, false);
    }

    @Override
    public void close() {
        leave(null, true);
    }

    private synchronized void leave(@Nullable Source next, boolean last) {
        source = next;
        closed |= last;
        turn++;
        notifyAll();
    }

    private void run() {
        try {
            open();
            int heeded = 0;
            for (int now = await(heeded); now >= 0; now = await(heeded)) {
                if (now != heeded) {
                    heeded = now;
                    forget();
                }
                advance(heeded);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            outlets.get(serving).close();
        }
    }

    /** Waits until there is something to do; the number of the word that holds, or -1 if it was the last. */
    private synchronized int await(int heeded) throws InterruptedException {
        while (!closed && turn == heeded && source == null) {
            wait();
        }
        return closed ? -1 : turn;
    }

    private synchronized @Nullable Source playing(int heeded) {
        return turn == heeded ? source : null;
    }

    private synchronized void pause(int heeded) throws InterruptedException {
        if (turn == heeded) {
            TimeUnit.MILLISECONDS.timedWait(this, PAUSE_MILLIS);
        }
    }

    private synchronized void end(int heeded) {
        if (turn == heeded) {
            source = null;
        }
    }

    /** Gets one piece on its way. */
    private void advance(int heeded) throws InterruptedException {
        Source playing = playing(heeded);
        if (playing == null) {
            return;
        }
        if (from == to) {
            from = 0;
            to = Math.max(0, playing.read(piece));
            taken = System.nanoTime();
            if (to == 0) {
                end(heeded);
                return;
            }
        }
        if (!write()) {
            pause(heeded);
        }
    }

    private boolean write() {
        Outlet outlet = outlets.get(serving);
        long now = System.nanoTime();
        if (pace.ahead(now) >= outlet.ahead()) {
            taken = now;
            return false;
        }
        try {
            int n = outlet.write(piece, from, to - from);
            now = System.nanoTime();
            if (n > 0) {
                taken = now;
                from += n;
                pace.wrote(n, now);
                return true;
            }
            if (now - taken > STALL_NANOS) {
                throw new SoundFailure(outlet.name() + " takes no sound");
            }
        } catch (SoundFailure e) {
            next(e);
        }
        return false;
    }

    private void forget() {
        from = 0;
        to = 0;
        if (!pace.quietFor(SETTLED_NANOS, System.nanoTime())) {
            try {
                outlets.get(serving).drop();
            } catch (SoundFailure e) {
                next(e);
            }
        }
        pace.reset();
    }

    private void open() {
        try {
            outlets.get(serving).open();
        } catch (SoundFailure e) {
            next(e);
        }
    }

    private void next(SoundFailure failure) {
        int next = serving + 1;
        outlets.get(serving).close();
        reasons.add(failure.why());
        pace.reset();
        taken = System.nanoTime();
        serving = next;
        open();
        if (serving == outlets.size() - 1 && !reasons.isEmpty()) {
            told.accept(sentence(reasons));
            reasons.clear();
        }
    }

    /** What is told when nothing works. */
    static String sentence(List<String> reasons) {
        return "Nothing is heard: " + String.join("; ", reasons) + ".";
    }

    /** A source with a moment of silence behind it, which gets the last samples out of a player that waits for more. */
    private static final class Tailed implements Source {
        private static final int TAIL = Pcm.RATE * 3 / 10;

        private final Source source;
        private int left = TAIL;
        private boolean over;

        Tailed(Source source) {
            this.source = source;
        }

        @Override
        public int read(short[] into) {
            if (!over) {
                int n = source.read(into);
                over = n < into.length;
                if (n > 0) {
                    return n;
                }
            }
            int n = Math.min(left, into.length);
            Arrays.fill(into, 0, n, (short) 0);
            left -= n;
            return n == 0 ? -1 : n;
        }
    }
}
