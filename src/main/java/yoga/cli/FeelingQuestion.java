package yoga.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks how the upper back feels, and writes the answer into the journal. */
final class FeelingQuestion {
    private static final int MOST_ATTEMPTS = 3;

    private final Surroundings surroundings;

    FeelingQuestion(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Asks until there is an answer that can be understood, or none.
     *
     * @param note what the answer belongs to
     * @param lines what the person types; null where nothing more comes
     */
    void ask(String note, Supplier<@Nullable String> lines) {
        for (int i = 0; i < MOST_ATTEMPTS; i++) {
            surroundings.output().write("How does your upper back feel, 0 (at ease) to 10 (worst)? Enter skips: ");
            String line = lines.get();
            if (line == null) {
                surroundings.output().write("\n");
                return;
            }
            if (line.isBlank()) {
                return;
            }
            Integer score = LogFeelCommand.score(line.strip());
            if (score != null) {
                JournalKeeping.of(surroundings).felt(score, note);
                return;
            }
            surroundings.output().write("A whole number from 0 to 10, please.\n");
        }
    }

    /** A line of standard input; no more of it is read than that. */
    @Nullable
    String typed() {
        InputStream in = surroundings.input();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    return line.size() == 0 ? null : line.toString(StandardCharsets.UTF_8);
                }
                line.write(c);
            }
        } catch (IOException e) {
            return null;
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
