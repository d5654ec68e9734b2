package yoga.sound;

import java.time.Duration;
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
final class Playback implements Speaker, Runnable {
    /** What is read at a time: 20 ms. */
    private static final int PIECE = Pcm.RATE / 50;

    /** How long a full outlet is left alone; word that is left meanwhile is heeded at once. */
    private static final long PAUSE_MILLIS = 10;

    /** An outlet that takes nothing for so long, though what it took must have been heard, does not play. */
    private static final Duration STALL = Duration.ofSeconds(2);

    /** How long after its last sample by the clock nothing of a source can still be on its way. */
    private static final long SETTLED_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final long LAST_MILLIS = 300;
    private static final int STACK_BYTES = 256 * 1024;

    private final List<Outlet> outlets;
    private final Consumer<String> told;
    private final long stallNanos;
    private final Thread thread;
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
        return through(outlets, told, STALL);
    }

    static Playback through(List<Outlet> outlets, Consumer<String> told, Duration stall) {
        Playback playback = new Playback(outlets, told, stall);
        playback.thread.start();
        return playback;
    }

    private Playback(List<Outlet> outlets, Consumer<String> told, Duration stall) {
        stallNanos = stall.toNanos();
        this.outlets = new ArrayList<>(outlets);
        this.outlets.add(new Mute());
        this.told = told;
        thread = new Thread(null, this, "sound", STACK_BYTES);
        thread.setDaemon(true);
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

    /** Waits a moment, lest a player outlive a program that ends now. */
    @Override
    public void close() {
        leave(null, true);
        if (Thread.currentThread() != thread) {
            try {
                thread.join(LAST_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized void leave(@Nullable Source next, boolean last) {
        source = next;
        closed |= last;
        turn++;
        notifyAll();
    }

    /** What the playing thread does. Not a lambda, the first of which would keep the caller for tens of milliseconds. */
    @Override
    public void run() {
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
        } catch (RuntimeException | Error e) {
            // Else it would be printed over the screen.
            told.accept(sentence(List.of("the sound broke (" + Words.shown(e.toString()) + ")")));
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
            to = read(playing);
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

    /** A source that breaks is one that ends: nothing of it may get onto the screen, nor end this thread. */
    private int read(Source playing) {
        try {
            return Math.max(0, playing.read(piece));
        } catch (RuntimeException e) {
            return 0;
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
            if (now - taken > stallNanos && pace.quietFor(stallNanos, now)) {
                throw new SoundFailure(outlet.name() + " takes no sound");
            }
        } catch (SoundFailure e) {
            next(e.why());
        } catch (RuntimeException e) {
            next(brokenBy(e, outlet));
        }
        return false;
    }

    private void forget() {
        from = 0;
        to = 0;
        if (!pace.quietFor(SETTLED_NANOS, System.nanoTime())) {
            Outlet outlet = outlets.get(serving);
            try {
                outlet.drop();
            } catch (SoundFailure e) {
                next(e.why());
            } catch (RuntimeException e) {
                next(brokenBy(e, outlet));
            }
        }
        pace.reset();
    }

    private void open() {
        Outlet outlet = outlets.get(serving);
        try {
            outlet.open();
        } catch (SoundFailure e) {
            next(e.why());
        } catch (RuntimeException e) {
            next(brokenBy(e, outlet));
        }
    }

    /** Drivers and what reaches them throw what they like. */
    private static String brokenBy(RuntimeException e, Outlet outlet) {
        return outlet.name() + " broke (" + Words.shown(String.valueOf(e.getMessage())) + ")";
    }

    private void next(String why) {
        int next = serving + 1;
        outlets.get(serving).close();
        reasons.add(why);
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
