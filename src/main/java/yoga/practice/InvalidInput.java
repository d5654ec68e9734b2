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

    public InvalidInput(String line) {
        this(List.of(line));
    }

    /** @param lines every fault found, at least one */
    public InvalidInput(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    public List<String> lines() {
        return lines;
    }
}
