/**
 * What was done and felt, and what it adds up to.
 *
 * <p>Core: {@code java.base} only, and nothing of sessions or alerts, since most of what is here was written by an earlier
 * process. Nothing asks a clock or touches a file; entries carry their instant and the offset of the clocks around them.
 */
@NullMarked
package yoga.progress;

import org.jspecify.annotations.NullMarked;
