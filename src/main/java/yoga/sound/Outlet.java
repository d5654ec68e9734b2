package yoga.sound;

/** A way for samples to get out of here. One thread uses it, and nothing of it makes that thread wait for long. */
interface Outlet {
    /** As {@link Speaker#name} has it. */
    String name();

    /** How many samples it may have in advance of the clock. */
    int ahead();

    /**
     * Makes it ready, so that what is written is heard soon.
     *
     * @throws SoundFailure if it cannot work here
     */
    void open() throws SoundFailure;

    /**
     * Takes as many samples as there is room for now.
     *
     * @param from the first of them
     * @return how many; 0 if it has enough for the moment
     * @throws SoundFailure if it does not work any more
     */
    int write(short[] samples, int from, int count) throws SoundFailure;

    /**
     * Forgets what was written and has not been heard, and is ready for more.
     *
     * @throws SoundFailure if it does not work any more
     */
    void drop() throws SoundFailure;

    /** Falls silent and ends; also if it was never opened. */
    void close();
}
