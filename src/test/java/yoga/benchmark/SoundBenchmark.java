package yoga.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * How fast a recording is made: the whole command, from its start to the file, without a voice and, where one is installed,
 * with one.
 *
 * <p>The argument is the folder of the distribution.
 */
public final class SoundBenchmark {
    private static final int TIMES = 5;
    private static final double LIMIT_SECONDS = 3;
    private static final double LIMIT_FACTOR = 100;
    private static final double BYTES_A_SECOND = 2 * 44_100;

    private final Distribution yoga;
    private final Path scratch;
    private final PrintStream out;

    private SoundBenchmark(Distribution yoga, Path scratch, PrintStream out) {
        this.yoga = yoga;
        this.scratch = scratch;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("yoga-benchmark");
        try {
            Distribution yoga = new Distribution(Path.of(arguments[0]).toRealPath(), scratch);
            new SoundBenchmark(yoga, scratch, new PrintStream(System.out, true, StandardCharsets.UTF_8)).run();
        } finally {
            Scratch.delete(scratch);
        }
    }

    private void run() throws IOException, InterruptedException {
        out.printf(
                Locale.ROOT,
                "Recording of morning on Java %s, the median of %d; without voice at most %.0f s, and at least %.0f seconds"
                        + " of sound a second%n%n",
                System.getProperty("java.version"),
                TIMES,
                LIMIT_SECONDS,
                LIMIT_FACTOR);
        print("tones", "--tones");
        try {
            print("tones and voice", "--voice");
        } catch (IllegalStateException e) {
            out.println("  nothing speaks here");
        }
        out.println();
    }

    private void print(String name, String option) throws IOException, InterruptedException {
        Path file = scratch.resolve("morning.wav");
        long[] times = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            times[i] = Launch.whole(yoga.command("record", "morning", option, "--force", "-o", file.toString()), yoga);
        }
        Arrays.sort(times);
        double seconds = times[TIMES / 2] / 1e9;
        double sound = Files.size(file) / BYTES_A_SECOND;
        out.printf(
                Locale.ROOT,
                "  %-20s %.0f s of sound in %.2f s: %.0f seconds of sound a second%n",
                name,
                sound,
                seconds,
                sound / seconds);
    }
}
