package yoga.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Asks the terminal what it makes of a text, by the place of its cursor behind it (CPR, ECMA-48 8.3.14). */
public final class TerminalProbe {
    /** Of an answer, which comes within milliseconds, or over a slow line within some tenths of a second, or never. */
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(700);

    private static final long BETWEEN_LOOKS_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private static final int LONGEST_ANSWER = 64;

    private static final String CLEAR = "\r\033[K";

    private TerminalProbe() {}

    /**
     * The columns that a text takes on the terminal. The line is empty before and after.
     *
     * @param output where the terminal is
     * @return -1 if it does not say
     */
    public static int columnsOf(String text, Output output) {
        Device device = Device.open();
        if (device == null) {
            return -1;
        }
        Thread onShutdown = new Thread(
                () -> {
                    output.write(CLEAR);
                    restore(device);
                },
                "restore the terminal");
        if (!Shutdown.before(onShutdown)) {
            return -1;
        }
        try {
            device.raw();
            output.write("\r" + text + "\033[6n");
            int column = column(device.input());
            output.write(CLEAR);
            return column - 1;
        } catch (IOException e) {
            return -1;
        } finally {
            restore(device);
            Shutdown.notBefore(onShutdown);
        }
    }

    private static void restore(Device device) {
        try {
            device.restore();
        } catch (IOException e) {
            // It hung up.
        }
    }

    /** The column that an answer like {@code ESC [ 12 ; 3 R} tells, from 1; 0 if none comes. Keys in front of it are lost. */
    private static int column(InputStream in) throws IOException {
        long until = System.nanoTime() + PATIENCE_NANOS;
        StringBuilder answer = new StringBuilder();
        while (System.nanoTime() - until < 0 && answer.length() < LONGEST_ANSWER) {
            if (in.available() == 0) {
                LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
                continue;
            }
            int next = in.read();
            if (next == 0x1b) {
                answer.setLength(0);
            } else if (next == 'R' && answer.indexOf(";") > 0) {
                return number(answer.substring(answer.indexOf(";") + 1));
            } else if (next < 0) {
                return 0;
            } else {
                answer.append((char) next);
            }
        }
        return 0;
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
