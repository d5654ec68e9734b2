package yoga.cli.manual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual pages: yoga(1), and one for each command, in which the commands behind it have a part of their own. */
public final class Manual {
    private static final String OVERVIEW = "yoga";

    private static final Map<String, String> FILES = Map.of(
            "config.properties", "Your defaults for options, such as run.breath=8s.",
            "routines.yaml", "Your own poses, routines, protocols and plans.");

    private static final List<List<String>> ENVIRONMENT = List.of(
            List.of("NO_COLOR", "If not empty: no colour, unless an option or a setting asks for it."),
            List.of("CLICOLOR_FORCE, FORCE_COLOR", "If not empty and not 0: colour, in a pipe as well."),
            List.of("TERM", "If dumb: plain lines."),
            List.of("JAVA_HOME", "Which Java to start with."),
            List.of("XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME", "Where files are."));

    private final List<CommandSpec> commands;
    private final Map<Integer, String> exitCodes;
    private final String date;
    private final String source;

    /**
     * A manual.
     *
     * @param commands named as they are called, yoga alone first: {@code yoga rescue status}
     * @param exitCodes what each exit code means
     * @param date of all pages, such as {@code 2026-01-01}
     * @param version such as {@code 0.1.0}
     */
    public Manual(List<CommandSpec> commands, Map<Integer, String> exitCodes, String date, String version) {
        this.commands = List.copyOf(commands);
        this.exitCodes = new LinkedHashMap<>(exitCodes);
        this.date = date;
        source = "yoga " + version;
    }

