package yoga.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.practice.Catalogue;
import yoga.practice.InvalidInput;
import yoga.store.Content;
import yoga.store.JournalFile;
import yoga.store.JournalReading;
import yoga.store.RoutinesFile;

/** Looks at the person's files: whether they can be read and written, and whether what is in them is right. */
final class FilesCheck {
    private final Surroundings surroundings;

    FilesCheck(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(settings());
        findings.add(routines());
        findings.add(journal());
        findings.add(folder("rescue state", surroundings.locations().state()));
        return findings;
    }

    private Finding settings() {
        Path file = surroundings.locations().settingsFile();
        if (Files.notExists(file)) {
            return Finding.ok("settings", "none yet; " + file + " would hold them");
        }
        String fault = Cli.faultOfSettings(surroundings);
        return fault == null ? Finding.ok("settings", file.toString()) : Finding.fails("settings", fault);
    }

    private Finding routines() {
        Path file = surroundings.locations().routinesFile();
        if (Files.notExists(file)) {
            return Finding.ok("own routines", "none yet; " + file + " would hold them");
        }
        try {
            Catalogue own =
                    RoutinesFile.read(file, Content.builtIn().catalogue()).catalogue();
            return Finding.ok(
                    "own routines",
                    file + ": " + ProgressWords.counted(own.poses().size(), "pose") + ", "
                            + ProgressWords.counted(own.routines().size(), "routine") + ", "
                            + ProgressWords.counted(own.plans().size(), "plan"));
        } catch (InvalidInput e) {
            return Finding.fails(
                    "own routines", e.lines().get(0) + more(e.lines().size() - 1));
        }
    }

    private static String more(int faults) {
        return faults == 0 ? "" : " (and " + faults + " more; 'yoga routines --check' says them all)";
    }

    private Finding journal() {
        Path file = surroundings.locations().journalFile();
        List<String> told = new ArrayList<>();
        JournalReading reading = new JournalFile(file, told::add).inspect();
        if (!reading.readable()) {
            return Finding.fails("journal", told.isEmpty() ? file + " cannot be read" : told.get(0));
        }
        if (Files.notExists(file)) {
            Finding folder = folder("journal", surroundings.locations().data());
            return folder.state() == Finding.State.OK
                    ? Finding.ok("journal", "none yet; the first session begins " + file)
                    : folder;
        }
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        Path hindrance = !Files.isWritable(file)
                ? file
                : Files.exists(lock) ? (Files.isWritable(lock) ? null : lock) : unwritable(file.getParent());
        if (hindrance != null) {
            return Finding.fails("journal", hindrance + " cannot be written to; 'chmod u+w' lets it");
        }
        if (reading.unreadable() > 0 || reading.torn()) {
            return Finding.fails("journal", file + " has lines that cannot be read; 'yoga log check' says which");
        }
        String records = ProgressWords.counted(reading.journal().entries().size(), "record");
        return Finding.ok(
                "journal", file + ": " + records + (reading.newer() == 0 ? "" : ", and some of a newer yoga"));
    }

    private static @Nullable Path unwritable(@Nullable Path folder) {
        return folder == null || Files.isWritable(folder) ? null : folder;
    }

    private static Finding folder(String about, Path folder) {
        Path there = existing(folder);
        return there != null && Files.isDirectory(there) && Files.isWritable(there)
                ? Finding.ok(about, folder + " can be written to")
                : Finding.fails(
                        about,
                        (there == null ? folder : there) + " cannot be written to, so nothing is remembered in it");
    }

    /** The folder itself, or the one in which it would be made. */
    private static @Nullable Path existing(Path folder) {
        Path there = folder.toAbsolutePath();
        while (there != null && Files.notExists(there)) {
            there = there.getParent();
        }
        return there;
    }
}
