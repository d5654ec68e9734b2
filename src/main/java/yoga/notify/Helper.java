package yoga.notify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that shows one notice, and the daemon thread that reads what it prints for as long as it lives.
 *
 * <p>A number on a line of its own is the notice's id at the notification server, zero if it was refused; {@code start}
 * means that the button was pressed; anything else says what went wrong. Shown is what has an id, or whose program ended
 * with 0.
 */
final class Helper implements Runnable {
    /** How long somebody waits for the outcome. Programs tell it within some tens of milliseconds, or start slowly. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final int STACK_BYTES = 128 * 1024;

    private final Process process;
    private final Reply reply;
    private final String program;
    private long id;
    private boolean refused;
    private boolean ended;
    private boolean expired;
    private boolean late;
    private boolean left;
    private int code;
    private String said = "";

    /**
     * Starts a program.
     *
     * @param program what it is called in messages
     * @param more environment variables beyond the scene's
     * @throws ChannelFailure if it does not start
     */
    static Helper start(Scene scene, String program, List<String> command, Map<String, String> more, Reply reply)
            throws ChannelFailure {
        try {
            Helper helper = new Helper(scene.start(command, more), program, reply);
            Thread reader = new Thread(null, helper, "notice", STACK_BYTES);
            reader.setDaemon(true);
            reader.start();
            return helper;
        } catch (IOException e) {
            throw new ChannelFailure(
                    program + " could not be started (" + Text.safe(String.valueOf(e.getMessage())) + ")");
        }
    }

    private Helper(Process process, String program, Reply reply) {
        this.process = process;
        this.program = program;
        this.reply = reply;
    }

    @Override
    public void run() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("start")) {
                    if (!isLeft()) {
                        reply.start();
                    }
                } else {
                    hear(line.strip());
                }
            }
        } catch (IOException e) {
            // It was ended while it spoke.
        }
        try {
            end(process.waitFor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void hear(String line) {
        if (line.startsWith("Wait timeout expired")) {
            expired = true;
        } else if (isNumber(line)) {
            id = Long.parseLong(line);
            refused = id == 0;
            notifyAll();
        } else if (!line.isEmpty() && !isRemark(line) && said.isEmpty()) {
            said = Text.safe(line);
        }
    }

    private static boolean isNumber(String line) {
        int digits = 0;
        while (digits < line.length() && '0' <= line.charAt(digits) && line.charAt(digits) <= '9') {
            digits++;
        }
        return digits > 0 && digits == line.length() && digits <= 10;
    }

    /** What GLib logs, and that a server has no buttons, are no failures. */
    private static boolean isRemark(String line) {
        return line.startsWith("(") || line.startsWith("**") || line.startsWith("Actions are not supported");
    }

    private void end(int exitCode) {
        boolean failedLate;
        synchronized (this) {
            code = exitCode;
            ended = true;
            notifyAll();
            failedLate = late && !left && isTrouble();
        }
        if (failedLate) {
            reply.failed(why());
        }
    }

    private boolean isTrouble() {
        return refused || (ended && id == 0 && code != 0);
    }

    /** Waits a moment for the outcome; whether the notice could not be shown, as far as is known by then. */
    synchronized boolean hasFailed() {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        try {
            for (long left = PATIENCE_NANOS; left > 0 && id == 0 && !refused && !ended; ) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
                left = deadline - System.nanoTime();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        late = id == 0 && !refused && !ended;
        return isTrouble() || (late && !said.isEmpty());
    }

    /** What the program said went wrong, in its own words; empty if nothing. */
    synchronized String said() {
        return said;
    }

    /** The same for a person, as a clause. */
    synchronized String why() {
        if (said.contains("ServiceUnknown") || said.contains("StartServiceByName")) {
            return "no notification service answers on the session bus";
        }
        if (said.contains("autolaunch") || said.contains("Could not connect")) {
            return "the session bus cannot be reached (" + said + "); under cron and in some services "
                    + "DBUS_SESSION_BUS_ADDRESS is not set";
        }
        return said.isEmpty() ? program + " ended with exit code " + code : program + " says: " + said;
    }

    private synchronized boolean isLeft() {
        return left;
    }

    /** From now on nothing that the program says counts. */
    synchronized void leave() {
        left = true;
    }

    /** The notice's id if the notice may still be on the screen; 0 if it is not, or nobody knows its id. */
    synchronized long id(boolean waiting) {
        boolean closed = waiting && ended && !expired && code == 0;
        return closed ? 0 : id;
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    void destroy() {
        process.destroy();
    }
}
