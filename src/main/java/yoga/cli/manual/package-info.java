/**
 * The manual pages: one a command, made from the commands' own options when the program is packaged. Knows commands only as
 * picocli's model has them.
 */
@NullMarked
package yoga.cli.manual;

import org.jspecify.annotations.NullMarked;
