package yoga.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yoga.store.Locations;
import yoga.terminal.Output;
import yoga.terminal.Size;
import yoga.terminal.Terminals;

/** Runs the command line in this process and keeps what it writes. */
final class InProcess {
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    final Map<String, String> environment = new HashMap<>();
    private final Path home;
    /** What the clocks show; null for the system's. */
    @Nullable
    Clock clock;

    int columns = 80;
    boolean terminal;
    boolean keyboard;
    String typed = "";
    String out = "";
    String err = "";

    /** A person whose files are below a folder. */
    InProcess(Path home) {
        this.home = home;
    }

    /** Runs a line of words behind {@code yoga}; single quotes hold words together. */
    ExitCode run(String line) {
        return runWords(WORD.matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new));
    }

    ExitCode runWords(String... arguments) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        ExitCode code = Cli.run(
                new Surroundings(
                        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                        new Output(written),
                        new Output(messages),
                        environment,
                        new Locations(home.resolve("config"), home.resolve("data"), home.resolve("state")),
                        new Terminals(keyboard, terminal, new Size(columns, 24)),
                        null,
                        clock),
                arguments);
        out = written.toString(StandardCharsets.UTF_8);
        err = messages.toString(StandardCharsets.UTF_8);
        return code;
    }
}
