package yoga.session;

import java.time.Duration;

/**
 * Why a session waits.
 *
 * @param reason who or what paused it
 * @param away how long nobody was here; zero but for {@link Reason#AWAY}
 */
public record Pause(Reason reason, Duration away) {

    /** Who or what paused a session. */
    public enum Reason {
        /** The person pressed a key. */
        ASKED,
        /** The process was suspended with Ctrl-Z. */
        SUSPENDED,
        /** Time went by on the wall clock while the process could not run. */
        AWAY
    }

    static Pause asked() {
        return new Pause(Reason.ASKED, Duration.ZERO);
    }
}
