package yoga.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The commands behind {@code yoga log}. */
final class LogCommands {
    /** The commands and what they are for. */
    static final Map<String, String> COMMANDS = commands();

    private LogCommands() {}

    private static Map<String, String> commands() {
        Map<String, String> commands = new LinkedHashMap<>();
        commands.put("feel", "Note how your upper back feels, 0 (at ease) to 10 (worst).");
        commands.put("undo", "Take back the last record.");
        commands.put("check", "Verify the journal, and say what it passes over.");
        return commands;
    }

    /** The command of a name; null if there is none. */
    static @Nullable Command of(String name, Surroundings surroundings, GlobalOptions global) {
        return switch (name) {
            case "feel" -> new LogFeelCommand(surroundings);
            case "undo" -> new LogUndoCommand(surroundings, global);
            case "check" -> new LogCheckCommand(surroundings, global);
            default -> null;
        };
    }

    /** Lists the commands at the end of a help. */
    static void footer(CommandSpec spec) {
        Help.commands(spec, COMMANDS);
    }
}
