package yoga.sound;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where sound is made: all that the choice of voices and speakers depends on.
 *
 * @param system the name of the operating system, as the property {@code os.name} has it
 * @param environment the environment variables; programs are looked for in their PATH, and get them all
 */
public record Room(String system, Map<String, String> environment) {
    private static final int MOST_SAID = 400;
    private static final String USUAL_PATH = "/usr/local/bin:/usr/bin:/bin";

    boolean windows() {
        return system.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    boolean mac() {
        return system.toLowerCase(Locale.ROOT).startsWith("mac");
    }

    /** Where the program of a name is; null if it is not installed. */
    @Nullable
    Path program(String name) {
        // Windows gives the variable as it was once written: Path.
        String written = environment.get(windows() && !environment.containsKey("PATH") ? "Path" : "PATH");
        String path = written == null ? USUAL_PATH : written;
        for (int from = 0; from <= path.length(); ) {
            int to = path.indexOf(File.pathSeparatorChar, from);
            to = to < 0 ? path.length() : to;
            Path program = in(path.substring(from, to), windows() ? name + ".exe" : name);
            if (program != null) {
                return program;
            }
            from = to + 1;
        }
        return null;
    }

    /** A program of a folder. Folders relative to wherever one happens to be are not looked into. */
    private static @Nullable Path in(String folder, String name) {
        try {
            Path program = Path.of(folder).resolve(name);
            return program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program) ? program : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /**
     * Starts a program that is spoken to and listened to through pipes, so that nothing of it gets onto the screen.
     *
     * @param command the program and its arguments, which nobody parses again
     * @param more environment variables beyond the room's
     * @throws SoundFailure if it cannot be started
     */
    Process start(List<String> command, Map<String, String> more) throws SoundFailure {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().putAll(more);
        try {
            return builder.start();
        } catch (IOException e) {
            String name = String.valueOf(Path.of(command.get(0)).getFileName());
            throw new SoundFailure(
                    name + " could not be started (" + Words.shown(String.valueOf(e.getMessage())) + ")");
        }
    }

    /** Ends a program at once, and what it has started. */
    static void end(Process process) {
        if (!process.isAlive()) {
            return;
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Why a program has ended, as the rest of a sentence that begins with its name. */
    static String lastWords(Process ended) {
        String said = "";
        try {
            said = Words.shown(new String(ended.getErrorStream().readNBytes(MOST_SAID), StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Then the exit code has to do.
        }
        return said.isEmpty() ? "ended with exit code " + ended.exitValue() : "says: " + said;
    }
}
