package yoga.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import yoga.practice.Characters;
import yoga.progress.Entry;
import yoga.progress.Journal;

/**
 * The journal in a file that all processes of a person share: a record a line, only ever appended, under a lock, and forced
 * to the disk before it counts as kept.
 *
 * <p>Nothing here fails: what cannot be kept or read is told. A process may be killed at any moment. What it leaves then is
 * at worst the beginning of a line; whoever comes next sets that aside in a file beside, and tells so once.
 */
public final class JournalFile {
    /** How bytes get to the disk. */
    interface Disk {
        /** Writes all that remains at a position, and forces it to the disk. */
        void write(FileChannel file, ByteBuffer bytes, long position) throws IOException;
    }

    /** Enough for a hundred others, each forcing a record to a slow disk. */
    private static final int LOCK_ATTEMPTS = 5_000;

    private static final long BETWEEN_ATTEMPTS_NANOS = 1_000_000;

    private static final int BLOCK = 64 * 1024;

    /** Between the name of the journal and the day on which something of it was set aside. */
    private static final String TORN = ".torn-";

    private final Path file;
    private final Consumer<String> told;
    private final Disk disk;

    /**
     * The journal in a file, which is made with the first record, and its folder with it.
     *
     * @param told gets a sentence when something cannot be kept or read
     */
    public JournalFile(Path file, Consumer<String> told) {
        this(file, told, JournalFile::write);
    }

    JournalFile(Path file, Consumer<String> told, Disk disk) {
        this.file = file;
        this.told = told;
        this.disk = disk;
    }

    /** An id that no other record has, here or on another machine. */
    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /**
     * Appends an entry.
     *
     * @return true once it is on the disk; false if it cannot be kept, which was told
     */
    public boolean append(Entry entry) {
        return append(JournalText.of(entry));
    }

    /**
     * Makes an entry not count any more.
     *
     * <p>By one more record, which says so: a file that is only ever appended to loses nothing that was there before,
     * whenever a process is killed, and what was taken back stays so where a copy of it comes in again from another machine.
     *
     * @return as for {@link #append}
     */
    public boolean takeBack(Entry entry, Instant now) {
        return append(JournalText.takingBack(newId(), entry, now));
    }

    private boolean append(String line) {
        try {
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Files.createDirectories(folder);
            checkRegular();
            try (FileChannel lockFile =
                            FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = lock(lockFile)) {
                Objects.requireNonNull(lock);
                append(folder, ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
            }
            return true;
        } catch (IOException e) {
            tell("cannot write to the journal " + file + " (" + reason(e) + "); this goes unrecorded");
            return false;
        }
    }

    private void append(Path folder, ByteBuffer line) throws IOException {
        boolean fresh = !Files.exists(file);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = mend(channel);
            try {
                disk.write(channel, line, end);
            } catch (IOException e) {
                undo(channel, end);
                throw e;
            }
        }
        if (fresh) {
            force(folder);
        }
    }

    /** Half a record is nobody's; if even this fails, the next one to come sets it aside. */
    private static void undo(FileChannel channel, long end) {
        try {
            channel.truncate(end);
        } catch (IOException e) {
            // Why the record could not be written says enough.
        }
    }

