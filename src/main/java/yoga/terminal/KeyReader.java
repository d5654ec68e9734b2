package yoga.terminal;

import org.jspecify.annotations.Nullable;

/**
 * Turns what a terminal sends, character by character, into keys: plain characters, and {@link #LEFT}, {@link #RIGHT} and
 * the like for the sequences of cursor keys. Everything else that begins with an escape is passed over.
 *
 * <p>It needs no time-out: an escape alone means nothing, and the key behind it counts as itself.
 */
final class KeyReader {
    static final int LEFT = 0xE000;
    static final int RIGHT = 0xE001;

    private enum State {
        TEXT,
        ESCAPE,
        SEQUENCE
    }

    private State state = State.TEXT;

    /** The key that is complete with this character; null while none is. */
    @Nullable
    Integer read(int character) {
        switch (state) {
            case TEXT -> {
                if (character == 0x1b) {
                    state = State.ESCAPE;
                    return null;
                }
                return character;
            }
            case ESCAPE -> {
                state = switch (character) {
                    case '[', 'O' -> State.SEQUENCE;
                    case 0x1b -> State.ESCAPE;
                    default -> State.TEXT;
                };
                return state == State.TEXT ? Integer.valueOf(character) : null;
            }
            case SEQUENCE -> {
                boolean goesOn = character >= 0x20 && character < 0x40;
                if (goesOn) {
                    return null;
                }
                state = State.TEXT;
                return switch (character) {
                    case 'C' -> Integer.valueOf(RIGHT);
                    case 'D' -> Integer.valueOf(LEFT);
                    default -> null;
                };
            }
        }
        return null;
    }
}
