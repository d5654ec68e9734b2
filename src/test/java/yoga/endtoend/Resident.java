package yoga.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A process in the background without a terminal, as a service is: nothing on standard input, its output in a log. */
final class Resident implements AutoCloseable {
    private final Path log;
    private final Process process;

    /** Starts a line of shell, of which the last command takes the place of the shell. */
    Resident(Yoga yoga, String line) {
        log = yoga.home().resolve("log" + System.nanoTime());
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", line)
                .directory(yoga.home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(yoga.environment());
        try {
            process = builder.start();
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until a text is in the log; how long that took, in milliseconds. */
    long await(String text) {
        long begin = System.nanoTime();
        while (!log().contains(text)) {
            assertThat(System.nanoTime()).as("'%s' in\n%s", text, log()).isLessThan(begin + Yoga.PATIENCE.toNanos());
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return (System.nanoTime() - begin) / 1_000_000;
    }

    /** How often a pattern is in the log. */
    long count(String pattern) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(log())
                .results()
                .count();
    }

    void signal(String signal) {
        Shell.signal(process.toHandle(), signal);
    }

    /** Waits for its end, and returns the exit code. */
    int awaitEnd() {
        try {
            assertThat(process.waitFor(Yoga.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("the end of\n%s", log())
                    .isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        awaitEnd();
    }
}
