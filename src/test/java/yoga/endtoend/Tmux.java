package yoga.endtoend;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A shell in a window of tmux, which is a terminal that many people use: pulled to another size it wraps and joins the
 * lines of the scrollback anew, which an emulator for tests does not.
 */
final class Tmux implements AutoCloseable {
    private static final String PROMPT = Shell.PROMPT;

    private final Path socket;
    private final ProcessBuilder builder = new ProcessBuilder();

    Tmux(Yoga yoga, int columns, int rows) {
        socket = yoga.home().resolve("tmux");
        builder.directory(yoga.home().toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(yoga.environment());
        assumeTrue(isInstalled(), "tmux is not installed");
        String size = columns + " -y " + rows;
        tmux(("-f /dev/null new-session -d -x " + size + " /bin/sh -i").split(" "));
        awaitLastLine(PROMPT);
    }

    private boolean isInstalled() {
        try {
            return builder.command("tmux", "-V").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Types a line. */
    void type(String line) {
        press("-l", line);
        press("Enter");
    }

    /** Presses keys by their names: {@code q}, {@code Space}, {@code C-z}. */
    void press(String... keys) {
        List<String> command = new ArrayList<>(List.of("send-keys"));
        command.addAll(List.of(keys));
        tmux(command.toArray(new String[0]));
    }

    /** Pulls the window to another size. */
    void resize(int columns, int rows) {
        tmux("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(rows));
    }

    /** What is to be seen. */
    List<String> screen() {
        return lines(tmux("capture-pane", "-p"));
    }

    /** What can be scrolled back to, with lines that were too long for the window whole, and the screen. */
    List<String> everything() {
        return lines(tmux("capture-pane", "-p", "-J", "-S", "-"));
    }

    private static List<String> lines(String text) {
        List<String> lines =
                new ArrayList<>(text.lines().map(String::stripTrailing).toList());
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    /** Waits until a text is to be seen. */
    void await(String text) {
        await("'" + text + "'", screen -> String.join("\n", screen).contains(text));
    }

    /** Waits until the last line is this one. */
    void awaitLastLine(String line) {
        await(
                "'" + line + "' at the end",
                screen -> !screen.isEmpty() && screen.get(screen.size() - 1).equals(line));
    }

    /** Waits until the screen is as expected. */
    void await(String what, Predicate<List<String>> expected) {
        long deadline = System.nanoTime() + Yoga.PATIENCE.toNanos();
        while (!expected.test(screen())) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("expected " + what + ", but it shows\n" + String.join("\n", everything()));
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private String tmux(String... arguments) {
        List<String> command = new ArrayList<>(List.of("tmux", "-S", socket.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process = builder.command(command).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(Yoga.PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(String.join(" ", command) + ": " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        tmux("kill-server");
    }
}
