package yoga.session;

/** What a person, or the system, wants of a session. */
public enum Input {
    /** Nothing came within the time. */
    NONE,
    /** Pause, go on, or: I am ready. */
    TOGGLE,
    /** I am ready. */
    READY,
    /** To the start of this step, or to the one before. */
    BACK,
    /** To the next step. */
    FORWARD,
    /** Ten more seconds of this. */
    MORE,
    /** To the other side. */
    OTHER_SIDE,
    /** The next easier form, and after the last one none. */
    EASIER,
    /** The voice on, or off; only where there is sound. */
    VOICE,
    /** It hurts: stop at once. */
    HURTS,
    /** Stop here. */
    QUIT,
    /** Ctrl-C. */
    INTERRUPT,
    /** Ctrl-Z: pause, and give the terminal back. */
    SUSPEND,
    /** Nobody reads what the stage writes any more. */
    GONE
}
