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
        SEQUENCE,
        /** Of the Linux console: one more character belongs to it. */
        FUNCTION_KEY,
        /** What a terminal answers: everything up to BEL or the string terminator belongs to it. */
        STRING
    }

    private State state = State.TEXT;

    /**
     * Nothing more came along. A string comes in one piece, so what looked like the beginning of one was a person pressing
     * Alt and a letter.
     */
    void pause() {
        if (state == State.STRING) {
            state = State.TEXT;
        }
    }

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
                    case ']', 'P', 'X', '^', '_' -> State.STRING;
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
                state = character == '[' ? State.FUNCTION_KEY : State.TEXT;
                return switch (character) {
                    case 'C' -> Integer.valueOf(RIGHT);
                    case 'D' -> Integer.valueOf(LEFT);
                    default -> null;
                };
            }
            case FUNCTION_KEY -> {
                state = State.TEXT;
                return null;
            }
            case STRING -> {
                state = switch (character) {
                    case 0x07 -> State.TEXT;
                    case 0x1b -> State.ESCAPE;
                    default -> State.STRING;
                };
                return null;
            }
        }
        return null;
    }
}
