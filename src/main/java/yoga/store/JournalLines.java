package yoga.store;

import java.io.IOException;
import java.io.InputStream;

/** The lines of a journal one after another, however large it is and however long they are. */
final class JournalLines {
    /** The longest line, in bytes; a record has a hundredth of it. */
    static final int LONGEST = 64 * 1024;

    /** Takes the lines. */
    interface Reader {
        /**
         * A line, without its line break.
         *
         * @param bytes the line is among them, until this returns
         * @param from where it begins
         * @param to the place behind it
         * @param whole whether there was a line break
         */
        void line(byte[] bytes, int from, int to, boolean whole);

        /** A line that is longer than any record. */
        void tooLong(boolean whole);
    }

    private JournalLines() {}

    /**
     * Reads lines.
     *
     * @param length so many bytes at most, though not more than there are
     */
    static void read(InputStream in, long length, Reader reader) throws IOException {
        byte[] buffer = new byte[2 * LONGEST];
        int held = 0;
        boolean passing = false;
        long left = length;
        while (left > 0) {
            int count = in.read(buffer, held, (int) Math.min(buffer.length - held, left));
            if (count < 0) {
                break;
            }
            left -= count;
            int end = held + count;
            int start = 0;
            for (int i = held; i < end; i++) {
                if (buffer[i] == '\n') {
                    hand(reader, buffer, start, i, passing, true);
                    passing = false;
                    start = i + 1;
                }
            }
            held = end - start;
            System.arraycopy(buffer, start, buffer, 0, held);
            if (held > LONGEST) {
                passing = true;
                held = 0;
            }
        }
        if (held > 0 || passing) {
            hand(reader, buffer, 0, held, passing, false);
        }
    }

    private static void hand(Reader reader, byte[] buffer, int start, int end, boolean passing, boolean whole) {
        if (passing || end - start > LONGEST) {
            reader.tooLong(whole);
        } else {
            reader.line(buffer, start, end, whole);
        }
    }
}
