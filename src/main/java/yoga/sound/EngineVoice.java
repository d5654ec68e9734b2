package yoga.sound;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What an engine says, brought to the one form that sound has, without silence around it, and remembered. */
final class EngineVoice implements Voice {
    /** A minute and a half of speech, 8 MiB: more than a routine says. */
    private static final int MOST_REMEMBERED = 4 << 20;

    /** What counts as silence: 54 dB below full scale. */
    private static final int QUIET = 64;

    /** What is left of the silence, lest the edge of a soft consonant be cut off. */
    private static final int BEFORE = Pcm.RATE / 200;

    private static final int AFTER = Pcm.RATE / 50;

    private final Engine engine;
    private final Dictation dictation;
    private final Consumer<String> told;
    private final Map<String, Clip> remembered = new LinkedHashMap<>(64, 0.75f, true);
    private int samples;
    private boolean failed;
    private @Nullable Resampler resampler;
    private int rate;

    /**
     * @param told gets a sentence when something cannot be said, the first time
     */
    EngineVoice(Engine engine, Dictation dictation, Consumer<String> told) {
        this.engine = engine;
        this.dictation = dictation;
        this.told = told;
    }

    @Override
    public String name() {
        return engine.name();
    }

    @Override
    public synchronized Clip say(String text) throws SoundFailure {
        String line = Words.spoken(text);
        Clip known = remembered.get(line);
        if (known != null) {
            return known;
        }
        try {
            Clip clip = line.isEmpty() ? new Clip(new short[0]) : trimmed(resampled(engine.render(dictation, line)));
            remember(line, clip);
            return clip;
        } catch (SoundFailure e) {
            if (!failed) {
                failed = true;
                told.accept("Not everything can be said: " + e.why() + ".");
            }
            throw e;
        }
    }

    private Clip resampled(Wave wave) {
        if (wave.rate() == Pcm.RATE) {
            return wave.samples();
        }
        if (resampler == null || rate != wave.rate()) {
            rate = wave.rate();
            resampler = new Resampler(rate);
        }
        return new Clip(resampler.resample(wave.samples().samples()));
    }

    private static Clip trimmed(Clip clip) {
        short[] all = clip.samples();
        int first = 0;
        while (first < all.length && Math.abs(all[first]) < QUIET) {
            first++;
        }
        int last = all.length - 1;
        while (last > first && Math.abs(all[last]) < QUIET) {
            last--;
        }
        if (first == all.length) {
            return new Clip(new short[0]);
        }
        int from = Math.max(0, first - BEFORE);
        int to = Math.min(all.length, last + 1 + AFTER);
        return new Clip(Arrays.copyOfRange(all, from, to));
    }

    private void remember(String line, Clip clip) {
        remembered.put(line, clip);
        samples += clip.samples().length;
        for (var oldest = remembered.values().iterator(); samples > MOST_REMEMBERED && oldest.hasNext(); ) {
            samples -= oldest.next().samples().length;
            oldest.remove();
        }
    }

    /** From another thread too, while something is being said. */
    @Override
    public void close() {
        dictation.close();
    }
}
