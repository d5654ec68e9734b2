package yoga.session;

import static org.assertj.core.api.Assertions.assertThat;
import static yoga.practice.Poses.angle;
import static yoga.practice.Poses.cow;
import static yoga.practice.Poses.needle;
import static yoga.practice.Poses.pushUp;
import static yoga.practice.Poses.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.practice.Poses;
import yoga.practice.Timeline;
import yoga.session.Tone.Kind;

/** What a person hears at which time. */
class ScoreTest {
    private static final Duration SETUP = Duration.ofSeconds(60);

    @Test
    void aHoldOfBreaths() {
        assertThat(tones(Score.of(timeline(cow(), "12s"), SETUP)))
                .containsExactly(
                        "0.0 step",
                        "2.0 countdown",
                        "3.0 countdown",
                        "4.0 countdown",
                        "5.0 inhale 3.0",
                        "8.0 exhale 3.0",
                        "11.0 inhale 3.0",
                        "14.0 countdown",
                        "14.0 exhale 3.0",
                        "15.0 countdown",
                        "16.0 countdown",
                        "17.0 end");
    }

    @Test
    void sidesAndTheirHalves() {
        assertThat(tones(Score.of(timeline(needle(), "24s"), SETUP)))
                .contains("0.0 step", "17.0 halfway", "29.0 side", "46.0 halfway", "58.0 end")
                .doesNotContain("0.0 side", "5.0 side");
    }

    @Test
    void everyRepHasItsTick() {
        assertThat(tones(Score.of(timeline(pushUp(), "3 reps"), SETUP)))
                .contains("5.0 rep", "8.0 rep", "11.0 rep", "5.0 inhale 1.5", "6.5 exhale 1.5", "14.0 end");
        assertThat(tones(Score.of(timeline(cow(), "2 reps of 2 breaths"), SETUP)))
                .contains("5.0 rep", "22.0 rep");
    }

    @Test
    void aSetUpTakesItsTime() {
        Score score = Score.of(timeline(cow(), "12s", angle(), "until ready", angle(), "12s"), SETUP);

        assertThat(tones(score)).contains("17.0 step", "77.0 step", "94.0 end");
        assertThat(score.length()).isEqualTo(seconds(94).plus(Score.CLOSING));
    }

    @Test
    void tenSecondsMoreMoveOnlyWhatComesAfterThem() {
        Timeline before = timeline(cow(), "30s", needle(), "30s");
        Score extended = Score.of(before.extended(1, Session.MORE), SETUP);

        List<String> early = new ArrayList<>(tones(Score.of(before, SETUP)));
        early.removeIf(tone -> seconds(tone) >= 32);
        assertThat(tones(extended)).startsWith(early.toArray(new String[0])).contains("45.0 step");
    }

    @Test
    void whatIsSaid() {
        List<String> words = words(Score.of(timeline(cow(), "30s", needle(), "30s"), SETUP));

        assertThat(words)
                .containsSubsequence(
                        "0.9 Cow.",
                        "5.1 Sit tall.",
                        "20.6 Halfway.",
                        "24.0 Next: Needle, 30 seconds each side.",
                        "35.9 Needle, right side.",
                        "40.1 Sit tall.",
                        "59.0 Next: the left side.",
                        "70.9 Other side.",
                        "75.1 Slide the left hand under the right arm.")
                .endsWith("106.0 Come up. That is all. Rest for a breath before you get up.");
    }

    @Test
    void longLeadInsHaveRoomForMore() {
        Timeline slow = Timeline.of(Poses.routine(cow(), "30s", needle(), "30s"), yoga.practice.Pace.EYES_CLOSED);

        assertThat(words(Score.of(slow, SETUP)))
                .contains(
                        "0.9 Test Routine. Cow, 30 seconds.",
                        "45.9 Come up. Next: Needle, 30 seconds each side. Right side first.");
    }

