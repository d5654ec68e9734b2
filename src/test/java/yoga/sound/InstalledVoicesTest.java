package yoga.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import yoga.practice.InvalidInput;

/** Real engines, where they are installed. */
@EnabledOnOs(OS.LINUX)
final class InstalledVoicesTest {
    private static final String SENTENCE = "Slide the left hand under the right arm, palm up.";

    private final Room room = new Room("Linux", System.getenv());
    private final List<String> told = new ArrayList<>();

    @Test
    void espeakSpeaks() throws SoundFailure {
        try (Voice voice = Voices.of("en-us", espeakRoom(), told::add)) {
            Clip sentence = voice.say(SENTENCE);

            assertThat(voice.name()).isEqualTo("espeak-ng");
            // Eleven words at 145 a minute, give or take what words differ by.
            assertThat(sentence.length()).isBetween(Duration.ofMillis(2_500), Duration.ofMillis(5_500));
            assertThat(loudness(sentence)).isBetween(500.0, 12_000.0);
            assertThat(voice.say("--version").length()).isBetween(Duration.ofMillis(300), Duration.ofSeconds(2));
            assertThat(voice.say("Halfway.").length()).isLessThan(sentence.length());
        }
    }

    @Test
    void theSameWordsAreTheSameSamples() throws SoundFailure {
        try (Voice one = Voices.of("", espeakRoom(), told::add);
                Voice other = Voices.of("", espeakRoom(), told::add)) {
            assertThat(one.say(SENTENCE).samples())
                    .isEqualTo(other.say(SENTENCE).samples());
        }
    }

    @Test
    void espeakKnowsItsVoices() {
        assertThatThrownBy(() -> Voices.of("nobody", espeakRoom(), told::add))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("no voice of espeak-ng is called 'nobody'")
                .hasMessageEndingWith("; 'espeak-ng --voices' lists them");
    }

    /** The module speaks as espeak-ng does, so the two must take the same time, give or take its pauses. */
    @Test
    void whatIsBehindSpdSaySpeaks() throws SoundFailure {
        try (Voice voice = new EngineVoice(
                new SpeechDispatcher(module(), ""), new Dictation(room, Dictation.PATIENCE), told::add)) {
            Clip sentence = voice.say(SENTENCE);

            assertThat(sentence.length()).isBetween(Duration.ofMillis(2_500), Duration.ofMillis(5_500));
            assertThat(loudness(sentence)).isBetween(500.0, 12_000.0);
        }
    }

    @Test
    void whatIsBehindSpdSayKnowsItsVoices() throws SoundFailure {
        try (Dictation dictation = new Dictation(room, Dictation.PATIENCE)) {
            new SpeechDispatcher(module(), "English (America)+Annie").check(dictation);
            assertThatThrownBy(() -> new SpeechDispatcher(module(), "nobody").check(dictation))
                    .isInstanceOf(SoundFailure.class)
                    .hasMessage("it is not in its list");
        }
    }

    private Path module() {
        Path program = room.program("spd-say");
        Path module = program == null ? null : SpeechDispatcher.module(program);
        assumeTrue(module != null, "there is no module of speech-dispatcher here");
        return module;
    }

    private Room espeakRoom() {
        assumeTrue(room.program("espeak-ng") != null, "espeak-ng is not installed");
        return room;
    }

    private static double loudness(Clip clip) {
        double sum = 0;
        for (short sample : clip.samples()) {
            sum += (double) sample * sample;
        }
        return Math.sqrt(sum / clip.samples().length);
    }
}
