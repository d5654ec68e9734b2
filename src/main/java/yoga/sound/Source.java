package yoga.sound;

/** Samples in the form of {@link Pcm} that are pulled as the device takes them. One thread at a time reads. */
public interface Source {
    /**
     * Fills an array with the next samples.
     *
     * @return how many were written from its beginning; fewer than it holds only at the end, and -1 after that
     */
    int read(short[] into);
}
