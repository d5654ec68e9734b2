package yoga.sound;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has the words of a track ready when it comes to them. */
interface Reading {
    /** Nothing is said. */
    Reading NOTHING = (passage, position) -> List.of();

    /**
     * The words of a passage.
     *
     * @param passage its index in the score
     * @param position the sample of the score that comes next; words that should have begun before are left out
     * @return in order; null if they are not ready yet
     */
    @Nullable
    List<Spoken> of(int passage, long position);
}
