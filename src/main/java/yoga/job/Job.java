package yoga.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import yoga.practice.Characters;
import yoga.practice.InvalidInput;

/**
 * What a platform's scheduler is to run once a minute.
 *
 * @param command the program, by its absolute path, and its arguments
 * @param environment variables that the scheduler would not have, such as {@code JAVA_HOME} and the XDG folders; Windows
 *     gives a task those of its user, and takes no others
 * @param hours when to run it
 */
public record Job(List<String> command, Map<String, String> environment, Hours hours) {

    /**
     * Checked here, so that every scheduler's file can hold it.
     *
     * @throws InvalidInput if a word has a control character, or another that may not be in a file
     */
    public Job {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        if (command.isEmpty()) {
            throw new IllegalArgumentException("a job needs a command");
        }
        command.forEach(Job::check);
        environment.values().forEach(Job::check);
    }

    private static void check(String word) {
        if (word.codePoints().anyMatch(Characters::refused)) {
            throw new InvalidInput(
                    Characters.quoted(word)
                            + " has a character that a scheduler's file cannot hold; a path without control characters can be used");
        }
    }

    /**
     * A user unit and its timer.
     *
     * @param configHome {@code $XDG_CONFIG_HOME}
     */
    public Plan systemd(Path configHome) {
        return Systemd.plan(this, configHome);
    }

    /**
     * A launch agent of macOS.
     *
     * @param home the person's home folder
     * @param uid the person's number, as {@code id -u} says it
     */
    public Plan launchd(Path home, int uid) {
        return Launchd.plan(this, home, uid);
    }

    /**
     * A task of Windows. Its command should be one that opens no window, such as {@code javaw}: a batch file would show
     * one each minute.
     *
     * @param folder where the task's description is kept for the Task Scheduler to read
     */
    public Plan taskScheduler(Path folder) {
        return TaskScheduler.plan(this, folder);
    }
}
