package yoga.sound;

/**
 * Plays on this machine. Nobody waits for it, and nothing of it throws; any thread may use it.
 *
 * <p>A source is read up to a seventh of a second before it is heard; by a player that takes files, one stretch between two
 * silences before. Who wants an end without a click fades the source itself: {@link #silence} cuts, since what has been handed
 * over cannot be changed any more.
 */
public interface Speaker extends AutoCloseable {
    /** What it plays through now: javax.sound.sampled, paplay, aplay, pw-cat, afplay, PowerShell; {@code none} if silent. */
    String name();

    /** Plays a source from its beginning in place of what plays. Returns at once. */
    void play(Source source);

    /** Nothing is heard any more, at once. The source that played is not read again, once a read under way is over. */
    void silence();

    /** Falls silent and gives the device back, within a third of a second in any case. */
    @Override
    void close();
}
