package yoga.store;

import java.io.InputStream;
import java.util.Arrays;

/** Text that goes on for long, and counts what is read of it. */
final class LongText extends InputStream {
    private final int length;
    private int read;

    LongText(int length) {
        this.length = length;
    }

    @Override
    public int read() {
        return read++ < length ? 'a' : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) {
        int given = Math.min(count, length - read);
        Arrays.fill(bytes, offset, offset + given, (byte) 'a');
        read += given;
        return given == 0 && count > 0 ? -1 : given;
    }

    int bytesRead() {
        return read;
    }
}
