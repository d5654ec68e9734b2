package yoga.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import yoga.practice.Characters;
import yoga.practice.InvalidInput;
import yoga.progress.Feeling;

/** {@code yoga log feel 0-10 [NOTE]}: how the upper back feels now. */
final class LogFeelCommand implements Command {
    private final Surroundings surroundings;
    private final PositionalParamSpec words = PositionalParamSpec.builder()
            .paramLabel("0-10 [NOTE]")
            .hideParamSyntax(true)
            .index("0..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("0 is at ease, 10 the worst there is; then anything you like to note.")
            .build();

    LogFeelCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void declare(CommandSpec spec) {
        Help.examples(spec, "yoga log feel 2", "yoga log feel 4 \"stiff after flight\"");
        spec.addPositional(words);
    }

    @Override
    public ExitCode run() {
        List<String> said = words.getValue();
        if (said == null || said.isEmpty()) {
            throw new InvalidInput("how does it feel? write 0 (at ease) to 10 (worst): yoga log feel 4");
        }
        Integer score = score(said.get(0));
        if (score == null) {
            throw new InvalidInput(Characters.quoted(said.get(0))
                    + " is not a whole number from 0 to 10; write it like yoga log feel 4");
        }
        String note = note(String.join(" ", said.subList(1, said.size())).strip());
        if (!JournalKeeping.of(surroundings).felt(score, note)) {
            return ExitCode.FAILED;
        }
        surroundings.output().write("Noted: " + EntryWords.feeling(score, note) + ".\n");
        return ExitCode.DONE;
    }

    /** What a person typed, from 0 to 10; null if it is anything else. */
    static @Nullable Integer score(String text) {
        if (text.equals("10")) {
            return Feeling.WORST;
        }
        int digit = text.length() == 1 ? text.charAt(0) - '0' : -1;
        return digit < 0 || digit > 9 ? null : Integer.valueOf(digit);
    }

    private static String note(String note) {
        for (int i = 0; i < note.length(); i += Character.charCount(note.codePointAt(i))) {
            int c = note.codePointAt(i);
            if (Characters.refused(c)) {
                throw new InvalidInput("the note has a control character (" + Characters.number(c) + "); leave it out");
            }
        }
        if (note.length() > Feeling.LONGEST_NOTE) {
            throw new InvalidInput("the note has " + note.length() + " characters; take up to " + Feeling.LONGEST_NOTE);
        }
        return note;
    }
}
