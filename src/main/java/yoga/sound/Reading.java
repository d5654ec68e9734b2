package yoga.sound;

import java.util.List;

/** Has the words of a track said when it comes to them. */
interface Reading {
    /** Nothing is said. */
    Reading NOTHING = (passage, position) -> List.of();

    /**
     * The words that have become known since the last time. Never waits where somebody listens.
     *
     * @param passage the index in the score of the passage that is on
     * @param position the sample of the score that comes next; words that should have begun before are left out
     * @return words of this passage or of one before it
     */
    List<Spoken> next(int passage, long position);
}
