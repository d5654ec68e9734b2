package yoga.cli;

/**
 * What {@code yoga doctor} found out about one thing.
 *
 * @param about the thing, in a word or two
 * @param state whether it works
 * @param says how it stands, as a sentence without its full stop; where it does not work, also how to mend it
 */
record Finding(String about, State state, String says) {
    /** Whether a thing works. */
    enum State {
        OK("ok"),
        /** It could be better, or is not there, and nobody asked for it. */
        NOTE("note"),
        /** It was asked for, on the command line or in a file, and does not work. */
        FAILS("fails");

        private final String word;

        State(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static Finding ok(String about, String says) {
        return new Finding(about, State.OK, says);
    }

    static Finding note(String about, String says) {
        return new Finding(about, State.NOTE, says);
    }

    static Finding fails(String about, String says) {
        return new Finding(about, State.FAILS, says);
    }
}
