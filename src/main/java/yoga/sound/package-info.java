/**
 * Sound: the score as samples, voices that say words, a recording as a file, and speakers that play.
 *
 * <p>An edge: it starts the system's own programs, writes files and opens sound devices. It uses {@code java.base}, {@link
 * yoga.practice} and {@link yoga.session}, and knows none of the other edges; {@code javax.sound} is loaded when a device is
 * about to be opened, and by one class only. Whatever fails here is a {@link yoga.sound.SoundFailure} or silence: a session
 * goes on without sound. Text goes to programs on standard input, never through a shell, and what they print is not trusted.
 */
@NullMarked
package yoga.sound;

import org.jspecify.annotations.NullMarked;
