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
import yoga.session.Input;
import yoga.session.Session;

/**
 * What comes in while a session runs: keys, where standard input is a terminal, and signals.
 *
 * <p>One thread reads the keys, signals come on threads of the JVM, and both end in one queue that the session's thread
 * waits on.
 */
final class Controls implements AutoCloseable {
    /** What happened: an input for the session, or something that only the stage deals with. */
    sealed interface Happening {
        /** An input for the session. */
        record Wanted(Input input) implements Happening {}

        /** The terminal has another size. */
        record Resized() implements Happening {}

        /** The person asked for the keys. */
        record HelpAsked() implements Happening {}
    }

    /** A wait that lasts longer than asked by this means that the process was stopped. */
    private static final Duration STOPPED = Duration.ofSeconds(10);

    private final BlockingQueue<Happening> happenings = new LinkedBlockingQueue<>();
    private final @Nullable Device device;
    private long stoppedNanos;

    /** Takes the terminal behind standard input, if there is one, and listens. */
    static Controls open() {
        Device device = Device.open();
        if (device != null) {
            // Before the settings change, so that there is no moment in which a signal would leave them changed.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> restore(device), "restore terminal settings"));
        }
        Controls controls = new Controls(device);
        Signals.register("INT", () -> controls.happenings.add(new Happening.Wanted(Input.INTERRUPT)));
        if (controls.keyboard()) {
            Signals.register("TSTP", () -> controls.happenings.add(new Happening.Wanted(Input.SUSPEND)));
            Signals.register("WINCH", () -> controls.happenings.add(new Happening.Resized()));
        }
        return controls;
    }

    /** Reads the keys of a device; null where there is none. */
    Controls(@Nullable Device device) {
        this.device = device;
        if (device != null) {
            setRaw(device);
            Thread reader = new Thread(() -> readKeys(device), "keys");
            reader.setDaemon(true);
            reader.start();
        }
    }

    /** Whether there is a person who can press keys. */
    boolean keyboard() {
        return device != null;
    }

    Size size() {
        return device == null ? Size.DEFAULT : device.size();
    }

    /** Waits for something to happen; null when the time is over. */
    @Nullable
    Happening await(Duration atMost) {
        long begin = System.nanoTime();
        try {
            return atMost.compareTo(Session.FOREVER) >= 0
                    ? happenings.take()
                    : happenings.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Happening.Wanted(Input.INTERRUPT);
        } finally {
            long beyond = System.nanoTime() - begin - atMost.toNanos();
            stoppedNanos += beyond > STOPPED.toNanos() ? beyond : 0;
        }
    }

    /** The JVM's monotonic time, less the time in which this process was stopped without being asked. */
    Duration running() {
        return Duration.ofNanos(System.nanoTime() - stoppedNanos);
    }

    /** Puts the terminal's settings back, stops this process, and takes the terminal again when it is continued. */
    void suspend() {
        restore();
        try {
            new ProcessBuilder(
                            "kill",
                            "-STOP",
                            Long.toString(ProcessHandle.current().pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            // Without a kill command there is no way to stop; the session stays paused.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (device != null) {
            setRaw(device);
        }
    }

    /** Puts the terminal's settings back; may be called at any time, by any thread, more than once. */
    void restore() {
        if (device != null) {
            restore(device);
        }
    }

    private static void restore(Device device) {
        try {
            device.restore();
        } catch (IOException e) {
            // The terminal is gone, and its settings with it.
        }
    }

    @Override
    public void close() {
        restore();
    }

    private static void setRaw(Device device) {
        try {
            device.raw();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read keys from this terminal", e);
        }
    }

    private void readKeys(Device device) {
        KeyReader keys = new KeyReader();
        try {
            Reader reader = new InputStreamReader(device.input(), StandardCharsets.UTF_8);
            for (int character = reader.read(); character >= 0; character = reader.read()) {
                Integer key = keys.read(character);
                if (key != null) {
                    happenings.add(
                            Keys.isHelp(key) ? new Happening.HelpAsked() : new Happening.Wanted(Keys.input(key)));
                }
            }
        } catch (IOException e) {
            // The terminal hung up; the signal that comes with it ends the process.
        }
    }
}
