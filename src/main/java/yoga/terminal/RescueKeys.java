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
            new Keys.Key("k", "skip it, or the next one"),
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

    /** As many keys as fit in a line, in short, the most needed first. */
    static Line line(Theme theme, Mode mode, int width) {
        return Keys.line(keys(mode), theme, width);
    }

    /** The keys in two short lines, without the one that shows them. */
    static List<Line> twoLines(Theme theme, Mode mode, int width) {
        List<Keys.Key> keys =
                keys(mode).stream().filter(key -> !key.label().equals("?")).toList();
        int half = keys.size() / 2;
        return List.of(
                Keys.line(keys.subList(0, half), theme, width),
                Keys.line(keys.subList(half, keys.size()), theme, width));
    }

    /** Those that do something now. */
    private static List<Keys.Key> keys(Mode mode) {
        Keys.Key start = new Keys.Key("enter", "start");
        Keys.Key snooze = new Keys.Key("z", "snooze");
        Keys.Key skip = new Keys.Key("k", "skip");
        Keys.Key pause = new Keys.Key("p", "pause");
        Keys.Key quit = new Keys.Key("q", "quit");
        Keys.Key help = new Keys.Key("?", "keys");
        return switch (mode) {
            case RINGING -> List.of(start, snooze, skip, help, pause, quit);
            case WAITING, EARLY -> List.of(start, skip, pause, quit, help);
            case PAUSED -> List.of(new Keys.Key("p", "go on"), start, quit, help);
            case DAY_OVER, FREE_DAY -> List.of(pause, quit, help);
            case GUIDED -> List.of(pause, quit, help);
        };
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
