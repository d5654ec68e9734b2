/**
 * What is kept in files: the catalogue and the figures in YAML and as images, their JSON Schema, the settings, the state of the alerts,
 * the journal, and where they all live.
 *
 * <p>An edge: it turns files into the model of {@link yoga.practice}, {@link yoga.figure}, {@link yoga.rescue} and
 * {@link yoga.progress}, and knows none of the other edges. Files are
 * untrusted; whatever is in them, they load whole, or {@link yoga.practice.InvalidInput} says why not.
 */
@NullMarked
package yoga.store;

import org.jspecify.annotations.NullMarked;
