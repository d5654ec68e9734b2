package yoga.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import yoga.figure.Figure;
import yoga.practice.InvalidInput;
import yoga.practice.Names;
import yoga.practice.Pose;
import yoga.store.Content;
import yoga.store.Figures;
import yoga.terminal.Look;

/** {@code yoga pose NAME}: one pose in full. */
final class PoseCommand implements Command {
    private final Surroundings surroundings;
    private final GlobalOptions global;
    private final CatalogueOptions catalogueOptions = new CatalogueOptions();
    private final OptionSpec json = Command.flag("--json", "Write the pose as JSON.");
    private final OptionSpec figure = OptionSpec.builder("--figure")
            .type(boolean.class)
            .arity("0")
            .negatable(true)
            .fallbackValue("true")
            .description("Draw the figure. Default: where it is written to a terminal.")
            .build();
    private final PositionalParamSpec name = PositionalParamSpec.builder()
            .paramLabel("POSE")
            .index("0")
            .arity("0..1")
            .type(String.class)
            .description("A pose by id, name, alias or the beginning of one.")
            .build();

    PoseCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public void declare(CommandSpec spec) {
        Help.examples(spec, "yoga pose thread-the-needle", "yoga pose cobra --json");
        spec.addPositional(name).addOption(figure).addOption(json);
        catalogueOptions.declare(spec);
    }

    @Override
    public ExitCode run() {
        String asked = name.getValue();
        if (asked == null) {
            throw new InvalidInput("which pose? 'yoga poses' lists them, 'yoga pose thread-the-needle' shows one");
        }
        Content content = catalogueOptions.content(surroundings);
        Pose pose = Names.of("pose", content.catalogue().poses().values()).find(asked);
        Figures figures = new Figures(content.figures());
        if (Command.on(json)) {
            surroundings.output().write(PoseJson.one(pose, figures));
        } else {
            Look look = global.look(surroundings.environment(), surroundings.terminals());
            Page page = new Page(look, surroundings.terminals());
            new PoseSheet(page, pose).write(shown(pose, figures), look.theme());
            page.writeTo(surroundings.output());
        }
        return ExitCode.DONE;
    }

    /** The figure to draw; null for none. */
    private @Nullable Figure shown(Pose pose, Figures figures) {
        Boolean wanted = figure.getValue();
        boolean eyes = surroundings.terminals().out() && !GlobalOptions.isDumb(surroundings.environment());
        return (wanted == null ? eyes : wanted) ? figures.of(pose.id()) : null;
    }
}
