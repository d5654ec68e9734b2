package yoga.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import yoga.practice.Plan;
import yoga.progress.Standing;

/** Plans for programs. */
final class PlanJson {
    private PlanJson() {}

    /** The members of a plan. */
    static void add(JsonWriter json, Plan plan) throws IOException {
        json.name("id").value(plan.id());
        json.name("name").value(plan.name());
        Json.optional(json, "about", plan.about().isEmpty() ? null : plan.about());
        json.name("days").value(plan.days());
        json.name("stretches").beginArray();
        for (Plan.Stretch stretch : plan.stretches()) {
            json.beginObject();
            json.name("from").value(stretch.firstDay());
            json.name("to").value(stretch.lastDay());
            json.name("routine").value(stretch.routine().id());
            json.endObject();
        }
        json.endArray();
    }

    /**
     * A plan, and where somebody stands in it.
     *
     * @param begun whether it is on
     */
    static String of(Standing standing, boolean begun) {
        return Json.text(json -> {
            json.beginObject();
            add(json, standing.plan());
            json.name("begun").value(begun ? standing.begun().toString() : null);
            json.name("today").beginObject();
            json.name("date").value(standing.today().toString());
            json.name("day").value(standing.day());
            json.name("routine").value(standing.routine().id());
            json.name("done").value(standing.doneToday());
            json.endObject();
            json.name("finished").value(standing.finished());
            json.name("done").beginArray();
            for (int i = 0; i < standing.done().size(); i++) {
                Standing.Day day = standing.done().get(i);
                json.beginObject();
                json.name("day").value(i + 1);
                json.name("date").value(day.on().toString());
                json.name("routine").value(day.routine());
                json.endObject();
            }
            json.endArray();
            json.endObject();
        });
    }
}
