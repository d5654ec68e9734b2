package yoga.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The commands behind {@code yoga plan}. */
final class PlanCommands {
    /** The commands and what they are for. */
    static final Map<String, String> COMMANDS = commands();

    private PlanCommands() {}

    private static Map<String, String> commands() {
        Map<String, String> commands = new LinkedHashMap<>();
        commands.put("start", "Begin a plan; 'yoga run' then knows what comes today.");
        commands.put("stop", "Leave the plan.");
        commands.put("list", "List the plans.");
        return commands;
    }

    /** The command of a name; null if there is none. */
    static @Nullable Command of(String name, Surroundings surroundings, GlobalOptions global) {
        return switch (name) {
            case "start" -> new PlanStartCommand(surroundings);
            case "stop" -> new PlanStopCommand(surroundings);
            case "list" -> new PlanListCommand(surroundings, global);
            default -> null;
        };
    }

    /** Lists the commands at the end of a help. */
    static void footer(CommandSpec spec) {
        Help.commands(spec, COMMANDS);
    }
}
