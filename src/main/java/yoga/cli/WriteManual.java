package yoga.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import yoga.cli.manual.Manual;
import yoga.store.Locations;
import yoga.terminal.Output;
import yoga.terminal.Size;
import yoga.terminal.Terminals;

/** Writes the manual pages when the program is packaged. */
public final class WriteManual {
    private WriteManual() {}

    /**
     * Writes the pages.
     *
     * @param args the folder for the pages, the version of the program, and the time to date them by (ISO-8601)
     * @throws IOException if a page cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: WriteManual folder version time");
            System.exit(2);
        }
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Map.Entry<String, String> page :
                pages(args[1], args[2].substring(0, "2026-01-01".length())).entrySet()) {
            Files.write(folder.resolve(page.getKey()), page.getValue().getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** The pages by the names of their files. */
    static Map<String, String> pages(String version, String date) {
        Map<Integer, String> codes = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            codes.put(code.number(), meaning(code));
        }
        codes.put(143, "Terminated.");
        Path nowhere = Path.of("nowhere");
        // Commands are only asked what they take; they run nothing.
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                new Output(OutputStream.nullOutputStream()),
                new Output(OutputStream.nullOutputStream()),
                Map.of(),
                new Locations(nowhere, nowhere, nowhere),
                new Terminals(false, false, new Size(80, 24)),
                null,
                null);
        return new Manual(Cli.specs(surroundings), codes, date, version).pages();
    }

    private static String meaning(ExitCode code) {
        return switch (code) {
            case DONE -> "Done.";
            case FAILED -> "Something failed; for rescue status and its like: no alerts are on.";
            case USAGE -> "An option, a name or a file cannot be used; the message says what would be right.";
            case STOPPED -> "A session was stopped before its end, or its end was reached by leaving steps out.";
            case INTERRUPTED -> "Interrupted.";
        };
    }
}
