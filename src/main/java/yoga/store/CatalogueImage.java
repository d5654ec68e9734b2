package yoga.store;

import yoga.practice.Catalogue;

/**
 * A catalogue as bytes that are cheap to read: the program reads them at each start, when nothing is compiled yet and
 * every class that is loaded costs time. Written and read by the same version only, which the format number guards.
 *
 * <p>All numbers are big-endian. A text is its length in bytes times two, plus one where it is UTF-8 and not Latin-1, then
 * its bytes: most texts are Latin-1, and those are copied instead of decoded. An absent text has the length -1. A
 * reference is the index of an item among those written before it.
 */
final class CatalogueImage {
    /** {@code YOGA}, and the number of the format, which goes up with every change. */
    static final int MAGIC = 0x594F4741;

    static final int FORMAT = 1;

    /** The kinds of holds, as they are written. */
    static final int TIMED = 0;

    static final int BREATHS = 1;
    static final int REPS = 2;
    static final int BREATH_REPS = 3;
    static final int UNTIL_READY = 4;

    private CatalogueImage() {}

    /** The image of a catalogue whose references lead nowhere else. */
    static byte[] of(Catalogue catalogue) {
        return new ImageWriter().write(catalogue);
    }

    /** @throws IllegalArgumentException if the bytes are not an image of this format */
    static Catalogue read(byte[] image) {
        return new ImageReader(image).read();
    }
}
