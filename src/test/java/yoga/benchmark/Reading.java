package yoga.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a process has taken so far, where there is a {@code /proc}.
 *
 * @param wakeUps how often each thread has slept and been woken
 * @param written what was read of its output, in bytes
 */
record Reading(double processorSeconds, Map<String, Long> wakeUps, long residentKib, long peakKib, long written) {
    private static final double UNKNOWN = -1;

    /** The unit of time in {@code /proc/PID/stat}, which Linux fixes at a hundredth of a second for user space. */
    private static final double TICKS_PER_SECOND = 100;

    static Reading of(long pid, long written) throws IOException {
        Path process = Path.of("/proc", Long.toString(pid));
        if (!Files.isDirectory(process)) {
            return new Reading(UNKNOWN, Map.of(), 0, 0, written);
        }
        Path status = process.resolve("status");
        return new Reading(
                processorSeconds(process),
                wakeUps(process),
                number(status, "VmRSS:"),
                number(status, "VmHWM:"),
                written);
    }

    boolean known() {
        return processorSeconds != UNKNOWN;
    }

    private static double processorSeconds(Path process) throws IOException {
        String line = Files.readString(process.resolve("stat"));
        // The second field is the command's name in parentheses, spaces and all; user and system time are 14 and 15.
        List<String> fields = List.of(line.substring(line.lastIndexOf(')') + 2).split(" "));
        return (Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12))) / TICKS_PER_SECOND;
    }

    /** How often each thread has slept and been woken. */
    private static Map<String, Long> wakeUps(Path process) throws IOException {
        Map<String, Long> wakeUps = new HashMap<>();
        try (Stream<Path> threads = Files.list(process.resolve("task"))) {
            for (Path thread : threads.toList()) {
                try {
                    wakeUps.put(
                            thread.getFileName().toString(),
                            number(thread.resolve("status"), "voluntary_ctxt_switches:"));
                } catch (NoSuchFileException e) {
                    // It has ended meanwhile.
                }
            }
        }
        return wakeUps;
    }

    /** Over all threads that are still there; a compiler's thread comes and goes. */
    long wakeUpsSince(Reading before) {
        long sum = 0;
        for (Map.Entry<String, Long> thread : wakeUps.entrySet()) {
            sum += thread.getValue() - before.wakeUps.getOrDefault(thread.getKey(), 0L);
        }
        return sum;
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
