package yoga.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static yoga.Golden.assertScreen;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.practice.Cue;
import yoga.practice.Pace;
import yoga.practice.Timeline;
import yoga.session.Input;
import yoga.session.Session;
import yoga.session.Stage;
import yoga.store.BuiltIn;
import yoga.store.Figures;

/** What the plain and the JSON stage write, over whole routines in virtual time. */
class LineStagesTest {
    private static final Figures FIGURES = new Figures(Map.of());
    private static final Pictures PICTURES = new Pictures(true, pose -> FIGURES.of(pose.id()), false);

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Output output = new Output(written);

    @ParameterizedTest
    @ValueSource(strings = {"morning", "desk", "release"})
    void aRoutineReadsAsLines(String routine) {
        play(session(routine), new PlainStage(new Controls(false), output, Theme.UNICODE, PICTURES));

        assertScreen("plain-" + routine, text());
    }

    @Test
    void plainLinesHaveNoControlCharacters() {
        play(session("morning"), new PlainStage(new Controls(false), output, Theme.ASCII, PICTURES));

        assertThat(text().chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7f));
    }

    @Test
    void aRoutineReadsAsEvents() {
        play(session("release"), new JsonStage(new Controls(false), output, PICTURES));

        assertScreen("json-release", text());
    }

    @Test
    void everyEventHasItsOffsetAndIsOneOfTheKnown() {
        play(session("desk"), new JsonStage(new Controls(false), output, PICTURES));

        List<JsonObject> events = text().lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
        assertThat(events).allSatisfy(event -> {
            assertThat(Duration.parse(event.get("at").getAsString())).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(event.get("event").getAsString())
                    .isIn("start", "step", "ready", "side", "rep", "breath", "halfway", "countdown", "end");
        });
        assertThat(events.get(events.size() - 1).get("practised").getAsString()).isEqualTo("PT2M42S");
    }

    @Test
    void aStopCarriesItsReason() {
        Session session = session("desk");
        Stage stage = new JsonStage(new Controls(false), output, PICTURES);
        tell(session, session.begin(), stage);
        session.advance(Duration.ofSeconds(20));
        tell(session, session.away(Duration.ofMinutes(3)), stage);
        tell(session, session.handle(Input.HURTS), stage);
        stage.conclude(session.summary());

        assertThat(text()).endsWith("""
                        {"at":"PT20S","event":"pause","step":1,"pose":"thread-the-needle","side":"right","reason":"away","away":"PT3M"}
                        {"at":"PT20S","event":"resume","step":1,"pose":"thread-the-needle","side":"right"}
                        {"at":"PT20S","event":"stop","routine":"desk","ending":"hurt","stepsDone":0,"steps":3,"practised":"PT15S","active":"PT20S","paused":"PT0S"}
                        """);
    }

    @Test
    void itHurtsSaysWhatToDo() {
        Session session = session("desk");
        Stage stage = new PlainStage(new Controls(false), output, Theme.UNICODE, PICTURES);
        session.begin();
        session.advance(Duration.ofSeconds(20));
        session.handle(Input.HURTS);
        stage.conclude(session.summary());

        assertScreen("plain-hurts", text());
    }

    private static Session session(String routine) {
        Timeline timeline = Timeline.of(BuiltIn.catalogue().practices().find(routine), Pace.DEFAULT);
        return new Session(timeline, 0, Duration.ofSeconds(60));
    }

    private static void play(Session session, Stage stage) {
        tell(session, session.begin(), stage);
        for (Duration time = Duration.ZERO; !session.over(); time = time.plusMillis(500)) {
            tell(session, session.advance(time), stage);
        }
        stage.conclude(session.summary());
    }

    private static void tell(Session session, List<Cue> cues, Stage stage) {
        cues.forEach(cue -> stage.perform(cue, session.moment()));
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
