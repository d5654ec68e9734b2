package yoga.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What a shell can offer where a value is due. Told from the option itself, so that a new one is offered without further
 * ado: by its candidates, by the {@link Choice} that reads it, by its type, or by the label that stands for it in the help.
 *
 * @param kind what is offered
 * @param words the words themselves; for live names the one word that asks for them
 */
record Offer(Kind kind, List<String> words) {
    enum Kind {
        NOTHING,
        WORDS,
        FILES,
        NAMES
    }

    private static final Offer NOTHING = new Offer(Kind.NOTHING, List.of());

    Offer {
        words = List.copyOf(words);
    }

    static Offer of(ArgSpec argument) {
        if (argument.arity().max() == 0) {
            return NOTHING;
        }
        for (ITypeConverter<?> converter : argument.converters()) {
            if (converter instanceof Choice choice) {
                return new Offer(Kind.WORDS, choice.words());
            }
        }
        Object[] constants = argument.type().getEnumConstants();
        if (constants != null) {
            List<String> words = new ArrayList<>();
            for (Object constant : constants) {
                words.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            return new Offer(Kind.WORDS, words);
        }
        if (argument.completionCandidates() != null) {
            List<String> words = new ArrayList<>();
            argument.completionCandidates().forEach(words::add);
            return words.isEmpty() ? NOTHING : new Offer(Kind.WORDS, words);
        }
        LiveNames names = LiveNames.ofLabel(argument.paramLabel());
        if (names != null) {
            return new Offer(Kind.NAMES, List.of(names.word()));
        }
        return argument.paramLabel().equals("FILE") ? new Offer(Kind.FILES, List.of()) : NOTHING;
    }
}
