package yoga.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
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

    private final Path folder;
    private FileChannel channel;
    private @Nullable Object key;

    private RescueLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
        this.key = key(folder);
    }

    private static @Nullable Object key(Path folder) {
        try {
            return Files.readAttributes(file(folder), BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    /** Takes the right once more where somebody has deleted the file that it is bound to. */
    public synchronized void renew() {
        Object now = key(folder);
        if (Objects.equals(now, key) && (now != null || Files.exists(file(folder)))) {
            return;
        }
        try {
            FileChannel fresh = FileChannel.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(fresh)) {
                channel.close();
                channel = fresh;
                key = key(folder);
            } else {
                fresh.close();
            }
        } catch (IOException e) {
            // There is no folder yet; the next time.
        }
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
                return new RescueLock(folder, channel);
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
    public synchronized void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The system has taken it back.
        }
    }
}
