package yoga.store;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/** Notices when something in a folder changes, without looking again and again where the system can tell. */
public final class FileWatch implements AutoCloseable {
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
            Thread thread = new Thread(null, () -> watch(watched, changed), "file watch", 64 * 1024);
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static @Nullable WatchService service(Path folder) {
        try {
            WatchService service = folder.getFileSystem().newWatchService();
            folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            return service;
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    private static void watch(WatchService service, Runnable changed) {
        try {
            for (WatchKey key = service.take(); ; key = service.take()) {
                key.pollEvents();
                changed.run();
                if (!key.reset()) {
                    return;
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            // Nobody wants to know any more.
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
