package yoga.sound;

/** Plays on this machine. Nobody waits for it, and nothing of it throws; any thread may use it. */
public interface Speaker extends AutoCloseable {
    /** What it plays through now: javax.sound.sampled, pw-cat, paplay, aplay, afplay, PowerShell; {@code none} if silent. */
    String name();

    /** Plays a source from its beginning in place of what plays. Returns at once. */
    void play(Source source);

    /** Nothing is heard any more, at once. The source that played is not read again, once a read under way is over. */
    void silence();

    /** Falls silent and gives the device back. */
    @Override
    void close();
}
