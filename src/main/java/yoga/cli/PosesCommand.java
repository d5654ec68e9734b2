package yoga.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.figure.Figure;
import yoga.practice.InvalidInput;
import yoga.practice.Names;
import yoga.practice.Place;
import yoga.practice.Pose;
import yoga.store.Content;
import yoga.store.Figures;
import yoga.terminal.Gallery;
import yoga.terminal.Ink;
import yoga.terminal.Look;

/** {@code yoga poses}: the list of poses, whole or filtered. */
final class PosesCommand implements Command {
    private final Surroundings surroundings;
    private final GlobalOptions global;
    private final CatalogueOptions catalogueOptions = new CatalogueOptions();
    private final OptionSpec where = OptionSpec.builder("--where")
            .paramLabel("PLACE")
            .type(Place.class)
            .converters(Values::place)
            .description("Only those for the desk, or for the mat.")
            .build();
    private final OptionSpec target = text("--target", "MUSCLE", "Only those that work this muscle or movement.");
    private final OptionSpec prop = text("--prop", "PROP", "Only those that use this prop.");
    private final OptionSpec figures = Command.flag("--figures", "Draw them side by side.");
    private final OptionSpec json = Command.flag("--json", "Write the poses as JSON.");

    PosesCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    private static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    @Override
    public void declare(CommandSpec spec) {
        Help.examples(spec, "yoga poses", "yoga poses --where desk", "yoga poses --target rhomboids --json");
        spec.addOption(where)
                .addOption(target)
                .addOption(prop)
                .addOption(figures)
                .addOption(json);
        catalogueOptions.declare(spec);
    }

    @Override
    public ExitCode run() {
        Content content = catalogueOptions.content(surroundings);
        Collection<Pose> all = content.catalogue().poses().values();
        List<Pose> poses = new ArrayList<>(all);
        Place place = where.getValue();
        if (place != null) {
            poses.removeIf(pose -> !pose.places().contains(place));
        }
        keep(poses, all, target.getValue(), "works", Pose::targets);
        keep(poses, all, prop.getValue(), "uses", Pose::props);
        if (poses.isEmpty()) {
            Messages.tell(surroundings.messages(), "no pose is all of that; leave one of the filters out");
        }
        if (Command.on(json)) {
            surroundings.output().write(PoseJson.all(poses, new Figures(content.figures())));
        } else if (Command.on(figures)) {
            draw(poses, new Figures(content.figures()));
        } else {
            write(poses);
        }
        return ExitCode.DONE;
    }

    /** Keeps the poses with a word that contains what was asked for, case, spaces and hyphens aside. */
    private static void keep(
            List<Pose> poses,
            Collection<Pose> all,
            @Nullable String asked,
            String verb,
            Function<Pose, List<String>> words) {
        if (asked == null) {
            return;
        }
        TreeSet<String> known = new TreeSet<>();
        all.forEach(pose -> known.addAll(words.apply(pose)));
        String key = Names.fold(asked);
        if (key.isEmpty() || known.stream().noneMatch(word -> Names.fold(word).contains(key))) {
            throw new InvalidInput("no pose " + verb + " '" + asked + "'; there are " + String.join(", ", known));
        }
        poses.removeIf(pose ->
                words.apply(pose).stream().noneMatch(word -> Names.fold(word).contains(key)));
    }

    private void draw(List<Pose> poses, Figures known) {
        Look look = global.look(surroundings.environment(), surroundings.terminals());
        Page page = new Page(look, surroundings.terminals());
        Gallery gallery = new Gallery(look.theme());
        for (Pose pose : poses) {
            Figure figure = known.of(pose.id());
            if (figure != null) {
                gallery.add(figure, pose.id());
            }
        }
        gallery.lines(page.columns() - 1).forEach(page::line);
        page.writeTo(surroundings.output());
    }

    private void write(List<Pose> poses) {
        Page page = Page.of(surroundings, global);
        Table table = new Table(Ink.STRONG, Ink.PLAIN, Ink.PLAIN, Ink.FAINT);
        for (Pose pose : poses) {
            table.row(pose.id(), placesOf(pose), pose.hold().words(pose.sided()), String.join(", ", pose.targets()));
        }
        table.write(page, surroundings.terminals().out());
        page.writeTo(surroundings.output());
    }

    private static String placesOf(Pose pose) {
        StringBuilder places = new StringBuilder();
        for (Place place : pose.places()) {
            places.append(places.length() == 0 ? "" : ", ").append(place.word());
        }
        return places.toString();
    }
}
