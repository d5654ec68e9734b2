package yoga.cli.completion;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;

/** What the commands put into the script for fish: a line each for commands, options and arguments. */
final class FishScript {
    private FishScript() {}

    static Map<String, String> parts(List<Entry> entries) {
        StringBuilder completions = new StringBuilder();
        for (Entry entry : entries) {
            completions.append('\n');
            for (Entry command : entry.behind(entries)) {
                completions
                        .append(at(entry, "first"))
                        .append(" -a ")
                        .append(command.word())
                        .append(" -d ")
                        .append(quoted(command.sentence()))
                        .append('\n');
            }
            if (entry.mostArguments() > 0) {
                completions
                        .append(at(entry, String.valueOf(entry.mostArguments())))
                        .append(offer(entry.argument()))
                        .append('\n');
            }
            for (OptionSpec option : entry.options()) {
                completions.append(option(entry, option));
            }
        }
        return Map.of(
                "commands",
                entries.stream()
                        .map(Entry::path)
                        .filter(path -> !path.isEmpty())
                        .map(FishScript::quoted)
                        .collect(Collectors.joining(" ")),
                "valued",
                entries.stream().flatMap(Entry::valued).distinct().collect(Collectors.joining(" ")),
                "completions",
                completions.toString());
    }

    private static String at(Entry entry, String how) {
        return "complete -c yoga -n " + quoted("__yoga_at " + quoted(entry.path()) + (how.isEmpty() ? "" : " " + how));
    }

    private static String option(Entry entry, OptionSpec option) {
        StringBuilder text = new StringBuilder(at(entry, ""));
        names(text, List.of(option.names()));
        if (option.arity().max() > 0) {
            Offer offer = Offer.of(option);
            text.append(offer.kind() == Offer.Kind.FILES ? " -r" : " -x").append(offer(offer));
        }
        text.append(said(Entry.said(option)));
        for (String off : entry.off(option)) {
            text.append(at(entry, ""));
            names(text, List.of(off));
            text.append(said(Entry.saidOff(option)));
        }
        return text.toString();
    }

    private static String said(String description) {
        return " -d " + quoted(description) + "\n";
    }

    private static void names(StringBuilder text, List<String> names) {
        for (String name : names) {
            text.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
    }

    private static String offer(Offer offer) {
        return switch (offer.kind()) {
            case NOTHING -> "";
            case WORDS -> " -a " + quoted(String.join(" ", offer.words()));
            case FILES -> " -F";
            case NAMES -> " -a " + quoted("(__yoga_names " + offer.words().get(0) + ")");
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
