package yoga.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import yoga.practice.Characters;
import yoga.practice.InvalidInput;
import yoga.rescue.Ledger;
import yoga.rescue.Memory;
import yoga.rescue.State;
import yoga.rescue.Step;

/**
 * The state of the watch in a file that all processes of a person share: changed under a lock, replaced as a whole, forced
 * to the disk before anything comes of it.
 *
 * <p>Nothing here fails. Where the file cannot be read or written, that is told once, and the process goes on with what it
 * has in its own memory until it can be.
 */
public final class RescueFile implements Memory {
    /** The largest file, in bytes; some days of alerts take a hundredth of it. */
    static final int MOST_BYTES = 1024 * 1024;

    /** More than that is a day of alerts without a disk. */
    private static final int MOST_PENDING = 1000;

    private static final int LOCK_ATTEMPTS = 200;
    private static final long BETWEEN_ATTEMPTS_NANOS = 10_000_000;

    private final Path file;
    private final Path lockFile;
    private final Consumer<String> told;
    /** What this process wanted to keep and could not, in order; it is done again on what others have kept meanwhile. */
    private final List<UnaryOperator<State>> pending = new ArrayList<>();

    private State stored = State.EMPTY;
    private State state = State.EMPTY;
    private boolean keeps;
    private boolean hasTold;
    private @Nullable FileTime modified;
    private @Nullable Object key;

    /**
     * The state in a folder, which is made when something has to be kept.
     *
     * @param told gets a sentence when the file cannot be used, once until it can be used again
     */
    public RescueFile(Path folder, Consumer<String> told) {
        this.file = folder.resolve("rescue.json");
        this.lockFile = folder.resolve("rescue.json.lock");
        this.told = told;
    }

    /** The state as it is now, whoever changed it. */
    public synchronized State state() {
        if (pending.isEmpty()) {
            refresh();
            state = stored;
            return state;
        }
        return change(UnaryOperator.identity());
    }

    /** Whether all that was to be kept is. */
    public synchronized boolean kept() {
        return pending.isEmpty();
    }

    @Override
    public Ledger ledger() {
        return state().ledger();
    }

    @Override
    public synchronized Step update(Change change) {
        Step[] step = new Step[1];
        change(before -> {
            step[0] = change.of(before.ledger());
            return step[0].quiet() ? before : before.with(step[0].ledger());
        });
        return step[0];
    }

    /** Changes the state, alone among all processes, and keeps it; what is unchanged is not written. */
    public synchronized State change(UnaryOperator<State> change) {
        boolean changed = false;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = lock(channel)) {
                Objects.requireNonNull(lock);
                boolean lost = refresh();
                State after = stored;
                for (UnaryOperator<State> before : pending) {
                    after = before.apply(after);
                }
                state = change.apply(after);
                changed = true;
                if (lost || !state.equals(stored)) {
                    save();
                    stored = state;
                }
                pending.clear();
                keeps = true;
                hasTold = false;
                return state;
            }
        } catch (IOException e) {
            if (!changed) {
                state = change.apply(state);
            }
            if (pending.size() < MOST_PENDING) {
                pending.add(change);
            }
            tell("cannot keep the state of the alerts in " + file + " (" + SourceFile.reason(e)
                    + "); they go on, and are forgotten when this ends");
            return state;
        }
    }

    private FileLock lock(FileChannel channel) throws IOException {
        for (int i = 0; i < LOCK_ATTEMPTS; i++) {
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return lock;
                }
            } catch (OverlappingFileLockException e) {
                // Another thread of this process has it.
            }
            LockSupport.parkNanos(BETWEEN_ATTEMPTS_NANOS);
        }
        throw new FileSystemException(lockFile.toString(), null, "another process holds its lock");
    }

    private void save() throws IOException {
        byte[] bytes = StateWriter.write(state).getBytes(StandardCharsets.UTF_8);
        Path next = file.resolveSibling("rescue.json.new");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        remember(Files.readAttributes(file, BasicFileAttributes.class));
    }

    /**
     * Reads what is stored, if it is not known yet. What this process has kept is not lost because somebody deletes it.
     *
     * @return whether the file is gone, or was damaged, and has to be written again
     */
    private boolean refresh() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.lastModifiedTime().equals(modified) || !Objects.equals(attributes.fileKey(), key)) {
                stored = parsed(bytes());
                remember(attributes);
            }
            return false;
        } catch (NoSuchFileException e) {
            forget();
        } catch (IOException e) {
            tell("cannot read " + file + " (" + SourceFile.reason(e) + "); the alerts go on without it");
            return false;
        } catch (InvalidInput e) {
            setAside(String.valueOf(e.getMessage()));
            forget();
        }
        return keeps;
    }

    private void remember(BasicFileAttributes attributes) {
        modified = attributes.lastModifiedTime();
        key = attributes.fileKey();
    }

    private void forget() {
        modified = null;
        key = null;
        if (!keeps) {
            stored = State.EMPTY;
        } else if (pending.isEmpty()) {
            pending.add(UnaryOperator.identity());
        }
    }

    private byte[] bytes() throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new InvalidInput(file + ": it is larger than anything that is kept here");
        }
        return SourceFile.read(file, MOST_BYTES);
    }

    private State parsed(byte[] bytes) {
        try {
            return StateReader.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (InvalidInput e) {
            throw new InvalidInput(file + ": " + e.getMessage());
        }
    }

    /** What cannot be read is nobody's loss, but perhaps somebody's puzzle. */
    private void setAside(String why) {
        Path aside = file.resolveSibling("rescue.json.unreadable");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            told.accept(Characters.shown(why + "; it is set aside as " + aside.getFileName()
                    + (keeps ? ", and written anew" : ", and the alerts begin anew")));
        } catch (IOException e) {
            tell(why + "; the alerts go on without it");
        }
    }

    private void tell(String sentence) {
        if (!hasTold) {
            hasTold = true;
            told.accept(Characters.shown(sentence));
        }
    }
}
