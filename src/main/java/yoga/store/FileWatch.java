package yoga.store;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Notices when something in a folder changes, without looking again and again where the system can tell. */
public final class FileWatch implements AutoCloseable {
    private static final long BETWEEN_LOOKS_NANOS = 1_000_000_000;

    private final @Nullable WatchService service;

    /**
     * Watches a folder from now on; does nothing where that is not possible.
     *
     * @param changed called on another thread
     */
    public FileWatch(Path folder, Runnable changed) {
        this.service = service(folder);
        if (service != null) {
            WatchService watched = service;
            Thread thread = new Thread(null, () -> watch(watched, folder, changed), "file watch", 64 * 1024);
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static @Nullable WatchService service(Path folder) {
        try {
            return folder.getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    private static void watch(WatchService service, Path folder, Runnable changed) {
        try {
            while (true) {
                WatchKey key = registered(service, folder);
                do {
                    changed.run();
                    WatchKey told = service.take();
                    told.pollEvents();
                } while (key.reset());
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            // Nobody wants to know any more.
        }
    }

    /** The folder may be gone for a while; whoever keeps something in it makes it again. */
    private static WatchKey registered(WatchService service, Path folder) {
        while (true) {
            try {
                return folder.register(
                        service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            } catch (IOException e) {
                LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
            }
        }
    }

    @Override
    public void close() {
        try {
            if (service != null) {
                service.close();
            }
        } catch (IOException e) {
            // It watches no more either way.
        }
    }
}
