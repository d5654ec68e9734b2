package yoga.notify;

/** A way to reach the person. One thread uses it; the replies come on others. */
public interface Channel extends AutoCloseable {
    /** The name as in {@code --notify}: desktop, osc9, osc777, osc99, bell or none. */
    String name();

    /**
     * Shows a notice in place of the one before. Returns as soon as it is known whether that worked, within two seconds
     * in any case; what is only known later comes through {@link Reply#failed}. A notice that is not startable holds
     * neither a thread nor a process, and stays when the program ends without {@link #close}.
     *
     * @throws ChannelFailure if it cannot be shown
     */
    void show(Notice notice, Reply reply) throws ChannelFailure;

    /** Takes the notice away, where the channel can: the alert was answered elsewhere, skipped or missed. */
    void withdraw();

    /** Whether showing a notice rings the terminal's bell, so that nobody else need do it. Ask after {@link #show}. */
    default boolean rings() {
        return false;
    }

    /** Withdraws the notice and ends what helped to show it. */
    @Override
    default void close() {
        withdraw();
    }
}
