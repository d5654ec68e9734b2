package yoga.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import yoga.practice.InvalidInput;
import yoga.practice.Names;
import yoga.store.Settings;
import yoga.terminal.Look;

/**
 * The whole command line as one function from arguments to an exit code; the one place where errors become messages.
 *
 * <p>Only the command that was asked for is built.
 */
public final class Cli {
    /** The commands and what they are for, the most used first. */
    static final Map<String, String> COMMANDS = commands();

    private final Surroundings surroundings;
    private final GlobalOptions global = new GlobalOptions();

    private Cli(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    private static Map<String, String> commands() {
        Map<String, String> commands = new LinkedHashMap<>();
        commands.put("run", "Guide a routine, or a single pose, in this terminal.");
        commands.put("record", "Make a sound file of a guided session, for the mat.");
        commands.put("rescue", "Send alerts through the workday, and guide each movement.");
        commands.put("pose", "Show one pose in full: steps, breath, easier forms, care.");
        commands.put("poses", "List the poses.");
        commands.put("routines", "List the routines, show one as a timetable, or check a file.");
        commands.put("plan", "Show the plan and where you are in it; start or stop one.");
        commands.put("progress", "Show what you practised, and how it felt over time.");
        commands.put("log", "List what was practised and felt; note how your upper back feels.");
        commands.put("completion", "Write what makes a shell complete commands, options and names.");
        commands.put("doctor", "Check what works here: terminal, notifications, files.");
        return commands;
    }

    private @Nullable Command command(String name) {
        return switch (name) {
            case "run" -> new RunCommand(surroundings, global);
            case "record" -> new RecordCommand(surroundings, global);
            case "rescue" -> new RescueCommand(surroundings, global);
            case "pose" -> new PoseCommand(surroundings, global);
            case "poses" -> new PosesCommand(surroundings, global);
            case "routines" -> new RoutinesCommand(surroundings, global);
            case "plan" -> new PlanCommand(surroundings, global);
            case "progress" -> new ProgressCommand(surroundings, global);
            case "log" -> new LogCommand(surroundings, global);
            case "completion" -> new CompletionCommand(surroundings);
            case "doctor" -> new DoctorCommand(surroundings, global);
            default -> null;
        };
    }

    /** The commands behind a command; behind most there are none. */
    private static Map<String, String> behind(String name) {
        return switch (name) {
            case "rescue" -> RescueCommands.COMMANDS;
            case "log" -> LogCommands.COMMANDS;
            case "plan" -> PlanCommands.COMMANDS;
            default -> Map.of();
        };
    }

    private @Nullable Command command(String name, String second) {
        return switch (name) {
            case "log" -> LogCommands.of(second, surroundings, global);
            case "plan" -> PlanCommands.of(second, surroundings, global);
            default -> RescueCommands.of(second, surroundings, global);
        };
    }

    /** Every command with its options, yoga alone first, for what describes them all. */
    static List<CommandSpec> specs(Surroundings surroundings) {
        List<CommandSpec> specs = new ArrayList<>();
        Cli alone = new Cli(surroundings);
        specs.add(alone.spec("yoga", new Overview(surroundings, alone.global)));
        for (String name : COMMANDS.keySet()) {
            Cli first = new Cli(surroundings);
            specs.add(first.spec(name, known(first.command(name), "", name)));
            for (String second : behind(name).keySet()) {
                Cli cli = new Cli(surroundings);
                specs.add(cli.spec(name + " " + second, known(cli.command(name, second), name, second)));
            }
        }
        return specs;
    }

    /** Does what the arguments say. */
    public static ExitCode run(Surroundings surroundings, String... arguments) {
        return new Cli(surroundings).run(arguments);
    }

    private ExitCode run(String[] arguments) {
        try {
            ExitCode code = dispatch(List.of(arguments));
            String failure = surroundings.output().failure();
            if (failure != null) {
                Messages.tell(surroundings.messages(), "cannot write standard output: " + failure);
                return ExitCode.FAILED;
            }
            return code;
        } catch (InvalidInput e) {
            Messages.tell(surroundings.messages(), e);
            return ExitCode.USAGE;
        } catch (RuntimeException | Error e) {
            return unexpected(e);
        }
    }

    private ExitCode dispatch(List<String> arguments) {
        int at = commandIndex(arguments);
        if (at < 0) {
            return execute("yoga", new Overview(surroundings, global), arguments);
        }
        List<String> rest = new ArrayList<>(arguments);
        String name = rest.remove(at);
        if (name.equals("help")) {
            List<String> asked = new ArrayList<>(rest);
            asked.add("--help");
            return dispatch(asked);
        }
        if (!behind(name).isEmpty() && !rest.isEmpty() && !rest.get(0).startsWith("-")) {
            String second = rest.remove(0);
            return execute(name + " " + second, known(command(name, second), name, second), rest);
        }
        return execute(name, known(command(name), "", name), rest);
    }

    /** The first argument that is neither an option nor the value of one; -1 if there is none. */
    private static int commandIndex(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--color")) {
                i++;
            } else if (!argument.startsWith("-")) {
                return i;
            }
        }
        return -1;
    }

    private static Command known(@Nullable Command command, String before, String name) {
        if (command != null) {
            return command;
        }
        Set<String> commands = (before.isEmpty() ? COMMANDS : behind(before)).keySet();
        List<String> near = Names.nearest(name, commands);
        String yoga = before.isEmpty() ? "" : "yoga " + before + " ";
        throw new InvalidInput("there is no command '" + yoga + name + "'; "
                + (near.isEmpty() ? "there are " + String.join(", ", commands) : "did you mean " + near.get(0) + "?"));
    }

    private static String sentence(String name) {
        int space = name.indexOf(' ');
        String second = space < 0 ? null : behind(name.substring(0, space)).get(name.substring(space + 1));
        return second == null ? COMMANDS.getOrDefault(name, Overview.SENTENCE) : second;
    }

    private CommandSpec spec(String name, Command command) {
        CommandSpec spec = CommandSpec.create().name(name.equals("yoga") ? name : "yoga " + name);
        spec.usageMessage().header(sentence(name));
        command.declare(spec);
        global.declare(spec);
        return spec;
    }

    private ExitCode execute(String name, Command command, List<String> arguments) {
        CommandSpec spec = spec(name, command);
        Defaults defaults = null;
        if (!arguments.contains("--help") && !arguments.contains("-h") && !arguments.contains("--version")) {
            // Help is what one looks for when the settings are wrong.
            defaults = name.equals("doctor") && faultOfSettings(surroundings) != null ? null : defaults(name, spec);
        }
        CommandLine line = parsed(spec, defaults, arguments);
        if (line.isUsageHelpRequested()) {
            surroundings.output().write(Help.text(line, surroundings.terminals().columns(), look()));
            return ExitCode.DONE;
        }
        if (line.isVersionHelpRequested()) {
            surroundings.output().write(Overview.version() + "\n");
            return ExitCode.DONE;
        }
        return command.run();
    }

    private Defaults defaults(String name, CommandSpec spec) {
        Settings settings = Settings.read(surroundings.locations().settingsFile());
        return new Defaults(settings, name, spec, List.copyOf(COMMANDS.keySet()));
    }

    private static CommandLine parsed(CommandSpec spec, @Nullable Defaults defaults, List<String> arguments) {
        spec.defaultValueProvider(defaults);
        CommandLine line = new CommandLine(spec)
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setOverwrittenOptionsAllowed(true);
        try {
            line.parseArgs(arguments.toArray(new String[0]));
        } catch (ParameterException e) {
            throw new InvalidInput(message(e, defaults, spec));
        }
        return line;
    }

    /** What is wrong with the person's settings, for whichever command; null if nothing is. */
    static @Nullable String faultOfSettings(Surroundings surroundings) {
        for (String name : COMMANDS.keySet()) {
            Cli cli = new Cli(surroundings);
            CommandSpec spec = cli.spec(name, known(cli.command(name), "", name));
            try {
                parsed(spec, cli.defaults(name, spec), List.of());
            } catch (InvalidInput e) {
                return String.join("; ", e.lines());
            }
        }
        return null;
    }

    private Look look() {
        return global.look(surroundings.environment(), surroundings.terminals());
    }

    private static String message(ParameterException e, @Nullable Defaults defaults, CommandSpec spec) {
        ArgSpec argument = e.getArgSpec();
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), spec);
        }
        if (argument instanceof OptionSpec option
                && e.getCause() instanceof CommandLine.TypeConversionException cause) {
            boolean given = spec.commandLine().getParseResult() != null
                    && spec.commandLine().getParseResult().hasMatchedOption(option);
            String where = given || defaults == null ? null : defaults.where(option);
            boolean onOff = option.type() == boolean.class;
            return (where == null ? option.longestName() : where) + ": "
                    + (onOff ? "'" + e.getValue() + "' is not true or false" : cause.getMessage());
        }
        String message = String.valueOf(e.getMessage());
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    private static String unmatched(String argument, CommandSpec spec) {
        if (!argument.startsWith("-") || argument.equals("-")) {
            return "'" + argument + "' is one argument too many; '" + spec.name() + " --help' shows what goes";
        }
        int value = argument.indexOf('=');
        String name = value < 0 ? argument : argument.substring(0, value);
        List<String> near = Names.nearest(name, spec.optionsMap().keySet());
        return "there is no option " + name
                + (near.isEmpty()
                        ? "; '" + spec.name() + " --help' shows those there are"
                        : "; did you mean " + near.get(0) + "?");
    }

    private ExitCode unexpected(Throwable e) {
        Messages.tell(
                surroundings.messages(),
                "something went wrong: " + e + (global.verbose() ? "" : "; --verbose shows where"));
        if (global.verbose()) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            surroundings.messages().write(trace.toString());
        }
        return ExitCode.FAILED;
    }
}
