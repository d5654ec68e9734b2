package yoga.sound;

import org.jspecify.annotations.Nullable;
import yoga.session.Moment;
import yoga.session.Moment.Mode;

/** What a performer plays, and whether the device keeps up with it. */
final class Playing {
    /** What plays may be so far from where the session is. */
    static final long TOLERANCE_NANOS = 120_000_000;

    /** A device gets this time to begin, and keeps some sound in store. */
    private static final long SETTLED_NANOS = 600_000_000;

    /** The time at which the score began, or would have, had all of it been played. */
    final long zero;

    /** The index of the segment that was on at the beginning, and whether it was a set-up. */
    final int segment;

    final boolean setup;
    final Track track;
    final @Nullable Prompter prompter;

    /** The time at which this began. */
    final long begun;

    private @Nullable Long lead;

    Playing(long zero, long begun, Moment moment, Track track, @Nullable Prompter prompter) {
        this.zero = zero;
        this.begun = begun;
        this.segment = moment.current();
        this.setup = moment.mode() == Mode.SETTING_UP;
        this.track = track;
        this.prompter = prompter;
    }

    /** Whether the device has fallen behind, or the process could not run for a moment. */
    boolean isLost(long now) {
        if (now - begun < SETTLED_NANOS || setup) {
            return false;
        }
        long ahead = Pcm.length(track.position()).toNanos() - (now - zero);
        if (lead == null) {
            lead = ahead;
        }
        return ahead < -TOLERANCE_NANOS || Math.abs(ahead - lead) > 2 * TOLERANCE_NANOS;
    }
}
