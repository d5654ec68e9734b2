package yoga.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import yoga.session.Passage;
import yoga.session.Tone;

/**
 * A score as samples, from some place in it on: tones and words mixed, worked out as they are read.
 *
 * <p>The same score gives the same samples, wherever a track begins and however it is read. What it holds in memory is what
 * sounds at the time. Under words the tones step back: those that last further than those that are struck.
 */
public final class Track implements Source {
    private static final int BLOCK = 1024;

    /** A track that begins amid something fades in. */
    private static final int FADE_IN = Pcm.RATE / 50;

    /** A stroke that was missed by no more than this is made up for. */
    private static final int JUST_MISSED = Pcm.RATE / 2;

    private static final int STEP_BACK = Pcm.RATE / 10;
    private static final int COME_BACK = Pcm.RATE / 4;
    private static final float LASTING_BACK = 0.65f;
    private static final float STRUCK_BACK = 0.35f;

    private final Sheet sheet;
    private final long from;
    private final long until;
    private final List<Sounding> sounding = new ArrayList<>();
    private final List<Spoken> words = new ArrayList<>();
    private final float[] struck = new float[BLOCK];
    private final float[] lasting = new float[BLOCK];
    private final float[] speech = new float[BLOCK];
    private final float[] back = new float[BLOCK];
    private int nextTone;
    private int passage = -1;
    private long position;
    private volatile long reached;

    /**
     * What a track plays.
     *
     * @param tones by their onset
     * @param passages in order
     * @param reading has the words of the passages
     */
    record Sheet(Timbres timbres, Level level, List<Tone> tones, List<Passage> passages, Reading reading) {}

    private record Sounding(Tone tone, long begin, long end) {}

    /**
     * A part of a score.
     *
     * @param from the first sample
     * @param until the sample behind the last one
     * @param since what was struck before this sample is not heard
     * @param makesUp whether a stroke that was missed by a moment is struck now
     */
    private Track(Sheet sheet, long from, long until, long since, boolean makesUp) {
        this.sheet = sheet;
        this.from = from;
        this.until = until;
        this.position = from;
        this.reached = from;
        while (nextTone < sheet.tones().size()
                && Pcm.samples(sheet.tones().get(nextTone).at()) < from) {
            Tone tone = sheet.tones().get(nextTone++);
            long at = Pcm.samples(tone.at());
            boolean missed = makesUp && !tone.kind().lasting() && from - at <= JUST_MISSED;
            if (at >= since && at + sheet.timbres().length(tone) > from) {
                begin(tone, missed ? from : at);
            }
        }
    }

    /** All of a score. */
    static Track whole(Sheet sheet, long length) {
        return new Track(sheet, 0, length, 0, false);
    }

    /** From a place on that was jumped to: what was struck before {@code since} is not heard, what was just missed is. */
    static Track from(Sheet sheet, long from, long until, long since) {
        return new Track(sheet, from, until, since, true);
    }

    /** From a place on up to which all was heard; {@code words} are being said there. */
    static Track goingOn(Sheet sheet, long from, long until, List<Spoken> words) {
        Track track = new Track(sheet, from, until, 0, false);
        track.words.addAll(words);
        return track;
    }

    private void begin(Tone tone, long at) {
        sounding.add(new Sounding(tone, at, at + sheet.timbres().length(tone)));
    }

    /** The sample of the score that is read next. Any thread may ask. */
    long position() {
        return reached;
    }

    @Override
    public int read(short[] into) {
        int read = 0;
        while (read < into.length && position < until) {
            int count = (int) Math.min(Math.min(BLOCK, into.length - read), until - position);
            mix(count);
            for (int i = 0; i < count; i++) {
                float tones = lasting[i] * (1 - LASTING_BACK * back[i]) + struck[i] * (1 - STRUCK_BACK * back[i]);
                into[read + i] = sheet.level().sample((tones + speech[i]) * fadeIn(position + i));
            }
            read += count;
            position += count;
        }
        reached = position;
        return read == 0 && into.length > 0 ? -1 : read;
    }

    private float fadeIn(long sample) {
        long since = sample - from;
        return from == 0 || since >= FADE_IN ? 1 : (float) since / FADE_IN;
    }

    private void mix(int count) {
        Arrays.fill(struck, 0);
        Arrays.fill(lasting, 0);
        Arrays.fill(speech, 0);
        Arrays.fill(back, 0);
        long end = position + count;
        while (nextTone < sheet.tones().size()
                && Pcm.samples(sheet.tones().get(nextTone).at()) < end) {
            Tone tone = sheet.tones().get(nextTone++);
            begin(tone, Pcm.samples(tone.at()));
        }
        for (Sounding one : sounding) {
            float[] bus = one.tone().kind().lasting() ? lasting : struck;
            sheet.timbres().addTo(bus, count, one.tone(), one.begin() - position);
        }
        sounding.removeIf(one -> one.end() <= end);
        takeWords(end);
        for (Spoken spoken : words) {
            spoken.addTo(speech, count, position);
            stepBack(spoken, count);
        }
        words.removeIf(spoken -> spoken.end() + COME_BACK <= end);
    }

    private void takeWords(long end) {
        while (passage + 1 < sheet.passages().size()
                && Pcm.samples(sheet.passages().get(passage + 1).from()) < end) {
            passage++;
        }
        if (passage >= 0) {
            words.addAll(sheet.reading().next(passage, position));
        }
    }

    /** From nothing to all within {@link #STEP_BACK} before the words, and to nothing within {@link #COME_BACK} after them. */
    private void stepBack(Spoken spoken, int count) {
        long first = Math.max(position, spoken.at() - STEP_BACK);
        long last = Math.min(position + count, spoken.end() + COME_BACK);
        for (long sample = first; sample < last; sample++) {
            float before = (float) (sample - spoken.at() + STEP_BACK) / STEP_BACK;
            float after = (float) (spoken.end() + COME_BACK - sample) / COME_BACK;
            int i = (int) (sample - position);
            back[i] = Math.max(back[i], Math.min(1, Math.min(before, after)));
        }
    }
}
