package yoga.cli;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import yoga.practice.Catalogue;
import yoga.practice.Characters;
import yoga.practice.InvalidInput;
import yoga.practice.Names;
import yoga.practice.Routine;
import yoga.progress.Standing;
import yoga.store.JournalReading;

/** What to practise, and where to begin. */
final class StartOptions {
    private final Surroundings surroundings;
    private final OptionSpec from = OptionSpec.builder("--from")
            .paramLabel("STEP")
            .type(String.class)
            .description("Start at this step: its number or its pose.")
            .build();
    private final OptionSpec resume = Command.flag("--resume", "Go on where the last stopped session was left.");
    private final PositionalParamSpec name = PositionalParamSpec.builder()
            .paramLabel("ROUTINE|POSE")
            .index("0")
            .arity("0..1")
            .type(String.class)
            .description("What to practise. Default: what your plan says for today, else morning.")
            .build();

    StartOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    void declare(CommandSpec spec) {
        spec.addPositional(name).addOption(from).addOption(resume);
    }

    /**
     * What was asked for, else what was left, else what the plan says.
     *
     * @param given whether an option stands on the command line, not in the settings
     * @return null if only the journal could say what was left, and cannot be read, which was told
     */
    @Nullable
    Start start(Catalogue catalogue, Predicate<OptionSpec> given) {
        String asked = name.getValue();
        if (given.test(resume) && (asked != null || given.test(from))) {
            throw new InvalidInput("--resume goes on where the last session was left; leave out "
                    + (asked == null ? "--from" : Characters.quoted(asked)));
        }
        if (asked != null) {
            Routine routine = catalogue.practices().find(asked);
            return new Start(routine, firstStep(routine), null);
        }
        JournalReading reading = JournalKeeping.of(surroundings).file().read();
        if (given.test(resume)) {
            return reading.readable() ? Start.resumed(reading.journal(), catalogue) : null;
        }
        if (Command.on(resume) && from.getValue() == null) {
            try {
                return Start.resumed(reading.journal(), catalogue);
            } catch (InvalidInput e) {
                // Whoever wants to go on wherever there is something left wants the plan where there is not.
            }
        }
        Standing plan = PlanInForce.find(surroundings, catalogue, reading.journal());
        Routine today = plan == null ? catalogue.practices().find(PlanInForce.DEFAULT_ROUTINE) : plan.routine();
        return new Start(today, firstStep(today), plan);
    }

    private int firstStep(Routine routine) {
        String asked = from.getValue();
        if (asked == null) {
            return 0;
        }
        int number = number(asked);
        if (number < 0) {
            return step(routine, asked);
        }
        int steps = routine.steps().size();
        if (number < 1 || number > steps) {
            throw new InvalidInput("--from " + asked + ": " + routine.id() + " has "
                    + (steps == 1 ? "one step" : "steps 1 to " + steps));
        }
        return number - 1;
    }

    /** The number that stands there, 0 if it is too large for any routine; -1 if it is none. */
    private static int number(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return -1;
            }
        }
        return text.isEmpty() ? -1 : text.length() > 4 ? 0 : Integer.parseInt(text);
    }

    private static int step(Routine routine, String asked) {
        String pose = Names.of(
                        "step",
                        routine.steps().stream()
                                .map(Routine.Step::pose)
                                .distinct()
                                .toList())
                .find(asked)
                .id();
        int step = 0;
        while (!routine.steps().get(step).pose().id().equals(pose)) {
            step++;
        }
        return step;
    }
}
