package yoga.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;

/**
 * What workday alerts take of the machine between two alerts where no terminal shows them, beside a bare virtual machine
 * that sleeps. Needs {@code /proc}.
 *
 * <p>The argument is the folder of the distribution; the number of seconds may follow.
 */
public final class ResidentBenchmark {
    private static final int SECONDS = 60;

    /** Starting, and the last of what was compiled for it. */
    private static final int WARM_UP_SECONDS = 8;

    private static final int MEMORY_LIMIT_KIB = 45 * 1024;
    private static final double WAKE_UPS_LIMIT = 1;
    private static final double LOAD_LIMIT_PERCENT = 0.05;

    private ResidentBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : SECONDS;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            out.println("There is no /proc here; what the alerts take is not known.");
            return;
        }
        Path scratch = Files.createTempDirectory("yoga-benchmark");
        try {
            Distribution yoga = new Distribution(Path.of(arguments[0]).toRealPath(), scratch);
            out.printf(
                    Locale.ROOT,
                    "Workday alerts, waiting, for %d s on Java %s%n%n  %-22s %12s %14s %12s%n",
                    seconds,
                    System.getProperty("java.version"),
                    "",
                    "memory",
                    "wake-ups",
                    "load");
            // The first alert comes in half an hour, the last one was hours ago.
            String from = LocalTime.now(ZoneId.systemDefault())
                    .plusMinutes(30)
                    .truncatedTo(ChronoUnit.MINUTES)
                    .toString();
            List<String> waiting =
                    yoga.command("rescue", "--every", "8h", "--days", "daily", "--from", from, "--until", from);
            print("yoga rescue", waiting, yoga, seconds, out);
            print("a bare sleeping JVM", sleeper(scratch), yoga, seconds, out);
            out.printf(
                    Locale.ROOT,
                    "  %-22s %8.1f MiB %12.2f/s %10.3f %%%n%n",
                    "limit",
                    MEMORY_LIMIT_KIB / 1024.0,
                    WAKE_UPS_LIMIT,
                    LOAD_LIMIT_PERCENT);
        } finally {
            Scratch.delete(scratch);
        }
    }

    private static List<String> sleeper(Path scratch) throws IOException {
        Path source = Files.writeString(
                scratch.resolve("Sleeper.java"),
                "class Sleeper { public static void main(String[] args) throws Exception { Thread.sleep(3600000); } }");
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString()) != 0) {
            throw new IllegalStateException("the sleeper does not compile");
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-classpath", scratch.toString(), "Sleeper");
    }

    private static void print(String name, List<String> command, Distribution yoga, int seconds, PrintStream out)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(yoga.environment());
        Process process = builder.start();
        try {
            TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
            Reading before = Reading.of(process.pid(), 0);
            TimeUnit.SECONDS.sleep(seconds);
            Reading after = Reading.of(process.pid(), 0);
            out.printf(
                    Locale.ROOT,
                    "  %-22s %8.1f MiB %12.2f/s %10.3f %%%n",
                    name,
                    after.residentKib() / 1024.0,
                    (double) after.wakeUpsSince(before) / seconds,
                    100 * (after.processorSeconds() - before.processorSeconds()) / seconds);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }
}
