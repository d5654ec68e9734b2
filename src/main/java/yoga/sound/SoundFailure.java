package yoga.sound;

/** Something could not be said or played. The message says why, as a clause that goes after a colon. */
public final class SoundFailure extends Exception {
    SoundFailure(String why) {
        super(why, null, false, false);
    }

    /** The clause: {@code espeak-ng is not installed}. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
