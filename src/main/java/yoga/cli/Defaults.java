package yoga.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.practice.InvalidInput;
import yoga.practice.Names;
import yoga.store.Settings;

/**
 * Defaults for options from the person's settings: {@code run.breath=8s} for an option of a command, {@code ascii=true} for
 * one that every command takes.
 */
final class Defaults implements IDefaultValueProvider {
    private final Settings settings;
    private final String command;
    private final boolean whole;

    /**
     * Defaults for one command. A command behind another one, {@code rescue ics}, takes what that one has for its options,
     * and passes over the rest.
     *
     * @throws InvalidInput if the settings name an option that the command does not have, or a command that there is not
     */
    Defaults(Settings settings, String command, CommandSpec spec, List<String> commands) {
        this.settings = settings;
        int space = command.indexOf(' ');
        this.whole = space < 0;
        this.command = whole ? command : command.substring(0, space);
        for (String key : settings.keys()) {
            check(key, spec, commands);
        }
    }

    private void check(String key, CommandSpec spec, List<String> commands) {
        int dot = key.indexOf('.');
        String prefix = dot < 0 ? "" : key.substring(0, dot);
        if (dot >= 0 && !commands.contains(prefix)) {
            throw unknown(key, "there is no command '" + prefix + "'", Names.nearest(prefix, commands));
        }
        if (dot < 0 && !GlobalOptions.NAMES.contains(key)) {
            throw unknown(key, "only " + String.join(", ", GlobalOptions.NAMES) + " go without a command", List.of());
        }
        if (whole && prefix.equals(command) && !knows(spec, key)) {
            List<String> options = spec.options().stream()
                    .filter(option -> !option.usageHelp() && !option.versionHelp())
                    .map(option -> option.longestName().substring(2))
                    .toList();
            String name = key.substring(dot + 1);
            throw unknown(key, "there is no option --" + name, Names.nearest(name, options));
        }
    }

    private boolean knows(CommandSpec spec, String key) {
        for (OptionSpec option : spec.options()) {
            if (!option.usageHelp()
                    && !option.versionHelp()
                    && (key.equals(own(option)) || key.equals(shared(option)))) {
                return true;
            }
        }
        return false;
    }

    private InvalidInput unknown(String key, String what, List<String> nearest) {
        String hint = nearest.isEmpty() ? "" : "; did you mean " + nearest.get(0) + "?";
        return new InvalidInput(List.of(settings.where(key) + ": " + key + ": " + what + hint));
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (argument instanceof OptionSpec option && !option.usageHelp() && !option.versionHelp()) {
            String value = settings.get(own(option));
            return value == null ? settings.get(shared(option)) : value;
        }
        return null;
    }

    /** Where the value of an option stands in the settings; null where it does not come from there. */
    @Nullable
    String where(OptionSpec option) {
        if (settings.get(own(option)) != null) {
            return settings.where(own(option)) + ": " + own(option);
        }
        return settings.get(shared(option)) == null ? null : settings.where(shared(option)) + ": " + shared(option);
    }

    private String own(OptionSpec option) {
        return command + "." + option.longestName().substring(2);
    }

    private static String shared(OptionSpec option) {
        return option.longestName().substring(2);
    }
}