    /** The pages by the names of their files. */
    public Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        for (CommandSpec command : commands) {
            if (words(command) < 3) {
                pages.put(title(command) + ".1", page(command));
            }
        }
        return pages;
    }

    private static int words(CommandSpec command) {
        return command.name().split(" ", -1).length;
    }

    private static String title(CommandSpec command) {
        return command.name().replace(' ', '-');
    }

    /** The commands right behind a command. */
    private List<CommandSpec> behind(CommandSpec command) {
        return commands.stream()
                .filter(other -> other.name().startsWith(command.name() + " ") && words(other) == words(command) + 1)
                .toList();
    }

    private String page(CommandSpec command) {
        Roff page = new Roff(title(command).toUpperCase(Locale.ROOT), date, source);
        page.section("NAME");
        String sentence = sentence(command);
        page.marked(Roff.escaped(title(command)) + " \\- "
                + Roff.escaped(sentence.substring(0, 1).toLowerCase(Locale.ROOT)
                        + sentence.substring(1, sentence.length() - 1)));
        page.section("SYNOPSIS");
        synopsis(page, command);
        page.section("DESCRIPTION");
        page.line(sentence);
        if (command.name().equals(OVERVIEW)) {
            about(page);
            page.section("COMMANDS");
            behind(command)
                    .forEach(other -> page.item(
                            Roff.bold(other.name()) + ", see " + Roff.bold(title(other)) + "(1)", sentence(other)));
        }
        arguments(page, command);
        page.section("OPTIONS");
        command.options().forEach(option -> option(page, command, option));
        if (!command.name().equals(OVERVIEW) && !behind(command).isEmpty()) {
            page.section("COMMANDS");
            page.line("Each also takes the options of every command, which yoga(1) lists.");
            behind(command).forEach(other -> part(page, other));
        }
        page.section("EXAMPLES");
        page.example(List.of(command.usageMessage().description()));
        notes(page, command);
        files(page);
        exitStatus(page);
        if (command.name().equals(OVERVIEW)) {
            page.section("ENVIRONMENT");
            ENVIRONMENT.forEach(variable -> page.item(Roff.bold(variable.get(0)), variable.get(1)));
        }
        seeAlso(page, command);
        return page.toString();
    }

    private static void about(Roff page) {
        page.paragraph(
                "It guides a routine in the terminal with cues, countdowns, breath pacing and a figure that moves,"
                        + " and through the workday it sends alerts and guides a short movement at each.");
        page.paragraph(
                "A name is an id, a name or an alias, in any case, with spaces or hyphens, or the beginning of one."
                        + " A length is written 45s, 1m30s or 1h; a time of day 08:30.");
        page.paragraph("Any option can have a default in config.properties, as command.option=value."
                + " The command line goes first.");
        page.paragraph("Gentle movement, not medical advice. Stop if it hurts.");
    }

    /** A command behind another one. */
    private void part(Roff page, CommandSpec command) {
        page.subsection(command.name());
        synopsis(page, command);
        page.paragraph(sentence(command));
        arguments(page, command);
        CommandSpec everywhere = commands.get(0);
        for (OptionSpec option : command.options()) {
            if (everywhere.findOption(option.longestName()) == null) {
                option(page, command, option);
            }
        }
        page.example(List.of(command.usageMessage().description()));
        notes(page, command);
    }

    private static String sentence(CommandSpec command) {
        return String.join(" ", command.usageMessage().header());
    }

    private void synopsis(Roff page, CommandSpec command) {
        StringBuilder line = new StringBuilder(Roff.bold(command.name()));
        line.append(" [").append(Roff.italic("OPTION")).append("]...");
        for (PositionalParamSpec argument : shown(command.positionalParameters())) {
            boolean needed = argument.arity().min() > 0 || argument.hideParamSyntax();
            String label = Roff.italic(argument.paramLabel());
            line.append(' ').append(needed ? label : "[" + label + "]");
        }
        page.marked(line.toString());
        if (!behind(command).isEmpty()) {
            page.lineBreak();
            page.marked(
                    Roff.bold(command.name()) + " " + Roff.italic("COMMAND") + " [" + Roff.italic("ARGUMENT") + "]...");
        }
    }

    private static <T extends ArgSpec> List<T> shown(List<T> arguments) {
        return arguments.stream().filter(argument -> !argument.hidden()).toList();
    }

    private static void arguments(Roff page, CommandSpec command) {
        for (PositionalParamSpec argument : shown(command.positionalParameters())) {
            page.item(Roff.italic(argument.paramLabel()), String.join(" ", argument.description()));
        }
    }

    private static void option(Roff page, CommandSpec command, OptionSpec option) {
        if (option.hidden()) {
            return;
        }
        List<String> names = new ArrayList<>(List.of(option.names()));
        command.negatedOptionsMap().forEach((name, negated) -> {
            if (negated.equals(option)) {
                names.add(name);
            }
        });
        StringBuilder term = new StringBuilder();
        for (String name : names) {
            term.append(term.length() == 0 ? "" : ", ").append(Roff.bold(name));
        }
        if (option.arity().max() > 0) {
            term.append('=').append(Roff.italic(option.paramLabel()));
        }
        page.item(term.toString(), String.join(" ", option.description()));
    }

    /** What the help says at its end, other than which commands there are. */
    private void notes(Roff page, CommandSpec command) {
        String heading =
                command.usageMessage().footerHeading().replace("%n", "").strip();
        List<String> lines = List.of(command.usageMessage().footer());
        if (!lines.isEmpty() && behind(command).isEmpty()) {
            page.paragraph(heading);
            page.example(lines.stream().map(String::stripTrailing).toList());
        }
    }

    private static void files(Roff page) {
        page.section("FILES");
        FILES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(file -> page.item(Roff.italic("~/.config/yoga/" + file.getKey()), file.getValue()));
        page.item(
                Roff.italic("~/.local/share/yoga") + ", " + Roff.italic("~/.local/state/yoga"),
                "What yoga keeps: the record of your practice, and the state of the alerts.");
        page.paragraph(
                "XDG_CONFIG_HOME, XDG_DATA_HOME and XDG_STATE_HOME put them elsewhere; other systems have them in"
                        + " their own places.");
    }

    private void exitStatus(Roff page) {
        page.section("EXIT STATUS");
        exitCodes.forEach((code, meaning) -> page.item(Roff.bold(String.valueOf(code)), meaning));
    }

    private void seeAlso(Roff page, CommandSpec command) {
        page.section("SEE ALSO");
        List<String> others = new ArrayList<>();
        for (CommandSpec other : commands) {
            if (words(other) < 3 && !other.name().equals(command.name())) {
                others.add(Roff.bold(title(other)) + "(1)");
            }
        }
        page.marked(String.join(",\n", others));
    }
}
