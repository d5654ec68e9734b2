package yoga.sound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Gives text to programs that make speech of it, one at a time, and bounds how long they take and how much they print. */
final class Dictation implements AutoCloseable {
    /** Some engines start as slowly as a second or two; what takes longer than this is of no use to a session. */
    static final Duration PATIENCE = Duration.ofSeconds(8);

    /** More than a minute and a half at the rate that is asked for. */
    static final int MOST_BYTES = 1 << 22;

    private static final int STACK_BYTES = 128 * 1024;

    /** What is said to a program that has started, and what of its answers is wanted. */
    interface Talk<T> {
        T with(OutputStream in, InputStream out) throws IOException;
    }

    private final Room room;
    private final Duration patience;
    private @Nullable Process running;
    private boolean closed;

    Dictation(Room room, Duration patience) {
        this.room = room;
        this.patience = patience;
    }

    Room room() {
        return room;
    }

    /**
     * What a program prints that gets a text on its standard input.
     *
     * @param program what it is called in messages
     * @param more environment variables beyond the room's
     * @throws SoundFailure if it does not start, fails, prints too much, or does not end in time
     */
    byte[] output(String program, List<String> command, Map<String, String> more, String text) throws SoundFailure {
        return talk(program, command, more, (in, out) -> {
            feed(in, text);
            return all(out);
        });
    }

    /**
     * Starts a program and talks with it; it is ended when the talk is over or has taken too long.
     *
     * @throws SoundFailure if that does not succeed
     */
    <T> T talk(String program, List<String> command, Map<String, String> more, Talk<T> talk) throws SoundFailure {
        Process process = start(command, more);
        CompletableFuture<T> answer = new CompletableFuture<>();
        Thread listener = new Thread(null, () -> listen(process, talk, answer), "voice", STACK_BYTES);
        listener.setDaemon(true);
        listener.start();
        try {
            return answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new SoundFailure(program + " did not end within " + patience.toMillis() + " ms");
        } catch (ExecutionException e) {
            throw new SoundFailure(program
                    + ' '
                    + (e.getCause() == null ? "failed" : e.getCause().getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SoundFailure(program + " was interrupted");
        } finally {
            Room.end(process);
        }
    }

    private synchronized Process start(List<String> command, Map<String, String> more) throws SoundFailure {
        if (closed) {
            throw new SoundFailure("nothing is said any more");
        }
        Process process = room.start(command, more);
        running = process;
        return process;
    }

    private static <T> void listen(Process process, Talk<T> talk, CompletableFuture<T> answer) {
        try {
            T printed = talk.with(process.getOutputStream(), process.getInputStream());
            process.getOutputStream().close();
            if (process.waitFor() == 0) {
                answer.complete(printed);
            } else {
                answer.completeExceptionally(new IOException(Room.lastWords(process)));
            }
        } catch (IOException e) {
            answer.completeExceptionally(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            answer.completeExceptionally(e);
        }
    }

    /** Any pipe holds so short a text; a program that ends without reading it says so by its exit code. */
    private static void feed(OutputStream in, String text) {
        try (in) {
            in.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It has ended.
        }
    }

    private static byte[] all(InputStream out) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream(1 << 16);
        byte[] some = new byte[1 << 13];
        for (int n = out.read(some); n >= 0; n = out.read(some)) {
            if (all.size() + n > MOST_BYTES) {
                throw new IOException("gave more sound than a sentence has");
            }
            all.write(some, 0, n);
        }
        return all.toByteArray();
    }

    /** Ends what runs, which then fails. */
    @Override
    public synchronized void close() {
        closed = true;
        if (running != null) {
            Room.end(running);
        }
    }
}
