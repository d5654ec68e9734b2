package yoga.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import yoga.progress.Entry;
import yoga.progress.Journal;

/** Adds up the lines of a journal. */
final class JournalReader implements JournalLines.Reader {
    /** From this size on, in bytes, a second thread is worth its while. */
    private static final long LARGE = 1024 * 1024;

    private final JournalLine records = new JournalLine();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> takenBack = new HashSet<>();
    private final List<JournalReading.Fault> faults = new ArrayList<>();
    private long lines;
    private int unreadable;
    private int newer;
    private boolean torn;

    private JournalReader() {}

    /** Reads a file; a large one in two halves at once. */
    static JournalReading read(Path file, List<Path> aside) throws IOException {
        JournalReader reader = new JournalReader();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long middle = channel.size() < LARGE ? 0 : endOfLine(channel, channel.size() / 2);
            if (middle == 0) {
                reader.read(channel, 0, Long.MAX_VALUE);
            } else {
                reader.readTogether(file, channel, middle);
            }
        }
        return reader.reading(aside);
    }

    /** What there is to read of a file that is not there. */
    static JournalReading nothing(List<Path> aside) {
        return new JournalReader().reading(aside);
    }

    private void readTogether(Path file, FileChannel channel, long middle) throws IOException {
        JournalReader second = new JournalReader();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(
                () -> {
                    try (FileChannel own = FileChannel.open(file, StandardOpenOption.READ)) {
                        second.read(own, middle, Long.MAX_VALUE);
                    } catch (IOException | RuntimeException | Error e) {
                        failure.set(e);
                    }
                },
                "read the journal");
        thread.start();
        try {
            read(channel, 0, middle);
        } finally {
            join(thread);
        }
        Throwable why = failure.get();
        if (why instanceof Error error) {
            throw error;
        }
        if (why != null) {
            throw why instanceof IOException e ? e : new IOException(why);
        }
        add(second);
    }

    private static void join(Thread thread) throws IOException {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("reading was interrupted", e);
        }
    }

    private void read(FileChannel channel, long from, long length) throws IOException {
        JournalLines.read(Channels.newInputStream(channel.position(from)), length, this);
    }

    /** The place behind the first line break from a place on; 0 if none comes soon. */
    private static long endOfLine(FileChannel channel, long from) throws IOException {
        ByteBuffer some = ByteBuffer.allocate(JournalLines.LONGEST);
        int count = channel.read(some, from);
        for (int i = 0; i < count; i++) {
            if (some.get(i) == '\n') {
                return from + i + 1;
            }
        }
        return 0;
    }

    /** Adds what stands behind. */
    private void add(JournalReader behind) {
        entries.addAll(behind.entries);
        takenBack.addAll(behind.takenBack);
        for (JournalReading.Fault fault : behind.faults) {
            if (faults.size() < JournalReading.MOST_FAULTS) {
                faults.add(new JournalReading.Fault(lines + fault.line(), fault.why()));
            }
        }
        lines += behind.lines;
        unreadable += behind.unreadable;
        newer += behind.newer;
        torn |= behind.torn;
    }

    /** Whether a piece of text without a line break is a whole record that only lacks it. */
    static boolean isRecord(String text) {
        try {
            new JournalLine().read(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void line(byte[] bytes, int from, int to, boolean whole) {
        lines++;
        if (isBlank(bytes, from, to)) {
            return;
        }
        try {
            JournalLine.Line read = records.read(bytes, from, to);
            if (read instanceof JournalLine.Line.Recorded recorded) {
                entries.add(recorded.entry());
            } else if (read instanceof JournalLine.Line.TakenBack back) {
                takenBack.add(back.of());
            } else {
                newer++;
            }
        } catch (IllegalArgumentException e) {
            unreadable(String.valueOf(e.getMessage()), whole);
        }
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && (bytes[at] == ' ' || (bytes[at] >= '\t' && bytes[at] <= '\r'))) {
            at++;
        }
        return at == to;
    }

    @Override
    public void tooLong(boolean whole) {
        lines++;
        unreadable("it is longer than " + JournalLines.LONGEST / 1024 + " KiB", whole);
    }

    private void unreadable(String why, boolean whole) {
        if (!whole) {
            torn = true;
            return;
        }
        unreadable++;
        if (faults.size() < JournalReading.MOST_FAULTS) {
            faults.add(new JournalReading.Fault(lines, why));
        }
    }

    private JournalReading reading(List<Path> aside) {
        int written = entries.size();
        Entry last = last();
        if (!takenBack.isEmpty()) {
            entries.removeIf(entry -> takenBack.contains(entry.id()));
        }
        int counting = entries.size();
        Journal journal = Journal.of(entries, Set.of());
        return new JournalReading(
                true,
                journal,
                last,
                List.copyOf(faults),
                unreadable,
                newer,
                counting - journal.entries().size(),
                written - counting,
                torn,
                aside);
    }

    private @Nullable Entry last() {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (!takenBack.contains(entries.get(i).id())) {
                return entries.get(i);
            }
        }
        return null;
    }
}
