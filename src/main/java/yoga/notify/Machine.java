package yoga.notify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The programs and files of the machine, as far as notifications need them. */
public interface Machine {
    /** Where the program of a name is; null if it is not installed. */
    @Nullable
    Path program(String name);

    /** Whether there is a file, or a socket, of this name. */
    boolean exists(Path file);

    /**
     * Starts a program; standard error goes where its standard output goes, standard input is empty.
     *
     * @param command the program and its arguments, which nobody parses again
     * @param environment all of its environment variables
     * @throws IOException if it cannot be started
     */
    Process start(List<String> command, Map<String, String> environment) throws IOException;
}
