package yoga.notify;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Where notices are to be shown; all that the choice of a channel depends on.
 *
 * @param system the name of the operating system, as the property {@code os.name} has it
 * @param environment the environment variables, which programs started from here get too
 * @param terminal whether standard output is a terminal
 * @param writer writes a sequence to that terminal, whole; possibly from another thread
 * @param machine the programs and files
 */
public record Scene(
        String system, Map<String, String> environment, boolean terminal, Consumer<String> writer, Machine machine) {

    /** The scene of this process on this machine. */
    public static Scene of(String system, Map<String, String> environment, boolean terminal, Consumer<String> writer) {
        return new Scene(system, environment, terminal, writer, new ThisMachine(environment, isWindows(system)));
    }

    boolean windows() {
        return isWindows(system);
    }

    boolean mac() {
        return system.toLowerCase(Locale.ROOT).startsWith("mac");
    }

    private static boolean isWindows(String system) {
        return system.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    /** The value of an environment variable; empty if it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    boolean isSet(String name) {
        return !variable(name).isEmpty();
    }

    /** Starts a program in this environment and with some variables more. */
    Process start(List<String> command, Map<String, String> more) throws IOException {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(more);
        return machine.start(command, all);
    }
}
