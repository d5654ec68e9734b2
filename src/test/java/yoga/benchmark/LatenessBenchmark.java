package yoga.benchmark;

import com.pty4j.PtyProcess;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How late the cues of a session come: a minute on the live screen, in a terminal and in real time, on an idle machine and
 * with work on every core, each without and with tones and a voice.
 *
 * <p>The argument is the folder of the distribution.
 */
public final class LatenessBenchmark {
    private static final double LIMIT_MILLIS = 50;

    private final Distribution yoga;
    private final Path scratch;
    private final PrintStream out;

    private LatenessBenchmark(Distribution yoga, Path scratch, PrintStream out) {
        this.yoga = yoga;
        this.scratch = scratch;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("yoga-benchmark");
        try {
            Distribution yoga = new Distribution(Path.of(arguments[0]).toRealPath(), scratch);
            new LatenessBenchmark(yoga, scratch, new PrintStream(System.out, true, StandardCharsets.UTF_8)).run();
        } finally {
            Scratch.delete(scratch);
        }
    }

    private void run() throws IOException, InterruptedException {
        out.printf(
                Locale.ROOT,
                "Lateness of the cues of a minute on Java %s, %d cores; limit %.0f ms at the 99th percentile%n%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                LIMIT_MILLIS);
        print("idle", session("silent"));
        print("idle, with sound", session("sound"));
        try (Busy busy = new Busy()) {
            print("work on " + busy.cores() + " cores", session("silent"));
            print("the same, with sound", session("sound"));
        }
        out.println();
    }

    /** The lateness of every cue in nanoseconds, that of the end last. */
    private long[] session(String sound) throws IOException, InterruptedException {
        Path file = scratch.resolve("lateness");
        // The flags that matter for speed are the launcher's.
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                TimedSession.class.getName(),
                file.toString(),
                sound);
        PtyProcess process = Launch.inTerminal(command, yoga);
        try {
            process.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // The terminal goes with the process.
        }
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException("the session ended with " + code);
        }
        long[] lateness =
                Files.readAllLines(file).stream().mapToLong(Long::parseLong).toArray();
        Files.delete(file);
        return lateness;
    }

    private void print(String name, long[] lateness) {
        long end = lateness[lateness.length - 1];
        long[] sorted = lateness.clone();
        Arrays.sort(sorted);
        out.printf(
                Locale.ROOT,
                "  %-20s %3d cues: median %.1f ms, 99th percentile %.1f ms, most %.1f ms; the end %.1f ms%n",
                name,
                sorted.length,
                millis(percentile(sorted, 50)),
                millis(percentile(sorted, 99)),
                millis(sorted[sorted.length - 1]),
                millis(end));
    }

    /** The smallest value that so many percent do not go beyond. */
    private static long percentile(long[] sorted, int percent) {
        return sorted[(sorted.length * percent + 99) / 100 - 1];
    }

    private static double millis(long nanoseconds) {
        return nanoseconds / 1e6;
    }
}
