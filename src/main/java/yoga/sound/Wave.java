package yoga.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A WAV file as speech engines write it (RIFF WAVE, Microsoft and IBM 1991): linear PCM of 16 bits, one or two channels.
 *
 * <p>The file is not trusted. An engine that writes to a pipe cannot go back to fill in the sizes, so the samples end where
 * the file ends, whatever its header says.
 *
 * @param rate samples a second
 * @param samples mono: two channels are their mean
 */
record Wave(int rate, Clip samples) {
    private static final int RIFF = 0x46464952;
    private static final int WAVE = 0x45564157;
    private static final int FMT = 0x20746d66;
    private static final int DATA = 0x61746164;
    private static final int PCM = 1;
    private static final int EXTENSIBLE = 0xFFFE;
    private static final int HEADER_BYTES = 44;
    private static final int LOWEST_RATE = 8_000;
    private static final int HIGHEST_RATE = 96_000;

    /** What rates are multiples of, all that are in use; it bounds what resampling costs. */
    private static final int RATE_STEP = 25;

    /**
     * Reads a file.
     *
     * @throws SoundFailure if it is none that could be played
     */
    static Wave read(byte[] file) throws SoundFailure {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (file.length < 12 || bytes.getInt(0) != RIFF || bytes.getInt(8) != WAVE) {
            throw new SoundFailure("what it gave is not a WAV file");
        }
        int format = -1;
        for (long at = 12; at + 8 <= file.length; ) {
            int id = bytes.getInt((int) at);
            long size = bytes.getInt((int) at + 4) & 0xFFFF_FFFFL;
            int begin = (int) at + 8;
            if (id == FMT) {
                format = begin;
            } else if (id == DATA) {
                return data(bytes, format, begin, (int) Math.min(size, file.length - begin));
            }
            at = begin + size + (size & 1);
        }
        throw new SoundFailure("what it gave is a WAV file without sound");
    }

    private static Wave data(ByteBuffer bytes, int format, int begin, int size) throws SoundFailure {
        if (format < 0 || format + 16 > begin) {
            throw new SoundFailure("what it gave is a WAV file that does not say its format");
        }
        int kind = bytes.getShort(format) & 0xFFFF;
        int channels = bytes.getShort(format + 2) & 0xFFFF;
        int rate = bytes.getInt(format + 4);
        int bits = bytes.getShort(format + 14) & 0xFFFF;
        if (kind == EXTENSIBLE && format + 26 <= begin) {
            kind = bytes.getShort(format + 24) & 0xFFFF;
        }
        if (kind != PCM || bits != 16 || channels < 1 || channels > 2) {
            throw new SoundFailure("what it gave is not PCM of 16 bits and one or two channels");
        }
        checkRate(rate);
        short[] samples = new short[size / (2 * channels)];
        for (int i = 0; i < samples.length; i++) {
            int at = begin + i * 2 * channels;
            samples[i] =
                    channels == 1 ? bytes.getShort(at) : (short) ((bytes.getShort(at) + bytes.getShort(at + 2)) >> 1);
        }
        return new Wave(rate, new Clip(samples));
    }

    /**
     * Bare samples of one channel, the low byte first.
     *
     * @throws SoundFailure if nobody has such a rate
     */
    static Wave of(int rate, ByteBuffer samples) throws SoundFailure {
        checkRate(rate);
        short[] all = new short[samples.remaining() / 2];
        samples.order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(all);
        return new Wave(rate, new Clip(all));
    }

    /** A file with the first so many samples at {@link Pcm#RATE}. */
    static byte[] file(short[] samples, int count) {
        int size = 2 * count;
        ByteBuffer bytes = ByteBuffer.allocate(HEADER_BYTES + size).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(RIFF).putInt(HEADER_BYTES - 8 + size).putInt(WAVE);
        bytes.putInt(FMT).putInt(16).putShort((short) PCM).putShort((short) 1);
        bytes.putInt(Pcm.RATE).putInt(2 * Pcm.RATE).putShort((short) 2).putShort((short) 16);
        bytes.putInt(DATA).putInt(size);
        bytes.asShortBuffer().put(samples, 0, count);
        return bytes.array();
    }

    private static void checkRate(int rate) throws SoundFailure {
        if (rate < LOWEST_RATE || rate > HIGHEST_RATE || rate % RATE_STEP != 0) {
            throw new SoundFailure("what it gave has " + rate + " samples a second");
        }
    }
}
