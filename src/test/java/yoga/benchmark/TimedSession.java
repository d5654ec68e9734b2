package yoga.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yoga.practice.Cue;
import yoga.practice.Pace;
import yoga.practice.Routine;
import yoga.practice.Timeline;
import yoga.session.Input;
import yoga.session.Moment;
import yoga.session.Player;
import yoga.session.Session;
import yoga.session.Stage;
import yoga.session.Summary;
import yoga.sound.Conductor;
import yoga.sound.Room;
import yoga.sound.Voices;
import yoga.store.Content;
import yoga.store.Figures;
import yoga.terminal.LiveStage;
import yoga.terminal.Look;
import yoga.terminal.Palette;
import yoga.terminal.Pictures;
import yoga.terminal.Theme;

/**
 * A minute of practice on the live screen, by a watch: writes into a file how many nanoseconds after its time each cue
 * was told, a line each, the end last; the second argument is {@code sound} or {@code silent}. To be started in a terminal.
 */
final class TimedSession implements Stage {
    /** With breaths of three seconds three held repetitions take a minute, and there is a cue nearly every second. */
    private static final String POSE = "low-cobra";

    private static final Duration HALF_BREATH = Duration.ofMillis(1500);
    private static final Duration CHANGE = Duration.ofSeconds(5);

    private final Stage stage;
    private @Nullable Duration start;
    private final List<String> lateness = new ArrayList<>();

    private TimedSession(Stage stage) {
        this.stage = stage;
    }

    public static void main(String[] arguments) throws IOException {
        Content content = Content.builtIn();
        Figures figures = new Figures(content.figures());
        Routine routine = content.catalogue().practices().find(POSE);
        Timeline timeline = Timeline.of(routine, new Pace(HALF_BREATH, HALF_BREATH, CHANGE, CHANGE, CHANGE));
        Pictures pictures = new Pictures(true, pose -> figures.of(pose.id()), false);
        Look look = new Look(Theme.UNICODE, Palette.ANSI);
        try (LiveStage live = new LiveStage(look, null, true, pictures)) {
            TimedSession timed = play(new Session(timeline, 0, null), live, arguments[1].equals("sound"));
            Files.write(Path.of(arguments[0]), timed.lateness);
        }
    }

    private static TimedSession play(Session session, Stage live, boolean sound) {
        if (!sound) {
            return play(session, live);
        }
        Room room = new Room(System.getProperty("os.name"), System.getenv());
        Conductor.Part part = new Conductor.Part(true, true, 100);
        try (Conductor conductor =
                Conductor.of(live, room, () -> Voices.of("", room, told -> {}), part, null, told -> {})) {
            return play(session, conductor);
        }
    }

    private static TimedSession play(Session session, Stage stage) {
        TimedSession timed = new TimedSession(stage);
        new Player(session, timed).play();
        return timed;
    }

    @Override
    public void perform(Cue cue, Moment moment) {
        Duration due = Objects.requireNonNull(start).plus(cue.at());
        stage.perform(cue, moment);
        lateness.add(Long.toString(stage.read().running().minus(due).toNanos()));
    }

    @Override
    public Reading read() {
        Reading reading = stage.read();
        if (start == null) {
            // The session counts from its first look at the clock.
            start = reading.running();
        }
        return reading;
    }

    @Override
    public Input await(Duration atMost) {
        return stage.await(atMost);
    }

    @Override
    public void show(Moment moment) {
        stage.show(moment);
    }

    @Override
    public Duration refresh(Moment moment) {
        return stage.refresh(moment);
    }

    @Override
    public void suspend() {
        stage.suspend();
    }

    @Override
    public void conclude(Summary summary) {
        stage.conclude(summary);
    }
}
