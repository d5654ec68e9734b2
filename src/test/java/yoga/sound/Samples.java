package yoga.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Samples to test with. */
final class Samples {
    private Samples() {}

    /** A tone at half of full scale. */
    static short[] tone(double hertz, int rate, int count) {
        short[] samples = new short[count];
        for (int i = 0; i < count; i++) {
            samples[i] = (short) Math.round(16_384 * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return samples;
    }

    /** Samples that are all different from their neighbours and from silence. */
    static short[] ramp(int count) {
        short[] samples = new short[count];
        for (int i = 0; i < count; i++) {
            samples[i] = (short) (1_000 + i % 20_000);
        }
        return samples;
    }

    static short[] silence(int count) {
        return new short[count];
    }

    static short[] joined(short[]... parts) {
        int length = 0;
        for (short[] part : parts) {
            length += part.length;
        }
        short[] all = new short[length];
        int at = 0;
        for (short[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    static short[] of(byte[] littleEndian) {
        short[] samples = new short[littleEndian.length / 2];
        ByteBuffer.wrap(littleEndian)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .get(samples);
        return samples;
    }

    /** A WAV file as an engine prints it that does not know its size: the sizes are far too great. */
    static byte[] streamed(int rate, int channels, short[] samples) {
        ByteBuffer bytes = ByteBuffer.allocate(44 + 2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(0x7ffff024)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16);
        bytes.putShort((short) 1).putShort((short) channels).putInt(rate).putInt(2 * channels * rate);
        bytes.putShort((short) (2 * channels)).putShort((short) 16);
        bytes.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(0x7ffff000);
        bytes.asShortBuffer().put(samples);
        return bytes.array();
    }

    /** How strong a frequency is in samples at {@link Pcm#RATE}, in dB of a tone's full scale. */
    static double level(short[] samples, double hertz) {
        double re = 0;
        double im = 0;
        for (int i = 0; i < samples.length; i++) {
            double window = 1 - Math.cos(2 * Math.PI * i / samples.length);
            double phase = 2 * Math.PI * hertz * i / Pcm.RATE;
            re += window * samples[i] * Math.cos(phase);
            im += window * samples[i] * Math.sin(phase);
        }
        return 20 * Math.log10(Math.max(1e-9, 2 * Math.hypot(re, im) / samples.length / Short.MAX_VALUE));
    }
}
