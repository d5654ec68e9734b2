package yoga.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.practice.Catalogue;
import yoga.practice.Pose;
import yoga.progress.Progress;
import yoga.store.JournalReading;
import yoga.terminal.Ink;

/** {@code yoga progress}: what the journal adds up to. */
final class ProgressCommand implements Command {
    private static final int USUAL_WEEKS = 12;

    private final Surroundings surroundings;
    private final GlobalOptions global;
    private final CatalogueOptions catalogueOptions = new CatalogueOptions();
    private final OptionSpec weeks = OptionSpec.builder("--weeks")
            .paramLabel("N")
            .type(Integer.class)
            .converters(text -> Values.whole(text, 1, Progress.MOST_WEEKS))
            .description("So many weeks, 1 to " + Progress.MOST_WEEKS + ". Default: " + USUAL_WEEKS + ".")
            .build();
    private final OptionSpec plain =
            Command.flag("--plain", "Write lines instead of a calendar and a chart: for screen readers and pipes.");
    private final OptionSpec json = Command.flag("--json", "Write it as JSON.");

    private @Nullable CommandSpec spec;

    ProgressCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public void declare(CommandSpec spec) {
        this.spec = spec;
        Help.examples(spec, "yoga progress", "yoga progress --weeks 52", "yoga progress --plain");
        spec.addOption(weeks).addOption(plain).addOption(json);
        catalogueOptions.declare(spec);
    }

    @Override
    public ExitCode run() {
        boolean asJson = Command.chosen(Objects.requireNonNull(spec), json, plain);
        JournalReading reading = JournalKeeping.of(surroundings).file().read();
        if (!reading.readable()) {
            return ExitCode.FAILED;
        }
        Catalogue catalogue = catalogueOptions.catalogue(surroundings);
        Integer asked = weeks.getValue();
        Progress progress = Progress.of(
                reading.journal(),
                PlanInForce.today(surroundings),
                asked == null ? USUAL_WEEKS : asked,
                id -> targets(catalogue, id));
        if (asJson) {
            surroundings.output().write(ProgressJson.of(progress));
            return ExitCode.DONE;
        }
        write(progress, catalogue);
        return ExitCode.DONE;
    }

    private void write(Progress progress, Catalogue catalogue) {
        Page page = Page.of(surroundings, global);
        String invitation = new ProgressWords(progress).invitation();
        if (invitation != null) {
            page.paragraph(0, Ink.PLAIN, invitation);
        } else if (Command.on(plain) || GlobalOptions.isDumb(surroundings.environment())) {
            new ProgressPage(page, progress, catalogue).tell();
        } else {
            new ProgressPage(page, progress, catalogue)
                    .draw(global.look(surroundings.environment(), surroundings.terminals())
                            .theme());
        }
        page.writeTo(surroundings.output());
    }

    private static List<String> targets(Catalogue catalogue, String id) {
        Pose pose = catalogue.poses().get(id);
        return pose == null ? List.of() : pose.targets();
    }
}
