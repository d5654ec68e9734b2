package yoga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import yoga.rescue.Answers;

/** That one process hears of another one's changes; the only tests here that wait for the system. */
@Timeout(60)
class FileWatchTest {
    @TempDir
    Path folder;

    @Test
    void aChangeOfTheStateIsNoticed() throws InterruptedException {
        Semaphore noticed = new Semaphore(0);
        try (FileWatch watch = new FileWatch(folder, noticed::release)) {
            assertThat(watch).isNotNull();
            new RescueFile(folder, sentence -> {}).update(ledger -> Answers.pause(ledger, Instant.EPOCH, null));

            assertThat(noticed.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aFolderThatIsNotThereIsNotWatched() {
        try (FileWatch watch = new FileWatch(folder.resolve("nowhere"), () -> {})) {
            assertThat(watch).isNotNull();
        }
    }
}