    private Path lockFile() {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    /** Anything else could be without end, or never answer. */
    private boolean checkRegular() throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new IOException(attributes.isDirectory() ? "it is a directory" : "it is not a regular file");
            }
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
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
        throw new IOException("another process holds its lock");
    }

    private static void write(FileChannel file, ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
        file.force(true);
    }

    /** A new name in a folder is there after a power cut only if the folder is on the disk too; not every system can do it. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The record itself is on the disk.
        }
    }

    /** Makes the file end with a whole line, and returns where that is. To be called under the lock. */
    private long mend(FileChannel channel) throws IOException {
        long size = channel.size();
        long end = endOfLines(channel, size);
        if (end == size) {
            return size;
        }
        if (size - end <= BLOCK) {
            byte[] tail = new byte[(int) (size - end)];
            readFully(channel, ByteBuffer.wrap(tail), end);
            if (JournalReader.isRecord(new String(tail, StandardCharsets.UTF_8))) {
                // Somebody's editor left out the last line break, or a writer was killed in front of it.
                disk.write(channel, ByteBuffer.wrap(new byte[] {'\n'}), size);
                return size + 1;
            }
        }
        setAside(channel, end, size);
        return end;
    }

    /** The place behind the last line break. */
    private static long endOfLines(FileChannel channel, long size) throws IOException {
        long end = size;
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        while (end > 0) {
            long start = Math.max(0, end - (end == size ? 1 : BLOCK));
            block.clear().limit((int) (end - start));
            readFully(channel, block, start);
            for (int i = block.position() - 1; i >= 0; i--) {
                if (block.get(i) == '\n') {
                    return start + i + 1;
                }
            }
            end = start;
        }
        return 0;
    }

    private static void readFully(FileChannel channel, ByteBuffer into, long from) throws IOException {
        long at = from;
        while (into.hasRemaining()) {
            int count = channel.read(into, at);
            if (count < 0) {
                throw new IOException("it became shorter while it was read");
            }
            at += count;
        }
    }

    /** First the copy is on the disk, then the original goes; who is killed between leaves both, and loses nothing. */
    private void setAside(FileChannel channel, long from, long to) throws IOException {
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC));
        Path aside = file.resolveSibling(file.getFileName() + TORN + day);
        try (FileChannel copy =
                FileChannel.open(aside, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long at = copy.size();
            ByteBuffer block = ByteBuffer.allocate(BLOCK);
            for (long done = from; done < to; ) {
                block.clear().limit((int) Math.min(BLOCK, to - done));
                readFully(channel, block, done);
                int length = block.flip().limit();
                disk.write(copy, block, at);
                done += length;
                at += length;
            }
            disk.write(copy, ByteBuffer.wrap(new byte[] {'\n'}), at);
        }
        channel.truncate(from);
        channel.force(true);
        tell("the journal ended in the middle of a record (" + (to - from) + " bytes); that is set aside in " + aside
                + ", and all before it is there");
    }

    /**
     * Sets aside what a process that was killed left of a record, if it did.
     *
     * @return whether the file ends with a whole record now
     */
    public boolean mend() {
        try {
            if (!checkRegular()) {
                return true;
            }
            try (FileChannel lockFile =
                            FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = lock(lockFile);
                    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                Objects.requireNonNull(lock);
                mend(channel);
            }
            return true;
        } catch (IOException e) {
            tell("the journal " + file
                    + " ends in the middle of a record, which is passed over and cannot be set aside (" + reason(e)
                    + ")");
            return false;
        }
    }

    /** What counts. What was passed over is told in a sentence each, and set aside where it is half a record. */
    public JournalReading read() {
        JournalReading reading = inspect();
        if (reading.torn()) {
            mend();
        }
        if (reading.newer() > 0) {
            tell("the journal has " + records(reading.newer())
                    + " of a newer version of yoga; they are kept and passed over");
        }
        if (reading.unreadable() > 0) {
            tell("the journal has " + reading.unreadable() + (reading.unreadable() == 1 ? " line" : " lines")
                    + " that cannot be read; 'yoga log check' says where");
        }
        return reading;
    }

    private static String records(int count) {
        return count + (count == 1 ? " record" : " records");
    }

    /** Reads everything and changes nothing; tells only if the file cannot be read. */
    public JournalReading inspect() {
        try {
            return checkRegular() ? JournalReader.read(file, aside()) : JournalReader.nothing(aside());
        } catch (IOException e) {
            tell("cannot read the journal " + file + " (" + reason(e) + ")");
            return new JournalReading(false, Journal.EMPTY, null, List.of(), 0, 0, 0, 0, false, List.of());
        }
    }

    private List<Path> aside() throws IOException {
        List<Path> found = new ArrayList<>();
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, file.getFileName() + TORN + "*")) {
                files.forEach(found::add);
            }
        }
        Collections.sort(found);
        return found;
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return e instanceof FileSystemException || message == null ? SourceFile.reason(e) : message;
    }

    private void tell(String sentence) {
        told.accept(Characters.shown(sentence));
    }
}
