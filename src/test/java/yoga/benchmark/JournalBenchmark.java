package yoga.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long {@code yoga progress} takes with ten years of heavy use, against the same command on an empty journal. The launcher
 * gives it 64 MiB of heap, so that it ends at all shows that these are enough.
 *
 * <p>The argument is the folder of the distribution; the number of rounds may follow.
 */
public final class JournalBenchmark {
    private static final int ROUNDS = 11;
    private static final int RECORDS = 50_000;
    private static final int YEARS = 10;
    private static final double TIMES = 2;
    private static final double PLUS_MILLIS = 150;

    private static final String[] MOVES = {"seated-cat-cow", "eagle-arms", "desk-push-up"};

    private JournalBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path scratch = Files.createTempDirectory("yoga-benchmark");
        try {
            Distribution yoga = new Distribution(Path.of(args[0]).toRealPath(), scratch);
            Path journal = scratch.resolve(".local/share/yoga/journal.jsonl");
            Files.createDirectories(journal.getParent());
            Files.write(scratch.resolve("journal"), records());
            out.printf(
                    Locale.ROOT,
                    "%d records (%.1f MB) on Java %s, medians of %d alternating launches%n%n",
                    RECORDS,
                    Files.size(scratch.resolve("journal")) / 1e6,
                    System.getProperty("java.version"),
                    rounds);
            for (List<String> arguments : List.of(
                    List.of("progress"),
                    List.of("progress", "--weeks", "522"),
                    List.of("plan"),
                    List.of("log", "--limit", "20"))) {
                compare(yoga, arguments, journal, scratch.resolve("journal"), rounds, out);
            }
            out.println();
        } finally {
            Scratch.delete(scratch);
        }
    }

    private static void compare(
            Distribution yoga, List<String> arguments, Path journal, Path records, int rounds, PrintStream out)
            throws IOException, InterruptedException {
        List<String> command = yoga.command(arguments.toArray(new String[0]));
        long[] empty = new long[rounds];
        long[] full = new long[rounds];
        for (int i = -1; i < rounds; i++) {
            Files.deleteIfExists(journal);
            long without = Launch.whole(command, yoga);
            Files.createLink(journal, records);
            long with = Launch.whole(command, yoga);
            if (i >= 0) {
                empty[i] = without;
                full[i] = with;
            }
        }
        Arrays.sort(empty);
        Arrays.sort(full);
        double without = empty[rounds / 2] / 1e6;
        double with = full[rounds / 2] / 1e6;
        out.printf(
                Locale.ROOT,
                "  %-28s %6.1f ms empty  %6.1f ms full   %4.2f of the limit (%.0f times and %.0f ms)%n",
                "yoga " + String.join(" ", arguments),
                without,
                with,
                with / (TIMES * without + PLUS_MILLIS),
                TIMES,
                PLUS_MILLIS);
    }

    /** Days with a session, a feeling and twelve alerts, most of them guided, up to yesterday. */
    private static List<String> records() {
        List<String> lines = new ArrayList<>(RECORDS);
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusYears(YEARS);
        while (lines.size() < RECORDS) {
            String id = "1d0e3c5a-7c2b-4f61-9f43-" + Long.toString(1_000_000_000_000L + lines.size() * 7919L);
            int kind = lines.size() % 14;
            lines.add("{\"v\":1,\"id\":\"" + id + "\",\"kind\":" + record(kind, day, lines.size()) + "}");
            if (kind == 13) {
                day = day.plusDays(1);
            }
        }
        return lines;
    }

    private static String record(int kind, LocalDate day, int number) {
        String at = ",\"at\":\"" + day + "T" + (10 + kind % 12) + ":15:00.250+01:00\"";
        String move = MOVES[number % MOVES.length];
        return switch (kind) {
            case 0 ->
                "\"practice\"" + at
                        + ",\"routine\":\"morning\",\"ending\":\"finished\",\"done\":4,\"steps\":4,\"last\":3,\"practised\":300,"
                        + "\"active\":335.25,\"poses\":{\"cat-cow\":60,\"thread-the-needle\":90,\"low-cobra\":90,"
                        + "\"shoulder-blade-squeeze\":60}";
            case 1 -> "\"feeling\"" + at + ",\"score\":" + number % 11 + ",\"note\":\"after morning\"";
            default ->
                kind % 2 == 0
                        ? "\"alert\"" + at + ",\"pose\":\"" + move + "\",\"outcome\":\"done\",\"shown\":true"
                        : "\"practice\"" + at + ",\"routine\":\"" + move
                                + "\",\"ending\":\"finished\",\"done\":1,\"steps\":1,\"last\":0,\"practised\":30,\"active\":35,"
                                + "\"poses\":{\"" + move + "\":30}";
        };
    }
}
