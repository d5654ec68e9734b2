package yoga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import yoga.progress.Entry;

/** Processes that append at the same time, and are killed while they do. {@code -Dkills=1000} kills more of them. */
class JournalDurabilityTest {
    private static final int TOGETHER = 4;

    @TempDir
    Path folder;

    @Test
    @Timeout(300)
    void fourProcessesLoseNothing() throws Exception {
        Path path = folder.resolve("journal.jsonl");
        List<Writer> writers = new ArrayList<>();
        for (int i = 0; i < TOGETHER; i++) {
            writers.add(new Writer(path, "w" + i, 100));
        }
        Set<String> kept = new HashSet<>();
        for (Writer writer : writers) {
            assertThat(writer.join()).isZero();
            kept.addAll(writer.acknowledged());
        }

        JournalReading reading = new JournalFile(path, sentence -> {}).inspect();
        assertThat(kept).hasSize(TOGETHER * 100);
        assertThat(ids(reading)).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(reading.unreadable()).isZero();
        assertThat(reading.torn()).isFalse();
    }

    @Test
    @Timeout(1800)
    void whoIsKilledLosesNothingThatWasAcknowledged() throws Exception {
        int kills = Integer.getInteger("kills", 100);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path path = folder.resolve("journal.jsonl");
        Set<String> kept = new HashSet<>();
        for (int killed = 0; killed < kills; killed += TOGETHER) {
            List<Writer> writers = new ArrayList<>();
            for (int i = 0; i < TOGETHER; i++) {
                writers.add(new Writer(path, "k" + (killed + i), Integer.MAX_VALUE));
            }
            for (Writer writer : writers) {
                writer.awaitFirst();
            }
            for (Writer writer : writers) {
                LockSupport.parkNanos(random.nextInt(20_000_000));
                writer.kill();
            }
            for (Writer writer : writers) {
                kept.addAll(writer.acknowledged());
            }
        }

        List<String> told = new ArrayList<>();
        JournalFile journal = new JournalFile(path, told::add);
        journal.read();
        JournalReading reading = journal.inspect();
        assertThat(ids(reading)).as("seed " + seed).containsAll(kept);
        assertThat(reading.unreadable()).as("seed " + seed).isZero();
        assertThat(reading.torn()).isFalse();
        assertThat(told).hasSizeLessThanOrEqualTo(1);
    }

    private static Set<String> ids(JournalReading reading) {
        Set<String> ids = new HashSet<>();
        for (Entry entry : reading.journal().entries()) {
            ids.add(entry.id());
        }
        return ids;
    }

    /** A process that appends, and what it said was kept. */
    private static final class Writer {
        private final Process process;
        private final List<String> acknowledged = new ArrayList<>();
        private final CountDownLatch first = new CountDownLatch(1);
        private final Thread reader = new Thread(this::read, "acknowledgements");

        Writer(Path journal, String name, int records) throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xshare:auto",
                            "-classpath",
                            System.getProperty("java.class.path"),
                            JournalWriter.class.getName(),
                            journal.toString(),
                            name,
                            Integer.toString(records))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            reader.start();
        }

        private void read() {
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                StringBuilder line = new StringBuilder();
                for (int c = lines.read(); c >= 0; c = lines.read()) {
                    if (c == '\n') {
                        // Only a whole line is an acknowledgement.
                        acknowledged.add(line.toString());
                        line.setLength(0);
                        first.countDown();
                    } else {
                        line.append((char) c);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                first.countDown();
            }
        }

        void awaitFirst() throws InterruptedException {
            assertThat(first.await(60, TimeUnit.SECONDS)).isTrue();
        }

        void kill() {
            // Through its handle: the process's own method closes the pipe with what it has said.
            process.toHandle().destroyForcibly();
        }

        int join() throws InterruptedException {
            int code = process.waitFor();
            reader.join();
            return code;
        }

        List<String> acknowledged() throws InterruptedException {
            join();
            return acknowledged;
        }
    }
}
