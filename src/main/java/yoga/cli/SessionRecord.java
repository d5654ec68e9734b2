package yoga.cli;

import java.time.Instant;
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
    private final Instant begun;
    private final Thread onShutdown = new Thread(this::terminated, "record the session");
    private @Nullable Session session;
    private @Nullable String id;

    /**
     * A record of a session that is about to begin.
     *
     * @param speed how many times as fast as practice it goes
     */
    SessionRecord(Surroundings surroundings, int speed) {
        this.surroundings = surroundings;
        this.speed = speed;
        this.begun = surroundings.instant();
    }

    /** The id that it has in the journal; null while it is not there. */
    synchronized @Nullable String id() {
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
        if (id == null) {
            // Not before: the first one of a process loads a good deal.
            id = JournalFile.newId();
            JournalKeeping.of(surroundings).practised(id, surroundings.here(begun), summary, ending, speed);
        }
    }
}
