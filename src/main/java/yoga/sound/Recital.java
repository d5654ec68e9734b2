package yoga.sound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import yoga.session.Passage;

/** Sentences one after another, outside of any score: each is said as soon as it is rendered and the one before it is over. */
final class Recital implements Reading {
    /** Longer than anything that is recited. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    private static final long PAUSE = Pcm.RATE / 2;
    private static final long SOON = Pcm.RATE / 10;

    private final int sentences;
    private final Consumer<Duration> lasts;
    private final Queue<Clip> ready = new ConcurrentLinkedQueue<>();
    private long silentFrom;
    private int said;

    /**
     * A recital.
     *
     * @param lasts gets how much is left from now on, on the thread that plays, when all of it is known
     */
    Recital(List<String> sentences, Supplier<Voice> voice, Executor aside, Consumer<Duration> lasts) {
        this.sentences = sentences.size();
        this.lasts = lasts;
        for (String sentence : sentences) {
            aside.execute(() -> {
                try {
                    ready.add(voice.get().say(sentence));
                } catch (SoundFailure e) {
                    ready.add(new Clip(new short[0]));
                }
            });
        }
    }

    /** One that is always on. */
    List<Passage> passages() {
        return List.of(new Passage(Duration.ZERO, LONGEST, List.of(), List.of()));
    }

    @Override
    public List<Spoken> next(int passage, long position) {
        List<Spoken> words = new ArrayList<>();
        for (Clip clip = ready.poll(); clip != null; clip = ready.poll()) {
            Spoken spoken = Spoken.of(Math.max(position + SOON, silentFrom + PAUSE), clip);
            silentFrom = spoken.end();
            words.add(spoken);
            said++;
            if (said == sentences) {
                lasts.accept(Pcm.length(Math.max(0, silentFrom - position)).plusMillis(500));
            }
        }
        return words;
    }
}
