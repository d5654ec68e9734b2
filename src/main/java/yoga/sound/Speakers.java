package yoga.sound;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Finds the speakers that work here. */
public final class Speakers {
    private Speakers() {}

    /**
     * A speaker that plays through Java's own sound where there is a device, else through an installed player, else not at
     * all. Returns at once: what works is found out on the speaker's own thread, which begins with it now.
     *
     * @param told gets one sentence, once and on the speaker's thread, if nothing can be heard, then or later
     */
    public static Speaker of(Room room, Consumer<String> told) {
        return Playback.through(outlets(room), told);
    }

    private static List<Outlet> outlets(Room room) {
        if (room.windows()) {
            return List.of(new SoundDevice(), new FileOutlet(room, "PowerShell"));
        }
        if (room.mac()) {
            return List.of(new SoundDevice(), new FileOutlet(room, "afplay"));
        }
        return List.of(
                new SoundDevice(),
                new PipeOutlet(room, Player.PAPLAY),
                new PipeOutlet(room, Player.APLAY),
                new FileOutlet(room, "pw-cat"));
    }

    /**
     * What is looked at, in its order, and what is in the way of each; the first without an obstacle plays. Asks Java for
     * its devices, which takes a tenth of a second.
     */
    public static List<Candidate> candidates(Room room) {
        List<Candidate> candidates = new ArrayList<>();
        for (Outlet outlet : outlets(room)) {
            candidates.add(
                    outlet instanceof SoundDevice
                            ? new Candidate(outlet.name(), "this machine's sound device", SoundDevice.obstacle())
                            : player(outlet.name(), room));
        }
        return candidates;
    }

    private static Candidate player(String name, Room room) {
        Path program = room.program(name.toLowerCase(Locale.ROOT));
        return program == null
                ? new Candidate(name, name, name + " is not installed")
                : new Candidate(name, program.toString(), null);
    }
}
