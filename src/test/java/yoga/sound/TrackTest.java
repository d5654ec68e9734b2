package yoga.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static yoga.sound.Listening.all;
import static yoga.sound.Listening.alone;
import static yoga.sound.Listening.score;
import static yoga.sound.Listening.sheet;
import static yoga.sound.Listening.whole;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.practice.Poses;
import yoga.session.Score;
import yoga.session.Tone;

/** What a score sounds like, by ear. */
class TrackTest {
    private static final double FIVE_MILLIS = 0.005 * Pcm.RATE;
    private static final double THREE_DECIBELS_DOWN = Math.pow(10, -3 / 20.0);

    @ParameterizedTest
    @ValueSource(strings = {"morning", "desk", "strength", "release", "starter", "desk-push-up"})
    void everyStrokeIsHeardAtItsTimeAndNothingElse(String routine) {
        Score score = score(routine);

        List<Integer> heard = Ear.onsets(whole(score, Reading.NOTHING));

        List<Long> written = strokes(score);
        assertThat(heard).hasSameSizeAs(written);
        for (int i = 0; i < written.size(); i++) {
            assertThat((double) heard.get(i)).isBetween(written.get(i) - FIVE_MILLIS, written.get(i) + FIVE_MILLIS);
        }
    }

    /** A change of sides is two notes; what is struck together is heard as one. */
    private static List<Long> strokes(Score score) {
        TreeSet<Long> strokes = new TreeSet<>();
        for (Tone tone : score.tones()) {
            if (!tone.kind().lasting()) {
                strokes.add(Pcm.samples(tone.at()));
            }
            if (tone.kind() == Tone.Kind.SIDE) {
                strokes.add(Pcm.samples(tone.at().plusMillis(220)));
            }
        }
        return new ArrayList<>(strokes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"morning", "release", "desk-push-up"})
    void itIsAsLongAsItsScoreAndNeverTooLoud(String routine) {
        Score score = score(routine);

        short[] tones = whole(score, Reading.NOTHING);
        short[] both = whole(score, new Reciting(score.passages(), new ScriptedVoice()));

        assertThat(tones).hasSize((int) Pcm.samples(score.length()));
        assertThat(both).hasSameSizeAs(tones);
        assertThat(Ear.peak(tones)).isBetween(0.2, THREE_DECIBELS_DOWN);
        assertThat(Ear.peak(both)).isBetween(0.3, THREE_DECIBELS_DOWN);
    }

    /** Stroke upon stroke, and the loudest of voices. */
    @Test
    void theWorstRoutineIsNotTooLoudEither() {
        List<Tone> tones = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            for (Tone.Kind kind : Tone.Kind.values()) {
                tones.add(new Tone(kind, Duration.ofMillis(100L * i), Duration.ofMillis(kind.lasting() ? 500 : 0)));
            }
        }
        Score score = score("morning");

        short[] heard = all(
                Track.whole(sheet(tones, score, new Reciting(score.passages(), new ScriptedVoice())), 10L * Pcm.RATE),
                1000);

