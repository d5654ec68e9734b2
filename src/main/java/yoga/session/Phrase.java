package yoga.session;

import java.time.Duration;
import java.util.List;

/**
 * Something to say once, where it fits.
 *
 * @param subject what it is about
 * @param number tells it from others of the same subject in its passage
 * @param places where it may be said, the best first; at least one
 * @param variants the same in other words, the fullest first; at least one
 * @param follows whether it makes sense only behind the phrase before it in its passage
 */
public record Phrase(Subject subject, int number, List<Place> places, List<String> variants, boolean follows) {
    public Phrase {
        places = List.copyOf(places);
        variants = List.copyOf(variants);
    }

    /** What may go over a countdown: the fewest words. */
    List<String> brief() {
        return variants.subList(variants.size() - 1, variants.size());
    }

    /** What a phrase is about; what comes first here finds its place first. */
    public enum Subject {
        /** The pose, its side, what to prepare for it. */
        POSE,
        /** Change to the other side, or rest. */
        CHANGE,
        HALFWAY,
        /** The session is over. */
        CLOSING,
        /** What comes next. */
        NEXT,
        /** The way into the pose. */
        WAY_IN,
        /** Which repetition or breath it is. */
        COUNT,
        /** What to attend to in the pose. */
        STAY,
        /** What each half of the breath does. */
        BREATH
    }

    /**
     * A place for words.
     *
     * @param from the earliest start
     * @param latest the latest start
     * @param end they are over by then
     * @param overTicks whether a countdown may be heard behind them; else it is left alone
     */
    public record Place(Duration from, Duration latest, Duration end, boolean overTicks) {
        static Place between(Duration from, Duration end) {
            return new Place(from, end, end, false);
        }

        static Place overTicks(Duration from, Duration end) {
            return new Place(from, end, end, true);
        }

        /** A place for what would be wrong later. */
        static Place at(Duration from, Duration latest, Duration end) {
            return new Place(from, latest, end, false);
        }
    }
}
