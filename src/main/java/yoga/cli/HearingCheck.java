package yoga.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.practice.InvalidInput;
import yoga.sound.Candidate;
import yoga.sound.Room;
import yoga.sound.Sampler;
import yoga.sound.Speaker;
import yoga.sound.Speakers;
import yoga.sound.Voice;
import yoga.sound.Voices;
import yoga.store.Settings;

/** Plays two tones, says a sentence, and says through what. */
final class HearingCheck {
    private static final int LOUDEST = 100;

    private final Room room;
    private final @Nullable Settings settings;

    /**
     * A check.
     *
     * @param settings what the person has asked for; null where they cannot be read
     */
    HearingCheck(Surroundings surroundings, @Nullable Settings settings) {
        this.room = new Room(System.getProperty("os.name", ""), surroundings.environment());
        this.settings = settings;
    }

    /** What came of it. */
    List<Finding> findings() {
        List<String> told = new ArrayList<>();
        String name = setting("run.voice-name");
        try (Voice voice = Voices.of(name == null ? "" : name, room, told::add);
                Speaker speaker = Speakers.of(room, told::add)) {
            new Sampler(speaker, voice, LOUDEST).playBriefly();
            return List.of(sound(speaker.name()), voice(voice.name()));
        } catch (InvalidInput e) {
            return List.of(Finding.fails("voice", e.lines().get(0)));
        }
    }

    /** What there is, without a sound. */
    List<Finding> silent() {
        for (Candidate candidate : Voices.candidates(room)) {
            if (candidate.obstacle() == null) {
                return List.of(voice(candidate.name()));
            }
        }
        return List.of(voice("none"));
    }

    private Finding sound(String through) {
        if (!through.equals("none")) {
            return Finding.ok("sound", "two tones were played through " + through);
        }
        String why = "none: " + first(Speakers.candidates(room));
        return missing("sound", asked("tones") || asked("voice"), why);
    }

    private Finding voice(String name) {
        if (!name.equals("none")) {
            return Finding.ok("voice", "that of " + name);
        }
        String cure = room.system().startsWith("Windows") || room.system().startsWith("Mac")
                ? ""
                : "; 'apt install espeak-ng', or the like of your system, brings one";
        return missing("voice", asked("voice"), "none: " + first(Voices.candidates(room)) + cure);
    }

    private static String first(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            if (candidate.obstacle() != null) {
                return candidate.obstacle();
            }
        }
        return "nothing was heard";
    }

    private static Finding missing(String about, boolean asked, String says) {
        return asked ? Finding.fails(about, says) : Finding.note(about, says);
    }

    private boolean asked(String what) {
        return "true".equals(setting("run." + what)) || "true".equals(setting("run.eyes-closed"));
    }

    private @Nullable String setting(String key) {
        return settings == null ? null : settings.get(key);
    }
}
