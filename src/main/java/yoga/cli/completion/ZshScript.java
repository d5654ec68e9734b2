package yoga.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What the commands put into the script for zsh: a function each. */
final class ZshScript {
    private ZshScript() {}

    static Map<String, String> parts(List<Entry> entries) {
        StringBuilder text = new StringBuilder();
        // The functions that others call first.
        for (int i = entries.size() - 1; i >= 0; i--) {
            text.append(function(entries.get(i), entries)).append('\n');
        }
        return Map.of("functions", text.toString());
    }

    private static String name(Entry entry) {
        return ("_yoga " + entry.path()).strip().replace(' ', '-');
    }

    private static String function(Entry entry, List<Entry> all) {
        List<Entry> behind = entry.behind(all);
        List<String> takes = new ArrayList<>();
        for (OptionSpec option : entry.options()) {
            takes.add(option(entry, option, !behind.isEmpty() && !entry.path().isEmpty()));
        }
        if (behind.isEmpty()) {
            for (PositionalParamSpec argument : entry.arguments()) {
                takes.add(argument(argument));
            }
            return name(entry) + "() {\n    _arguments -S \\\n        " + String.join(" \\\n        ", takes) + "\n}\n";
        }
        takes.add("'1: :->command'");
        takes.add("'*:: :->behind'");
        StringBuilder text = new StringBuilder(name(entry)).append("() {\n");
        text.append("    local curcontext=$curcontext state state_descr line ret=1\n");
        text.append("    local -A opt_args\n");
        text.append("    local -a commands=(\n");
        for (Entry command : behind) {
            text.append("        ")
                    .append(Scripts.quoted(command.word() + ":" + command.sentence()))
                    .append('\n');
        }
        text.append("    )\n    _arguments -C -S \\\n        ");
        text.append(String.join(" \\\n        ", takes));
        text.append(" && ret=0\n");
        text.append("    case $state in\n");
        text.append("        command) _describe -t commands command commands && ret=0 ;;\n");
        text.append("        behind)\n");
        text.append("            case $line[1] in\n");
        for (Entry command : behind) {
            text.append("                ")
                    .append(command.word())
                    .append(") ")
                    .append(name(command))
                    .append(" && ret=0 ;;\n");
        }
        text.append("            esac\n            ;;\n    esac\n    return ret\n}\n");
        return text.toString();
    }

    /**
     * What {@code _arguments} wants to know of an option.
     *
     * @param alone whether no command comes behind it
     */
    private static String option(Entry entry, OptionSpec option, boolean alone) {
        List<String> names = entry.names(option);
        boolean valued = option.arity().max() > 0;
        String excluded = "(" + String.join(" ", names) + (alone ? " 1 *" : "") + ")";
        List<String> off = entry.off(option);
        List<String> specs = new ArrayList<>();
        for (String name : names) {
            String equals = !valued ? "" : name.startsWith("--") ? "=" : "+";
            String said = off.contains(name) ? Entry.saidOff(option) : Entry.said(option);
            specs.add(Scripts.quoted(
                    excluded + name + equals + "[" + escaped(said) + "]" + (valued ? value(option) : "")));
        }
        return String.join(" \\\n        ", specs);
    }

    private static String argument(PositionalParamSpec argument) {
        return Scripts.quoted(
                (argument.index().isVariable() ? "*" : argument.index().max() + 1 + ":") + value(argument));
    }

    private static String value(ArgSpec argument) {
        Offer offer = Offer.of(argument);
        return ":" + escaped(argument.paramLabel().toLowerCase(Locale.ROOT))
                + switch (offer.kind()) {
                    case NOTHING -> ": ";
                    case WORDS -> ":(" + String.join(" ", offer.words()) + ")";
                    case FILES -> ":_files";
                    case NAMES -> ": _yoga_names " + offer.words().get(0);
                };
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\\\[\\]:]", "\\\\$0");
    }
}
