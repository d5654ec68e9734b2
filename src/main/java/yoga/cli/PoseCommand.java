package yoga.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import yoga.practice.Catalogue;
import yoga.practice.InvalidInput;
import yoga.practice.Names;
import yoga.practice.Pose;

/** {@code yoga pose NAME}: one pose in full. */
final class PoseCommand implements Command {
    private final Surroundings surroundings;
    private final GlobalOptions global;
    private final CatalogueOptions catalogueOptions = new CatalogueOptions();
    private final OptionSpec json = Command.flag("--json", "Write the pose as JSON.");
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
        spec.addPositional(name).addOption(json);
        catalogueOptions.declare(spec);
    }

    @Override
    public ExitCode run() {
        String asked = name.getValue();
        if (asked == null) {
            throw new InvalidInput("which pose? 'yoga poses' lists them, 'yoga pose thread-the-needle' shows one");
        }
        Catalogue catalogue = catalogueOptions.catalogue(surroundings);
        Pose pose = Names.of("pose", catalogue.poses().values()).find(asked);
        if (Command.on(json)) {
            surroundings.output().write(PoseJson.one(pose));
        } else {
            Page page = new Page(
                    global.look(surroundings.environment(), surroundings.terminals()), surroundings.terminals());
            new PoseSheet(page, pose).write();
            page.writeTo(surroundings.output());
        }
        return ExitCode.DONE;
    }
}
