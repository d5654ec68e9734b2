package yoga.sound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yoga.session.Passage;
import yoga.session.Utterance;

/** Has the words of each passage said when a recording comes to it; only those of one passage are in memory. */
final class Reciting implements Reading {
    private final List<Passage> passages;
    private final Voice voice;
    private int known;

    Reciting(List<Passage> passages, Voice voice) {
        this.passages = passages;
        this.voice = voice;
    }

    @Override
    public List<Spoken> next(int passage, long position) {
        List<Spoken> words = new ArrayList<>();
        for (; known <= passage; known++) {
            for (Utterance utterance : passages.get(known).fit(this::length, Duration.ZERO, Set.of())) {
                Clip clip = clip(utterance.text());
                if (clip != null) {
                    words.add(Spoken.of(Pcm.samples(utterance.at()), clip));
                }
            }
        }
        return words;
    }

    private @Nullable Duration length(String text) {
        Clip clip = clip(text);
        return clip == null ? null : clip.length();
    }

    /** What cannot be said is told by the voice, once. */
    private @Nullable Clip clip(String text) {
        try {
            return voice.say(text);
        } catch (SoundFailure e) {
            return null;
        }
    }
}
