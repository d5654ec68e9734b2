package yoga.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A player that takes files: afplay of macOS and PowerShell on Windows, should a Java there be without sound; and pw-cat,
 * which stutters when it is fed through a pipe. What lies between two silences is one file, and each is started when its time
 * has come, so that what a player takes to start is a delay but never adds up. Sound that goes on for longer than {@value
 * #LONGEST_SECONDS} s without a pause of {@value #PAUSE_MILLIS} ms is parted there, which is heard.
 */
final class FileOutlet implements Outlet {
    private static final int PAUSE_MILLIS = 100;
    private static final int PAUSE = Pcm.RATE * PAUSE_MILLIS / 1000;
    private static final int LONGEST_SECONDS = 20;
    private static final int LONGEST = Pcm.RATE * LONGEST_SECONDS;
    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final String PLAY = "(New-Object System.Media.SoundPlayer $env:YOGA_WAVE).PlaySync()";

    private final Room room;
    private final String name;
    private short[] stretch = new short[Pcm.RATE];
    private int length;
    private int zeros;
    /** Where the stretch begins, in samples since the first. */
    private long begins;

    private long taken;
    private long began;
    private @Nullable Process process;
    private @Nullable Path folder;

    /**
     * @param name pw-cat, afplay or PowerShell
     */
    FileOutlet(Room room, String name) {
        this.room = room;
        this.name = name;
    }

    @Override
    public String name() {
        return name;
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
        Path program = room.program(name.toLowerCase(Locale.ROOT));
        if (program == null) {
            throw new SoundFailure(name + " is not installed");
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
                throw new SoundFailure(name + ' ' + Room.lastWords(last));
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
            Files.write(file, Wave.file(stretch, length));
            return room.start(command(file.toString()), Map.of("YOGA_WAVE", file.toString()));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private List<String> command(String file) throws SoundFailure {
        return switch (name) {
            case "PowerShell" -> List.of(program(), "-NoProfile", "-NonInteractive", "-Command", PLAY);
            case "pw-cat" -> List.of(program(), "--playback", "--media-role=Music", file);
            default -> List.of(program(), file);
        };
    }

    private Path file() throws SoundFailure {
        if (folder == null) {
            throw new SoundFailure(name + " has been closed");
        }
        return folder.resolve("sound.wav");
    }

    private SoundFailure failure(IOException e) {
        return new SoundFailure(
                name + " has no place for its sound (" + Words.shown(String.valueOf(e.getMessage())) + ")");
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
