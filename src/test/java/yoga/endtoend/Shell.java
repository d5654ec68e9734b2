package yoga.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An interactive shell in a terminal, waiting at its prompt. */
final class Shell implements AutoCloseable {
    static final String PROMPT = "$";
    static final String SPACE = " ";
    static final String CTRL_C = "\003";
    static final String CTRL_Z = "\032";
    static final String LEFT = "\033[D";
    static final String RIGHT = "\033[C";

    private final Path home;
    private final PseudoTerminal terminal;

    /** The shell that every system has; it leaves the terminal's settings as programs leave them. */
    static Shell sh(Yoga yoga, int columns, int rows) {
        return new Shell(yoga, columns, rows, "/bin/sh", "-i");
    }

    /** The shell that most people type into; it puts the terminal's settings right where programs leave them wrong. */
    static Shell bash(Yoga yoga, int columns, int rows) {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
        return new Shell(yoga, columns, rows, "/bin/bash", "--norc", "--noprofile", "--noediting", "-i");
    }

    private Shell(Yoga yoga, int columns, int rows, String... command) {
        home = yoga.home();
        terminal = new PseudoTerminal(yoga, columns, rows, command);
        terminal.awaitLastLine(PROMPT);
    }

    PseudoTerminal terminal() {
        return terminal;
    }

    /** Types a command and goes on at once. */
    void type(String command) {
        // A newline ends a line in any mode, should a program have left the wrong one.
        terminal.press(command + "\n");
    }

    /** Types a command and waits for the next prompt. */
    void run(String command) {
        type(command + "; echo at $((1 + 0))");
        terminal.await(
                "a prompt",
                screen -> screen.size() > 1
                        && screen.get(screen.size() - 2).equals("at 1")
                        && screen.get(screen.size() - 1).equals(PROMPT));
        clear();
    }

    /** Makes the screen empty but for a prompt. */
    void clear() {
        type("printf '\\033[H\\033[2J\\033[3J'");
        terminal.await("an empty screen", screen -> screen.equals(List.of(PROMPT)));
    }

    /** The settings of the terminal, as {@code stty -a} prints them. */
    String settings() {
        run("stty -a >settings");
        return settingsIn(home.resolve("settings"));
    }

    private static String settingsIn(Path file) {
        try {
            // The number of the line discipline is the kernel's own; what programs write there is without effect.
            return Files.readString(file).replaceAll("line = \\d+;", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts yoga and waits until it shows a text; afterwards the shell prints the exit code. */
    void start(String command, String shows) {
        type(command + "; echo code $?");
        terminal.await(shows);
    }

    /** Waits until the command that was started has ended with an exit code and the prompt is back. */
    void awaitEnd(int code) {
        terminal.await(
                "exit code " + code,
                screen -> screen.size() > 1
                        && screen.get(screen.size() - 1).equals(PROMPT)
                        && screen.get(screen.size() - 2).equals("code " + code));
    }

    /** What the command left on the screen and in what can be scrolled back to, between its line and its exit code. */
    List<String> left() {
        List<String> lines = new ArrayList<>(terminal.everything());
        assertThat(lines.get(0)).startsWith(PROMPT);
        return lines.subList(1, lines.size() - 2);
    }

    /** The Java process behind the command that runs. */
    ProcessHandle yoga() {
        return terminal.descendants().stream()
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no yoga runs"));
    }

    /** Waits until a file of the home folder contains a text, and returns what is in it. */
    String awaitFile(String name, String text) {
        long deadline = System.nanoTime() + Yoga.PATIENCE.toNanos();
        while (true) {
            try {
                Path file = home.resolve(name);
                String content = Files.exists(file) ? Files.readString(file) : "";
                if (content.contains(text)) {
                    return content;
                }
                assertThat(System.nanoTime()).as("%s in %s", text, content).isLessThan(deadline);
                Thread.sleep(10);
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Sends a signal to yoga, as {@code kill} in another terminal does. */
    void kill(String signal) {
        signal(yoga(), signal);
    }

    static void signal(ProcessHandle process, String signal) {
        try {
            int code = new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + process.pid())
                    .start()
                    .waitFor();
            assertThat(code).as("kill -%s", signal).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        terminal.close();
    }
}
