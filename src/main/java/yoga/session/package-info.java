/**
 * A practice session as it goes on: the state machine over a timeline, and the player that runs it against a stage.
 *
 * <p>Core: {@code java.base} only. Time comes in through the {@link yoga.session.Stage} port; nothing here asks a clock,
 * sleeps, prints or touches a file.
 */
@NullMarked
package yoga.session;

import org.jspecify.annotations.NullMarked;
