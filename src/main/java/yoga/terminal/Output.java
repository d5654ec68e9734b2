package yoga.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, or standard error, as text in UTF-8, each write at once.
 *
 * <p>Once a write fails, because nobody reads any more or the terminal hung up, the rest is dropped and {@link #gone} says
 * so. Not a {@code PrintStream}: that one cannot be asked without being flushed, and encodes as the locale says.
 */
public final class Output {
    private final OutputStream stream;
    private @Nullable IOException failure;

    public Output(OutputStream stream) {
        this.stream = stream;
    }

    /** The process's own standard output. */
    public static Output standard() {
        return new Output(new FileOutputStream(FileDescriptor.out));
    }

    public synchronized void write(String text) {
        if (!text.isEmpty()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            write(bytes, 0, bytes.length);
        }
    }

    /** What is no text. */
    public synchronized void write(byte[] bytes, int from, int count) {
        if (failure == null) {
            try {
                stream.write(bytes, from, count);
                stream.flush();
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** Whether a write has failed. */
    public synchronized boolean gone() {
        return failure != null;
    }

    /** Why a write failed; null if none did, or if the reader left or the stream was closed, which is nobody's fault. */
    public synchronized @Nullable String failure() {
        String reason = failure == null ? null : String.valueOf(failure.getMessage());
        return reason == null
                        || reason.contains("Broken pipe")
                        || reason.contains("pipe is being closed")
                        || reason.contains("Bad file descriptor")
                ? null
                : reason;
    }
}
