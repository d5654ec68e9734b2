package yoga.job;

import java.util.List;

/**
 * How a job is installed and taken away. Commands are lists of arguments, made for no shell.
 *
 * @param files to write before it is switched on, and to remove after it is switched off
 * @param on what switches it on, in this order; where it is on already, what switches it off goes first
 * @param off what switches it off; fails where it is not on
 */
public record Plan(List<JobFile> files, List<List<String>> on, List<List<String>> off) {
    public Plan {
        files = List.copyOf(files);
        on = List.copyOf(on);
        off = List.copyOf(off);
    }
}
