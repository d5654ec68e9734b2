package yoga.sound;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import yoga.practice.Characters;
import yoga.practice.InvalidInput;

/** Finds the voices that work here: espeak-ng, then what spd-say speaks with, on Linux; those of macOS and Windows. */
public final class Voices {
    private static final String ESPEAK_NG = "espeak-ng";

    private Voices() {}

    /**
     * The first voice that can work here; one that is called {@code none} and fails at every word if there is none.
     * Without a name it only looks for files; with one it asks the engine, which takes tens of milliseconds.
     *
     * @param name which of the engine's voices is to speak, as the engine calls it; empty for its usual English one
     * @param told gets a sentence here already if there is no voice, else the first time that something cannot be said,
     *     then possibly on another thread; no more than once in all
     * @throws InvalidInput if the engine has no voice of this name
     */
    public static Voice of(String name, Room room, Consumer<String> told) {
        return of(name, room, told, Dictation.PATIENCE);
    }

    static Voice of(String name, Room room, Consumer<String> told, Duration patience) {
        for (Candidate candidate : candidates(room)) {
            if (candidate.obstacle() == null) {
                Engine engine = engine(candidate, name);
                if (!name.isEmpty()) {
                    check(name, engine, room, patience);
                }
                return new EngineVoice(engine, new Dictation(room, patience), told);
            }
        }
        String why = why(room);
        told.accept("Nothing speaks here: " + why + ".");
        return new Speechless(why);
    }

    private static String why(Room room) {
        if (room.windows() || room.mac()) {
            return String.valueOf(candidates(room).get(0).obstacle());
        }
        return "espeak-ng is not installed";
    }

    /** What is looked at, in its order, and what is in the way of each; the first without an obstacle speaks. */
    public static List<Candidate> candidates(Room room) {
        if (room.windows()) {
            return List.of(candidate("System.Speech", "powershell", room));
        }
        if (room.mac()) {
            return List.of(candidate("say", "say", room), candidate(ESPEAK_NG, ESPEAK_NG, room));
        }
        return List.of(
                candidate(ESPEAK_NG, ESPEAK_NG, room), candidate("espeak", "espeak", room), speechDispatcher(room));
    }

    private static Candidate candidate(String name, String program, Room room) {
        Path found = room.program(program);
        return found == null
                ? new Candidate(name, program, program + " is not installed")
                : new Candidate(name, found.toString(), null);
    }

    private static Candidate speechDispatcher(Room room) {
        Path program = room.program("spd-say");
        if (program == null) {
            return new Candidate("spd-say", "spd-say", "spd-say is not installed");
        }
        Path module = SpeechDispatcher.module(program);
        return module != null
                ? new Candidate("spd-say", module.toString(), null)
                : new Candidate(
                        "spd-say",
                        program.toString(),
                        "without its module sd_espeak-ng nobody knows beforehand how long it speaks");
    }

    private static Engine engine(Candidate candidate, String voice) {
        Path program = Path.of(candidate.through());
        return switch (candidate.name()) {
            case "say" -> FileEngine.say(program, voice);
            case "System.Speech" -> FileEngine.systemSpeech(program, voice);
            case "spd-say" -> new SpeechDispatcher(program, voice);
            default -> new Espeak(candidate.name(), program, voice);
        };
    }

    private static void check(String name, Engine engine, Room room, Duration patience) {
        String shown =
                "no voice of " + engine.name() + " is called '" + Characters.shown(Characters.shortened(name)) + "'";
        for (int i = 0; i < name.length(); i++) {
            if (Characters.refused(name.charAt(i))) {
                throw new InvalidInput(shown + "; " + engine.listing());
            }
        }
        try (Dictation dictation = new Dictation(room, patience)) {
            engine.check(dictation);
        } catch (SoundFailure e) {
            throw new InvalidInput(shown + " (" + e.why() + "); " + engine.listing());
        }
    }
}
