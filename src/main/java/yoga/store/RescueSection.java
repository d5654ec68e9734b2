package yoga.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yoga.practice.Characters;
import yoga.practice.Durations;
import yoga.practice.Pose;
import yoga.practice.Rescue;

/** Reads {@code rescues}. */
final class RescueSection {
    static final List<String> KEYS = List.of("name", "aliases", "about", "cycle", "moves");
    static final List<String> MOVE_KEYS = List.of("at", "pose", "hold");

    /** Where a reference leads nowhere. */
    static final Rescue STAND_IN = new Rescue("", "", List.of(), "", Rescue.LONGEST_CYCLE, List.of());

    private final Values values;
    private final References<Pose> poses;

    RescueSection(Values values, References<Pose> poses) {
        this.values = values;
        this.poses = poses;
    }

    Map<String, Rescue> read(@Nullable YamlNode section) {
        return Section.read(section, "rescues", values, this::rescue);
    }

    private Rescue rescue(String id, Spot spot, YamlNode node) {
        Fields fields = Fields.of(node, spot, "rescue " + Characters.quoted(id), KEYS, values);
        Duration cycle = cycle(fields);
        return new Rescue(id, fields.name(), fields.aliases(), fields.about(), cycle, moves(fields, cycle));
    }

    private Duration cycle(Fields fields) {
        Duration cycle = fields.duration("cycle", Rescue.LONGEST_CYCLE);
        if (cycle.compareTo(Rescue.SHORTEST_CYCLE) >= 0 && cycle.compareTo(Rescue.LONGEST_CYCLE) <= 0) {
            return cycle;
        }
        values.fault(
                fields.spot("cycle"),
                "a cycle of " + Durations.format(cycle) + " is out of range; take "
                        + Durations.format(Rescue.SHORTEST_CYCLE) + " to " + Durations.format(Rescue.LONGEST_CYCLE));
        // So long that no move is blamed for coming after its end.
        return Rescue.LONGEST_CYCLE;
    }

    private List<Rescue.Move> moves(Fields fields, Duration cycle) {
        List<Rescue.Move> moves = new ArrayList<>();
        for (YamlNode node : fields.entries("moves", Rescue.MOST_MOVES)) {
            Fields move = Fields.of(node, node.spot(), "a move", MOVE_KEYS, values);
            YamlNode id = move.required("pose");
            Pose pose = id == null ? PoseSection.STAND_IN : poses.find(id, "'pose'");
            @Nullable
            Duration last = moves.isEmpty() ? null : moves.get(moves.size() - 1).at();
            moves.add(new Rescue.Move(at(move, last, cycle), pose, move.timedHold("hold", pose.hold())));
        }
        return moves;
    }

    private Duration at(Fields move, @Nullable Duration last, Duration cycle) {
        Duration at = move.duration("at", last == null ? Duration.ZERO : last.plusMillis(1));
        if (at.compareTo(cycle) >= 0) {
            values.fault(
                    move.spot("at"),
                    Durations.format(at) + " is not within the cycle of " + Durations.format(cycle)
                            + "; take less, or a longer cycle");
            return last == null ? Duration.ZERO : last;
        }
        if (last != null && at.compareTo(last) <= 0) {
            values.fault(
                    move.spot("at"),
                    Durations.format(at) + " is not after " + Durations.format(last)
                            + ", the move before; put the moves in order");
            return last;
        }
        return at;
    }
}
