package yoga.practice;

import java.time.Duration;

/**
 * One thing to tell the person at one moment.
 *
 * @param kind what is told
 * @param at the offset from the start of the timeline
 * @param segment the index of the segment that it belongs to
 * @param number the breath, repetition or second to go that is told, from 1; 0 where the kind has none
 */
public record Cue(Kind kind, Duration at, int segment, int number) {

    /** What a cue tells. */
    public enum Kind {
        /** The session begins. */
        START,
        /** A step begins, with its lead-in. */
        STEP,
        /** The clock waits until the person is ready. */
        READY,
        /** The lead-in or the change to a side begins. */
        SIDE,
        /** The hold itself begins. */
        HOLD,
        /** A repetition begins. */
        REP,
        /** A breath begins. */
        BREATH,
        /** Half of what a step asks for, on this side, is done. */
        HALFWAY,
        /** Ten seconds of the hold are left. */
        LAST_TEN,
        /** Three, two or one second is left of the segment. */
        COUNTDOWN,
        /** A held repetition is over; rest. */
        REST,
        /** The session waits at the person's wish, or because time went by unseen. */
        PAUSE,
        /** The session goes on. */
        RESUME,
        /** The person wants, or no longer wants, the easier form. */
        EASIER,
        /** The session is stopped before its end. */
        STOP,
        /** The session is over. */
        END
    }
}
