package yoga.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.rescue.Outlook.Mode;
import yoga.rescue.Station.Request;

/** The keys of workday alerts, and what they do. */
final class RescueKeys {
    static final List<Keys.Key> ALL = List.of(
            new Keys.Key("Enter", "start the movement; also s"),
            new Keys.Key("z", "snooze: put it off for a while"),
            new Keys.Key("k", "skip it; without an alert, the next one"),
            new Keys.Key("p", "pause the alerts, and go on"),
            new Keys.Key("q", "quit"),
            new Keys.Key("?", "these keys"));

    private RescueKeys() {}

    /** The request that something that happened stands for. */
    static Request request(Controls.@Nullable Happening happening) {
        if (happening instanceof Controls.Happening.Pressed pressed) {
            return switch (Character.toLowerCase(pressed.key())) {
                case '\r', '\n', 's' -> Request.START;
                case 'z' -> Request.SNOOZE;
                case 'k' -> Request.SKIP;
                case 'p' -> Request.PAUSE;
                case 'q' -> Request.QUIT;
                default -> Request.NONE;
            };
        }
        if (happening instanceof Controls.Happening.Interrupted) {
            return Request.INTERRUPT;
        }
        return happening instanceof Controls.Happening.StopAsked ? Request.SUSPEND : Request.NONE;
    }

    /** As many keys as fit in a line, in short. */
    static Line line(Theme theme, Mode mode, int width) {
        List<Keys.Key> keys = List.of(
                new Keys.Key("enter", "start"),
                new Keys.Key("z", "snooze"),
                new Keys.Key("k", "skip"),
                new Keys.Key("p", mode == Mode.PAUSED ? "go on" : "pause"),
                new Keys.Key("q", "quit"),
                new Keys.Key("?", "keys"));
        return Keys.line(keys, theme, width);
    }

    /** All keys, each on a line of its own. */
    static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Keys.Key key : ALL) {
            lines.add(Keys.line(key));
        }
        return lines;
    }
}
