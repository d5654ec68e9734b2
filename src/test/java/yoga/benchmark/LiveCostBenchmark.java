package yoga.benchmark;

import com.pty4j.PtyProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * What the live screen takes of the machine: a minute of a pose that goes with the breath, drawn ten times a second.
 *
 * <p>Where there is no {@code /proc}, only the bytes are known. The argument is the folder of the distribution; the number
 * of seconds may follow.
 */
public final class LiveCostBenchmark {
    private static final int SECONDS = 60;

    /** The lead-in, and the compiler's busiest time. */
    private static final int WARM_UP_SECONDS = 5;

    /** The unit of time in {@code /proc/PID/stat}, which Linux fixes at a hundredth of a second for user space. */
    private static final double TICKS_PER_SECOND = 100;

    private static final double LOAD_LIMIT_PERCENT = 1.5;
    private static final int MEMORY_LIMIT_MIB = 60;

    private LiveCostBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : SECONDS;
        Path scratch = Files.createTempDirectory("yoga-benchmark");
        try {
            Distribution yoga = new Distribution(Path.of(arguments[0]).toRealPath(), scratch);
            measure(yoga, seconds, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        } finally {
            Scratch.delete(scratch);
        }
    }

    private static void measure(Distribution yoga, int seconds, PrintStream out)
            throws IOException, InterruptedException {
        PtyProcess process = Launch.inTerminal(yoga.command("run", "cat-cow", "--no-bell"), yoga);
        Launch.read(process, LiveCost.FRAME);
        AtomicLong written = new AtomicLong();
        Thread reader = new Thread(() -> count(process, written));
        reader.setDaemon(true);
        reader.start();
        TimeUnit.SECONDS.sleep(WARM_UP_SECONDS + 1);
        // The pose lasts a minute; it shall not end before the measurement.
        process.getOutputStream().write("++".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        TimeUnit.SECONDS.sleep(1);

        Reading before = Reading.of(process.pid(), written.get());
        TimeUnit.SECONDS.sleep(seconds);
        Reading after = Reading.of(process.pid(), written.get());

        out.printf(
                Locale.ROOT,
                "The live screen for %d s on Java %s, 100 by 30%n%n",
                seconds,
                System.getProperty("java.version"));
        if (before.known()) {
            out.printf(
                    Locale.ROOT,
                    "  %-12s %8.2f %% of one core (limit %.1f)%n",
                    "load",
                    100 * (after.processorSeconds - before.processorSeconds) / seconds,
                    LOAD_LIMIT_PERCENT);
            out.printf(
                    Locale.ROOT,
                    "  %-12s %8.1f a second%n",
                    "wake-ups",
                    (double) (after.wakeUps - before.wakeUps) / seconds);
            out.printf(
                    Locale.ROOT, "  %-12s %8d MiB (limit %d)%n", "peak memory", after.peakKib / 1024, MEMORY_LIMIT_MIB);
        }
        out.printf(
                Locale.ROOT, "  %-12s %8d bytes a second%n%n", "written", (after.written - before.written) / seconds);
        Launch.quit(process);
    }

    private static void count(Process process, AtomicLong written) {
        byte[] some = new byte[8192];
        try (InputStream screen = process.getInputStream()) {
            for (int count = screen.read(some); count >= 0; count = screen.read(some)) {
                written.addAndGet(count);
            }
        } catch (IOException e) {
            // The terminal goes with the process.
        }
    }

    /** What a process has taken so far. */
    private record Reading(double processorSeconds, long wakeUps, long peakKib, long written) {
        private static final double UNKNOWN = -1;

        static Reading of(long pid, long written) throws IOException {
            Path process = Path.of("/proc", Long.toString(pid));
            if (!Files.isDirectory(process)) {
                return new Reading(UNKNOWN, 0, 0, written);
            }
            return new Reading(
                    processorSeconds(process), wakeUps(process), number(process.resolve("status"), "VmHWM:"), written);
        }

        boolean known() {
            return processorSeconds != UNKNOWN;
        }

        private static double processorSeconds(Path process) throws IOException {
            String line = Files.readString(process.resolve("stat"));
            // The second field is the command's name in parentheses, spaces and all; user and system time are 14 and
            // 15.
            List<String> fields =
                    List.of(line.substring(line.lastIndexOf(')') + 2).split(" "));
            return (Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12))) / TICKS_PER_SECOND;
        }

        /** How often a thread has slept and been woken, over all threads. */
        private static long wakeUps(Path process) throws IOException {
            long wakeUps = 0;
            try (Stream<Path> threads = Files.list(process.resolve("task"))) {
                for (Path thread : threads.toList()) {
                    try {
                        wakeUps += number(thread.resolve("status"), "voluntary_ctxt_switches:");
                    } catch (NoSuchFileException e) {
                        // It has ended meanwhile.
                    }
                }
            }
            return wakeUps;
        }

        private static long number(Path status, String name) throws IOException {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith(name)) {
                    return Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
            throw new IllegalStateException(status + " has no " + name);
        }
    }
}
