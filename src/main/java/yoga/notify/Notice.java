package yoga.notify;

/**
 * What an alert says. Each channel takes from the texts what a terminal or a server could misread.
 *
 * @param title what it is about: {@code Eagle Arms}
 * @param body a sentence more: {@code 15 s each side, at the desk.}
 * @param startable whether a Start button makes sense: somebody is there to guide the movement when it is pressed
 */
public record Notice(String title, String body, boolean startable) {}
