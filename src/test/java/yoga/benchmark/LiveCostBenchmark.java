package yoga.benchmark;

import com.pty4j.PtyProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the live screen takes of the machine: a minute of a pose that goes with the breath, drawn ten times a second, and a
 * minute of still holds, where only seconds go by.
 *
 * <p>A hold is still where it is shorter than a breath. Where there is no {@code /proc}, only the bytes are known. The
 * argument is the folder of the distribution; the number of seconds for each may follow.
 */
public final class LiveCostBenchmark {
    private static final int SECONDS = 60;

    /** The lead-in, and the compiler's busiest time. */
    private static final int WARM_UP_SECONDS = 5;

    private static final double LOAD_LIMIT_PERCENT = 1.5;
    private static final int MEMORY_LIMIT_MIB = 60;
    private static final int BYTES_LIMIT = 3000;
    /** What a still hold may take of what a breath may take. */
    private static final double STILL_SHARE = 0.1;

    /** Holds of 19 s with breaths of 20 s; four of them last longer than the measurement. */
    private static final String STILL_ROUTINE = """
            routines:
              still:
                name: Still
                steps:
            """ + "      - {pose: bridge, hold: 19s}\n".repeat(4);

    private LiveCostBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : SECONDS;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path scratch = Files.createTempDirectory("yoga-benchmark");
        try {
            Distribution yoga = new Distribution(Path.of(arguments[0]).toRealPath(), scratch);
            Path routine = Files.writeString(scratch.resolve("still.yaml"), STILL_ROUTINE);
            out.printf(
                    Locale.ROOT,
                    "The live screen for %d s each on Java %s, 100 by 30%n%n",
                    seconds,
                    System.getProperty("java.version"));
            // The pose lasts a minute; it shall not end before the measurement.
            Cost breath = measure(yoga.command("run", "cat-cow", "--no-bell"), "++", yoga, seconds);
            breath.print("with the breath", 1, out);
            List<String> command = yoga.command(
                    "run", "still", "--file", routine.toString(), "--breath", "20s", "--lead-in", "0s", "--no-bell");
            Cost still = measure(command, "", yoga, seconds);
            still.print("a still hold", STILL_SHARE, out);
            still.printShareOf(breath, out);
        } finally {
            Scratch.delete(scratch);
        }
    }

    private static Cost measure(List<String> command, String keys, Distribution yoga, int seconds)
            throws IOException, InterruptedException {
        PtyProcess process = Launch.inTerminal(command, yoga);
        Launch.read(process, Launch.FRAME);
        AtomicLong written = new AtomicLong();
        Thread reader = new Thread(() -> count(process, written));
        reader.setDaemon(true);
        reader.start();
        TimeUnit.SECONDS.sleep(WARM_UP_SECONDS + 1);
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        TimeUnit.SECONDS.sleep(1);

        Reading before = Reading.of(process.pid(), written.get());
        TimeUnit.SECONDS.sleep(seconds);
        Reading after = Reading.of(process.pid(), written.get());
        Launch.quit(process);
        return Cost.between(before, after, seconds);
    }

    /**
     * What a second costs.
     *
     * @param known whether more than the bytes is known
     * @param load in percent of one core
     */
    private record Cost(boolean known, double load, double wakeUps, long peakMib, double bytes) {
        static Cost between(Reading before, Reading after, int seconds) {
            return new Cost(
                    before.known(),
                    100 * (after.processorSeconds() - before.processorSeconds()) / seconds,
                    (double) after.wakeUpsSince(before) / seconds,
                    after.peakKib() / 1024,
                    (double) (after.written() - before.written()) / seconds);
        }

        void print(String name, double share, PrintStream out) {
            out.println(name);
            if (known) {
                out.printf(
                        Locale.ROOT,
                        "  %-12s %8.2f %% of one core (limit %.2f)%n",
                        "load",
                        load,
                        LOAD_LIMIT_PERCENT * share);
                out.printf(Locale.ROOT, "  %-12s %8.1f a second%n", "wake-ups", wakeUps);
                out.printf(Locale.ROOT, "  %-12s %8d MiB (limit %d)%n", "peak memory", peakMib, MEMORY_LIMIT_MIB);
            }
            out.printf(
                    Locale.ROOT,
                    "  %-12s %8.0f bytes a second (limit %.0f)%n%n",
                    "written",
                    bytes,
                    BYTES_LIMIT * share);
        }

        void printShareOf(Cost breath, PrintStream out) {
            out.printf(Locale.ROOT, "the still hold as a share of the breath%n");
            if (known) {
                out.printf(Locale.ROOT, "  %-12s %8.2f%n", "load", load / breath.load);
                out.printf(Locale.ROOT, "  %-12s %8.2f%n", "wake-ups", wakeUps / breath.wakeUps);
            }
            out.printf(Locale.ROOT, "  %-12s %8.2f%n%n", "written", bytes / breath.bytes);
        }
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
}
