/**
 * The channels through which an alert of the workday reaches a person: the desktop's notifications, the terminal's own, its bell.
 *
 * <p>An edge: it starts the system's own programs and writes sequences to the terminal, uses {@code java.base} and
 * {@link yoga.practice} only, and knows none of the other edges. All that it needs of the machine comes in as a {@link
 * yoga.notify.Scene}. Text goes to programs as arguments that no shell reads, without control characters, and never for
 * long: a channel answers within two seconds, whatever it speaks to.
 */
@NullMarked
package yoga.notify;

import org.jspecify.annotations.NullMarked;
