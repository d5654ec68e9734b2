package yoga.cli;

import java.util.Collection;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.practice.Plan;
import yoga.terminal.Ink;
import yoga.terminal.Line;

/** {@code yoga plan list}: the plans that there are. */
final class PlanListCommand implements Command {
    private final Surroundings surroundings;
    private final GlobalOptions global;
    private final CatalogueOptions catalogueOptions = new CatalogueOptions();
    private final OptionSpec json = Command.flag("--json", "Write the plans as JSON.");

    PlanListCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public void declare(CommandSpec spec) {
        Help.examples(spec, "yoga plan list");
        spec.addOption(json);
        catalogueOptions.declare(spec);
    }

    @Override
    public ExitCode run() {
        Collection<Plan> plans =
                catalogueOptions.catalogue(surroundings).plans().values();
        if (Command.on(json)) {
            surroundings.output().write(Json.text(document -> {
                document.beginArray();
                for (Plan plan : plans) {
                    document.beginObject();
                    PlanJson.add(document, plan);
                    document.endObject();
                }
                document.endArray();
            }));
            return ExitCode.DONE;
        }
        Page page = Page.of(surroundings, global);
        for (Plan plan : plans) {
            page.line(new Line().add(Ink.STRONG, plan.id()).add("  " + page.shown(plan.name())));
            for (Plan.Stretch stretch : plan.stretches()) {
                page.line(new Line()
                        .add("  " + days(stretch))
                        .to(18)
                        .add(page.shown(stretch.routine().name())));
            }
            if (!plan.about().isEmpty()) {
                page.paragraph(2, Ink.FAINT, plan.about());
            }
        }
        page.writeTo(surroundings.output());
        return ExitCode.DONE;
    }

    private static String days(Plan.Stretch stretch) {
        return stretch.firstDay() == stretch.lastDay()
                ? "day " + stretch.firstDay()
                : "days " + stretch.firstDay() + " to " + stretch.lastDay();
    }
}
