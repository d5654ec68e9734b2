package yoga.session;

import java.time.Duration;

/**
 * One sound of a score that is no word.
 *
 * @param kind what it tells
 * @param at the offset of its onset from the start of the score
 * @param length how long it lasts; zero for what is struck and rings as long as it rings
 */
public record Tone(Kind kind, Duration at, Duration length) {

    /** What a tone tells. */
    public enum Kind {
        /** A step begins. */
        STEP,
        /** Change to the other side. */
        SIDE,
        /** A repetition begins. */
        REP,
        /** Half of what a step asks for, on this side, is done. */
        HALFWAY,
        /** Three, two or one second is left. */
        COUNTDOWN,
        /** The session is over. */
        END,
        /** Breathe in, for as long as it lasts. */
        INHALE,
        /** Breathe out, for as long as it lasts. */
        EXHALE;

        /** Whether it lasts as long as what it tells; the others are struck. */
        public boolean lasting() {
            return this == INHALE || this == EXHALE;
        }
    }

    /** The offset at which one that lasts is over. */
    public Duration end() {
        return at.plus(length);
    }
}
