package yoga.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The commands behind {@code yoga rescue}. */
final class RescueCommands {
    /** The commands and what they are for. */
    static final Map<String, String> COMMANDS = commands();

    private RescueCommands() {}

    private static Map<String, String> commands() {
        Map<String, String> commands = new LinkedHashMap<>();
        commands.put("status", "Say what comes next, and why it is quiet.");
        commands.put("start", "Guide the movement of the alert that waits, or the next.");
        commands.put("pause", "Show no alert for a while: 45m, until 14:00, today.");
        commands.put("resume", "End a pause.");
        commands.put("snooze", "Put off the alert that waits.");
        commands.put("skip", "Pass over the alert that waits, or the next one.");
        commands.put("stop", "End the alerts.");
        commands.put("ics", "Write the workday's alerts for a phone's calendar.");
        commands.put("tick", "Do what is due now, and end: for systemd, launchd or cron.");
        commands.put("install", "Let the system's scheduler call tick.");
        commands.put("uninstall", "Take away what install wrote.");
        return commands;
    }

    /** The command of a name; null if there is none. */
    static @Nullable Command of(String name, Surroundings surroundings, GlobalOptions global) {
        return switch (name) {
            case "status" -> new RescueStatusCommand(surroundings, global);
            case "start" -> new RescueStartCommand(surroundings, global);
            case "pause" -> new RescueAnswerCommand(surroundings, RescueAnswerCommand.Answer.PAUSE);
            case "resume" -> new RescueAnswerCommand(surroundings, RescueAnswerCommand.Answer.RESUME);
            case "snooze" -> new RescueAnswerCommand(surroundings, RescueAnswerCommand.Answer.SNOOZE);
            case "skip" -> new RescueAnswerCommand(surroundings, RescueAnswerCommand.Answer.SKIP);
            case "stop" -> new RescueStopCommand(surroundings);
            case "ics" -> new RescueIcsCommand(surroundings);
            case "tick" -> new RescueTickCommand(surroundings);
            case "install" -> new RescueInstallCommand(surroundings, true);
            case "uninstall" -> new RescueInstallCommand(surroundings, false);
            default -> null;
        };
    }

    /** Lists the commands at the end of a help. */
    static void footer(CommandSpec spec) {
        Help.commands(spec, COMMANDS);
    }
}