        assertThat(Ear.peak(heard)).isBetween(0.6, THREE_DECIBELS_DOWN);
    }

    @Test
    void theSameScoreGivesTheSameSamplesHoweverItIsRead() {
        short[] once = whole(score("desk"), Reading.NOTHING);

        assertThat(whole(score("desk"), Reading.NOTHING)).isEqualTo(once);
        Track odd = Track.whole(
                new Track.Sheet(
                        new Timbres(),
                        new Level(Level.FULL),
                        score("desk").tones(),
                        score("desk").passages(),
                        Reading.NOTHING),
                Pcm.samples(score("desk").length()));
        assertThat(all(odd, 777)).isEqualTo(once);
    }

    @Test
    void aTrackThatGoesOnFromAPlaceIsTheSameFromThere() {
        Score score = score("morning");
        short[] whole = whole(score, Reading.NOTHING);
        int from = 67 * Pcm.RATE + 123;

        short[] rest = all(Track.goingOn(sheet(score, Reading.NOTHING), from, whole.length, List.of()), 4096);

        int faded = Pcm.RATE / 50;
        assertThat(Arrays.copyOfRange(rest, faded, rest.length))
                .isEqualTo(Arrays.copyOfRange(whole, from + faded, whole.length));
        assertThat(Ear.steepest(Arrays.copyOf(rest, faded))).isLessThan(0.05);
    }

    /** Who jumps to a step hears its bowl, even if the device took a moment, and nothing of what was before. */
    @Test
    void aJumpIsHeardFromItsFirstStroke() {
        Score score = score("morning");
        long step = Pcm.samples(score.passages().get(1).from());

        short[] heard = all(Track.from(sheet(score, Reading.NOTHING), step + 3000, step + Pcm.RATE, step), 4096);

        short[] bowl = alone(Tone.Kind.STEP);
        assertThat(heard[5000]).isEqualTo(bowl[5000]);
    }

    @ParameterizedTest
    @EnumSource(Tone.Kind.class)
    void everyToneBeginsAndEndsSoftly(Tone.Kind kind) {
        short[] tone = alone(kind);

        assertThat(Ear.peak(tone)).isBetween(0.08, 0.35);
        // A millisecond into it a click would be at its height.
        assertThat(Ear.peak(Arrays.copyOf(tone, Pcm.RATE / 2000))).isLessThan(0.03);
        assertThat(Ear.steepest(Arrays.copyOf(tone, Pcm.RATE / 1000))).isLessThan(0.02);
        assertThat(Ear.steepest(tone)).isLessThan(0.1);
        assertThat(Ear.peak(Arrays.copyOfRange(alone(Tone.Kind.REP), Pcm.RATE / 2, Pcm.RATE)))
                .isZero();
    }

    /** Brightness and length together are nobody else's. */
    @Test
    void everyToneIsToldFromTheOthers() {
        Tone.Kind[] kinds = Tone.Kind.values();
        for (int a = 0; a < kinds.length; a++) {
            for (int b = 0; b < a; b++) {
                double brightness = Math.abs(StrictMath.log(brightness(alone(kinds[a])) / brightness(alone(kinds[b]))));
                double length = Math.abs(StrictMath.log(ringing(alone(kinds[a])) / ringing(alone(kinds[b]))));
                assertThat(brightness + length)
                        .as("%s and %s", kinds[a], kinds[b])
                        .isGreaterThan(0.15);
            }
        }
    }

    /** The mean frequency of the first half second, in radians a sample, from the energy of the differences. */
    private static double brightness(short[] samples) {
        double energy = 0;
        double differences = 0;
        for (int i = 1; i < Pcm.RATE / 2; i++) {
            energy += (double) samples[i] * samples[i];
            differences += Math.pow(samples[i] - samples[i - 1], 2);
        }
        return Math.sqrt(differences / energy);
    }

    /** The mean time of the energy, in samples. */
    private static double ringing(short[] samples) {
        double energy = 0;
        double moment = 0;
        for (int i = 0; i < samples.length; i++) {
            energy += (double) samples[i] * samples[i];
            moment += (double) samples[i] * samples[i] * i;
        }
        return moment / energy;
    }

    @Test
    void tonesStepBackUnderWords() {
        Score score = Score.of(Poses.timeline(Poses.cow(), "60s"), Listening.SETUP);
        Clip hush = new Clip(new short[2 * Pcm.RATE]);
        int at = 6 * Pcm.RATE;

        short[] alone = whole(score, Reading.NOTHING);
        short[] under = whole(score, (passage, position) -> position == 0 ? List.of(Spoken.of(at, hush)) : List.of());

        assertThat(Ear.peak(Arrays.copyOfRange(under, at, at + Pcm.RATE)))
                .isLessThan(0.5 * Ear.peak(Arrays.copyOfRange(alone, at, at + Pcm.RATE)));
        int later = at + 3 * Pcm.RATE;
        assertThat(Arrays.copyOfRange(under, later, under.length))
                .isEqualTo(Arrays.copyOfRange(alone, later, alone.length));
    }

    @Test
    void volume() {
        short full = new Level(100).sample(0.5f);

        assertThat(new Level(0).sample(0.5f)).isZero();
        assertThat((int) new Level(50).sample(0.5f)).isCloseTo(full / 4, org.assertj.core.data.Offset.offset(1));
        assertThat(new Level(100).sample(-9f) / 32768.0).isGreaterThan(-THREE_DECIBELS_DOWN);
    }
}
