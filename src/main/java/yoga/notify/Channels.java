package yoga.notify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import yoga.practice.InvalidInput;

/** Finds the channels that work here. */
public final class Channels {
    /** What {@code --notify} takes. */
    public static final List<String> NAMES = List.of("auto", "desktop", "osc9", "osc777", "osc99", "bell", "none");

    private Channels() {}

    /**
     * A channel by its name, with others behind it that serve should it fail. {@code auto} takes what works here: the
     * desktop, the terminal's own notifications where it is known to have them, its bell. Behind a channel chosen by name
     * come the same in that order, but behind {@code bell} nothing. Its {@link Channel#show} never throws, and it never
     * calls {@link Reply#failed}.
     *
     * @param told gets a sentence when a channel fails for the first time; here already, if the one chosen by name
     *     cannot work or there is none at all; later possibly on another thread, where it must neither use the channel
     *     nor wait for somebody who does
     * @throws InvalidInput if there is no channel of this name
     */
    public static Channel of(String name, Scene scene, Consumer<String> told) {
        if (!NAMES.contains(name)) {
            throw new InvalidInput("no channel is called '" + name + "'; there are " + String.join(", ", NAMES));
        }
        List<Channel> channels = new ArrayList<>();
        String why = null;
        if (!name.equals("auto") && !name.equals("none")) {
            why = obstacle(name, scene);
            add(name, why, scene, channels);
        }
        if (!name.equals("bell") && !name.equals("none")) {
            for (Candidate candidate : candidates(scene)) {
                if (!candidate.channel().equals(name)) {
                    add(candidate.channel(), candidate.obstacle(), scene, channels);
                }
            }
        }
        if (channels.isEmpty() && name.equals("auto")) {
            why = candidates(scene).get(0).obstacle();
        }
        channels.add(new Silence());
        if (why != null) {
            told.accept(Fallback.sentence(why, channels.get(0)));
        }
        return new Fallback(channels, told);
    }

    private static void add(String name, @Nullable String obstacle, Scene scene, List<Channel> channels) {
        if (obstacle == null) {
            channels.add(name.equals("desktop") ? desktop(scene) : new TerminalChannel(name, scene));
        }
    }

    /** What {@code auto} looks at, in its order, and what it makes of each; it takes the first without an obstacle. */
    public static List<Candidate> candidates(Scene scene) {
        String own = ownSequence(scene);
        return List.of(
                new Candidate("desktop", desktopProgram(scene), desktopObstacleHere(scene)),
                sequence("osc99", own, scene),
                sequence("osc777", own, scene),
                sequence("osc9", own, scene),
                new Candidate("bell", "the terminal's bell", obstacle("bell", scene)));
    }

    private static Candidate sequence(String name, @Nullable String own, Scene scene) {
        String obstacle = obstacle(name, scene);
        if (obstacle == null && !name.equals(own)) {
            obstacle = own == null ? "this terminal is not known to understand it" : "this terminal has a better one";
        }
        String through = "the terminal's sequence OSC " + name.substring(3);
        return new Candidate(
                name,
                scene.isSet("TMUX") ? through + ", which tmux passes on if 'allow-passthrough' is on" : through,
                obstacle);
    }

    private static @Nullable String obstacle(String name, Scene scene) {
        if (name.equals("desktop")) {
            return desktopObstacle(scene);
        }
        if (!scene.terminal()) {
            return "standard output is not a terminal";
        }
        String term = scene.variable("TERM");
        boolean sequence = !name.equals("bell");
        return sequence && (term.equals("dumb") || term.equals("linux"))
                ? "a terminal with TERM=" + term + " shows no notifications"
                : null;
    }

    /** What {@code auto} has against the desktop: as anybody, and that somebody who came over ssh looks at another one. */
    private static @Nullable String desktopObstacleHere(Scene scene) {
        String obstacle = desktopObstacle(scene);
        return obstacle == null && scene.terminal() && (scene.isSet("SSH_CONNECTION") || scene.isSet("SSH_TTY"))
                ? "you are here over ssh, and it would show on this machine's own desktop"
                : obstacle;
    }

    private static @Nullable String desktopObstacle(Scene scene) {
        String program = desktopProgram(scene);
        if (scene.machine().program(program) == null) {
            return program + " is not installed";
        }
        return scene.windows() || scene.mac() || hasSessionBus(scene)
                ? null
                : "there is no session bus; under cron and in some services DBUS_SESSION_BUS_ADDRESS is not set";
    }

    private static String desktopProgram(Scene scene) {
        return scene.windows() ? "powershell" : scene.mac() ? "osascript" : "notify-send";
    }

    private static boolean hasSessionBus(Scene scene) {
        String runtime = scene.variable("XDG_RUNTIME_DIR");
        return scene.isSet("DBUS_SESSION_BUS_ADDRESS")
                || (runtime.startsWith("/") && scene.machine().exists(Path.of(runtime, "bus")));
    }

    private static Channel desktop(Scene scene) {
        Path found = scene.machine().program(desktopProgram(scene));
        // Gone since it was looked for, it will fail to start and say so.
        Path program = found == null ? Path.of(desktopProgram(scene)) : found;
        return scene.windows() || scene.mac() ? new Announcement(scene, program) : new NotifySend(scene, program);
    }

    /**
     * The sequence that the terminal is known to turn into a notification; null if it is not known to have one. The
     * terminal's own name comes first, since the other variables are inherited by terminals started from it.
     */
    private static @Nullable String ownSequence(Scene scene) {
        boolean tmux = scene.isSet("TMUX");
        if (scene.isSet("STY") && !tmux) {
            return null;
        }
        String program = scene.variable("TERM_PROGRAM");
        if (!program.isEmpty() && !program.equals("tmux")) {
            return switch (program) {
                case "iTerm.app" -> "osc9";
                case "WezTerm", "ghostty" -> "osc777";
                default -> null;
            };
        }
        String term = scene.variable("TERM");
        if (term.equals("xterm-kitty")) {
            return "osc99";
        }
        if (term.equals("xterm-ghostty") || term.equals("foot") || term.startsWith("foot-")) {
            return "osc777";
        }
        if (scene.isSet("VTE_VERSION") || scene.isSet("WT_SESSION") || scene.isSet("ConEmuANSI")) {
            return null;
        }
        if (scene.isSet("KITTY_WINDOW_ID")) {
            return "osc99";
        }
        if (scene.isSet("KONSOLE_VERSION")) {
            return "osc777";
        }
        return scene.variable("LC_TERMINAL").equals("iTerm2") ? "osc9" : null;
    }
}
