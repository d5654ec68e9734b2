package yoga.sound;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that gets its name when it is whole. Until then it has another name beside it; unless it is kept, it is gone
 * afterwards, also when the process is ended by a signal.
 */
public final class Draft implements AutoCloseable {
    private final Path target;
    private final Path file;
    private final Runnable onSignal;
    private final Thread onShutdown = new Thread(this::endedBySignal, "remove the draft");
    private Runnable endWriting = () -> {};
    private boolean over;
    private boolean ending;

    private Draft(Path target, Path file, Runnable onSignal) {
        this.target = target;
        this.file = file;
        this.onSignal = onSignal;
    }

    /**
     * A draft for a file. What is no regular file, such as a device or a pipe, is written to as it is.
     *
     * @param onSignal is done first when a signal ends the process, on another thread
     * @throws IOException if the file cannot be there
     */
    public static Draft of(Path name, Runnable onSignal) throws IOException {
        Path whole = name.toAbsolutePath();
        if (Files.exists(whole)) {
            // Behind a link, it is the linked file that changes.
            whole = whole.toRealPath();
        }
        Path last = whole.getFileName();
        if (last == null || Files.isDirectory(whole)) {
            throw new FileSystemException(name.toString(), null, "it is a directory");
        }
        boolean plain = !Files.exists(whole) || Files.isRegularFile(whole);
        Path file = plain
                ? whole.resolveSibling(
                        "." + last + "." + ProcessHandle.current().pid() + ".part")
                : whole;
        Draft draft = new Draft(whole, file, onSignal);
        Runtime.getRuntime().addShutdownHook(draft.onShutdown);
        return draft;
    }

    /** Where to write, an absolute path. */
    public Path file() {
        return file;
    }

    /** What has to be ended before the file can be taken away. */
    public synchronized void writtenBy(Runnable end) {
        endWriting = end;
    }

    /** Whether a signal has ended the process, and nothing that fails now is of interest. */
    public synchronized boolean ending() {
        return ending;
    }

    /**
     * It is whole: gives it its name, in place of what had it.
     *
     * @throws IOException if that fails, or the process is ending
     */
    public synchronized void keep() throws IOException {
        if (over) {
            throw new IOException("the process is ending");
        }
        if (!file.equals(target)) {
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        over = true;
    }

    /** Takes it away unless it was kept. */
    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(onShutdown);
        } catch (IllegalStateException e) {
            return;
        }
        remove();
    }

    private synchronized void remove() throws IOException {
        if (!over) {
            over = true;
            endWriting.run();
            if (!file.equals(target)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void endedBySignal() {
        synchronized (this) {
            ending = !over;
        }
        if (ending()) {
            onSignal.run();
        }
        try {
            remove();
        } catch (IOException e) {
            // Nobody is left to be told.
        }
    }
}
