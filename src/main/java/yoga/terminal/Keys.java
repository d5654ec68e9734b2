package yoga.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.session.Input;

/** The keys of a session, and what they do. */
final class Keys {
    /** One key for the list of keys. */
    record Key(String label, String does) {}

    private Keys() {}

    /** The input that something that happened stands for; {@link Input#NONE} if it is none for a session. */
    static Input input(Controls.@Nullable Happening happening) {
        if (happening instanceof Controls.Happening.Pressed pressed) {
            return input(pressed.key());
        }
        if (happening instanceof Controls.Happening.Interrupted) {
            return Input.INTERRUPT;
        }
        return happening instanceof Controls.Happening.StopAsked ? Input.SUSPEND : Input.NONE;
    }

    /** The input that a key stands for; {@link Input#NONE} for any other key. */
    static Input input(int key) {
        return switch (Character.toLowerCase(key)) {
            case ' ' -> Input.TOGGLE;
            case '\r', '\n' -> Input.READY;
            case KeyReader.LEFT, 'b', '<' -> Input.BACK;
            case KeyReader.RIGHT, 'n', '>' -> Input.FORWARD;
            case '+', '=' -> Input.MORE;
            case 's' -> Input.OTHER_SIDE;
            case 'm' -> Input.EASIER;
            case 'v' -> Input.VOICE;
            case 'x' -> Input.HURTS;
            case 'q' -> Input.QUIT;
            default -> Input.NONE;
        };
    }

    /** Whether the person asked for the keys. */
    static boolean isHelp(Controls.@Nullable Happening happening) {
        return happening instanceof Controls.Happening.Pressed pressed && pressed.key() == '?';
    }

    /**
     * As many keys as fit in a line, in short, the most needed first.
     *
     * @param sound whether there is a voice to turn on and off
     */
    static Line line(Theme theme, int width, boolean sound) {
        List<Key> keys = new ArrayList<>(List.of(
                new Key("space", "pause"),
                new Key("q", "quit"),
                new Key("x", "it hurts"),
                new Key("?", "keys"),
                new Key(theme.arrows(), "step"),
                new Key("m", "easier"),
                new Key("+", "10 s"),
                new Key("s", "side")));
        if (sound) {
            keys.add(4, new Key("v", "voice"));
        }
        return line(keys, theme, width);
    }

    /** As many of the keys as fit in a line. */
    static Line line(List<Key> keys, Theme theme, int width) {
        Line line = new Line().add(" ");
        for (Key key : keys) {
            String between = line.width() > 1 ? theme.dot() : "";
            if (line.width() + Columns.of(between + key.label() + " " + key.does()) <= width) {
                line.add(Ink.FAINT, between).add(key.label()).add(Ink.FAINT, " " + key.does());
            }
        }
        return line;
    }

    /** All keys, each on a line of its own. */
    static List<Line> lines(Theme theme, boolean sound) {
        return all(theme, sound).stream().map(Keys::line).toList();
    }

    /** A key and what it does. */
    static Line line(Key key) {
        return new Line()
                .add(Painter.MARGIN)
                .add(Ink.STRONG, key.label())
                .to(11)
                .add(key.does());
    }

    /** All keys in full. */
    static List<Key> all(Theme theme, boolean sound) {
        List<Key> keys = new ArrayList<>(List.of(
                new Key("space", "pause, and go on; ready, after a set-up"),
                new Key(theme.arrows(), "a step back, a step forward"),
                new Key("+", "10 seconds more of this"),
                new Key("s", "to the other side"),
                new Key("m", "an easier form, and the next one"),
                new Key("x", "it hurts: stop, and what to do"),
                new Key("q", "stop here"),
                new Key("?", "these keys")));
        if (sound) {
            keys.add(5, new Key("v", "the voice on, or off"));
        }
        return keys;
    }
}
