package yoga.cli;

import java.time.Duration;
import java.util.Collection;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import yoga.practice.Catalogue;
import yoga.practice.Characters;
import yoga.practice.Durations;
import yoga.practice.InvalidInput;
import yoga.practice.Names;
import yoga.practice.Pace;
import yoga.practice.Routine;
import yoga.practice.Timeline;
import yoga.store.BuiltIn;
import yoga.store.RoutinesFile;
import yoga.store.Schema;
import yoga.terminal.Ink;

/** {@code yoga routines}: the list of routines, one as a timetable, and the check of a file. */
final class RoutinesCommand implements Command {
    private final Surroundings surroundings;
    private final GlobalOptions global;
    private final CatalogueOptions catalogueOptions = new CatalogueOptions();
    private final OptionSpec json = Command.flag("--json", "Write as JSON.");
    private final OptionSpec schema = Command.flag("--schema", "Print the JSON Schema of a routines file.");
    private final OptionSpec check = OptionSpec.builder("--check")
            .paramLabel("FILE")
            .type(String.class)
            .description("Check a routines file and name every fault; - reads standard input.")
            .build();
    private final PositionalParamSpec name = PositionalParamSpec.builder()
            .paramLabel("ROUTINE")
            .index("0")
            .arity("0..1")
            .type(String.class)
            .description("A routine by id, name, alias or the beginning of one.")
            .build();

    RoutinesCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public void declare(CommandSpec spec) {
        Help.examples(spec, "yoga routines", "yoga routines morning", "yoga routines --check my-routines.yaml");
        spec.addPositional(name).addOption(check).addOption(schema).addOption(json);
        catalogueOptions.declare(spec);
    }

    @Override
    public ExitCode run() {
        String asked = name.getValue();
        String file = check.getValue();
        int things = (asked == null ? 0 : 1) + (file == null ? 0 : 1) + (Command.on(schema) ? 1 : 0);
        if (things > 1) {
            throw new InvalidInput("a routine, --check and --schema do not go together; ask for one of them");
        }
        if (Command.on(schema)) {
            surroundings.output().write(Schema.text());
        } else if (file != null) {
            check(file);
        } else if (asked != null) {
            one(asked);
        } else {
            all(catalogueOptions.catalogue(surroundings).routines().values());
        }
        return ExitCode.DONE;
    }

    private void check(String file) {
        Catalogue content = RoutinesFile.read(file, surroundings.input(), BuiltIn.catalogue())
                .catalogue();
        surroundings
                .output()
                .write(Characters.shown(file) + ": no faults; "
                        + counted(content.poses().size(), "pose") + ", "
                        + counted(content.routines().size(), "routine") + ", "
                        + counted(content.rescues().size(), "rescue") + ", "
                        + counted(content.plans().size(), "plan") + "\n");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private void one(String asked) {
        Catalogue catalogue = catalogueOptions.catalogue(surroundings);
        Routine routine = Names.of("routine", catalogue.routines().values()).find(asked);
        Timeline timeline = Timeline.of(routine, Pace.DEFAULT);
        if (Command.on(json)) {
            surroundings.output().write(RoutineJson.one(timeline));
        } else {
            Page page = page();
            new Timetable(page, timeline, 0).write(RunCommand.SETUP);
            page.writeTo(surroundings.output());
        }
    }

    private void all(Collection<Routine> routines) {
        if (Command.on(json)) {
            surroundings.output().write(RoutineJson.all(routines));
            return;
        }
        Table table = new Table(Ink.STRONG, Ink.PLAIN, Ink.PLAIN, Ink.FAINT);
        for (Routine routine : routines) {
            Duration practice = Timeline.of(routine, Pace.DEFAULT).practice();
            table.row(routine.id(), Durations.clock(practice), routine.name(), routine.about());
        }
        Page page = page();
        table.write(page, surroundings.terminals().out());
        page.writeTo(surroundings.output());
    }

    private Page page() {
        return Page.of(surroundings, global);
    }
}
