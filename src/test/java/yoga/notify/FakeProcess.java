package yoga.notify;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A process that prints what a test tells it to, and ends when that says so. */
final class FakeProcess extends Process {
    private static final int END = -1;

    private final BlockingQueue<Integer> output = new LinkedBlockingQueue<>();
    private int code;
    private boolean ended;
    private boolean destroyed;

    /** One that ends at once. */
    static FakeProcess ending(int code, String... lines) {
        FakeProcess process = printing(lines);
        process.end(code);
        return process;
    }

    /** One that stays. */
    static FakeProcess printing(String... lines) {
        FakeProcess process = new FakeProcess();
        for (String line : lines) {
            process.print(line);
        }
        return process;
    }

    void print(String line) {
        for (byte b : (line + "\n").getBytes(StandardCharsets.UTF_8)) {
            output.add((int) b & 0xFF);
        }
    }

    synchronized void end(int exitCode) {
        if (!ended) {
            code = exitCode;
            ended = true;
            output.add(END);
            notifyAll();
        }
    }

    synchronized boolean isDestroyed() {
        return destroyed;
    }

    @Override
    public InputStream getInputStream() {
        return new InputStream() {
            private boolean over;

            @Override
            public int read() {
                try {
                    int next = over ? END : output.take();
                    over = next == END;
                    return next;
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }

            @Override
            public int read(byte[] bytes, int from, int count) {
                int next = read();
                if (next == END) {
                    return END;
                }
                bytes[from] = (byte) next;
                return 1;
            }
        };
    }

    @Override
    public OutputStream getOutputStream() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public InputStream getErrorStream() {
        return new ByteArrayInputStream(new byte[0]);
    }

    @Override
    public synchronized int waitFor() throws InterruptedException {
        while (!ended) {
            wait();
        }
        return code;
    }

    @Override
    public synchronized int exitValue() {
        if (!ended) {
            throw new IllegalThreadStateException();
        }
        return code;
    }

    @Override
    public synchronized boolean isAlive() {
        return !ended;
    }

    @Override
    public long pid() {
        return 4711;
    }

    @Override
    public synchronized void destroy() {
        if (!ended) {
            destroyed = true;
            end(143);
        }
    }
}
