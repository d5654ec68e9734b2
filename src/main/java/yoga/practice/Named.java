package yoga.practice;

import java.util.List;

/** Something in the catalogue that a person asks for by name. */
public interface Named {
    /** Lower-case words with hyphens. */
    String id();

    String name();

    /** Other names to find it by. */
    List<String> aliases();
}
