package yoga.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may keep the watch. */
class RescueLockTest {
    @TempDir
    Path home;

    private Path folder() {
        return home.resolve("state");
    }

    @Test
    void oneHasTheRightAtATime() throws IOException {
        try (RescueLock lock = RescueLock.take(folder())) {
            assertThat(lock).isNotNull();
            assertThat(RescueLock.held(folder())).isTrue();
            assertThat(RescueLock.take(folder())).isNull();
        }

        assertThat(RescueLock.held(folder())).isFalse();
        try (RescueLock next = RescueLock.take(folder())) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void nobodyHasItBeforeTheFirst() {
        assertThat(RescueLock.held(folder())).isFalse();
        assertThat(folder()).doesNotExist();
    }

    @Test
    void whoOnlyLooksTakesNothing() throws IOException {
        try (RescueLock lock = RescueLock.take(folder())) {
            assertThat(lock).isNotNull();
        }
        for (int i = 0; i < 3; i++) {
            assertThat(RescueLock.held(folder())).isFalse();
        }
    }

    @Test
    void itMayBeGivenBackTwice() throws IOException {
        RescueLock lock = RescueLock.take(folder());
        assertThat(lock).isNotNull();
        lock.close();
        lock.close();

        assertThat(RescueLock.held(folder())).isFalse();
    }

    @Test
    void whereThereCanBeNoLockThatIsSaid() throws IOException {
        Files.writeString(folder(), "in the way");

        assertThatThrownBy(() -> RescueLock.take(folder())).isInstanceOf(IOException.class);
        assertThat(RescueLock.held(folder())).isFalse();
    }
}
