package yoga.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output as text in UTF-8, each write at once.
 *
 * <p>Once a write fails, because nobody reads any more or the terminal hung up, the rest is dropped and {@link #gone} says
 * so. Not a {@code PrintStream}: that one cannot be asked without being flushed, and encodes as the locale says.
 */
public final class Output {
    private final OutputStream stream;
    private boolean gone;

    public Output(OutputStream stream) {
        this.stream = stream;
    }

    /** The process's own standard output. */
    public static Output standard() {
        return new Output(new FileOutputStream(FileDescriptor.out));
    }

    public synchronized void write(String text) {
        if (!gone && !text.isEmpty()) {
            try {
                stream.write(text.getBytes(StandardCharsets.UTF_8));
                stream.flush();
            } catch (IOException e) {
                gone = true;
            }
        }
    }

    /** Whether a write has failed. */
    public synchronized boolean gone() {
        return gone;
    }
}
