package yoga.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program that plays samples which it gets on its standard input.
 *
 * @param name the program's
 * @param arguments what makes it take samples in the form of {@link Pcm} and keep few of them back
 * @param form how it wants them
 */
record Player(String name, List<String> arguments, Form form) {
    /** The order of a sample's bytes, and what goes before the first sample. */
    enum Form {
        RAW,
        /** A header, then the high byte first (Sun's AU): the form of file that can be read from a pipe without an end. */
        AU;

        private static final int MAGIC = 0x2E736E64;
        private static final int HEADER_BYTES = 24;
        private static final int UNKNOWN_SIZE = -1;
        private static final int LINEAR_16 = 3;

        byte[] header() {
            return this == RAW
                    ? new byte[0]
                    : ByteBuffer.allocate(HEADER_BYTES)
                            .putInt(MAGIC)
                            .putInt(HEADER_BYTES)
                            .putInt(UNKNOWN_SIZE)
                            .putInt(LINEAR_16)
                            .putInt(Pcm.RATE)
                            .putInt(1)
                            .array();
        }

        byte[] bytes(short[] samples, int from, int count) {
            ByteBuffer bytes =
                    ByteBuffer.allocate(2 * count).order(this == RAW ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            bytes.asShortBuffer().put(samples, from, count);
            return bytes.array();
        }
    }

    private static final String RATE = String.valueOf(Pcm.RATE);

    /** In the order in which they are tried: those that belong to a desktop's sound server before the bare device. */
    static final List<Player> ALL = List.of(
            new Player("pw-cat", List.of("--playback", "--media-role=Music", "--latency=40ms", "-"), Form.AU),
            new Player(
                    "paplay",
                    List.of(
                            "--raw",
                            "--rate=" + RATE,
                            "--format=s16le",
                            "--channels=1",
                            "--latency-msec=40",
                            "--client-name=yoga",
                            "--stream-name=yoga"),
                    Form.RAW),
            new Player(
                    "aplay",
                    List.of("-q", "-t", "raw", "-f", "S16_LE", "-c", "1", "-r", RATE, "-B", "60000", "-R", "1", "-"),
                    Form.RAW));

    /** The whole command; null if the program is not installed. */
    @Nullable
    List<String> command(Room room) {
        Path program = room.program(name);
        if (program == null) {
            return null;
        }
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }
}
