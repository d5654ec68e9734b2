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
        List<Outlet> outlets = new ArrayList<>();
        outlets.add(new SoundDevice());
        if (room.mac() || room.windows()) {
            outlets.add(new FileOutlet(room));
        } else {
            for (Player player : Player.ALL) {
                outlets.add(new PipeOutlet(room, player));
            }
        }
        return outlets;
    }

    /**
     * What is looked at, in its order, and what is in the way of each; the first without an obstacle plays. Asks Java for
     * its devices, which takes a tenth of a second.
     */
    public static List<Candidate> candidates(Room room) {
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(SoundDevice.NAME, "this machine's sound device", SoundDevice.obstacle()));
        for (String program : programs(room)) {
            Path found = room.program(program.toLowerCase(Locale.ROOT));
            candidates.add(new Candidate(
                    program,
                    found == null ? program : found.toString(),
                    found == null ? program + " is not installed" : null));
        }
        return candidates;
    }

    private static List<String> programs(Room room) {
        if (room.mac() || room.windows()) {
            return List.of(FileOutlet.name(room));
        }
        List<String> programs = new ArrayList<>();
        for (Player player : Player.ALL) {
            programs.add(player.name());
        }
        return programs;
    }
}
