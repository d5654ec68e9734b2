/** The program: {@link yoga.Main} wires what the layers below need, and exits. */
@NullMarked
package yoga;

import org.jspecify.annotations.NullMarked;
