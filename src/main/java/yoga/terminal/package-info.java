/**
 * What a person sees and types: the live, plain and JSON stages of a session, and lines of text with style and width.
 *
 * <p>An edge: it knows the terminal and JLine, but no files and none of the other edges. Painting is a pure function of
 * state, theme and size; only {@link yoga.terminal.Device} and the stages have effects.
 */
@NullMarked
package yoga.terminal;

import org.jspecify.annotations.NullMarked;
