package yoga.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * A program that plays samples which it gets on its standard input.
 *
 * @param name the program's
 * @param arguments what makes it take samples in the form of {@link Pcm} and keep few of them back
 */
record Player(String name, List<String> arguments) {
    private static final String RATE = String.valueOf(Pcm.RATE);

    static final Player PAPLAY = new Player(
            "paplay",
            List.of(
                    "--raw",
                    "--rate=" + RATE,
                    "--format=s16le",
                    "--channels=1",
                    "--latency-msec=60",
                    "--client-name=yoga",
                    "--stream-name=yoga"));

    static final Player APLAY = new Player(
            "aplay", List.of("-q", "-t", "raw", "-f", "S16_LE", "-c", "1", "-r", RATE, "-B", "80000", "-R", "1", "-"));

    /** Samples as it takes them. */
    static byte[] bytes(short[] samples, int from, int count) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * count).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples, from, count);
        return bytes.array();
    }
}
