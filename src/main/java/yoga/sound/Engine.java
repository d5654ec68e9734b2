package yoga.sound;

/** A program that makes speech of text. */
interface Engine {
    /** Calm: most engines begin with 175, read-aloud books have about 150. */
    int WORDS_A_MINUTE = 145;

    /** What it is called, as {@link Voice#name} has it. */
    String name();

    /** How to see what voices it has, as a clause. */
    String listing();

    /**
     * Makes speech of one line, which {@link Words#spoken} has gone over.
     *
     * @throws SoundFailure if it does not succeed
     */
    Wave render(Dictation dictation, String line) throws SoundFailure;

    /**
     * Finds out whether it has the voice that it was made with. Most engines know best themselves what they take for a name.
     *
     * @throws SoundFailure if it has not
     */
    default void check(Dictation dictation) throws SoundFailure {
        if (render(dictation, "a").samples().samples().length == 0) {
            throw new SoundFailure("it says nothing");
        }
    }
}
