package yoga.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yoga.practice.Characters;
import yoga.progress.Days;
import yoga.progress.Feelings;
import yoga.progress.Progress;
import yoga.progress.Trend;

/** What a journal adds up to, for programs. */
final class ProgressJson {
    private ProgressJson() {}

    static String of(Progress progress) {
        return Json.text(json -> {
            Days week = progress.days().between(progress.thisWeek(), progress.today());
            json.beginObject();
            json.name("today").value(progress.today().toString());
            json.name("weeks").value(progress.weeks());
            json.name("from").value(progress.first().toString());
            json.name("days").beginArray();
            for (Map.Entry<LocalDate, Duration> day :
                    progress.inTheseWeeks().practised().entrySet()) {
                json.beginObject();
                json.name("date").value(day.getKey().toString());
                json.name("practised").value(day.getValue().toString());
                json.endObject();
            }
            json.endArray();
            json.name("week").beginObject();
            json.name("days").value(week.count());
            json.name("practised").value(week.sum().toString());
            json.endObject();
            run(json, "run", progress.days().current(progress.today()));
            run(json, "longest", progress.days().longest());
            sums(json, "poses", "pose", progress.poses());
            sums(json, "muscles", "muscle", progress.targets());
            json.name("alerts").beginObject();
            json.name("shown").value(progress.alerts().shown());
            json.name("done").value(progress.alerts().done());
            json.endObject();
            add(json, progress.feelings());
            json.endObject();
        });
    }

    private static void run(JsonWriter json, String name, Days.@Nullable Run run) throws IOException {
        json.name(name).beginObject();
        json.name("days").value(run == null ? 0 : run.length());
        if (run != null) {
            json.name("from").value(run.first().toString());
            json.name("to").value(run.last().toString());
        }
        json.endObject();
    }

    private static void sums(JsonWriter json, String name, String what, List<Progress.Sum> sums) throws IOException {
        json.name(name).beginArray();
        for (Progress.Sum sum : sums) {
            json.beginObject();
            json.name(what).value(Characters.shown(sum.what()));
            json.name("practised").value(sum.practised().toString());
            json.endObject();
        }
        json.endArray();
    }

    private static void add(JsonWriter json, Feelings feelings) throws IOException {
        json.name("feelings").beginArray();
        for (Feelings.Day day : feelings.days()) {
            json.beginObject();
            json.name("date").value(day.on().toString());
            json.name("score").value(tenths(day.score()));
            json.name("count").value(day.count());
            json.endObject();
        }
        json.endArray();
        Trend trend = feelings.trend();
        json.name("trend").beginObject();
        json.name("direction")
                .value(trend.direction().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (trend.direction() != Trend.Direction.TOO_FEW) {
            json.name("from").value(tenths(trend.from()));
            json.name("to").value(tenths(trend.to()));
        }
        json.endObject();
    }

    private static double tenths(double score) {
        return Math.round(score * 10) / 10.0;
    }
}
