package yoga.terminal;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yoga.practice.Cue;
import yoga.practice.Cue.Kind;
import yoga.practice.Segment;
import yoga.practice.Timeline;
import yoga.session.Moment;
import yoga.session.Summary;

/**
 * A session as JSON, one object a line and an event: {@code at} is the ISO-8601 offset from the start of the timeline,
 * {@code event} one of {@code start step ready side rep breath halfway countdown pause resume stop end}.
 */
public final class JsonStage extends LineStage {
    /** What is for eyes and ears only. */
    private static final Set<Kind> UNTOLD = Set.of(Kind.HOLD, Kind.REST, Kind.LAST_TEN, Kind.EASIER);

    private final Pictures pictures;
    private @Nullable Cue last;

    /**
     * A stage on an output.
     *
     * @param keyboard whether standard input is a terminal
     * @param pictures the figures, which are told in words
     */
    public JsonStage(Output output, boolean keyboard, Pictures pictures) {
        this(new Controls(keyboard), output, pictures);
    }

    JsonStage(Controls controls, Output output, Pictures pictures) {
        super(controls, output);
        this.pictures = pictures;
    }

    /** The keys are no event. */
    @Override
    void help() {}

    @Override
    public void perform(Cue cue, Moment moment) {
        if (cue.kind() == Kind.STOP || cue.kind() == Kind.END) {
            last = cue;
        } else if (!UNTOLD.contains(cue.kind())) {
            write(cue, json -> addTo(json, cue, moment.at(cue)));
        }
    }

    /** The last event carries what came of the session. */
    @Override
    public void conclude(Summary summary) {
        if (last != null) {
            write(last, json -> {
                json.name("routine").value(summary.routine().id());
                json.name("ending").value(summary.ending().name().toLowerCase(Locale.ROOT));
                json.name("stepsDone").value(summary.stepsDone());
                json.name("steps").value(summary.steps());
                json.name("practised").value(millis(summary.practised()));
                json.name("active").value(millis(summary.active()));
                json.name("paused").value(millis(summary.paused()));
            });
        }
    }

    private void addTo(JsonWriter json, Cue cue, Moment at) throws IOException {
        Segment segment = at.segment();
        Timeline timeline = at.timeline();
        if (cue.kind() == Kind.START) {
            json.name("routine").value(timeline.routine().id());
            json.name("practice").value(timeline.practice().toString());
            json.name("total").value(timeline.total().toString());
            json.name("steps").value(timeline.routine().steps().size());
            return;
        }
        json.name("step").value(segment.step() + 1);
        json.name("pose").value(at.step().pose().id());
        if (cue.kind() == Kind.STEP) {
            json.name("name").value(at.step().pose().name());
            json.name("hold").value(at.step().hold().code());
            String picture = pictures.inWords(at.step().pose());
            if (picture != null) {
                json.name("figure").value(picture);
            }
        }
        if (segment.side() != null && cue.kind() != Kind.STEP) {
            json.name("side").value(segment.side().word());
        }
        if (segment.set() > 0 || cue.kind() == Kind.REP) {
            json.name("rep").value(cue.kind() == Kind.REP ? cue.number() : segment.set());
        }
        switch (cue.kind()) {
            case BREATH -> json.name("breath").value(cue.number());
            case COUNTDOWN -> {
                json.name("left").value(cue.number());
                json.name("of")
                        .value(segment.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            case PAUSE -> addPause(json, at);
            default -> {}
        }
    }

    private static void addPause(JsonWriter json, Moment at) throws IOException {
        if (at.pause() != null) {
            json.name("reason").value(at.pause().reason().name().toLowerCase(Locale.ROOT));
            if (!at.pause().away().isZero()) {
                json.name("away")
                        .value(Duration.ofSeconds(at.pause().away().toSeconds()).toString());
            }
        }
    }

    private void write(Cue cue, Members members) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setHtmlSafe(false);
            json.beginObject();
            json.name("at").value(millis(cue.at()));
            json.name("event").value(cue.kind().name().toLowerCase(Locale.ROOT));
            members.addTo(json);
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(text.toString());
    }

    private static String millis(Duration length) {
        return length.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private interface Members {
        void addTo(JsonWriter json) throws IOException;
    }
}
