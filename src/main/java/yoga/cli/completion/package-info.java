/**
 * What a shell offers while a command is typed: the scripts for bash, zsh and fish, made from the commands' own options, and
 * the names that are looked up at each press of the key.
 *
 * <p>Knows commands only as picocli's model has them, and the catalogue; runs nothing and reads no file.
 */
@NullMarked
package yoga.cli.completion;

import org.jspecify.annotations.NullMarked;
