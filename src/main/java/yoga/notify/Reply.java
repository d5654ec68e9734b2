package yoga.notify;

/**
 * What comes back of a notice later. Called on another thread, after {@link Channel#show} or during it, and possibly still
 * while the notice is being withdrawn.
 */
public interface Reply {
    /** The person pressed Start. At most once a notice. */
    void start();

    /**
     * The notice did not reach the person after all.
     *
     * @param why a clause that goes after a colon: {@code notify-send is not installed}
     */
    void failed(String why);
}
