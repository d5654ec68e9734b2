package yoga.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Work on every core, each in a process of its own, until it is closed. */
final class Busy implements AutoCloseable {
    private final List<Process> processes = new ArrayList<>();

    Busy() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        for (int core = 0; core < Runtime.getRuntime().availableProcessors(); core++) {
            processes.add(new ProcessBuilder(
                            java, "-Xmx16m", "-classpath", System.getProperty("java.class.path"), Busy.class.getName())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }
    }

    /** Computes until its standard input ends, which it does when the process that started this one is gone. */
    public static void main(String[] arguments) throws IOException {
        Thread work = new Thread(() -> {
            long number = System.nanoTime();
            while (number != 0) {
                number = number * 6364136223846793005L + 1442695040888963407L | 1;
            }
        });
        work.setDaemon(true);
        work.start();
        while (System.in.read() >= 0) {
            // Nobody writes; this waits for the end.
        }
    }

    int cores() {
        return processes.size();
    }

    @Override
    public void close() {
        processes.forEach(Process::destroy);
    }
}
