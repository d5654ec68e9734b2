package yoga.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yoga.rescue.Alert;
import yoga.rescue.Attendant;
import yoga.rescue.Ledger;
import yoga.rescue.Outcome;
import yoga.store.RescueFile;

/** A watch that is killed at any moment, as by {@code kill -9}, and started again: nothing comes twice, nothing is lost. */
final class RescueKilledIT {
    private static final int TRIALS = 200;
    private static final int FOLDERS = 2;

    /** A life is a fraction of this, in waits of which each alert takes thirty, or of the start of a process. */
    private static final int LONGEST_LIFE = 200;

    private static final long LONGEST_START_NANOS = 400_000_000;
    private static final long LONGEST_WAIT_NANOS = 3_000_000;

    @TempDir
    Path folder;

    /** One folder's watch, over all of its lives. */
    private static final class Lives {
        private final Path folder;
        private final Random random;
        private final Map<Alert, Outcome> outcomes = new LinkedHashMap<>();
        private final Set<String> putOff = new LinkedHashSet<>();
        private final List<String> told = new CopyOnWriteArrayList<>();
        private @Nullable Instant first;

        Lives(Path folder, long seed) {
            this.folder = folder;
            this.random = new Random(seed);
        }

        void live(int trials) {
            try {
                Files.createDirectories(folder);
                for (int trial = 0; trial < trials; trial++) {
                    liveOnce();
                    look();
                }
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        private void liveOnce() throws IOException, InterruptedException {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xshare:auto",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-XX:-UsePerfData",
                            "-Xmx64m",
                            "-classpath",
                            classPath(),
                            KilledWatch.class.getName(),
                            folder.toString(),
                            Long.toString(random.nextLong()))
                    .redirectError(folder.resolve("errors.log").toFile())
                    .start();
            process.getOutputStream().close();
            if (random.nextInt(5) == 0) {
                LockSupport.parkNanos(random.nextLong(LONGEST_START_NANOS));
            } else {
                int waits = 1 + random.nextInt(LONGEST_LIFE);
                assertThat(process.getInputStream().readNBytes(waits)).hasSize(waits);
                LockSupport.parkNanos(random.nextLong(LONGEST_WAIT_NANOS));
            }
            process.destroyForcibly();
            assertThat(process.waitFor(Yoga.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            assertThat(Files.readString(folder.resolve("errors.log"))).isEmpty();
        }

        /** Outcomes are forgotten after two days, and so are collected after each life. */
        private void look() {
            Ledger ledger = new RescueFile(folder, told::add).ledger();
            ledger.outcomes().forEach((alert, outcome) -> {
                Outcome before = outcomes.putIfAbsent(alert, outcome);
                assertThat(before)
                        .as("%s, which is now %s", alert.id(), outcome)
                        .isIn(null, outcome);
            });
            if (ledger.snoozed() != null) {
                // Perhaps it was killed before it could tell.
                putOff.add(KilledWatch.putOff(ledger.snoozed()));
            }
            if (first == null) {
                first = ledger.seen();
            }
        }

        /** Nothing twice, nothing lost; says how much there was of everything. */
        String check() {
            Ledger last = new RescueFile(folder, told::add).ledger();
            Map<String, Integer> shown = new HashMap<>();
            for (String line : lines(KilledWatch.LOG)) {
                if (line.startsWith(KilledWatch.SHOWN)) {
                    shown.merge(line.substring(KilledWatch.SHOWN.length()), 1, Integer::sum);
                } else {
                    putOff.add(line.substring(KilledWatch.PUT_OFF.length()));
                }
            }
            shown.forEach((id, times) -> assertThat(times)
                    .as("how often %s was shown", id)
                    .isLessThanOrEqualTo(1
                            + (int) putOff.stream()
                                    .filter(of -> of.startsWith(id + " "))
                                    .count()));
            Set<Alert> inFlight = new LinkedHashSet<>();
            if (last.ringing() != null) {
                inFlight.add(last.ringing().alert());
            }
            if (last.snoozed() != null) {
                inFlight.add(last.snoozed().alert());
            }
            assertThat(first).isNotNull();
            assertThat(last.seen()).isNotNull();
            List<Alert> all = KilledWatch.TERMS.schedule().between(first, last.seen(), KilledWatch.ZONE);
            assertThat(all)
                    .isNotEmpty()
                    .allMatch(alert -> outcomes.containsKey(alert) ^ inFlight.contains(alert), "one outcome each");
            assertThat(outcomes.keySet().stream()
                            .filter(alert -> outcomes.get(alert) == Outcome.AWAY)
                            .map(Alert::id))
                    .as("what was away was not shown")
                    .noneMatch(shown::containsKey);
            assertThat(told).as("every file could be read").isEmpty();
            assertThat(lines(KilledWatch.TOLD)).isEmpty();
            return all.size() + " alerts in "
                    + Duration.between(first, last.seen()).toHours() + " h, " + shown.size() + " shown, "
                    + putOff.size() + " times put off";
        }

        private List<String> lines(String name) {
            try {
                Path file = folder.resolve(name);
                return Files.exists(file) ? Files.readAllLines(file) : List.of();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** No more than the child needs, so that it starts quickly. */
    private static String classPath() {
        return String.join(
                File.pathSeparator,
                Stream.of(KilledWatch.class, Attendant.class, Gson.class)
                        .map(RescueKilledIT::place)
                        .distinct()
                        .toList());
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void killedAtAnyMoment() {
        long seed = System.nanoTime();
        System.out.println("RescueKilledIT: " + TRIALS + " trials, seed " + seed);
        long begin = System.nanoTime();
        List<Lives> watches = new ArrayList<>();
        List<CompletableFuture<Void>> running = new ArrayList<>();
        for (int i = 0; i < FOLDERS; i++) {
            Lives lives = new Lives(folder.resolve("watch" + i), seed + i);
            watches.add(lives);
            running.add(CompletableFuture.runAsync(() -> lives.live(TRIALS / FOLDERS)));
        }
        running.forEach(CompletableFuture::join);
        for (Lives lives : watches) {
            System.out.println("RescueKilledIT: " + lives.check());
        }
        System.out.println(
                "RescueKilledIT: " + Duration.ofNanos(System.nanoTime() - begin).toSeconds() + " s");
    }
}
