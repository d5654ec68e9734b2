package yoga.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import yoga.practice.Characters;
import yoga.progress.Alerted;
import yoga.progress.Entry;
import yoga.progress.Feeling;
import yoga.progress.PlanChange;
import yoga.progress.Practice;
import yoga.store.JournalFile;
import yoga.store.JournalReading;
import yoga.terminal.Ink;
import yoga.terminal.Line;

/** {@code yoga log check}: whether the journal is whole, and what of it does not count. */
final class LogCheckCommand implements Command {
    private final Surroundings surroundings;
    private final GlobalOptions global;

    LogCheckCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public void declare(CommandSpec spec) {
        Help.examples(spec, "yoga log check");
    }

    @Override
    public ExitCode run() {
        Path path = surroundings.locations().journalFile();
        JournalFile file = JournalKeeping.of(surroundings).file();
        JournalReading reading = file.inspect();
        if (!reading.readable()) {
            return ExitCode.FAILED;
        }
        boolean torn = reading.torn();
        if (torn && file.mend()) {
            reading = file.inspect();
            // A record that was just being written is whole by now.
            torn = !reading.aside().isEmpty();
        }
        boolean writable = !Files.exists(path) || Files.isWritable(path);
        write(path, reading, writable);
        return reading.unreadable() == 0 && !torn && writable ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void write(Path path, JournalReading reading, boolean writable) {
        Page page = Page.of(surroundings, global);
        page.line(Line.of(Ink.STRONG, page.shown(Characters.shown(path.toString()))));
        List<Entry> entries = reading.journal().entries();
        said(
                page,
                entries.isEmpty()
                        ? "no records yet"
                        : number(count(entries, Practice.class), "session") + ", "
                                + number(count(entries, Alerted.class), "alert") + ", "
                                + number(count(entries, Feeling.class), "feeling") + plans(entries));
        if (reading.takenBack() > 0) {
            said(page, reading.takenBack() + " taken back");
        }
        if (reading.repeated() > 0) {
            said(page, reading.repeated() + " written more than once, counted once");
        }
        if (reading.newer() > 0) {
            said(page, reading.newer() + " of a newer version of yoga, kept and passed over");
        }
        if (!reading.aside().isEmpty()) {
            said(page, "set aside, because it was half a record:");
            for (Path aside : reading.aside()) {
                said(page, "  " + aside.getFileName());
            }
        }
        if (reading.unreadable() > 0) {
            said(page, number(reading.unreadable(), "line") + " that cannot be read, kept and passed over:");
            for (JournalReading.Fault fault : reading.faults()) {
                said(page, "  line " + fault.line() + ": " + fault.why());
            }
            if (reading.unreadable() > reading.faults().size()) {
                said(page, "  and " + (reading.unreadable() - reading.faults().size()) + " more");
            }
        }
        if (!writable) {
            said(page, "it cannot be written to; what comes next goes unrecorded");
        }
        page.writeTo(surroundings.output());
    }

    private static void said(Page page, String words) {
        page.line(new Line().add("  ").add(page.shown(Characters.shown(words))));
    }

    private static String plans(List<Entry> entries) {
        int plans = count(entries, PlanChange.class);
        return plans == 0 ? "" : ", a plan begun or left " + (plans == 1 ? "once" : plans + " times");
    }

    private static int count(List<Entry> entries, Class<? extends Entry> kind) {
        int count = 0;
        for (Entry entry : entries) {
            count += kind.isInstance(entry) ? 1 : 0;
        }
        return count;
    }

    private static String number(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
