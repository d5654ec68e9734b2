package yoga.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import yoga.practice.Characters;
import yoga.practice.InvalidInput;

/** Reads what a person wrote into a file, up to a limit. */
final class SourceFile {
    private SourceFile() {}

    /**
     * The content of a regular file; anything else could be without end, or never answer.
     *
     * @param most in bytes, a whole number of KiB
     * @throws InvalidInput if the file cannot be read, or is larger
     */
    static byte[] read(Path file, int most) {
        String name = Characters.shown(file.toString());
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw unreadable(name, attributes.isDirectory() ? "it is a directory" : "it is not a regular file");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return atMost(most, in, name);
            }
        } catch (IOException e) {
            throw unreadable(name, reason(e));
        }
    }

    /**
     * What a stream has to its end.
     *
     * @throws InvalidInput if it cannot be read, or has more
     */
    static byte[] read(InputStream in, String name, int most) {
        try {
            return atMost(most, in, name);
        } catch (IOException e) {
            throw unreadable(name, reason(e));
        }
    }

    private static byte[] atMost(int most, InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new InvalidInput(name + ": larger than " + size(most) + "; split it or shorten it");
        }
        return bytes;
    }

    private static String size(int bytes) {
        int kib = bytes / 1024;
        return kib % 1024 == 0 ? kib / 1024 + " MiB" : kib + " KiB";
    }

    private static InvalidInput unreadable(String name, String reason) {
        return new InvalidInput("cannot read " + name + ": " + reason);
    }

    /** Why, in a few words. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = e instanceof FileSystemException of ? of.getReason() : e.getMessage();
        return reason == null ? "input/output error" : Characters.shown(reason);
    }
}
