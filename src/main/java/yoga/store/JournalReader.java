package yoga.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yoga.progress.Entry;
import yoga.progress.Journal;

/** Adds up the lines of a journal. */
final class JournalReader implements JournalLines.Reader {
    private final JournalLine records = new JournalLine();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> takenBack = new HashSet<>();
    private final List<JournalReading.Fault> faults = new ArrayList<>();
    private long lines;
    private int unreadable;
    private int newer;
    private boolean torn;

    private JournalReader() {}

    static JournalReading read(InputStream in, List<Path> aside) throws IOException {
        JournalReader reader = new JournalReader();
        JournalLines.read(in, reader);
        return reader.reading(aside);
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
    public void line(String line, boolean whole) {
        lines++;
        if (line.isBlank()) {
            return;
        }
        try {
            JournalLine.Line read = records.read(line);
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
        entries.removeIf(entry -> takenBack.contains(entry.id()));
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
