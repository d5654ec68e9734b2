package yoga.store;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import yoga.practice.InvalidInput;
import yoga.rescue.Alert;
import yoga.rescue.Keeper;
import yoga.rescue.Ledger;
import yoga.rescue.Outcome;
import yoga.rescue.Pause;
import yoga.rescue.Ringing;
import yoga.rescue.Schedule;
import yoga.rescue.Snoozed;
import yoga.rescue.State;
import yoga.rescue.Terms;
import yoga.rescue.Workday;

/** Reads what {@link StateWriter} wrote. Members that are not known are passed over. */
final class StateReader {
    private StateReader() {}

    /**
     * Reads a state.
     *
     * @throws InvalidInput if it is anything else
     */
    static State read(String text) {
        try (JsonReader json = new JsonReader(new StringReader(text))) {
            return state(json);
        } catch (IOException | DateTimeException | IllegalArgumentException | IllegalStateException e) {
            throw new InvalidInput("it is damaged");
        }
    }

    private static State state(JsonReader json) throws IOException {
        int version = 0;
        Keeper keeper = null;
        Terms terms = null;
        Instant seen = null;
        Ringing ringing = null;
        Snoozed snoozed = null;
        Pause pause = null;
        Map<Alert, Outcome> outcomes = new LinkedHashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "version" -> version = version(json.nextInt());
                case "keeper" -> keeper = keeper(json);
                case "terms" -> terms = terms(json);
                case "seen" -> seen = StateLimits.instant(json.nextString());
                case "ringing" -> ringing = ringing(json);
                case "snoozed" -> snoozed = snoozed(json);
                case "pause" -> pause = pause(json);
                case "outcomes" -> {
                    json.beginObject();
                    while (json.hasNext()) {
                        outcomes.put(StateLimits.alert(json.nextName()), outcome(json.nextString()));
                    }
                    json.endObject();
                }
                default -> json.skipValue();
            }
        }
        json.endObject();
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw new IllegalStateException("more than one object");
        }
        if (version == 0) {
            throw new IllegalStateException("no version");
        }
        return new State(keeper, terms, new Ledger(seen, outcomes, ringing, snoozed, pause));
    }

    /** Asked before the rest, which another version may have in another form. */
    private static int version(int version) {
        if (version != StateWriter.VERSION) {
            throw new InvalidInput("it is of another version of yoga");
        }
        return version;
    }

    private static Keeper keeper(JsonReader json) throws IOException {
        JsonMembers members = new JsonMembers(json);
        return new Keeper(
                Long.parseLong(members.get("process")),
                StateLimits.instant(members.get("since")),
                Boolean.parseBoolean(members.get("resident")));
    }

    private static Ringing ringing(JsonReader json) throws IOException {
        JsonMembers members = new JsonMembers(json);
        return new Ringing(
                StateLimits.alert(members.get("alert")),
                StateLimits.instant(members.get("since")),
                Boolean.parseBoolean(members.get("guided")));
    }

    private static Snoozed snoozed(JsonReader json) throws IOException {
        JsonMembers members = new JsonMembers(json);
        return new Snoozed(StateLimits.alert(members.get("alert")), StateLimits.instant(members.get("until")));
    }

    private static Pause pause(JsonReader json) throws IOException {
        JsonMembers members = new JsonMembers(json);
        String until = members.optional("until");
        return new Pause(StateLimits.instant(members.get("since")), until == null ? null : StateLimits.instant(until));
    }

    private static Terms terms(JsonReader json) throws IOException {
        List<Schedule.Slot> slots = new ArrayList<>();
        JsonMembers members = new JsonMembers(json, "slots", slot -> {
            JsonMembers of = new JsonMembers(slot);
            slots.add(StateLimits.slot(of.get("at"), of.get("pose")));
        });
        String begun = members.optional("begun");
        Workday workday = new Workday(
                LocalTime.parse(members.get("from")),
                Duration.parse(members.get("length")),
                StateLimits.days(members.get("days")));
        Schedule schedule = new Schedule(
                StateLimits.slots(slots),
                StateLimits.cycle(members.get("every")),
                workday,
                begun == null ? null : StateLimits.civil(begun));
        return new Terms(
                StateLimits.name(members.get("protocol")),
                schedule,
                StateLimits.length(members.get("grace")),
                StateLimits.length(members.get("snooze")));
    }

    private static Outcome outcome(String word) {
        return Outcome.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