    @Test
    void aPersonIsWaitedFor() {
        Timeline timeline = timeline(angle(), "until ready", angle(), "30s");

        assertThat(words(Score.waiting(timeline)).get(0)).endsWith("Press Enter when you are ready.");
        assertThat(words(Score.of(timeline, SETUP)).get(0)).endsWith("Lay out a bolster.");
    }

    /** Slow talkers are heard less, and in time. */
    @ParameterizedTest
    @ValueSource(ints = {40, 75, 150, 400})
    void noSentenceIsLateOrCutOffOrOverAnother(int millisPerLetter) {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            Score score = Score.of(Poses.anyTimeline(random), SETUP);
            Duration silentUntil = Duration.ZERO;
            Duration from = Duration.ZERO;
            for (Passage passage : score.passages()) {
                assertThat(passage.from()).as("seed %d", seed).isEqualTo(from);
                from = passage.until();
                for (Utterance said : passage.fit(text -> length(text, millisPerLetter), Duration.ZERO, Set.of())) {
                    assertThat(said.at()).as("%s, seed %d", said, seed).isGreaterThanOrEqualTo(silentUntil);
                    assertThat(said.phrase().places())
                            .as("%s, seed %d", said, seed)
                            .anyMatch(place -> fits(place, said, passage));
                    silentUntil = said.end();
                }
            }
            assertThat(silentUntil).isLessThanOrEqualTo(score.length());
            assertThat(from).isEqualTo(score.length());
        }
    }

    private static boolean fits(Phrase.Place place, Utterance said, Passage passage) {
        boolean inPlace = said.at().compareTo(place.from()) >= 0
                && said.at().compareTo(place.latest()) <= 0
                && said.end().compareTo(place.end()) <= 0
                && said.end().compareTo(passage.until()) <= 0;
        boolean alone = passage.kept().stream()
                .noneMatch(kept ->
                        kept.from().compareTo(said.end()) < 0 && kept.until().compareTo(said.at()) > 0);
        return inPlace && (alone || place.overTicks());
    }

    @Test
    void whatWasSaidIsNotSaidAgain() {
        Passage passage = Score.of(timeline(cow(), "60s"), SETUP).passages().get(0);
        List<Utterance> all = passage.fit(text -> length(text, 75), Duration.ZERO, Set.of());
        Set<Phrase> said = new HashSet<>();
        all.subList(0, 3).forEach(utterance -> said.add(utterance.phrase()));

        List<Utterance> rest = passage.fit(text -> length(text, 75), all.get(3).at(), said);

        assertThat(rest).isEqualTo(all.subList(3, all.size()));
    }

    @Test
    void whatCannotBeSaidIsLeftOut() {
        Passage passage = Score.of(timeline(cow(), "60s"), SETUP).passages().get(0);

        assertThat(passage.fit(text -> null, Duration.ZERO, Set.of())).isEmpty();
    }

    private static List<String> tones(Score score) {
        List<String> tones = new ArrayList<>();
        for (Tone tone : score.tones()) {
            String length =
                    tone.kind() == Kind.INHALE || tone.kind() == Kind.EXHALE ? " " + inSeconds(tone.length()) : "";
            tones.add(inSeconds(tone.at()) + " " + tone.kind().name().toLowerCase(java.util.Locale.ROOT) + length);
        }
        return tones;
    }

    private static List<String> words(Score score) {
        List<String> words = new ArrayList<>();
        for (Passage passage : score.passages()) {
            for (Utterance said : passage.fit(text -> length(text, 60), Duration.ZERO, Set.of())) {
                words.add(inSeconds(said.at()) + " " + said.text());
            }
        }
        return words;
    }

    private static Duration length(String text, int millisPerLetter) {
        return Duration.ofMillis((long) text.length() * millisPerLetter);
    }

    private static double inSeconds(Duration length) {
        return length.toMillis() / 1000.0;
    }

    private static double seconds(String tone) {
        return Double.parseDouble(tone.substring(0, tone.indexOf(' ')));
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
