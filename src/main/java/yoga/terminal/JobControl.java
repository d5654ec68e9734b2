package yoga.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stopping this process as Ctrl-Z does, and knowing when it is its turn again. */
final class JobControl {
    /** Linux: field 5 is the process group, field 8 the group that has the terminal (proc(5)). */
    private static final Path STAT = Path.of("/proc/self/stat");

    private static final String NO_TERMINAL = "-1";

    private static final int MILLIS_BETWEEN_LOOKS = 100;

    private JobControl() {}

    /** Stops this process; returns when somebody continues it. */
    static void stop() {
        try {
            // The shell's own kill is always there; the command is not in every container.
            new ProcessBuilder(
                            "sh", "-c", "kill -STOP " + ProcessHandle.current().pid())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            // Without a shell there is no way to stop; the session stays paused.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits until this process may use its terminal; in the background the kernel would stop it for trying.
     *
     * @return whether it had to wait
     */
    static boolean awaitForeground() {
        boolean waited = false;
        try {
            while (inBackground()) {
                waited = true;
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return waited;
    }

    private static boolean inBackground() {
        try {
            String stat = Files.readString(STAT);
            // The name of the program, in parentheses, may have blanks; the state is the first field behind it.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            String group = fields[2];
            String foreground = fields[5];
            return !foreground.equals(NO_TERMINAL) && !foreground.equals(group);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
