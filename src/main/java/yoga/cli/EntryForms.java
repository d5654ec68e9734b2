package yoga.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yoga.practice.Characters;
import yoga.practice.TimesOfDay;
import yoga.progress.Alerted;
import yoga.progress.Entry;
import yoga.progress.Feeling;
import yoga.progress.PlanChange;
import yoga.progress.Practice;

/** Entries of the journal for programs; control characters are written out by their numbers, as everywhere. */
final class EntryForms {
    private EntryForms() {}

    static String json(List<Entry> entries) {
        return Json.text(json -> {
            json.beginArray();
            for (Entry entry : entries) {
                json.beginObject();
                text(json, "id", entry.id());
                json.name("kind").value(kind(entry));
                json.name("at").value(at(entry));
                if (entry instanceof Practice practice) {
                    add(json, practice);
                } else if (entry instanceof Alerted alerted) {
                    text(json, "pose", alerted.pose());
                    text(json, "outcome", alerted.outcome());
                    json.name("shown").value(alerted.shown());
                } else if (entry instanceof Feeling feeling) {
                    json.name("score").value(feeling.score());
                    text(json, "note", feeling.note().isEmpty() ? null : feeling.note());
                } else if (entry instanceof PlanChange change) {
                    text(json, "plan", change.plan());
                    json.name("begun").value(change.begun());
                }
                json.endObject();
            }
            json.endArray();
        });
    }

    private static void add(JsonWriter json, Practice practice) throws IOException {
        text(json, "routine", practice.routine());
        json.name("ending").value(practice.ending().word());
        text(json, "reason", practice.reason());
        json.name("done").value(practice.done());
        json.name("steps").value(practice.steps());
        json.name("practised").value(practice.practised().toString());
        json.name("active").value(practice.active().toString());
        if (practice.rehearsal()) {
            json.name("speed").value(practice.speed());
        }
        json.name("poses").beginObject();
        for (Map.Entry<String, Duration> pose : practice.byPose().entrySet()) {
            json.name(Characters.shown(pose.getKey())).value(pose.getValue().toString());
        }
        json.endObject();
        json.name("skipped").beginArray();
        for (String pose : practice.skipped()) {
            json.value(Characters.shown(pose));
        }
        json.endArray();
    }

    private static void text(JsonWriter json, String name, @Nullable String value) throws IOException {
        Json.optional(json, name, value == null ? null : Characters.shown(value));
    }

    /** One line an entry behind a line of headings (RFC 4180, but for its carriage returns). */
    static String csv(List<Entry> entries) {
        StringBuilder csv = new StringBuilder("at,kind,what,outcome,done,steps,seconds,score,note,id\n");
        for (Entry entry : entries) {
            csv.append(at(entry)).append(',').append(kind(entry)).append(',');
            if (entry instanceof Practice practice) {
                cell(csv, practice.routine())
                        .append(',')
                        .append(practice.ending().word());
                csv.append(',').append(practice.done()).append(',').append(practice.steps());
                csv.append(',').append(practice.practised().plusMillis(500).toSeconds());
                csv.append(",,");
            } else if (entry instanceof Alerted alerted) {
                cell(csv, alerted.pose()).append(',');
                cell(csv, alerted.outcome()).append(",,,,,");
            } else if (entry instanceof Feeling feeling) {
                csv.append(",,,,,").append(feeling.score()).append(',');
                cell(csv, feeling.note());
            } else if (entry instanceof PlanChange change) {
                cell(csv, change.plan()).append(change.begun() ? ",begun,,,,," : ",left,,,,,");
            }
            cell(csv.append(','), entry.id()).append('\n');
        }
        return csv.toString();
    }

    private static StringBuilder cell(StringBuilder csv, String text) {
        String shown = Characters.shown(text);
        boolean plain = shown.indexOf(',') < 0 && shown.indexOf('"') < 0;
        return csv.append(plain ? shown : '"' + shown.replace("\"", "\"\"") + '"');
    }

    private static String kind(Entry entry) {
        if (entry instanceof Practice) {
            return "practice";
        }
        if (entry instanceof PlanChange) {
            return "plan";
        }
        return entry instanceof Alerted ? "alert" : "feeling";
    }

    private static String at(Entry entry) {
        return TimesOfDay.stamp(entry.civil(), entry.offset());
    }
}
