package yoga.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.notify.Candidate;
import yoga.notify.Channel;
import yoga.notify.ChannelFailure;
import yoga.notify.Channels;
import yoga.notify.Notice;
import yoga.notify.Reply;
import yoga.notify.Scene;

/** Sends a notification, and says through what. */
final class NotificationCheck {
    private static final Duration STAYS = Duration.ofSeconds(30);

    private final Surroundings surroundings;

    NotificationCheck(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * What came of it.
     *
     * @param asked the channel that was asked for; null for none
     */
    List<Finding> findings(@Nullable String asked) {
        String name = asked == null ? "auto" : asked;
        if (name.equals("none")) {
            return List.of(Finding.ok("notification", "none, since that was asked for"));
        }
        Scene scene = Scene.of(
                System.getProperty("os.name", ""),
                surroundings.environment(),
                surroundings.terminals().out(),
                surroundings.output()::write);
        List<String> told = new ArrayList<>();
        String served = "none";
        try (Channel channel = Channels.of(name, scene, told::add)) {
            channel.show(
                    new Notice("yoga doctor", "This is how an alert will reach you.", false, STAYS), new Unanswered());
            served = channel.name();
        } catch (ChannelFailure e) {
            told.add(e.why());
        }
        String why = told.isEmpty() ? "it does not work" : told.get(0);
        if (!name.equals("auto") && !served.equals(name)) {
            return List.of(Finding.fails("notification", name + ": " + reason(name, scene, why)));
        }
        if (served.equals("none") || served.equals("bell")) {
            boolean wanted = name.equals("bell");
            return List.of(
                    wanted
                            ? Finding.ok("notification", "the terminal's bell was rung, since that was asked for")
                            : Finding.note("notification", poor(served, scene, why)));
        }
        return List.of(Finding.ok("notification", "one was handed to " + through(served, scene)));
    }

    /** Why a channel cannot work, as far as it can be known beforehand; else what happened. */
    private static String reason(String channel, Scene scene, String otherwise) {
        for (Candidate candidate : Channels.candidates(scene)) {
            if (candidate.channel().equals(channel) && candidate.obstacle() != null) {
                return candidate.obstacle() + cure(candidate);
            }
        }
        return otherwise;
    }

    private static String poor(String served, Scene scene, String otherwise) {
        String now = served.equals("bell") ? "only the terminal's bell" : "none; alerts show where 'yoga rescue' runs";
        return now + ". For the desktop's: " + reason("desktop", scene, otherwise);
    }

    private static String cure(Candidate desktop) {
        boolean program = desktop.obstacle() != null && desktop.obstacle().endsWith("is not installed");
        return program && desktop.through().equals("notify-send")
                ? "; it comes with libnotify-bin (Debian, Ubuntu) or libnotify (Fedora, Arch)"
                : "";
    }

    private static String through(String served, Scene scene) {
        for (Candidate candidate : Channels.candidates(scene)) {
            if (candidate.channel().equals(served)) {
                return candidate.through();
            }
        }
        return served;
    }

    /** Nobody is asked anything; and what fails only later, here nobody waits for. */
    private static final class Unanswered implements Reply {
        @Override
        public void start() {}

        @Override
        public void failed(String why) {}
    }
}
