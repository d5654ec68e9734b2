package yoga.cli.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;

/** What the commands put into the script for bash. */
final class BashScript {
    private BashScript() {}

    static Map<String, String> parts(List<Entry> entries) {
        return Map.of("commands", commands(entries), "values", values(entries));
    }

    private static String commands(List<Entry> entries) {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            text.append("        ").append(Scripts.quoted(entry.path())).append(")\n");
            List<Entry> behind = entry.behind(entries);
            if (!behind.isEmpty()) {
                assign(text, "commands", behind.stream().map(Entry::word).toList());
            }
            assign(
                    text,
                    "options",
                    entry.options().stream()
                            .flatMap(option -> entry.names(option).stream())
                            .toList());
            if (entry.mostArguments() > 0) {
                assign(text, "offer", List.of(offer(entry.argument())));
                text.append("            most=").append(entry.mostArguments()).append('\n');
            }
            text.append("            ;;\n");
        }
        return text.toString();
    }

    private static void assign(StringBuilder text, String name, List<String> words) {
        text.append("            ")
                .append(name)
                .append('=')
                .append(Scripts.quoted(String.join(" ", words)))
                .append('\n');
    }

    private static String values(List<Entry> entries) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (Entry entry : entries) {
            for (OptionSpec option : entry.options()) {
                if (option.arity().max() > 0) {
                    for (String name : entry.names(option)) {
                        places.computeIfAbsent(offer(Offer.of(option)), o -> new ArrayList<>())
                                .add(Scripts.quoted(entry.path() + " " + name));
                    }
                }
            }
        }
        StringBuilder text = new StringBuilder();
        places.forEach((offer, where) -> text.append("        ")
                .append(String.join(" | \\\n            ", where))
                .append(")\n            offer=")
                .append(Scripts.quoted(offer))
                .append("\n            ;;\n"));
        return text.toString();
    }

    private static String offer(Offer offer) {
        return switch (offer.kind()) {
            case NOTHING -> "";
            case WORDS -> String.join(" ", offer.words());
            case FILES -> "%";
            case NAMES -> "@" + offer.words().get(0);
        };
    }
}
