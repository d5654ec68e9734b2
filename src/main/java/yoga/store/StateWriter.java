package yoga.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import yoga.practice.Weekdays;
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

/** Writes {@link State} as one JSON object, which {@link StateReader} reads back. */
final class StateWriter {
    /** Another number means another form, which only another version of the program can read. */
    static final int VERSION = 1;

    private StateWriter() {}

    static String write(State state) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent(" ");
            json.beginObject().name("version").value(VERSION);
            Keeper keeper = state.keeper();
            if (keeper != null) {
                json.name("keeper").beginObject();
                json.name("process").value(keeper.process());
                json.name("since").value(keeper.since().toString());
                json.name("resident").value(keeper.resident());
                json.endObject();
            }
            if (state.terms() != null) {
                json.name("terms");
                write(json, state.terms());
            }
            write(json, state.ledger());
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void write(JsonWriter json, Terms terms) throws IOException {
        Schedule schedule = terms.schedule();
        json.beginObject();
        json.name("protocol").value(terms.protocol());
        json.name("every").value(schedule.every().toString());
        json.name("from").value(schedule.workday().from().toString());
        json.name("length").value(schedule.workday().length().toString());
        json.name("days").value(Weekdays.format(schedule.workday().days()));
        if (schedule.begun() != null) {
            json.name("begun").value(schedule.begun().toString());
        }
        json.name("grace").value(terms.grace().toString());
        json.name("snooze").value(terms.snooze().toString());
        json.name("slots").beginArray();
        for (Schedule.Slot slot : schedule.slots()) {
            json.beginObject();
            json.name("at").value(slot.at().toString());
            json.name("pose").value(slot.pose());
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void write(JsonWriter json, Ledger ledger) throws IOException {
        if (ledger.seen() != null) {
            json.name("seen").value(ledger.seen().toString());
        }
        Ringing ringing = ledger.ringing();
        if (ringing != null) {
            json.name("ringing").beginObject();
            json.name("alert").value(ringing.alert().id());
            json.name("since").value(ringing.since().toString());
            json.name("guided").value(ringing.guided());
            json.endObject();
        }
        Snoozed snoozed = ledger.snoozed();
        if (snoozed != null) {
            json.name("snoozed").beginObject();
            json.name("alert").value(snoozed.alert().id());
            json.name("until").value(snoozed.until().toString());
            json.endObject();
        }
        Pause pause = ledger.pause();
        if (pause != null) {
            json.name("pause").beginObject();
            json.name("since").value(pause.since().toString());
            if (pause.until() != null) {
                json.name("until").value(pause.until().toString());
            }
            json.endObject();
        }
        json.name("outcomes").beginObject();
        for (Map.Entry<Alert, Outcome> entry : ledger.outcomes().entrySet()) {
            json.name(entry.getKey().id()).value(entry.getValue().word());
        }
        json.endObject();
    }
}
