package yoga.practice;

import java.util.List;

/**
 * Something a person wrote cannot be used; the one exception whose message is made for them.
 *
 * <p>Each line names the place, what is wrong and what would be right. The command line shows the lines as they are and
 * exits with 2.
 */
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> lines;
    private final boolean located;

    /** One thing that cannot be used. */
    public InvalidInput(String line) {
        this(List.of(line), false);
    }

    /**
     * Faults of a file.
     *
     * @param lines every fault found, at least one, each beginning with its place: {@code file:line:column}
     */
    public InvalidInput(List<String> lines) {
        this(lines, true);
    }

    private InvalidInput(List<String> lines, boolean located) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
        this.located = located;
    }

    /** Whether each line begins with its place in a file. */
    public boolean located() {
        return located;
    }

    public List<String> lines() {
        return lines;
    }
}
