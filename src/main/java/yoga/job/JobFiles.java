package yoga.job;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Writes the files of a {@link Plan}, and removes them; whatever else has their names is left alone. */
public final class JobFiles {
    private JobFiles() {}

    /**
     * Writes the files, each at once as a whole, and the folders they are in.
     *
     * @throws FileAlreadyExistsException if there is a file of the same name that is not ours; nothing is written then
     * @throws IOException if a file cannot be written
     */
    public static void write(Plan plan) throws IOException {
        for (JobFile file : plan.files()) {
            checkOurs(file);
        }
        for (JobFile file : plan.files()) {
            write(file);
        }
    }

    private static void write(JobFile file) throws IOException {
        Path folder = Files.createDirectories(file.path().toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(folder, "." + file.path().getFileName(), ".new");
        try {
            Files.write(fresh, file.bytes());
            Files.move(fresh, file.path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /**
     * Removes the files.
     *
     * @return those that were there
     * @throws FileAlreadyExistsException if a file of the same name is not ours; nothing is removed then
     * @throws IOException if a file cannot be removed
     */
    public static List<Path> remove(Plan plan) throws IOException {
        for (JobFile file : plan.files()) {
            checkOurs(file);
        }
        List<Path> removed = new ArrayList<>();
        for (JobFile file : plan.files()) {
            if (Files.deleteIfExists(file.path())) {
                removed.add(file.path());
            }
        }
        return removed;
    }

    /**
     * The files that are there.
     *
     * @throws FileAlreadyExistsException if a file of the same name is not ours
     * @throws IOException if a file cannot be read
     */
    public static List<Path> present(Plan plan) throws IOException {
        List<Path> present = new ArrayList<>();
        for (JobFile file : plan.files()) {
            checkOurs(file);
            if (Files.exists(file.path())) {
                present.add(file.path());
            }
        }
        return present;
    }

    private static void checkOurs(JobFile file) throws IOException {
        try {
            if (!file.isOurs(Files.readAllBytes(file.path()))) {
                throw new FileAlreadyExistsException(
                        file.path().toString(), null, "it was not made by yoga rescue install, and is left as it is");
            }
        } catch (NoSuchFileException e) {
            // Nothing is there, nothing is lost.
        }
    }
}
