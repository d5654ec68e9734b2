package yoga.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yoga.figure.Figure;
import yoga.practice.Characters;
import yoga.practice.Cycle;
import yoga.practice.Place;
import yoga.practice.Pose;
import yoga.practice.Position;

/** Reads {@code poses}. */
final class PoseSection {
    static final List<String> KEYS = List.of(
            "name",
            "aliases",
            "sanskrit",
            "place",
            "position",
            "hold",
            "sides",
            "breath",
            "rep",
            "setup",
            "steps",
            "stay",
            "leave",
            "mistakes",
            "easier",
            "tip",
            "often",
            "props",
            "targets",
            "care",
            "figure");
    static final List<String> BREATH_KEYS = List.of("inhale", "exhale");
    static final int MOST_STEPS = 12;

    /** Where a reference leads nowhere. */
    static final Pose STAND_IN = new Pose(
            "",
            "",
            List.of(),
            null,
            List.of(Place.DESK),
            List.of(Position.SEATED),
            Values.STAND_IN_HOLD,
            false,
            new Pose.BreathCues(null, null),
            null,
            new Pose.Guidance(null, List.of(), null, null, List.of(), List.of(), null, null, List.of()),
            List.of(),
            List.of());

    private final Values values;
    private final Map<String, Figure> figures;

    /** @param figures takes in those of the poses */
    PoseSection(Values values, Map<String, Figure> figures) {
        this.values = values;
        this.figures = figures;
    }

    Map<String, Pose> read(@Nullable YamlNode section) {
        return Section.read(section, "poses", values, this::pose);
    }

    private Pose pose(String id, Spot spot, YamlNode node) {
        Fields fields = Fields.of(node, spot, "pose " + Characters.quoted(id), KEYS, values);
        YamlNode place = fields.required("place");
        YamlNode position = fields.required("position");
        boolean sided = isSided(fields.get("sides"));
        figure(id, fields.get("figure"));
        return new Pose(
                id,
                fields.name(),
                fields.aliases(),
                fields.text("sanskrit", Values.LONGEST_NAME),
                place == null ? List.of() : values.choices(place, "'place'", Place.values(), Place::word),
                position == null
                        ? List.of()
                        : values.choices(position, "'position'", Position.values(), Position::word),
                fields.required("hold") == null ? Values.STAND_IN_HOLD : fields.timedHold("hold", Values.STAND_IN_HOLD),
                sided,
                breath(fields.get("breath")),
                rep(fields.get("rep")),
                new GuidanceFields(fields, sided, values).read(),
                fields.names("props"),
                fields.names("targets"));
    }

    private void figure(String id, @Nullable YamlNode node) {
        Figure figure = node == null ? null : new FigureFields(values).read(node, node.spot(), "'figure'");
        if (figure != null) {
            figures.put(id, figure);
        }
    }

    private boolean isSided(@Nullable YamlNode node) {
        if (node == null) {
            return false;
        }
        String sides = values.text(node, "'sides'", Values.LONGEST_TEXT);
        if (!sides.isEmpty() && !sides.equals("each")) {
            values.fault(
                    node.spot(),
                    "'sides' is " + Characters.quoted(sides) + "; write 'each', or remove it for a pose without sides");
        }
        // A pose that says anything about sides is not blamed for naming them.
        return true;
    }

    private Pose.BreathCues breath(@Nullable YamlNode node) {
        if (node == null) {
            return new Pose.BreathCues(null, null);
        }
        Fields fields = Fields.of(node, node.spot(), "'breath'", BREATH_KEYS, values);
        return new Pose.BreathCues(fields.text("inhale"), fields.text("exhale"));
    }

    private @Nullable Cycle rep(@Nullable YamlNode node) {
        return node == null ? null : values.read(node, "'rep'", Repetition::parse, Repetition.STAND_IN);
    }
}
