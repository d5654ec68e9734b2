package yoga.store;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yoga.figure.Figure;
import yoga.practice.Catalogue;
import yoga.practice.Characters;
import yoga.practice.InvalidInput;
import yoga.practice.Plan;
import yoga.practice.Pose;
import yoga.practice.Rescue;
import yoga.practice.Routine;

/**
 * Reads a routines file: poses with their figures, routines, rescue protocols and plans in YAML 1.2.
 *
 * <p>A file loads whole or not at all. Its faults come together, each as one line <code>file:line:column: what is wrong;
 * what would be right</code>, sorted by place.
 */
public final class RoutinesFile {
    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 1024 * 1024;

    static final List<String> KEYS = List.of("poses", "routines", "rescues", "plans");

    private RoutinesFile() {}

    /**
     * Reads what a person named on the command line: a regular file, or standard input as {@code -} or
     * {@code /dev/stdin}.
     *
     * @param below where ids lead that the file does not have itself
     * @return what the file has, without the catalogue below
     * @throws InvalidInput if it cannot be read or has faults
     */
    public static Content read(String file, InputStream standardInput, Catalogue below) {
        if (file.equals("-") || file.equals("/dev/stdin")) {
            return read(standardInput, "standard input", below);
        }
        try {
            return read(Path.of(file), below);
        } catch (InvalidPathException e) {
            throw new InvalidInput("cannot read " + Characters.shown(file) + ": this is not the name of a file here");
        }
    }

    /**
     * Reads a regular file.
     *
     * @param below where ids lead that the file does not have itself
     * @return what the file has, without the catalogue below
     * @throws InvalidInput if it cannot be read or has faults
     */
    public static Content read(Path file, Catalogue below) {
        return parse(SourceFile.read(file, MOST_BYTES), Characters.shown(file.toString()), below);
    }

    /**
     * Reads a stream to its end.
     *
     * @param name what stands in messages for the name of the file
     * @param below where ids lead that the file does not have itself
     * @return what the file has, without the catalogue below
     * @throws InvalidInput if it cannot be read or has faults
     */
    public static Content read(InputStream in, String name, Catalogue below) {
        String shown = Characters.shown(name);
        return parse(SourceFile.read(in, shown, MOST_BYTES), shown, below);
    }

    private static Content parse(byte[] bytes, String name, Catalogue below) {
        Faults faults = new Faults(name);
        YamlNode root = YamlTree.parse(SourceText.decode(bytes, faults), faults);
        Content content = content(root, new Values(faults), below);
        faults.throwIfAny();
        return content;
    }

    private static Content content(@Nullable YamlNode root, Values values, Catalogue below) {
        if (root == null || root.isNothing()) {
            return new Content(Catalogue.EMPTY, Map.of());
        }
        Fields sections = Fields.of(root, root.spot(), "the file", KEYS, values);
        Map<String, Figure> figures = new LinkedHashMap<>();
        Map<String, Pose> poses = new PoseSection(values, figures).read(sections.get("poses"));
        References<Pose> toPoses = new References<>("pose", poses, below.poses(), PoseSection.STAND_IN, values);
        Map<String, Routine> routines = new RoutineSection(values, toPoses).read(sections.get("routines"));
        Map<String, Rescue> rescues = new RescueSection(values, toPoses).read(sections.get("rescues"));
        Map<String, Plan> plans = new PlanSection(
                        values,
                        new References<>("routine", routines, below.routines(), RoutineSection.STAND_IN, values),
                        new References<>("rescue", rescues, below.rescues(), RescueSection.STAND_IN, values))
                .read(sections.get("plans"));
        return new Content(new Catalogue(poses.values(), routines.values(), rescues.values(), plans.values()), figures);
    }
}
