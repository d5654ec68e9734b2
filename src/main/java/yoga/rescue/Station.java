package yoga.rescue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the watch is kept: the port for time, answers, and everything that a person sees or hears of it. */
public interface Station {
    /** What a person, or the system, wants of the watch. */
    enum Request {
        /** Nothing came within the time, or the ledger may have changed. */
        NONE,
        START,
        SNOOZE,
        SKIP,
        /** Pause until it is taken back; go on, in a pause. */
        PAUSE,
        QUIT,
        /** Ctrl-C. */
        INTERRUPT,
        /** Ctrl-Z: give the terminal back. */
        SUSPEND,
        /** Nobody reads what the station writes any more. */
        GONE
    }

    /** How a guided movement ended. */
    enum Guided {
        DONE,
        STOPPED,
        /** The person stopped it because it hurt. */
        HURT,
        INTERRUPTED,
        GONE
    }

    Instant now();

    /** The zone of the person's clocks; may change at any time. */
    ZoneId zone();

    /**
     * Waits for a request.
     *
     * @param atMost zero or more
     */
    Request await(Duration atMost);

    /** Shows how things stand. */
    void show(Outlook outlook);

    /** How long what {@link #show} showed stays true while nothing happens; null for as long as that. */
    @Nullable
    Duration refresh(Outlook outlook);

    /** Tells what happened, once, in order; an alert so that the person notices. */
    void tell(List<Event> events, Outlook outlook);

    /** Guides the movement of an alert, to its end. */
    Guided guide(Alert alert);

    /** Gives the terminal back, stops this process until it is continued, and takes the terminal again. */
    void suspend();

    /** Leaves what is worth keeping on the screen. */
    void conclude(Outlook outlook);
}
