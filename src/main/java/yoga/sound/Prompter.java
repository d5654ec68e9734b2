package yoga.sound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yoga.session.Passage;
import yoga.session.Phrase;
import yoga.session.Phrase.Subject;
import yoga.session.Utterance;

/**
 * Has the words of a live track rendered ahead, on another thread: first those that are due in a moment, then the rest of the
 * passage, then the next passage. The track takes what is ready; what is not, is too late and left out.
 */
final class Prompter implements Reading {
    private static final Duration SOON = Duration.ofSeconds(4);
    private static final Duration PAUSE = Duration.ofMillis(350);
    /** What a device may keep in store, so that it is not heard yet. */
    private static final int STORE = 2 * Pcm.RATE;

    private static final Set<Subject> URGENT = Set.of(Subject.POSE, Subject.CHANGE, Subject.HALFWAY);

    private final List<Passage> passages;
    private final Supplier<Voice> voice;
    private final Executor aside;
    private final Set<Phrase> saidBefore;
    private final Queue<Line> ready = new ConcurrentLinkedQueue<>();
    private final List<Line> taken = new ArrayList<>();
    private final Set<Phrase> finished = new HashSet<>();
    private int asked;
    private volatile boolean dismissed;

    /** Words in their place. */
    private record Line(Phrase phrase, Spoken spoken) {}

    /**
     * A prompter.
     *
     * @param aside runs what takes time, one after another
     * @param first the passage to begin with
     * @param from nothing of it begins before this offset
     * @param saidBefore what of it is not said again
     */
    Prompter(
            List<Passage> passages,
            Supplier<Voice> voice,
            Executor aside,
            int first,
            Duration from,
            Set<Phrase> saidBefore) {
        this.passages = passages;
        this.voice = voice;
        this.aside = aside;
        this.saidBefore = Set.copyOf(saidBefore);
        this.asked = first;
        aside.execute(() -> prepareFirst(passages.get(first), from));
    }

    /** Nobody asks any more. */
    void dismiss() {
        dismissed = true;
    }

    @Override
    public List<Spoken> next(int passage, long position) {
        if (passage + 1 > asked && passage + 1 < passages.size()) {
            Passage ahead = passages.get(passage + 1);
            asked = passage + 1;
            aside.execute(() -> prepare(ahead, ahead.from(), Set.of()));
        }
        List<Spoken> words = new ArrayList<>();
        synchronized (taken) {
            forget(position);
            for (Line line = ready.poll(); line != null; line = ready.poll()) {
                if (line.spoken().at() >= position) {
                    words.add(line.spoken());
                    taken.add(line);
                }
            }
        }
        return words;
    }

    /** Of what is over only the phrase is kept, not its sound. */
    private void forget(long position) {
        for (Iterator<Line> lines = taken.iterator(); lines.hasNext(); ) {
            Line line = lines.next();
            if (line.spoken().end() + STORE < position) {
                finished.add(line.phrase());
                lines.remove();
            }
        }
    }

    /** What has been said by a sample of the score, or is being said there, and need not be said again. */
    Set<Phrase> saidBy(long position, boolean unfinished) {
        Set<Phrase> said = new HashSet<>(saidBefore);
        synchronized (taken) {
            said.addAll(finished);
            for (Line line : taken) {
                if ((unfinished ? line.spoken().at() : line.spoken().end()) <= position) {
                    said.add(line.phrase());
                }
            }
        }
        return said;
    }

    /** The words that are being said at a sample of the score. */
    List<Spoken> sayingAt(long position) {
        List<Spoken> saying = new ArrayList<>();
        synchronized (taken) {
            for (Line line : taken) {
                if (line.spoken().at() <= position && line.spoken().end() > position) {
                    saying.add(line.spoken());
                }
            }
        }
        return saying;
    }

    private void prepareFirst(Passage passage, Duration from) {
        Set<Phrase> later = new HashSet<>(saidBefore);
        for (Phrase phrase : passage.phrases()) {
            Duration first = phrase.places().get(0).from();
            if (!URGENT.contains(phrase.subject()) || first.compareTo(from.plus(SOON)) > 0) {
                later.add(phrase);
            }
        }
        List<Utterance> soon = prepare(passage, from, later);
        Set<Phrase> placed = new HashSet<>(saidBefore);
        Duration rest = from;
        for (Utterance utterance : soon) {
            placed.add(utterance.phrase());
            rest = utterance.end().plus(PAUSE);
        }
        prepare(passage, rest, placed);
    }

    private List<Utterance> prepare(Passage passage, Duration from, Set<Phrase> without) {
        List<Utterance> utterances = passage.fit(this::length, from, without);
        for (Utterance utterance : utterances) {
            Clip clip = clip(utterance.text());
            if (clip != null) {
                ready.add(new Line(utterance.phrase(), Spoken.of(Pcm.samples(utterance.at()), clip)));
            }
        }
        return utterances;
    }

    private @Nullable Duration length(String text) {
        Clip clip = clip(text);
        return clip == null ? null : clip.length();
    }

    /** What cannot be said is told by the voice, once. */
    private @Nullable Clip clip(String text) {
        try {
            return dismissed ? null : voice.get().say(text);
        } catch (SoundFailure e) {
            return null;
        }
    }
}
