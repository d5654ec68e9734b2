package yoga.benchmark;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One launch of a program, timed. */
@FunctionalInterface
interface Launch {
    /** What only a frame of the live screen says. */
    String FRAME = "step 1 of";

    /** Starts the program, waits for the end of what is measured, and sees it out. */
    long nanoseconds() throws IOException, InterruptedException;

    /** From start to exit, with no terminal anywhere. */
    static long whole(List<String> command, Distribution yoga) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(yoga.environment());
        long start = System.nanoTime();
        Process process = builder.start();
        int code = process.waitFor();
        long time = System.nanoTime() - start;
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
        }
        return time;
    }

    /** From start until the screen has shown the text, in a terminal of 100 by 30; then types {@code q}. */
    static long until(List<String> command, String text, Distribution yoga) throws IOException, InterruptedException {
        long start = System.nanoTime();
        PtyProcess process = inTerminal(command, yoga);
        read(process, text);
        long time = System.nanoTime() - start;
        quit(process);
        return time;
    }

    static PtyProcess inTerminal(List<String> command, Distribution yoga) throws IOException {
        return new PtyProcessBuilder(command.toArray(new String[0]))
                .setEnvironment(yoga.environment())
                .setInitialColumns(100)
                .setInitialRows(30)
                .start();
    }

    /** Reads the screen until the text has come. */
    static void read(Process process, String text) throws IOException {
        InputStream screen = process.getInputStream();
        StringBuilder seen = new StringBuilder();
        byte[] some = new byte[8192];
        while (seen.indexOf(text) < 0) {
            int count = screen.read(some);
            if (count < 0) {
                throw new IllegalStateException("the screen never showed \"" + text + "\" but: " + seen);
            }
            seen.append(new String(some, 0, count, StandardCharsets.UTF_8));
        }
    }

    /** Types {@code q}, as far as anybody still listens, and reads the rest. */
    static void quit(Process process) throws InterruptedException {
        try {
            process.getOutputStream().write('q');
            process.getOutputStream().flush();
            process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            // The terminal goes with the process.
        }
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
