/**
 * The command line: one thin class a command, options, exit codes, and messages for what cannot be done.
 *
 * <p>Commands are declared through picocli's model, not its annotations: reading annotations by reflection costs as much
 * as all the rest of the start.
 */
@NullMarked
package yoga.cli;

import org.jspecify.annotations.NullMarked;
