package yoga.cli;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import yoga.progress.Practice;
import yoga.session.Session;
import yoga.session.Summary;
import yoga.store.JournalFile;

/**
 * A session's way into the journal: once, however it ends, and after its end only. A process that the system ends writes it
 * on its way out, as far as the last cue or picture.
 */
final class SessionRecord {
    private final Surroundings surroundings;
    private final int speed;
    private final ZonedDateTime begun;
    private final String id = JournalFile.newId();
    private final Thread onShutdown = new Thread(this::terminated, "record the session");
    private @Nullable Session session;
    private boolean written;

    /**
     * A record of a session that is about to begin.
     *
     * @param speed how many times as fast as practice it goes
     */
    SessionRecord(Surroundings surroundings, int speed) {
        this.surroundings = surroundings;
        this.speed = speed;
        this.begun = surroundings.now();
    }

    /** The id that it has in the journal. */
    String id() {
        return id;
    }

    void begins(Session begun) {
        synchronized (this) {
            session = begun;
        }
        Runtime.getRuntime().addShutdownHook(onShutdown);
    }

    void ended(Summary summary) {
        write(summary, JournalKeeping.ending(summary.ending()));
        try {
            Runtime.getRuntime().removeShutdownHook(onShutdown);
        } catch (IllegalStateException e) {
            // The process is ending by a signal, and finds that all is written.
        }
    }

    /** On a thread of its own, while the session may still go on for a moment: what it has added up is only read. */
    private synchronized void terminated() {
        if (session != null) {
            boolean over = session.over();
            Summary summary = session.cutOff();
            write(summary, over ? JournalKeeping.ending(summary.ending()) : Practice.Ending.TERMINATED);
        }
    }

    private synchronized void write(Summary summary, Practice.Ending ending) {
        if (!written) {
            written = true;
            JournalKeeping.of(surroundings).practised(id, begun, summary, ending, speed);
        }
    }
}
