package yoga.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * A syntax error in plain words. What the parser says is meant for people who know the YAML grammar, has several lines,
 * and repeats parts of the file as they are.
 */
record YamlProblem(Spot spot, String message) {
    private static final String OPENED = "OPENED";
    private static final String NOT_CLOSED = "the quote that opens here is never closed; add the closing quote";
    private static final String DIRECTIVE =
            "a '%' at the beginning of a line is a directive; remove it, or put the text in quotes";
    private static final String TAG = "a '!' begins a tag; remove it, or put the text in quotes";

    /** The first rule that fits counts. */
    private static final List<Rule> RULES = List.of(
            Rule.found(
                            "could not find expected ':'",
                            "a colon is missing after this; write 'key: value', or put a longer text in quotes")
                    .fromItsOpening(),
            Rule.found(
                    "mapping values are not allowed",
                    "a colon cannot stand here; put text with a ': ' in quotes, or check the indentation"),
            Rule.found("are not allowed here", "a list entry or key cannot begin here; check the indentation"),
            Rule.found("unexpected end of stream", NOT_CLOSED).fromItsOpening(),
            Rule.found("unexpected document separator", NOT_CLOSED).fromItsOpening(),
            Rule.within(
                    "flow sequence",
                    "the list that opens at OPENED goes wrong here; write a ',' between entries and a ']' at its end"),
            Rule.within(
                    "flow mapping",
                    "the mapping that opens at OPENED goes wrong here; write a ',' between entries and a '}' at its end"),
            Rule.found(
                    "expected <block end>",
                    "this does not fit what stands above it; line it up with its neighbours, and quote text that has"
                            + " quotes or brackets"),
            Rule.found(
                    "expected the node content",
                    "a value is missing here; write one, and put text with special characters in quotes"),
            Rule.found(
                    "expected '<document",
                    "this does not belong to the text above it; check the indentation, and keep one document in a file"),
            Rule.within("double-quoted", "there is no such escape; write \\\\ for a backslash, or use single quotes"),
            Rule.within("scalar", "a '|' or '>' is not set out right; begin its text on the next line, indented"),
            Rule.within("directive", DIRECTIVE),
            Rule.found("YAML directive", DIRECTIVE),
            Rule.within("tag", TAG),
            Rule.found("tag handle", TAG),
            Rule.within("anchor", "a '&' begins a name for aliases; put the text in quotes"),
            Rule.within("alias", "a '*' begins an alias; put the text in quotes"),
            Rule.found("", "this is not valid YAML; check quotes, colons and indentation"));

    /**
     * What to say about an exception of the parser.
     *
     * @param last where the parser was when all was still well
     */
    static YamlProblem of(RuntimeException exception, Spot last) {
        if (!(exception instanceof MarkedYamlEngineException marked)) {
            return new YamlProblem(
                    last, "this is not valid YAML here or soon after; check quotes, escapes and directives");
        }
        Spot at = spot(marked.getProblemMark()).orElse(last);
        Spot opened = spot(marked.getContextMark()).orElse(at);
        String problem = orEmpty(marked.getProblem());
        if (problem.contains("cannot start any token")) {
            return new YamlProblem(at, wrongStart(marked.getProblemMark()));
        }
        String context = orEmpty(marked.getContext());
        for (Rule rule : RULES) {
            if (problem.contains(rule.problem) && context.contains(rule.context)) {
                return new YamlProblem(
                        rule.whereItOpened ? opened : at, rule.message.replace(OPENED, opened.toString()));
            }
        }
        throw new IllegalStateException("the last rule fits everything");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String wrongStart(Optional<Mark> mark) {
        int c = mark.filter(m -> m.getPointer() < m.getBuffer().length)
                .map(m -> m.getBuffer()[m.getPointer()])
                .orElse(0);
        return c == '\t'
                ? "a tab cannot stand here; indent with spaces"
                : "a text cannot begin with this character; put it in quotes";
    }

    private static Optional<Spot> spot(Optional<Mark> mark) {
        return mark.map(m -> new Spot(m.getLine() + 1, m.getColumn() + 1));
    }

    /**
     * What to say where the parser says this.
     *
     * @param problem a part of what it found
     * @param context a part of what it was doing
     * @param whereItOpened whether the place to name is where that began
     * @param message where it began is put in for OPENED
     */
    private record Rule(String problem, String context, boolean whereItOpened, String message) {
        static Rule found(String problem, String message) {
            return new Rule(problem, "", false, message);
        }

        static Rule within(String context, String message) {
            return new Rule("", context, false, message);
        }

        Rule fromItsOpening() {
            return new Rule(problem, context, true, message);
        }
    }
}
