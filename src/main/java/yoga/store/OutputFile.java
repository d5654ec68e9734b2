package yoga.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes what a person asked to have in a file: as a whole, or not at all. */
public final class OutputFile {
    private OutputFile() {}

    /**
     * Writes a file, in place of one of the same name.
     *
     * @throws IOException if it cannot be written; then nothing is changed
     */
    public static void write(Path file, String text) throws IOException {
        Path whole = file.toAbsolutePath();
        Path name = whole.getFileName();
        if (name == null || Files.isDirectory(whole)) {
            throw new FileSystemException(file.toString(), null, "it is a directory");
        }
        if (Files.isSymbolicLink(whole) || (Files.exists(whole) && !Files.isRegularFile(whole))) {
            // A link, a device or a pipe is not to be replaced, only written.
            Files.writeString(whole, text);
            return;
        }
        Path fresh = whole.resolveSibling("." + name + ".new");
        try {
            Files.writeString(fresh, text);
            Files.move(fresh, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Why a file could not be written, in a few words. */
    public static String reason(IOException e) {
        return e instanceof NoSuchFileException ? "there is no such folder" : SourceFile.reason(e);
    }
}
