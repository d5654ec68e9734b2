package yoga.endtoend;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The packaged program, for a person whose home is an empty folder and who has it on their {@code PATH}.
 *
 * <p>Commands are written as for a shell: {@code yoga poses | head -1}.
 */
final class Yoga {
    /** No command of these tests takes a tenth of this, but machines that build are busy. */
    static final Duration PATIENCE = Duration.ofSeconds(40);

    /** Where {@code mvn package} leaves the distribution. */
    static final Path DISTRIBUTION = Path.of("target", "yoga").toAbsolutePath();

    private final Path home;
    private final Map<String, String> environment = new LinkedHashMap<>();

    /** What came of a command. */
    record Outcome(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    /**
     * The program in the hands of a person.
     *
     * @param home their home and working folder; the name of a routine that is no built-in one comes from there
     */
    Yoga(Path home) {
        assumeFalse(
                System.getProperty("os.name").startsWith("Windows"),
                "these tests speak to the program through a POSIX shell and its terminal");
        this.home = home;
        environment.put("PATH", DISTRIBUTION.resolve("bin") + File.pathSeparator + System.getenv("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("HOME", home.toString());
        environment.put("TERM", "xterm-256color");
        environment.put("LANG", "C.UTF-8");
        environment.put("PS1", "$ ");
    }

    /** The same with one more environment variable, or another value of one. */
    Yoga with(String name, String value) {
        Yoga other = new Yoga(home);
        other.environment.putAll(environment);
        other.environment.put(name, value);
        return other;
    }

    Path home() {
        return home;
    }

    Map<String, String> environment() {
        return environment;
    }

    /** Runs a line of shell with standard input empty and the outputs in pipes. */
    Outcome run(String line) {
        return run("", line);
    }

    /** Runs a line of shell with a text on standard input. */
    Outcome run(String input, String line) {
        return start(input, List.of("/bin/sh", "-c", line));
    }

    /** Runs a program with arguments that no shell has read. */
    Outcome exec(String... command) {
        return start("", Arrays.asList(command));
    }

    private Outcome start(String input, List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).directory(home.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            Process process = builder.start();
            CompletableFuture<String> out = read(process.getInputStream());
            CompletableFuture<String> err = read(process.getErrorStream());
            process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError("it did not end: " + String.join(" ", command));
            }
            return new Outcome(process.exitValue(), out.join(), err.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static CompletableFuture<String> read(InputStream stream) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A file in the home folder. */
    Path file(String name, String content) {
        try {
            Path file = home.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
