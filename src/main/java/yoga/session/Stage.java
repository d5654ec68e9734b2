package yoga.session;

import java.time.Duration;
import java.time.Instant;
import yoga.practice.Cue;

/**
 * Where a session takes place: the one port for time, input and everything that a person sees or hears.
 *
 * <p>The scripted stage of the tests moves its time by whatever it is asked to wait.
 */
public interface Stage {
    /**
     * Two clocks, read together.
     *
     * @param running time in which this process could run, from any origin; it stands still while the machine sleeps
     * @param wall the time of day
     */
    record Reading(Duration running, Instant wall) {}

    Reading read();

    /**
     * Waits for an input, at most this long.
     *
     * @param atMost zero or more; {@link Session#FOREVER} when only an input can change anything
     * @return {@link Input#NONE} when the time is over, or earlier
     */
    Input await(Duration atMost);

    /** Shows where the session is. */
    void show(Moment moment);

    /** How long what {@link #show} showed stays true while the session runs; {@link Session#FOREVER} if always. */
    Duration refresh(Moment moment);

    /** Tells a cue, once, at its time. */
    void perform(Cue cue, Moment moment);

    /** Gives the terminal back, stops this process until it is continued, and takes the terminal again. */
    void suspend();

    /** Leaves what is worth keeping on the screen. */
    void conclude(Summary summary);
}
