package yoga.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long yoga takes to start, as a multiple of a hello-world on the same virtual machine with the same flags.
 *
 * <p>Launches alternate, so that whatever else the machine does falls on all of them alike, and medians are compared.
 * The argument is the folder of the distribution; the number of rounds may follow.
 */
public final class StartUpBenchmark {
    private static final int ROUNDS = 21;
    private static final double COMMAND_LIMIT = 2.5;
    private static final double SCREEN_LIMIT = 4;

    private final Distribution yoga;
    private final int rounds;
    private final PrintStream out;

    private StartUpBenchmark(Distribution yoga, int rounds, PrintStream out) {
        this.yoga = yoga;
        this.rounds = rounds;
        this.out = out;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
        Path scratch = Files.createTempDirectory("yoga-benchmark");
        try {
            Distribution yoga = new Distribution(Path.of(args[0]).toRealPath(), scratch);
            new StartUpBenchmark(yoga, rounds, new PrintStream(System.out, true, StandardCharsets.UTF_8)).run();
        } finally {
            Scratch.delete(scratch);
        }
    }

    private void run() throws IOException, InterruptedException {
        out.printf(
                Locale.ROOT,
                "Start on Java %s, %s start-up archive, medians of %d alternating launches%n%n",
                System.getProperty("java.version"),
                yoga.hasArchive() ? "with" : "without",
                rounds);
        commands();
        screen();
    }

    private void commands() throws IOException, InterruptedException {
        List<Contender> all = List.of(
                new Contender("hello, world", () -> Launch.whole(yoga.hello(), yoga)),
                command("pose", "thread-the-needle"),
                command("poses"),
                command("routines", "morning"),
                command("run", "morning", "--dry-run"));
        double[] times = compete(all);
        for (int i = 0; i < times.length; i++) {
            print(all.get(i).name(), times[i], times[0], COMMAND_LIMIT);
        }
        out.println();
    }

    private Contender command(String... arguments) {
        List<String> command = yoga.command(arguments);
        return new Contender("yoga " + String.join(" ", arguments), () -> Launch.whole(command, yoga));
    }

    /** The first frame. Opening a terminal and starting a process in it takes pty4j longer than Java; that is taken off. */
    private void screen() throws IOException, InterruptedException {
        List<String> run = yoga.command("run", "morning", "--no-bell");
        double[] times = compete(List.of(
                new Contender("the terminal itself", () -> Launch.until(Distribution.ECHO, "Hello", yoga)),
                new Contender("hello, world in a terminal", () -> Launch.until(yoga.hello(), "Hello", yoga)),
                new Contender("first frame", () -> Launch.until(run, Launch.FRAME, yoga))));
        double floor = times[1] - times[0];
        print("hello, world in a terminal", floor, floor, SCREEN_LIMIT);
        print("yoga run morning, first frame", times[2] - times[0], floor, SCREEN_LIMIT);
        out.printf(Locale.ROOT, "  (%.1f ms for the terminal itself taken off both)%n%n", times[0] / 1e6);
    }

    /** Lets the contenders launch in turns, and gives the median of each. */
    private double[] compete(List<Contender> contenders) throws IOException, InterruptedException {
        long[][] times = new long[contenders.size()][rounds];
        for (Contender contender : contenders) {
            // The first launch only fills the disk's cache.
            contender.launch().nanoseconds();
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < times.length; i++) {
                times[i][round] = contenders.get(i).launch().nanoseconds();
            }
        }
        return Arrays.stream(times).mapToDouble(StartUpBenchmark::median).toArray();
    }

    private void print(String name, double time, double floor, double limit) {
        out.printf(Locale.ROOT, "  %-32s %6.1f ms", name, time / 1e6);
        if (time != floor) {
            out.printf(Locale.ROOT, "   %4.2f times, limit %.1f", time / floor, limit);
        }
        out.println();
    }

    private static double median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }

    /** Something launched over and over: its name in the table, and one launch of it. */
    private record Contender(String name, Launch launch) {}
}
