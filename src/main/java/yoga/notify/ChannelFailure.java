package yoga.notify;

/** A channel could not show a notice. The message says why, as a clause that goes after a colon. */
public final class ChannelFailure extends Exception {
    ChannelFailure(String why) {
        super(why, null, false, false);
    }

    /** The clause: {@code notify-send is not installed}. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
