package yoga.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yoga.session.Stage;
import yoga.session.Summary;
import yoga.sound.Conductor;
import yoga.sound.Room;
import yoga.sound.Voice;
import yoga.sound.Voices;

/** Plays sessions that are heard; nothing of sound is loaded without it. */
final class Hearing {
    private final Surroundings surroundings;
    private final SoundOptions options;
    private final @Nullable Duration setup;
    private final boolean screen;
    private final List<String> later = Collections.synchronizedList(new ArrayList<>());

    private Hearing(Surroundings surroundings, SoundOptions options, @Nullable Duration setup, boolean screen) {
        this.surroundings = surroundings;
        this.options = options;
        this.setup = setup;
        this.screen = screen;
    }

    /**
     * What plays a session.
     *
     * @param setup the length of a set-up; null if it waits for the person
     * @param screen whether there is a screen that messages would spoil; they come after it
     */
    static Hearing of(Surroundings surroundings, SoundOptions options, @Nullable Duration setup, boolean screen) {
        return new Hearing(surroundings, options, setup, screen);
    }

    /** @throws yoga.practice.InvalidInput if there is no voice of the name that was asked for */
    Summary play(Stage stage, Function<Stage, Summary> player) {
        Consumer<String> told = screen ? later::add : sentence -> Messages.tell(surroundings.messages(), sentence);
        Room room = new Room(System.getProperty("os.name", ""), surroundings.environment());
        String name = options.voiceName();
        Supplier<Voice> voices = () -> Voices.of(name, room, told);
        if (!name.isEmpty()) {
            // Whether there is one is known before the session begins.
            Voice found = voices.get();
            voices = () -> found;
        }
        Conductor.Part part = new Conductor.Part(options.tones(), options.voice(), options.volume());
        try (Conductor conductor = Conductor.of(stage, room, voices, part, setup, told)) {
            return player.apply(conductor);
        } finally {
            for (String sentence : List.copyOf(later)) {
                Messages.tell(surroundings.messages(), sentence);
            }
        }
    }
}
