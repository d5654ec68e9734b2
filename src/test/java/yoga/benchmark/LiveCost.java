package yoga.benchmark;

import com.pty4j.PtyProcess;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** What the live screen takes of the machine while it runs; known only where there is {@code /proc}. */
final class LiveCost {
    /** What only a frame of the live screen says. */
    static final String FRAME = "step 1 of";

    private static final int SECONDS = 20;
    /** The unit of time in {@code /proc/PID/stat}, which Linux fixes at a hundredth of a second for user space. */
    private static final double TICKS_PER_SECOND = 100;

    private static final int MEMORY_LIMIT_MIB = 60;
    private static final double LOAD_LIMIT_PERCENT = 1.5;

    private LiveCost() {}

    static void print(Distribution yoga, PrintStream out) throws IOException, InterruptedException {
        PtyProcess process = Launch.inTerminal(yoga.command("run", "morning", "--no-bell"), yoga);
        Path status = Path.of("/proc", Long.toString(process.pid()));
        Launch.read(process, FRAME);
        Thread reader = new Thread(() -> drain(process));
        reader.setDaemon(true);
        reader.start();
        if (Files.isDirectory(status)) {
            TimeUnit.SECONDS.sleep(2);
            double before = processorSeconds(status);
            TimeUnit.SECONDS.sleep(SECONDS);
            double load = 100 * (processorSeconds(status) - before) / SECONDS;
            out.printf(
                    Locale.ROOT,
                    "  yoga run, live for %d s: at most %d MiB (limit %d), %.1f %% of one core (limit %.1f)%n",
                    SECONDS,
                    peakKib(status) / 1024,
                    MEMORY_LIMIT_MIB,
                    load,
                    LOAD_LIMIT_PERCENT);
        } else {
            out.println("  yoga run, live: no /proc here, so neither memory nor load is known");
        }
        Launch.quit(process);
    }

    private static void drain(Process process) {
        try {
            process.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // The terminal goes with the process.
        }
    }

    private static long peakKib(Path status) throws IOException {
        for (String line : Files.readAllLines(status.resolve("status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        throw new IllegalStateException(status + " does not tell the peak memory");
    }

    private static double processorSeconds(Path status) throws IOException {
        String line = Files.readString(status.resolve("stat"));
        // The second field is the command's name in parentheses, spaces and all; user and system time are 14 and 15.
        List<String> fields = List.of(line.substring(line.lastIndexOf(')') + 2).split(" "));
        return (Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12))) / TICKS_PER_SECOND;
    }
}
