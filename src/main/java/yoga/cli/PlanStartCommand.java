package yoga.cli;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import yoga.practice.Catalogue;
import yoga.practice.InvalidInput;
import yoga.practice.Names;
import yoga.practice.Plan;
import yoga.progress.Standing;
import yoga.store.JournalReading;

/** {@code yoga plan start [PLAN]}: begins a plan, by one record of the journal. */
final class PlanStartCommand implements Command {
    private static final String DEFAULT_PLAN = "two-weeks";

    private final Surroundings surroundings;
    private final CatalogueOptions catalogueOptions = new CatalogueOptions();
    private final PositionalParamSpec name = PositionalParamSpec.builder()
            .paramLabel("PLAN")
            .index("0")
            .arity("0..1")
            .type(String.class)
            .description("Which plan. Default: two-weeks.")
            .build();

    PlanStartCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void declare(CommandSpec spec) {
        Help.examples(spec, "yoga plan start", "yoga plan start two-weeks");
        spec.addPositional(name);
        catalogueOptions.declare(spec);
    }

    @Override
    public ExitCode run() {
        Catalogue catalogue = catalogueOptions.catalogue(surroundings);
        Plan plan = plan(catalogue, name.getValue());
        JournalKeeping journal = JournalKeeping.of(surroundings);
        JournalReading reading = journal.file().read();
        if (!reading.readable()) {
            return ExitCode.FAILED;
        }
        Standing on = PlanInForce.find(surroundings, catalogue, reading.journal());
        if (on != null && !on.finished()) {
            Messages.tell(surroundings.messages(), PlanInForce.place(on) + ", is on; 'yoga plan stop' leaves it first");
            return ExitCode.FAILED;
        }
        if (journal.begun(plan.id()) == null) {
            return ExitCode.FAILED;
        }
        surroundings
                .output()
                .write(plan.name() + " begins: " + plan.days() + (plan.days() == 1 ? " day" : " days")
                        + ", at your own pace.\nToday: " + PlanInForce.named(plan.routine(1))
                        + ". 'yoga run' guides it.\n");
        return ExitCode.DONE;
    }

    /** A plan by its name; the usual one where nobody says which. */
    static Plan plan(Catalogue catalogue, @Nullable String asked) {
        Collection<Plan> plans = catalogue.plans().values();
        if (plans.isEmpty()) {
            throw new InvalidInput("there are no plans");
        }
        if (asked != null) {
            return Names.of("plan", plans).find(asked);
        }
        Plan usual = catalogue.plans().get(DEFAULT_PLAN);
        return usual == null ? plans.iterator().next() : usual;
    }
}
