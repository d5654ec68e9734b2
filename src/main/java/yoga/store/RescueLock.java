package yoga.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The right to keep the watch, which one process of a person has at a time. The system takes it back when that process
 * ends, however it ends.
 */
public final class RescueLock implements AutoCloseable {
    /** Somebody who only looks holds it for a moment. */
    private static final int ATTEMPTS = 10;

    private static final long BETWEEN_ATTEMPTS_NANOS = 30_000_000;

    private final FileChannel channel;

    private RescueLock(FileChannel channel) {
        this.channel = channel;
    }

    private static Path file(Path folder) {
        return folder.resolve("rescue.lock");
    }

    /**
     * Takes the right.
     *
     * @return null if another process has it
     * @throws IOException if there can be no lock in this folder
     */
    public static @Nullable RescueLock take(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel = FileChannel.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        for (int i = 0; i < ATTEMPTS; i++) {
            if (locked(channel)) {
                return new RescueLock(channel);
            }
            LockSupport.parkNanos(BETWEEN_ATTEMPTS_NANOS);
        }
        channel.close();
        return null;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Whether a process has the right now. */
    public static boolean held(Path folder) {
        if (!Files.exists(file(folder))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file(folder), StandardOpenOption.WRITE)) {
            return !locked(channel);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The system has taken it back.
        }
    }
}
