package yoga.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import yoga.practice.Durations;
import yoga.practice.InvalidInput;
import yoga.practice.TimesOfDay;
import yoga.rescue.Answers;
import yoga.rescue.Step;
import yoga.terminal.RescueWording;

/** {@code yoga rescue pause}, {@code resume}, {@code snooze}, {@code skip}: an answer from another shell. */
final class RescueAnswerCommand implements Command {
    /** What is answered. */
    enum Answer {
        PAUSE,
        RESUME,
        SNOOZE,
        SKIP
    }

    static final String NOT_RUNNING = "no alerts are on; 'yoga rescue --every 60m' starts them";

    private final Surroundings surroundings;
    private final Answer answer;
    private final CatalogueOptions catalogueOptions = new CatalogueOptions();
    private final PositionalParamSpec words;

    RescueAnswerCommand(Surroundings surroundings, Answer answer) {
        this.surroundings = surroundings;
        this.answer = answer;
        this.words = PositionalParamSpec.builder()
                .paramLabel(answer == Answer.PAUSE ? "HOW LONG" : "DURATION")
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .completionCandidates(answer == Answer.PAUSE ? List.of("until", "today") : List.of())
                .description(
                        answer == Answer.PAUSE
                                ? "45m, until 14:00, or today. Default: until resumed."
                                : "How long. Default: what the alerts were started with.")
                .build();
    }

    @Override
    public void declare(CommandSpec spec) {
        switch (answer) {
            case PAUSE ->
                Help.examples(
                        spec, "yoga rescue pause 45m", "yoga rescue pause until 14:00", "yoga rescue pause today");
            case RESUME -> Help.examples(spec, "yoga rescue resume");
            case SNOOZE -> Help.examples(spec, "yoga rescue snooze", "yoga rescue snooze 10m");
            case SKIP -> Help.examples(spec, "yoga rescue skip");
        }
        if (answer == Answer.PAUSE || answer == Answer.SNOOZE) {
            spec.addPositional(words);
        }
        catalogueOptions.declare(spec);
    }

    @Override
    public ExitCode run() {
        List<String> said = words.getValue() == null ? List.of() : words.getValue();
        checkWords(said);
        RescueWatch watch = RescueWatch.find(surroundings, catalogueOptions.catalogue(surroundings));
        if (watch == null) {
            Messages.tell(surroundings.messages(), NOT_RUNNING);
            return ExitCode.FAILED;
        }
        Step step = watch.update(ledger -> switch (answer) {
            case PAUSE -> Answers.pause(ledger, watch.now(), pauseEnd(watch, said));
            case RESUME -> Answers.resume(ledger);
            case SNOOZE -> Answers.snooze(ledger, watch.now(), snooze(watch, said));
            case SKIP -> Answers.skip(watch.watch(), ledger, watch.zone(), watch.now());
        });
        if (step.quiet()) {
            Messages.tell(surroundings.messages(), nothingToAnswer(watch));
            return ExitCode.FAILED;
        }
        surroundings.output().write(watch.told(step));
        return ExitCode.DONE;
    }

    /** Before anything is looked for, so that what cannot be understood is said in any case. */
    private void checkWords(List<String> said) {
        if (answer == Answer.SNOOZE && !said.isEmpty()) {
            if (said.size() > 1) {
                throw new InvalidInput("'" + said.get(1) + "' is one argument too many; say how long once: snooze 10m");
            }
            RescueOptions.checkSnooze("snooze", Durations.parse(said.get(0)));
        } else if (answer == Answer.PAUSE && !said.isEmpty()) {
            if (said.get(0).equals("until") && said.size() == 2) {
                TimesOfDay.parse(said.get(1));
            } else if (said.size() > 1 || said.get(0).equals("until")) {
                throw new InvalidInput(
                        "'" + String.join(" ", said) + "' is not a pause; write 45m, until 14:00, or today");
            } else if (!said.get(0).equals("today")) {
                pauseLength(said.get(0));
            }
        }
    }

    private static Duration pauseLength(String text) {
        Duration length = Durations.parse(text);
        if (length.isZero()) {
            throw new InvalidInput("a pause of 0s is none; 'yoga rescue resume' ends one");
        }
        return length;
    }

    private static @Nullable Instant pauseEnd(RescueWatch watch, List<String> said) {
        if (said.isEmpty()) {
            return null;
        }
        if (said.get(0).equals("today")) {
            return watch.terms().schedule().workday().endOfToday(watch.zone(), watch.now());
        }
        if (!said.get(0).equals("until")) {
            return watch.now().plus(pauseLength(said.get(0)));
        }
        LocalTime time = TimesOfDay.parse(said.get(1));
        LocalDateTime now = LocalDateTime.ofInstant(watch.now(), watch.zone());
        LocalDateTime end = now.toLocalDate().atTime(time);
        return (end.isAfter(now) ? end : end.plusDays(1)).atZone(watch.zone()).toInstant();
    }

    private static Duration snooze(RescueWatch watch, List<String> said) {
        return said.isEmpty() ? watch.terms().snooze() : Durations.parse(said.get(0));
    }

    private String nothingToAnswer(RescueWatch watch) {
        String next = new RescueWording(watch.movements()).next(watch.outlook());
        return switch (answer) {
            case RESUME -> "there is no pause. " + next;
            case SNOOZE -> "no alert waits for an answer. " + next;
            case PAUSE, SKIP -> "there is nothing to skip now. " + next;
        };
    }
}
