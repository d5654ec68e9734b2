package yoga.sound;

/** Says words as a clip, before they are needed: how long they take is known then. Any thread may use it. */
public interface Voice extends AutoCloseable {
    /** What speaks: espeak-ng, say, System.Speech; {@code none} if nothing does. */
    String name();

    /**
     * Words as sound, without silence before and after them. Takes some tens of milliseconds the first time and a few
     * seconds at the most; the same words are not rendered twice. Words without anything to be said are an empty clip.
     *
     * @throws SoundFailure if these words cannot be said, though others perhaps can
     */
    Clip say(String text) throws SoundFailure;

    /** Ends what is still being rendered, which then fails; nothing can be said any more. */
    @Override
    void close();
}
