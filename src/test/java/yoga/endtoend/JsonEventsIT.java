package yoga.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.endtoend.Yoga.Outcome;

/** {@code yoga run --json}, as a program reads it. */
final class JsonEventsIT {
    private static final Set<String> EVENTS = Set.of(
            "start",
            "step",
            "ready",
            "side",
            "rep",
            "breath",
            "halfway",
            "countdown",
            "pause",
            "resume",
            "stop",
            "end");

    @TempDir
    Path home;

    private Yoga yoga;

    @BeforeEach
    void install() {
        yoga = new Yoga(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"morning", "starter", "release", "desk"})
    void everyLineIsAnEventInOrder(String routine) {
        Outcome outcome = yoga.run("yoga run " + routine + " --json --speed 600");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        List<JsonObject> events = events(outcome);
        assertThat(events).first().satisfies(event -> {
            assertThat(name(event)).isEqualTo("start");
            assertThat(at(event)).isZero();
        });
        assertThat(events).last().satisfies(event -> assertThat(name(event)).isEqualTo("end"));
        assertThat(events).extracting(JsonEventsIT::name).isSubsetOf(EVENTS);
        assertThat(events).extracting(JsonEventsIT::at).isSorted();
        assertThat(named("start", events)).hasSize(1);
        assertThat(named("end", events)).hasSize(1);
        assertThat(named("step", events))
                .extracting(event -> event.get("step").getAsInt())
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(events.get(0).get("steps").getAsInt());
        assertThat(events.subList(1, events.size() - 1)).allMatch(event -> event.has("pose"));
        assertThat(named("side", events)).allMatch(event -> event.has("side"));
        assertThat(named("rep", events)).allMatch(event -> event.has("rep"));
        assertThat(named("breath", events)).allMatch(event -> event.has("breath"));
    }

    @Test
    void speedChangesNoEvent() {
        String slow = yoga.run("yoga run thread-the-needle --json --speed 20").out();
        String fast = yoga.run("yoga run thread-the-needle --json --speed 3600").out();

        // Only the time that went by differs, by the moment it took to write.
        assertThat(withoutEnd(slow)).isEqualTo(withoutEnd(fast));
    }

    private static List<String> withoutEnd(String out) {
        List<String> lines = out.lines().toList();
        return lines.subList(0, lines.size() - 1);
    }

    @Test
    void keysBecomeEventsAndCtrlCStops() {
        try (Shell shell = Shell.sh(yoga, 80, 24)) {
            shell.type("yoga run morning --json >events; echo code $?");
            shell.awaitFile("events", "\"step\"");
            shell.terminal().press(Shell.SPACE);
            shell.awaitFile("events", "\"pause\"");
            shell.terminal().press(Shell.SPACE);
            shell.awaitFile("events", "\"resume\"");
            shell.terminal().press(Shell.CTRL_C);
            shell.awaitEnd(130);

            assertThat(shell.left()).isEmpty();
            assertThat(shell.awaitFile("events", "interrupted").lines())
                    .extracting(line -> name(object(line)))
                    .startsWith("start", "step", "pause", "resume")
                    .endsWith("stop");
        }
    }

    private static List<JsonObject> events(Outcome outcome) {
        return outcome.out().lines().map(JsonEventsIT::object).collect(Collectors.toList());
    }

    private static JsonObject object(String line) {
        JsonElement element = JsonParser.parseString(line);
        assertThat(element.isJsonObject()).as(line).isTrue();
        return element.getAsJsonObject();
    }

    private static List<JsonObject> named(String name, List<JsonObject> events) {
        return events.stream().filter(event -> name(event).equals(name)).toList();
    }

    private static String name(JsonObject event) {
        return event.get("event").getAsString();
    }

    private static Duration at(JsonObject event) {
        return Duration.parse(event.get("at").getAsString());
    }
}
