package yoga.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.terminal.Look;
import yoga.terminal.Palette;
import yoga.terminal.Terminals;
import yoga.terminal.Theme;

/** The options that every command takes. */
final class GlobalOptions {
    /** The options that settings may give for every command at once. */
    static final List<String> NAMES = List.of("color", "ascii", "verbose");

    /** When to use colour. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    private final OptionSpec color = OptionSpec.builder("--color")
            .paramLabel("WHEN")
            .type(Color.class)
            .converters(Values::color)
            .description("Use colour auto, always or never.")
            .build();
    private final OptionSpec ascii = Command.flag("--ascii", "Draw with ASCII characters only.");
    private final OptionSpec verbose = Command.flag("--verbose", "Show where an unexpected error comes from.");
    private final OptionSpec help = OptionSpec.builder("-h", "--help")
            .type(boolean.class)
            .arity("0")
            .usageHelp(true)
            .description("Show this help.")
            .build();
    private final OptionSpec version = OptionSpec.builder("--version")
            .type(boolean.class)
            .arity("0")
            .versionHelp(true)
            .description("Show the version.")
            .build();

    void declare(CommandSpec spec) {
        spec.addOption(color)
                .addOption(ascii)
                .addOption(verbose)
                .addOption(help)
                .addOption(version);
    }

    boolean verbose() {
        return Command.on(verbose);
    }

    /** Whether ASCII was asked for. */
    boolean ascii() {
        return Command.on(ascii);
    }

    Look look(Map<String, String> environment, Terminals terminals) {
        return new Look(theme(environment), palette(environment, terminals));
    }

    private Theme theme(Map<String, String> environment) {
        return Command.on(ascii) || !unicodeLocale(environment) ? Theme.ASCII : Theme.UNICODE;
    }

    /** A locale that names another character set than UTF-8 has no Unicode; where none is set, terminals have. */
    private static boolean unicodeLocale(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String locale = environment.getOrDefault(name, "");
            if (!locale.isEmpty()) {
                String lower = locale.toLowerCase(Locale.ROOT);
                return lower.contains("utf-8") || lower.contains("utf8");
            }
        }
        return true;
    }

    /** The option and the settings go first, then NO_COLOR, then what forces colour, then the terminal. */
    private Palette palette(Map<String, String> environment, Terminals terminals) {
        Color when = color.getValue();
        if (when == Color.ALWAYS) {
            return Palette.ANSI;
        }
        if (when == Color.NEVER || !environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return Palette.NONE;
        }
        if (forced(environment, "CLICOLOR_FORCE") || forced(environment, "FORCE_COLOR")) {
            return Palette.ANSI;
        }
        return terminals.out() && !isDumb(environment) ? Palette.ANSI : Palette.NONE;
    }

    private static boolean forced(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        return !value.isEmpty() && !value.equals("0") && !value.equals("false");
    }

    static boolean isDumb(Map<String, String> environment) {
        return environment.getOrDefault("TERM", "").equals("dumb");
    }
}
