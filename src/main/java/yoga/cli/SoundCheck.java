package yoga.cli;

import java.util.List;
import yoga.sound.Candidate;
import yoga.sound.Room;
import yoga.sound.Sampler;
import yoga.sound.Speaker;
import yoga.sound.Speakers;
import yoga.sound.Voice;
import yoga.sound.Voices;

/** {@code yoga run --sound-check}: one of each tone, a sentence, and through what they come. */
final class SoundCheck {
    private final Surroundings surroundings;
    private final SoundOptions options;

    SoundCheck(Surroundings surroundings, SoundOptions options) {
        this.surroundings = surroundings;
        this.options = options;
    }

    ExitCode run() {
        Room room = new Room(System.getProperty("os.name", ""), surroundings.environment());
        try (Voice voice = Voices.of(options.voiceName(), room, this::tell);
                Speaker speaker = Speakers.of(room, this::tell)) {
            new Sampler(speaker, voice, options.volume()).play(this::say);
            boolean heard = !speaker.name().equals("none");
            say(heard ? "Sound comes through " + speaker.name() + "." : "Nothing was heard. What was tried:");
            if (!heard) {
                reasons(Speakers.candidates(room));
            }
            say(voice.name().equals("none") ? "Nothing speaks here." : "The voice is that of " + voice.name() + ".");
            return heard ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private void reasons(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            String why = candidate.obstacle();
            say("  " + candidate.name() + ": " + (why == null ? "it took no sound" : why));
        }
    }

    private void tell(String sentence) {
        Messages.tell(surroundings.messages(), sentence);
    }

    private void say(String line) {
        surroundings.output().write(line + "\n");
    }
}
