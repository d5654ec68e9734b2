package yoga.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words of one step: what is to be said, and what of it fits.
 *
 * @param from the offset in the score at which the step begins
 * @param until the offset at which the next one begins; for the last step, the end of the score
 * @param phrases in the order in which they make sense
 * @param kept the stretches that are left to the tones, in order
 */
public record Passage(Duration from, Duration until, List<Phrase> phrases, List<Span> kept) {
    /** Between two sentences. */
    private static final Duration PAUSE = Duration.ofMillis(350);

    /** From one offset to another. */
    public record Span(Duration from, Duration until) {}

    public Passage {
        phrases = List.copyOf(phrases);
        kept = List.copyOf(kept);
    }

    /**
     * Chooses words and places so that no sentence overlaps another, none is cut off, and none is said too early or too late.
     * What matters more chooses first; what does not fit is said in fewer words, or not at all.
     *
     * @param lengths how long a text takes; null if it cannot be said
     * @param notBefore nothing begins before this offset
     * @param said what was said before, and is not said again
     * @return what is said, in order
     */
    public List<Utterance> fit(Function<String, @Nullable Duration> lengths, Duration notBefore, Set<Phrase> said) {
        return new Fitting(lengths, notBefore, said).all();
    }

    private final class Fitting {
        private final Function<String, @Nullable Duration> lengths;
        private final Duration notBefore;
        private final Set<Phrase> said;
        private final Map<Phrase, Utterance> placed = new HashMap<>();
        private final List<Span> taken = new ArrayList<>();

        Fitting(Function<String, @Nullable Duration> lengths, Duration notBefore, Set<Phrase> said) {
            this.lengths = lengths;
            this.notBefore = notBefore;
            this.said = said;
        }

        List<Utterance> all() {
            for (Phrase.Subject subject : Phrase.Subject.values()) {
                for (int i = 0; i < phrases.size(); i++) {
                    Phrase phrase = phrases.get(i);
                    if (phrase.subject() == subject && !said.contains(phrase)) {
                        place(phrase, phrase.follows() ? phrases.get(i - 1) : null);
                    }
                }
            }
            List<Utterance> utterances = new ArrayList<>(placed.values());
            utterances.sort(Comparator.comparing(Utterance::at));
            return utterances;
        }

        private void place(Phrase phrase, @Nullable Phrase before) {
            Duration earliest = notBefore;
            if (before != null && !said.contains(before)) {
                Utterance first = placed.get(before);
                if (first == null) {
                    return;
                }
                earliest = later(earliest, first.end().plus(PAUSE));
            }
            for (Phrase.Place place : phrase.places()) {
                if (place.latest().compareTo(earliest) < 0) {
                    continue;
                }
                for (String text : place.overTicks() ? phrase.brief() : phrase.variants()) {
                    if (place(phrase, text, place, later(earliest, place.from()))) {
                        return;
                    }
                }
            }
        }

        private boolean place(Phrase phrase, String text, Phrase.Place place, Duration earliest) {
            Duration length = lengths.apply(text);
            if (length == null) {
                return false;
            }
            Duration at = free(earliest, length, place.overTicks() ? List.of() : kept);
            if (at.compareTo(place.latest()) > 0 || at.plus(length).compareTo(place.end()) > 0) {
                return false;
            }
            placed.put(phrase, new Utterance(phrase, text, at, length));
            taken.add(new Span(at.minus(PAUSE), at.plus(length).plus(PAUSE)));
            return true;
        }

        /** The first offset from which it is free for so long. */
        private Duration free(Duration earliest, Duration length, List<Span> kept) {
            List<Span> spans = new ArrayList<>(kept);
            spans.addAll(taken);
            spans.sort(Comparator.comparing(Span::from));
            Duration at = earliest;
            for (Span span : spans) {
                boolean overlaps = span.from().compareTo(at.plus(length)) < 0
                        && span.until().compareTo(at) > 0;
                at = overlaps ? span.until() : at;
            }
            return at;
        }

        private static Duration later(Duration a, Duration b) {
            return a.compareTo(b) > 0 ? a : b;
        }
    }
}
