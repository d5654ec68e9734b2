package yoga.notify;

import java.time.Duration;

/**
 * What an alert says. Each channel takes from the texts what a terminal or a server could misread.
 *
 * @param title what it is about: {@code Eagle Arms}
 * @param body a sentence more: {@code 15 s each side, right where you are.}
 * @param startable whether a Start button makes sense: somebody is there to guide the movement when it is pressed
 * @param stays how long it is of use; it goes by itself after that, where the channel can do so
 */
public record Notice(String title, String body, boolean startable, Duration stays) {}
