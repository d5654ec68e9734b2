package yoga.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A player that takes files only: afplay of macOS, PowerShell on Windows; for a Java without sound of its own. What lies
 * between two silences is one file, and each is started when its time has come, so that what a player takes to start is a
 * delay but never adds up. Sound without a pause of {@value #PAUSE_MILLIS} ms is cut every ten seconds, which is heard.
 */
final class FileOutlet implements Outlet {
    private static final int PAUSE_MILLIS = 100;
    private static final int PAUSE = Pcm.RATE * PAUSE_MILLIS / 1000;
    private static final int LONGEST = Pcm.RATE * 10;
    private static final int HEADER_BYTES = 44;
    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final String PLAY = "(New-Object System.Media.SoundPlayer $env:YOGA_WAVE).PlaySync()";

    private final Room room;
    private short[] stretch = new short[Pcm.RATE];
    private int length;
    private int zeros;
    /** Where the stretch begins, in samples since the first. */
    private long begins;

    private long taken;
    private long began;
    private @Nullable Process process;
    private @Nullable Path folder;

    FileOutlet(Room room) {
        this.room = room;
    }

    static String name(Room room) {
        return room.windows() ? "PowerShell" : "afplay";
    }

    @Override
    public String name() {
        return name(room);
    }

    /** A stretch is read as a whole before it is heard. */
    @Override
    public int ahead() {
        return LONGEST + Pcm.RATE;
    }

    @Override
    public void open() throws SoundFailure {
        program();
        try {
            folder = Files.createTempDirectory("yoga-sound");
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private String program() throws SoundFailure {
        Path program = room.program(room.windows() ? "powershell" : "afplay");
        if (program == null) {
            throw new SoundFailure(name() + " is not installed");
        }
        return program.toString();
    }

    @Override
    public int write(short[] samples, int from, int count) throws SoundFailure {
        if (isWhole() && !start()) {
            return 0;
        }
        if (taken == 0) {
            began = System.nanoTime();
        }
        int n = 0;
        while (n < count && !isWhole()) {
            take(samples[from + n]);
            n++;
        }
        return n;
    }

    private void take(short sample) {
        taken++;
        zeros = sample == 0 ? zeros + 1 : 0;
        if (length == 0 && sample == 0) {
            return;
        }
        if (length == 0) {
            begins = taken - 1;
        } else if (length == stretch.length) {
            stretch = Arrays.copyOf(stretch, Math.min(LONGEST, 2 * length));
        }
        stretch[length++] = sample;
    }

    private boolean isWhole() {
        return length == LONGEST || (length > 0 && zeros >= PAUSE);
    }

    /** Plays the stretch if the one before has ended and the time has come. */
    private boolean start() throws SoundFailure {
        Process last = process;
        if (last != null) {
            if (last.isAlive()) {
                return false;
            }
            process = null;
            if (last.exitValue() != 0) {
                throw new SoundFailure(why(last));
            }
        }
        long due = began + begins / Pcm.RATE * NANOS + begins % Pcm.RATE * NANOS / Pcm.RATE;
        if (System.nanoTime() < due) {
            return false;
        }
        process = play();
        length = 0;
        return true;
    }

    private Process play() throws SoundFailure {
        try {
            Path file = file();
            Files.write(file, wave());
            return room.windows()
                    ? room.start(
                            List.of(program(), "-NoProfile", "-NonInteractive", "-Command", PLAY),
                            Map.of("YOGA_WAVE", file.toString()))
                    : room.start(List.of(program(), file.toString()), Map.of());
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private Path file() throws SoundFailure {
        if (folder == null) {
            throw new SoundFailure(name() + " has been closed");
        }
        return folder.resolve("sound.wav");
    }

    private byte[] wave() {
        int size = 2 * length;
        ByteBuffer bytes = ByteBuffer.allocate(HEADER_BYTES + size).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEADER_BYTES - 8 + size);
        bytes.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        bytes.putShort((short) 1).putShort((short) 1).putInt(Pcm.RATE).putInt(2 * Pcm.RATE);
        bytes.putShort((short) 2).putShort((short) 16);
        bytes.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(size);
        bytes.asShortBuffer().put(stretch, 0, length);
        return bytes.array();
    }

    private String why(Process ended) {
        try {
            String said = new String(ended.getErrorStream().readNBytes(400), StandardCharsets.UTF_8);
            String shown = Words.shown(said);
            return name() + (shown.isEmpty() ? " ended with exit code " + ended.exitValue() : " says: " + shown);
        } catch (IOException e) {
            return name() + " ended";
        }
    }

    private SoundFailure failure(IOException e) {
        return new SoundFailure(
                name() + " has no place for its sound (" + Words.shown(String.valueOf(e.getMessage())) + ")");
    }

    @Override
    public void drop() {
        if (process != null) {
            Room.end(process);
            process = null;
        }
        length = 0;
        zeros = 0;
        taken = 0;
    }

    @Override
    public void close() {
        drop();
        try {
            if (folder != null) {
                Files.deleteIfExists(folder.resolve("sound.wav"));
                Files.deleteIfExists(folder);
                folder = null;
            }
        } catch (IOException e) {
            // It lies where the system clears up.
        }
    }
}
