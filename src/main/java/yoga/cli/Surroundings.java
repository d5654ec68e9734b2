package yoga.cli;

import java.io.InputStream;
import java.util.Map;
import yoga.store.Locations;
import yoga.terminal.Output;
import yoga.terminal.Terminals;

/**
 * Where the program runs; all that a command may know of the process around it.
 *
 * @param input standard input
 * @param output standard output
 * @param messages standard error
 * @param environment the environment variables
 * @param locations where the person's files are
 * @param terminals which of the standard streams are terminals
 */
public record Surroundings(
        InputStream input,
        Output output,
        Output messages,
        Map<String, String> environment,
        Locations locations,
        Terminals terminals) {}
