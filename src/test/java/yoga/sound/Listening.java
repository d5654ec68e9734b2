package yoga.sound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import yoga.practice.Pace;
import yoga.practice.Timeline;
import yoga.session.Score;
import yoga.session.Tone;
import yoga.store.Content;

/** Scores of the built-in routines, and what is heard of them. */
final class Listening {
    static final Duration SETUP = Duration.ofSeconds(30);
    static final Timbres TIMBRES = new Timbres();

    private Listening() {}

    static Score score(String routine) {
        return Score.of(Timeline.of(Content.builtIn().catalogue().practices().find(routine), Pace.DEFAULT), SETUP);
    }

    static Track.Sheet sheet(Score score, Reading reading) {
        return sheet(score.tones(), score, reading);
    }

    static Track.Sheet sheet(List<Tone> tones, Score score, Reading reading) {
        return new Track.Sheet(TIMBRES, new Level(Level.FULL), tones, score.passages(), reading);
    }

    static short[] whole(Score score, Reading reading) {
        return all(Track.whole(sheet(score, reading), Pcm.samples(score.length())), 4096);
    }

    /** Everything that a source has. */
    static short[] all(Source source, int block) {
        List<short[]> blocks = new ArrayList<>();
        int samples = 0;
        short[] some = new short[block];
        for (int count = source.read(some); count >= 0; count = source.read(some)) {
            blocks.add(java.util.Arrays.copyOf(some, count));
            samples += count;
        }
        short[] all = new short[samples];
        int at = 0;
        for (short[] one : blocks) {
            System.arraycopy(one, 0, all, at, one.length);
            at += one.length;
        }
        return all;
    }

    /** One tone alone, at the beginning of a second and a half. */
    static short[] alone(Tone.Kind kind) {
        Tone tone = new Tone(kind, Duration.ZERO, kind.lasting() ? Duration.ofSeconds(3) : Duration.ZERO);
        Track.Sheet sheet = new Track.Sheet(TIMBRES, new Level(Level.FULL), List.of(tone), List.of(), Reading.NOTHING);
        return all(Track.whole(sheet, Pcm.RATE * 3L), 4096);
    }
}
