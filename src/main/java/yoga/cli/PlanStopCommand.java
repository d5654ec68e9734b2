package yoga.cli;

import picocli.CommandLine.Model.CommandSpec;
import yoga.practice.Characters;
import yoga.practice.Plan;
import yoga.progress.PlanChange;
import yoga.progress.Standing;
import yoga.store.JournalReading;

/** {@code yoga plan stop}: leaves the plan that is on; what was practised stays in the journal. */
final class PlanStopCommand implements Command {
    private final Surroundings surroundings;
    private final CatalogueOptions catalogueOptions = new CatalogueOptions();

    PlanStopCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void declare(CommandSpec spec) {
        Help.examples(spec, "yoga plan stop");
        catalogueOptions.declare(spec);
    }

    @Override
    public ExitCode run() {
        JournalKeeping journal = JournalKeeping.of(surroundings);
        JournalReading reading = journal.file().read();
        PlanChange on = Standing.current(reading.journal());
        if (on == null) {
            if (reading.readable()) {
                Messages.tell(surroundings.messages(), "no plan is on; 'yoga plan start' begins one");
            }
            return ExitCode.FAILED;
        }
        if (!journal.left(on)) {
            return ExitCode.FAILED;
        }
        surroundings
                .output()
                .write(name(on.plan())
                        + " is left; what you practised stays in the journal. 'yoga log undo' takes that back.\n");
        return ExitCode.DONE;
    }

    private String name(String id) {
        Plan plan = catalogueOptions.catalogue(surroundings).plans().get(id);
        return plan == null ? "The plan " + Characters.shown(id) : plan.name();
    }
}
