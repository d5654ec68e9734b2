/**
 * What is kept in files: the catalogue and the figures in YAML and as images, their JSON Schema, the settings, and where they all live.
 *
 * <p>An edge: it turns files into the model of {@link yoga.practice} and {@link yoga.figure}, and knows none of the other edges. Files are
 * untrusted; whatever is in them, they load whole, or {@link yoga.practice.InvalidInput} says why not.
 */
@NullMarked
package yoga.store;

import org.jspecify.annotations.NullMarked;
