package yoga.cli.completion;

import java.util.List;

/** A converter that takes a few words only. */
public interface Choice {
    /** The words, as they are typed. */
    List<String> words();
}
