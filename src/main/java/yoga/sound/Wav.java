package yoga.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A WAV file's beginning: everything before the samples (RIFF, WAVE, with its title in a LIST of kind INFO).
 *
 * <p>Multimedia Programming Interface and Data Specifications 1.0, IBM and Microsoft, 1991. The title is in UTF-8, as players
 * read it today.
 */
final class Wav {
    private static final int FORMAT_BYTES = 16;
    private static final short PCM = 1;
    private static final int SAMPLE_BYTES = 2;

    /** The sizes in it are unsigned numbers of 32 bits. */
    private static final long MOST = (1L << 32) - 4096;

    private Wav() {}

    /** Whether so many samples have room in a file; a little over thirteen hours do. */
    static boolean holds(long samples) {
        return samples * SAMPLE_BYTES <= MOST;
    }

    /** The beginning of a file of so many samples. */
    static byte[] header(long samples, String title) {
        byte[] name = info("INAM", title);
        byte[] by = info("ISFT", "yoga");
        int list = 4 + name.length + by.length;
        long data = samples * SAMPLE_BYTES;
        int size = 12 + 8 + FORMAT_BYTES + 8 + list + 8;
        ByteBuffer header = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii("RIFF")).putInt((int) (size - 8 + data)).put(ascii("WAVE"));
        header.put(ascii("fmt ")).putInt(FORMAT_BYTES);
        header.putShort(PCM).putShort((short) 1).putInt(Pcm.RATE).putInt(Pcm.RATE * SAMPLE_BYTES);
        header.putShort((short) SAMPLE_BYTES).putShort((short) Short.SIZE);
        header.put(ascii("LIST")).putInt(list).put(ascii("INFO")).put(name).put(by);
        header.put(ascii("data")).putInt((int) data);
        return header.array();
    }

    /** A text with its name and size, ended by a zero and filled to an even length. */
    private static byte[] info(String name, String text) {
        byte[] value = text.getBytes(StandardCharsets.UTF_8);
        int size = value.length + 1;
        ByteBuffer chunk = ByteBuffer.allocate(8 + size + size % 2).order(ByteOrder.LITTLE_ENDIAN);
        chunk.put(ascii(name)).putInt(size).put(value);
        return chunk.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
