package yoga.notify;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The machine this program runs on. */
final class ThisMachine implements Machine {
    private static final String USUAL_PATH = "/usr/local/bin:/usr/bin:/bin";

    private final String path;
    private final String suffix;

    ThisMachine(Map<String, String> environment, boolean windows) {
        // Windows gives the variable as it was once written: Path.
        String written = environment.get(windows && !environment.containsKey("PATH") ? "Path" : "PATH");
        path = written == null ? USUAL_PATH : written;
        suffix = windows ? ".exe" : "";
    }

    @Override
    public @Nullable Path program(String name) {
        for (int from = 0; from <= path.length(); ) {
            int to = path.indexOf(File.pathSeparatorChar, from);
            to = to < 0 ? path.length() : to;
            Path program = in(path.substring(from, to), name + suffix);
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

    @Override
    public boolean exists(Path file) {
        return Files.exists(file);
    }

    @Override
    public Process start(List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }
}
