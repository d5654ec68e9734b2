package yoga.figure;

/**
 * The head: a filled circle. Its size sets the width of every stroke; a grown person is about fifteen radii tall.
 *
 * @param joint its middle
 * @param radius in dots
 */
public record Head(String joint, double radius) {}
