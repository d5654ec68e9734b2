package yoga.store;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * A syntax error in plain words. What the parser says is meant for people who know the YAML grammar, has several lines,
 * and repeats parts of the file as they are.
 */
record YamlProblem(Spot spot, String message) {

    /** @param last where the parser was when all was still well */
    static YamlProblem of(RuntimeException exception, Spot last) {
        if (!(exception instanceof MarkedYamlEngineException marked)) {
            return new YamlProblem(
                    last, "this is not valid YAML here or soon after; check quotes, escapes and directives");
        }
        Spot at = spot(marked.getProblemMark()).orElse(last);
        Spot opened = spot(marked.getContextMark()).orElse(at);
        String problem = marked.getProblem() == null ? "" : marked.getProblem();
        String context = marked.getContext() == null ? "" : marked.getContext();
        if (problem.startsWith("could not find expected ':'")) {
            return new YamlProblem(
                    opened, "a colon is missing after this; write 'key: value', or put a longer text in quotes");
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return new YamlProblem(
                    at, "a colon cannot stand here; put text with a ': ' in quotes, or check the indentation");
        }
        if (problem.startsWith("sequence entries are not allowed")
                || problem.startsWith("mapping keys are not allowed")) {
            return new YamlProblem(at, "a list entry or key cannot begin here; check the indentation");
        }
        if (problem.contains("cannot start any token")) {
            return new YamlProblem(at, wrongStart(marked.getProblemMark()));
        }
        if (problem.startsWith("found unexpected end of stream")
                || problem.startsWith("found unexpected document separator")) {
            return new YamlProblem(opened, "the quote that opens here is never closed; add the closing quote");
        }
        if (context.contains("flow sequence")) {
            return new YamlProblem(
                    at,
                    "the list that opens at " + opened
                            + " goes wrong here; write a ',' between entries and a ']' at its end");
        }
        if (context.contains("flow mapping")) {
            return new YamlProblem(
                    at,
                    "the mapping that opens at " + opened
                            + " goes wrong here; write a ',' between entries and a '}' at its end");
        }
        if (context.contains("block mapping") || context.contains("block collection")) {
            return new YamlProblem(
                    at,
                    "this does not fit what stands above it; line it up with its neighbours, and quote text that has quotes or brackets");
        }
        if (problem.startsWith("expected the node content")) {
            return new YamlProblem(
                    at, "a value is missing here; write one, and put text with special characters in quotes");
        }
        if (problem.startsWith("expected '<document")) {
            return new YamlProblem(
                    at,
                    "this does not belong to the text above it; check the indentation, and keep one document in a file");
        }
        if (context.contains("double-quoted")) {
            return new YamlProblem(at, "there is no such escape; write \\\\ for a backslash, or use single quotes");
        }
        if (context.contains("scalar")) {
            return new YamlProblem(at, "a '|' or '>' is not set out right; begin its text on the next line, indented");
        }
        if (context.contains("directive") || problem.contains("YAML directive")) {
            return new YamlProblem(
                    at, "a '%' at the beginning of a line is a directive; remove it, or put the text in quotes");
        }
        if (context.contains("tag") || problem.contains("tag")) {
            return new YamlProblem(at, "a '!' begins a tag; remove it, or put the text in quotes");
        }
        if (context.contains("anchor") || context.contains("alias")) {
            return new YamlProblem(at, "a '&' or '*' begins a reference; put the text in quotes");
        }
        return new YamlProblem(at, "this is not valid YAML; check quotes, colons and indentation");
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
}
