package yoga.terminal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;
import yoga.session.Session;

/**
 * What comes in while a stage is on: keys, where standard input is a terminal, and signals.
 *
 * <p>One thread reads the keys, signals come on threads of the JVM, and all end in one queue that the stage's thread waits
 * on.
 */
final class Controls implements AutoCloseable {
    /** What happened. */
    sealed interface Happening {
        /** A key was pressed: a character, or one of the codes of {@link KeyReader}. */
        record Pressed(int key) implements Happening {}

        /** Ctrl-C. */
        record Interrupted() implements Happening {}

        /** Ctrl-Z. */
        record StopAsked() implements Happening {}

        /** The terminal has another size. */
        record Resized() implements Happening {}

        /** Another thread has news for the stage. */
        record Woken() implements Happening {}
    }

    /** A wait that lasts longer than asked by this means that the process was stopped. */
    private static final Duration STOPPED = Duration.ofSeconds(10);

    private final BlockingQueue<Happening> happenings = new LinkedBlockingQueue<>();
    private final @Nullable Thread taking;
    private @Nullable Device device;
    private @Nullable UncheckedIOException failure;
    private boolean listening;
    private boolean given;
    private boolean closed;
    private long stoppedNanos;

    /**
     * Controls that begin to take the terminal and its signals, which costs a library to load, while what the person is
     * waiting for is being made. Where there is no terminal, signals are caught with {@link #listen}.
     *
     * @param keyboard whether standard input is a terminal
     */
    Controls(boolean keyboard) {
        this(keyboard ? Opening.begin() : null);
    }

    /** The same with a terminal that somebody began to open before; null where there is none. */
    Controls(@Nullable Opening opening) {
        taking = opening == null ? null : new Thread(() -> take(opening), "take the terminal");
        if (taking != null) {
            taking.setDaemon(true);
            taking.start();
        }
    }

    /** Controls with a device that somebody else opened, and without signals. */
    Controls(@Nullable Device device) {
        this.taking = null;
        this.listening = true;
        take(device);
    }

    private void take(Opening opening) {
        try {
            take(opening.device());
            if (device != null) {
                listenToSignals();
            }
        } catch (UncheckedIOException e) {
            failure = e;
        }
    }

    /** Waits until the terminal is taken: what is typed from now on shows nowhere. To be called before anything is drawn. */
    void listen() {
        if (listening) {
            return;
        }
        listening = true;
        if (taking != null) {
            try {
                taking.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (failure != null) {
            throw failure;
        }
        if (taking == null || device == null) {
            Signals.register("INT", () -> happenings.add(new Happening.Interrupted()));
        }
    }

    private void listenToSignals() {
        Signals.register("INT", () -> happenings.add(new Happening.Interrupted()));
        Signals.register("TSTP", () -> happenings.add(new Happening.StopAsked()));
        Signals.register("WINCH", () -> happenings.add(new Happening.Resized()));
        // It may have changed before.
        happenings.add(new Happening.Resized());
    }

    private synchronized void take(@Nullable Device taken) {
        // Before the settings change, so that there is no moment in which a signal would leave them changed; and not at
        // all
        // if this is over already.
        boolean stays =
                taken == null || (!closed && Shutdown.before(new Thread(this::close, "restore terminal settings")));
        device = stays ? taken : null;
        if (taken != null && stays) {
            setRaw(taken);
            Thread reader = new Thread(() -> readKeys(taken), "keys");
            reader.setDaemon(true);
            reader.start();
        }
    }

    /** Whether there is a person who can press keys; takes the terminal to find out. */
    boolean keyboard() {
        listen();
        return device != null;
    }

    /** The terminal's size now; null where it is not known. */
    @Nullable
    Size size() {
        listen();
        return device == null ? null : device.size();
    }

    /** Waits for something to happen; null when the time is over. */
    @Nullable
    Happening await(Duration atMost) {
        listen();
        long begin = System.nanoTime();
        try {
            return atMost.compareTo(Session.FOREVER) >= 0
                    ? happenings.take()
                    : happenings.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Happening.Interrupted();
        } finally {
            long beyond = System.nanoTime() - begin - atMost.toNanos();
            stoppedNanos += beyond > STOPPED.toNanos() ? beyond : 0;
        }
    }

    /**
     * A line that the person types, with the terminal's own means of editing; null if there is nobody, or no answer. To be
     * asked after {@link #close}: the thread that reads the keys goes on, and must not take the line away from anybody else.
     */
    @Nullable
    String line() {
        if (device == null) {
            return null;
        }
        happenings.clear();
        StringBuilder line = new StringBuilder();
        while (true) {
            Happening happening = await(Session.FOREVER);
            if (happening instanceof Happening.Interrupted) {
                return null;
            }
            if (happening instanceof Happening.Pressed pressed) {
                if (pressed.key() == '\n' || pressed.key() == '\r') {
                    return line.toString();
                }
                line.append((char) pressed.key());
            }
        }
    }

    /** Ends a wait of the stage's thread; may be called by any thread. */
    void wake() {
        happenings.add(new Happening.Woken());
    }

    /** The JVM's monotonic time, less the time in which this process was stopped without being asked. */
    Duration running() {
        return Duration.ofNanos(System.nanoTime() - stoppedNanos);
    }

    /** Puts the terminal's settings back, stops this process, and takes the terminal again when it is its turn. */
    void suspend() {
        synchronized (this) {
            restore();
            given = true;
        }
        JobControl.stop();
        JobControl.awaitForeground();
        synchronized (this) {
            given = false;
            if (device != null && !closed) {
                setRaw(device);
            }
        }
    }

    /**
     * Puts the terminal's settings back; may be called at any time, by any thread, more than once. While the terminal is
     * given back it is not touched: the kernel stops a process in the background that tries.
     */
    synchronized void restore() {
        if (device != null && !given) {
            try {
                device.restore();
            } catch (IOException e) {
                // The terminal is gone, and its settings with it.
            }
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        restore();
    }

    private static void setRaw(Device device) {
        try {
            device.raw();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read keys from this terminal", e);
        }
    }

    /** Reads as long as there is a terminal; in the background reading fails, and begins again in the foreground. */
    private void readKeys(Device device) {
        do {
            try {
                readKeys(new InputStreamReader(device.input(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                // In the background, or the terminal hung up; the signal that comes with that ends the process.
            }
        } while (JobControl.awaitForeground());
    }

    private void readKeys(Reader reader) throws IOException {
        KeyReader keys = new KeyReader();
        for (int character = reader.read(); character >= 0; character = reader.read()) {
            Integer key = keys.read(character);
            if (key != null) {
                happenings.add(new Happening.Pressed(key));
            }
            if (!reader.ready()) {
                keys.pause();
            }
        }
    }
}
