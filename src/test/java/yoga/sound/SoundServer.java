package yoga.sound;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sound server of one's own, PulseAudio without a device, and a program that listens to what it would play. */
final class SoundServer implements AutoCloseable {
    private final Room room;
    private final Process server;
    private final Process listener;
    private short[] heard = {};

    /**
     * Starts both, or skips the test where they are not installed.
     *
     * @param folder an empty one that is the test's
     */
    SoundServer(Path folder) throws IOException {
        Map<String, String> environment = new HashMap<>(Map.of(
                "PATH", String.valueOf(System.getenv("PATH")),
                "HOME", folder.toString(),
                "XDG_RUNTIME_DIR", folder.toString(),
                "PULSE_SERVER", "unix:" + folder.resolve("server")));
        room = new Room("Linux", environment);
        for (String program : List.of("pulseaudio", "parec", "paplay")) {
            assumeTrue(room.program(program) != null, program + " is not installed");
        }
        server = start(
                folder,
                "pulseaudio",
                "-n",
                "--daemonize=no",
                "--exit-idle-time=-1",
                "-L",
                "module-null-sink sink_name=room rate=44100 channels=1 format=s16le norewinds=1",
                "-L",
                "module-native-protocol-unix auth-anonymous=1 socket=" + folder.resolve("server"));
        Awaiting.until("the server", () -> Files.exists(folder.resolve("server")));
        listener = start(
                folder,
                "parec",
                "--raw",
                "--format=s16le",
                "--rate=44100",
                "--channels=1",
                "--latency-msec=10",
                "-d",
                "room.monitor");
        Thread thread = new Thread(this::listen, "listener");
        thread.setDaemon(true);
        thread.start();
        Awaiting.until("something to listen to", () -> heard().length > 0);
    }

    private Process start(Path folder, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(String.valueOf(room.program(program))));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(folder.resolve(program + ".log").toFile());
        builder.environment().clear();
        builder.environment().putAll(room.environment());
        return builder.start();
    }

    private void listen() {
        byte[] some = new byte[882];
        try (InputStream in = listener.getInputStream()) {
            for (int n = in.readNBytes(some, 0, some.length); n == some.length; n = in.readNBytes(some, 0, n)) {
                hear(Samples.of(some));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void hear(short[] samples) {
        heard = Samples.joined(heard, samples);
    }

    /** A room whose programs reach this server. */
    Room room() {
        return room;
    }

    /** All that has been played, and the silence between. */
    synchronized short[] heard() {
        return heard.clone();
    }

    /** What has been heard from the first sample on that was not silence. */
    short[] sound() {
        short[] all = heard();
        int first = 0;
        while (first < all.length && all[first] == 0) {
            first++;
        }
        return Arrays.copyOfRange(all, first, all.length);
    }

    @Override
    public void close() {
        listener.destroyForcibly();
        server.destroyForcibly();
    }
}
