package yoga.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stopping this process as Ctrl-Z does, and knowing when it is its turn again. */
final class JobControl {
    /** Linux: field 5 is the process group, field 8 the group that has the terminal (proc(5)). */
    private static final Path STAT = Path.of("/proc/self/stat");

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

    /** Waits until this process may use its terminal; in the background the kernel would stop it for trying. */
    static void awaitForeground() {
        try {
            while (inBackground()) {
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean inBackground() {
        try {
            String stat = Files.readString(STAT);
            // The name of the program, in parentheses, may have blanks; the state is the first field behind it.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return !fields[2].equals(fields[5]);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
