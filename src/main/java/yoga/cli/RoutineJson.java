package yoga.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import yoga.practice.Durations;
import yoga.practice.Pace;
import yoga.practice.Routine;
import yoga.practice.Timeline;

/** Routines as JSON; lengths are ISO-8601 durations. */
final class RoutineJson {
    private RoutineJson() {}

    static String one(Timeline timeline) {
        return Json.text(json -> {
            json.beginObject();
            add(json, timeline);
            json.endObject();
        });
    }

    /** A whole timeline, the set-up time, and the time of day at which a session ends, as ISO-8601 with offset. */
    static String dryRun(Timeline timeline, int firstStep, Duration setup, String ends) {
        return Json.text(json -> {
            json.beginObject();
            add(json, timeline);
            json.name("from").value(firstStep + 1);
            json.name("setup")
                    .value(Durations.times(setup, timeline.setupsFrom(firstStep))
                            .toString());
            json.name("ends").value(ends);
            json.endObject();
        });
    }

    static String all(Collection<Routine> routines) {
        return Json.text(json -> {
            json.beginArray();
            for (Routine routine : routines) {
                json.beginObject();
                add(json, Timeline.of(routine, Pace.DEFAULT));
                json.endObject();
            }
            json.endArray();
        });
    }

    private static void add(JsonWriter json, Timeline timeline) throws IOException {
        Routine routine = timeline.routine();
        json.name("id").value(routine.id());
        json.name("name").value(routine.name());
        Json.strings(json, "aliases", routine.aliases());
        json.name("about").value(routine.about());
        json.name("practice").value(timeline.practice().toString());
        json.name("total").value(timeline.total().toString());
        json.name("steps").beginArray();
        for (int i = 0; i < routine.steps().size(); i++) {
            Routine.Step step = routine.steps().get(i);
            json.beginObject();
            json.name("pose").value(step.pose().id());
            json.name("name").value(step.pose().name());
            json.name("hold").value(step.hold().code());
            json.name("sides").value(step.pose().sided());
            json.name("at")
                    .value(timeline.segments()
                            .get(timeline.firstSegmentOf(i))
                            .start()
                            .toString());
            json.name("practice").value(timeline.practiceOf(i).toString());
            json.endObject();
        }
        json.endArray();
    }
}
