package yoga.endtoend;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;

/**
 * A program in a real pseudo-terminal, with a person in front: they press keys, read the screen and pull at the window.
 *
 * <p>Everything that the program writes goes through a terminal emulator, so that a test asks for what is to be seen.
 */
final class PseudoTerminal implements AutoCloseable {
    private final PtyProcess process;
    private final ScreenTerminal emulator;
    private final StringBuilder written = new StringBuilder();

    /** A program in a terminal of a size. */
    PseudoTerminal(Yoga yoga, int columns, int rows, String... command) {
        emulator = new ScreenTerminal(columns, rows);
        try {
            process = new PtyProcessBuilder(command)
                    .setEnvironment(Map.copyOf(yoga.environment()))
                    .setDirectory(yoga.home().toString())
                    .setInitialColumns(columns)
                    .setInitialRows(rows)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread reader = new Thread(this::read, "terminal");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (Reader reader = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            char[] buffer = new char[8192];
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                synchronized (this) {
                    String text = new String(buffer, 0, count);
                    written.append(text);
                    emulator.write(text);
                    notifyAll();
                }
            }
        } catch (IOException e) {
            // The program has ended, and the terminal with it.
        }
    }

    /** Presses keys, one after another. */
    void press(String keys) {
        try {
            process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pulls the window to another size: first it changes, then the program hears of it. */
    synchronized void resize(int columns, int rows) {
        emulator.setSize(Size.of(columns, rows));
        process.setWinSize(new WinSize(columns, rows));
    }

    /** The lines that are to be seen, without the blanks behind them. */
    synchronized List<String> screen() {
        int columns = emulator.getColumns();
        int rows = emulator.getRows();
        long[] cells = new long[columns * rows];
        emulator.dump(cells, 0, 0, rows, columns, new int[2]);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            lines.add(text(cells, row * columns, columns));
        }
        return withoutBlanks(lines);
    }

    /** What can be scrolled back to, and the screen. */
    synchronized List<String> everything() {
        List<String> lines = new ArrayList<>();
        for (long[] row : emulator.getHistory()) {
            lines.add(text(row, 0, row.length));
        }
        lines.addAll(screen());
        return withoutBlanks(lines);
    }

    private static String text(long[] cells, int from, int count) {
        StringBuilder line = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            int character = ScreenTerminal.cellCodePoint(cells[i]);
            line.appendCodePoint(character == 0 ? ' ' : character);
        }
        return line.toString().stripTrailing();
    }

    private static List<String> withoutBlanks(List<String> lines) {
        int count = lines.size();
        while (count > 0 && lines.get(count - 1).isEmpty()) {
            count--;
        }
        return lines.subList(0, count);
    }

    /** All that the program has written so far. */
    synchronized String written() {
        return written.toString();
    }

    /** Waits until a text is to be seen somewhere on the screen. */
    void await(String text) {
        await(
                "'" + text + "' on the screen",
                screen -> String.join("\n", screen).contains(text));
    }

    /** Waits until a text is no longer to be seen. */
    void awaitGone(String text) {
        await(
                "no '" + text + "' on the screen",
                screen -> !String.join("\n", screen).contains(text));
    }

    /** Waits until the last line of the screen is this one. */
    void awaitLastLine(String line) {
        await(
                "'" + line + "' at the end",
                screen -> !screen.isEmpty() && screen.get(screen.size() - 1).equals(line));
    }

    /** Waits until the screen is as expected; fails with the screen when that takes too long. */
    synchronized void await(String what, Predicate<List<String>> expected) {
        long deadline = System.nanoTime() + Yoga.PATIENCE.toNanos();
        while (!expected.test(screen())) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("expected " + what + ", but it shows\n" + String.join("\n", everything()));
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Closes the window: the terminal is gone, and the system tells those who had it. */
    void hangUp() {
        try {
            process.getOutputStream().close();
            process.getInputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The processes that run in the terminal below the one that was started. */
    List<ProcessHandle> descendants() {
        return ProcessHandle.of(process.pid()).stream()
                .flatMap(ProcessHandle::descendants)
                .toList();
    }

    /** Hangs up. */
    @Override
    public void close() {
        List<ProcessHandle> left = descendants();
        process.destroyForcibly();
        left.forEach(ProcessHandle::destroyForcibly);
    }
}
