package yoga.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import yoga.figure.Figure;
import yoga.practice.Cycle;
import yoga.practice.Pace;
import yoga.practice.Place;
import yoga.practice.Pose;
import yoga.practice.Pose.Guidance;
import yoga.practice.Position;
import yoga.practice.Routine;
import yoga.practice.Timeline;
import yoga.store.Figures;

/** Poses as JSON; lengths are ISO-8601 durations at the default pace. */
final class PoseJson {
    private PoseJson() {}

    static String one(Pose pose, Figures figures) {
        return Json.text(json -> add(json, pose, figures));
    }

    static String all(List<Pose> poses, Figures figures) {
        return Json.text(json -> {
            json.beginArray();
            for (Pose pose : poses) {
                add(json, pose, figures);
            }
            json.endArray();
        });
    }

    private static void add(JsonWriter json, Pose pose, Figures figures) throws IOException {
        json.beginObject();
        json.name("id").value(pose.id());
        json.name("name").value(pose.name());
        Json.strings(json, "aliases", pose.aliases());
        Json.optional(json, "sanskrit", pose.sanskrit());
        Json.strings(json, "places", pose.places().stream().map(Place::word).toList());
        Json.strings(
                json, "positions", pose.positions().stream().map(Position::word).toList());
        json.name("hold").value(pose.hold().code());
        json.name("sides").value(pose.sided());
        json.name("practice")
                .value(Timeline.of(Routine.of(pose), Pace.DEFAULT).practice().toString());
        Json.optional(json, "inhale", pose.breath().inhale());
        Json.optional(json, "exhale", pose.breath().exhale());
        if (pose.rep() != null) {
            addRep(json, pose.rep());
        }
        addGuidance(json, pose.guidance());
        Figure figure = figures.of(pose.id());
        Json.optional(json, "figure", figure == null ? null : figure.text());
        Json.strings(json, "props", pose.props());
        Json.strings(json, "targets", pose.targets());
        json.endObject();
    }

    private static void addRep(JsonWriter json, Cycle rep) throws IOException {
        json.name("rep").beginObject();
        json.name(rep.begins().word()).value(rep.first().toString());
        json.name(rep.begins().other().word()).value(rep.second().toString());
        json.endObject();
    }

    private static void addGuidance(JsonWriter json, Guidance guidance) throws IOException {
        Json.optional(json, "setup", guidance.setup());
        Json.strings(json, "steps", guidance.steps());
        Json.optional(json, "stay", guidance.stay());
        Json.optional(json, "leave", guidance.leave());
        Json.strings(json, "mistakes", guidance.mistakes());
        Json.strings(json, "easier", guidance.easier());
        Json.optional(json, "tip", guidance.tip());
        Json.optional(json, "often", guidance.often());
        Json.strings(json, "care", guidance.care());
    }
}
