package yoga.sound;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * An installed player that gets samples through a pipe. It is started before there is anything to play, so that the first
 * sample does not wait for it; to forget what is in the pipe it is ended, and another one started.
 */
final class PipeOutlet implements Outlet {
    /** As much as keeps the player from starving on a busy machine, measured: 110 ms. */
    private static final int AHEAD = Pcm.RATE * 110 / 1000;

    /** A player that cannot reach its sound server says so within some tens of milliseconds. */
    private static final long TRIAL_MILLIS = 150;

    /** Pieces that wait for a player which does not read; with what the pipe holds, about a second. */
    private static final int MOST_WAITING = 16;

    private static final int STACK_BYTES = 128 * 1024;
    private static final byte[] END = {};

    private final Room room;
    private final Player player;
    private BlockingQueue<byte[]> queue = new LinkedBlockingQueue<>();
    private @Nullable Process process;

    PipeOutlet(Room room, Player player) {
        this.room = room;
        this.player = player;
    }

    @Override
    public String name() {
        return player.name();
    }

    @Override
    public int ahead() {
        return AHEAD;
    }

    @Override
    public void open() throws SoundFailure {
        Process started = start();
        try {
            if (started.waitFor(TRIAL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw failure(started);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process start() throws SoundFailure {
        Path program = room.program(player.name());
        if (program == null) {
            throw new SoundFailure(player.name() + " is not installed");
        }
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(player.arguments());
        Process started = room.start(command, Map.of());
        BlockingQueue<byte[]> pieces = new LinkedBlockingQueue<>();
        Thread writer = new Thread(null, () -> pass(pieces, started.getOutputStream()), "sound pipe", STACK_BYTES);
        writer.setDaemon(true);
        writer.start();
        queue = pieces;
        process = started;
        return started;
    }

    /** On a thread of its own, since a pipe that nobody reads makes the writer wait. */
    private static void pass(BlockingQueue<byte[]> pieces, OutputStream pipe) {
        try (pipe) {
            for (byte[] piece = pieces.take(); piece != END; piece = pieces.take()) {
                pipe.write(piece);
                pipe.flush();
            }
        } catch (IOException e) {
            // The player has ended; whoever writes next finds that out.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int write(short[] samples, int from, int count) throws SoundFailure {
        Process running = process;
        if (running == null || !running.isAlive()) {
            throw running == null ? new SoundFailure(player.name() + " does not run") : failure(running);
        }
        if (queue.size() >= MOST_WAITING) {
            return 0;
        }
        queue.add(Player.bytes(samples, from, count));
        return count;
    }

    private SoundFailure failure(Process ended) {
        return new SoundFailure(player.name() + ' ' + Room.lastWords(ended));
    }

    @Override
    public void drop() throws SoundFailure {
        close();
        start();
    }

    @Override
    public void close() {
        if (process != null) {
            Room.end(process);
            queue.add(END);
            process = null;
        }
    }
}
