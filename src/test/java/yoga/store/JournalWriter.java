package yoga.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import yoga.progress.Feeling;

/** A process that appends to a journal as fast as it can, and says each id once it is kept. */
final class JournalWriter {
    private JournalWriter() {}

    /**
     * Appends.
     *
     * @param arguments the journal, a name for the ids, and how many records
     */
    public static void main(String[] arguments) {
        JournalFile journal = new JournalFile(Path.of(arguments[0]), System.err::println);
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            String id = arguments[1] + "-" + i;
            String note = "x".repeat(i % 200);
            if (!journal.append(
                    new Feeling(id, Instant.ofEpochSecond(1_800_000_000L + i), ZoneOffset.UTC, i % 11, note))) {
                System.exit(1);
            }
            System.out.println(id);
            System.out.flush();
        }
    }
}
