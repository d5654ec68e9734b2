package yoga.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command as a shell sees it.
 *
 * @param path its words behind {@code yoga}, such as {@code rescue status}; empty for yoga alone
 * @param spec what it takes
 */
record Entry(String path, CommandSpec spec) {
    /**
     * All commands.
     *
     * @param specs named as they are called: {@code yoga rescue status}
     */
    static List<Entry> all(List<CommandSpec> specs) {
        return specs.stream()
                .map(spec -> new Entry(
                        spec.name()
                                .substring(
                                        Math.min("yoga ".length(), spec.name().length())),
                        spec))
                .toList();
    }

    /** What it is for. */
    String sentence() {
        return String.join(" ", spec.usageMessage().header());
    }

    /** Its last word. */
    String word() {
        return path.substring(path.lastIndexOf(' ') + 1);
    }

    /** The commands right behind it. */
    List<Entry> behind(List<Entry> all) {
        String before = path.isEmpty() ? "" : path + " ";
        return all.stream()
                .filter(entry -> !entry.path.isEmpty()
                        && entry.path.startsWith(before)
                        && entry.path.indexOf(' ', before.length()) < 0)
                .toList();
    }

    List<OptionSpec> options() {
        return spec.options().stream().filter(option -> !option.hidden()).toList();
    }

    /** All names of an option, those that switch it off behind the others. */
    List<String> names(OptionSpec option) {
        List<String> names = new ArrayList<>(List.of(option.names()));
        names.addAll(off(option));
        return names;
    }

    /** The names that switch an option off. */
    List<String> off(OptionSpec option) {
        return spec.negatedOptionsMap().entrySet().stream()
                .filter(negated -> negated.getValue().equals(option))
                .map(negated -> negated.getKey())
                .toList();
    }

    /** What an option is for. */
    static String said(OptionSpec option) {
        return String.join(" ", option.description());
    }

    /** What it is for to switch an option off. */
    static String saidOff(OptionSpec option) {
        return "Off: " + said(option);
    }

    List<PositionalParamSpec> arguments() {
        return spec.positionalParameters().stream()
                .filter(argument -> !argument.hidden())
                .toList();
    }

    /** How many arguments it takes, for which there is something to offer. */
    int mostArguments() {
        return arguments().stream()
                .filter(argument -> Offer.of(argument).kind() != Offer.Kind.NOTHING)
                .mapToInt(argument ->
                        argument.index().isVariable() ? 1 : argument.index().max() + 1)
                .max()
                .orElse(0);
    }

    /** What is offered for its arguments. */
    Offer argument() {
        return arguments().stream()
                .map(Offer::of)
                .filter(offer -> offer.kind() != Offer.Kind.NOTHING)
                .findFirst()
                .orElse(new Offer(Offer.Kind.NOTHING, List.of()));
    }

    /** The names of all options that take a value. */
    Stream<String> valued() {
        return options().stream().filter(option -> option.arity().max() > 0).flatMap(option -> names(option).stream());
    }
}
