package yoga.terminal;

import java.util.List;
import yoga.session.Input;

/** The keys of a session, and what they do. */
final class Keys {
    /** One key for the list of keys. */
    record Key(String label, String does) {}

    private Keys() {}

    /** The input that a key stands for; {@link Input#NONE} for any other key. */
    static Input input(int key) {
        return switch (key) {
            case ' ', 'p' -> Input.TOGGLE;
            case '\r', '\n' -> Input.READY;
            case KeyReader.LEFT, 'b', 'h' -> Input.BACK;
            case KeyReader.RIGHT, 'n', 'l' -> Input.FORWARD;
            case '+', '=' -> Input.MORE;
            case 's' -> Input.OTHER_SIDE;
            case 'm' -> Input.EASIER;
            case 'x' -> Input.HURTS;
            case 'q' -> Input.QUIT;
            default -> Input.NONE;
        };
    }

    static boolean isHelp(int key) {
        return key == '?';
    }

    /** All keys in short, the least needed last. */
    static List<Key> brief(Theme theme) {
        return List.of(
                new Key("space", "pause"),
                new Key("q", "quit"),
                new Key("x", "it hurts"),
                new Key("?", "keys"),
                new Key(theme.arrows(), "step"),
                new Key("m", "easier"),
                new Key("+", "10 s"),
                new Key("s", "side"));
    }

    /** All keys in full. */
    static List<Key> full(Theme theme) {
        return List.of(
                new Key("space", "pause, and go on"),
                new Key("enter", "I am ready"),
                new Key(theme.arrows(), "back and forward a step (b and n too)"),
                new Key("+", "10 seconds more of this"),
                new Key("s", "change to the other side"),
                new Key("m", "an easier form, and the next"),
                new Key("x", "it hurts: stop, and what to do"),
                new Key("q", "stop here"),
                new Key("?", "show or hide these keys"));
    }
}
