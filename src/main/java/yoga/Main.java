package yoga;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Map;
import yoga.cli.Cli;
import yoga.cli.ExitCode;
import yoga.cli.Surroundings;
import yoga.store.Locations;
import yoga.terminal.Opening;
import yoga.terminal.Output;
import yoga.terminal.Terminals;

/** Starts the program. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        Terminals terminals = Terminals.ofProcess(System.getProperty("yoga.tty"), System.getProperty("yoga.size"));
        boolean live = terminals.in() && terminals.out() && arguments.length > 0 && arguments[0].equals("run");
        // A session most likely needs the terminal, and opening it takes as long as all that comes before.
        Opening opening = live ? Opening.begin() : null;
        ExitCode code = Cli.run(
                new Surroundings(
                        System.in,
                        Output.standard(),
                        new Output(new FileOutputStream(FileDescriptor.err)),
                        environment,
                        Locations.of(environment, System.getProperty("os.name", ""), Locations.home(environment)),
                        terminals,
                        opening,
                        null),
                arguments);
        // Returning is the quick way out: from Java 21 on, exit looks for a logger first.
        if (code != ExitCode.DONE) {
            System.exit(code.number());
        }
    }
}
