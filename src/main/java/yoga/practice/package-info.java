/**
 * What is practised: poses, routines, holds, paces, and the timeline they compile into.
 *
 * <p>The bottom layer. It uses {@code java.base} only and knows no clock, file, terminal or locale; whatever happens here
 * is a function of its arguments.
 */
@NullMarked
package yoga.practice;

import org.jspecify.annotations.NullMarked;
