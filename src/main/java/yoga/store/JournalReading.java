package yoga.store;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.progress.Entry;
import yoga.progress.Journal;

/**
 * What is in the journal's file.
 *
 * @param readable whether it could be read; if not, all else is empty
 * @param journal what counts
 * @param last the entry that was written last, of those that count; null if none does
 * @param faults what cannot be read, the first {@link #MOST_FAULTS}
 * @param unreadable how many lines cannot be read
 * @param newer how many records a newer version of the program wrote
 * @param repeated how many records are there once more
 * @param takenBack how many records were taken back
 * @param torn whether it ends in the middle of a record, because one is being written, or never was to its end
 * @param aside the files beside it with what was set aside, by name
 */
public record JournalReading(
        boolean readable,
        Journal journal,
        @Nullable Entry last,
        List<Fault> faults,
        int unreadable,
        int newer,
        int repeated,
        int takenBack,
        boolean torn,
        List<Path> aside) {
    /** So many faults are told one by one. */
    public static final int MOST_FAULTS = 20;

    /**
     * A line that cannot be read.
     *
     * @param line its number, from 1
     * @param why in a few words
     */
    public record Fault(long line, String why) {}
}
