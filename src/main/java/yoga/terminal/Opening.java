package yoga.terminal;

import org.jspecify.annotations.Nullable;

/**
 * A terminal that is being opened on a thread of its own, which costs a library to load, while what it is for is being made.
 * Nothing of it is changed before somebody takes it; one that nobody takes ends with the process.
 */
public final class Opening {
    private final Thread thread = new Thread(this::open, "open the terminal");
    private @Nullable Device device;

    private Opening() {}

    /** Begins to open the terminal behind standard input. */
    public static Opening begin() {
        Opening opening = new Opening();
        opening.thread.setDaemon(true);
        opening.thread.start();
        return opening;
    }

    private void open() {
        device = Device.open();
    }

    /** The terminal, as soon as it is open; null where standard input is none. */
    @Nullable
    Device device() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return device;
    }
}
