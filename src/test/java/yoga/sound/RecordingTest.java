package yoga.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static yoga.sound.Listening.score;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yoga.practice.InvalidInput;
import yoga.practice.Pace;
import yoga.practice.Poses;
import yoga.practice.Timeline;
import yoga.session.Score;

/** A recording as a file. */
class RecordingTest {
    private static final double THREE_DECIBELS_DOWN = Math.pow(10, -3 / 20.0);
    private static final Room HERE = new Room(System.getProperty("os.name"), System.getenv());

    @TempDir
    Path home;

    private static byte[] bytes(Score score, String title, boolean tones, Voice voice) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Recording(score, title, tones, voice, 100).writeTo(out, part -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static short[] samples(byte[] wav, int count) {
        short[] samples = new short[count];
        ByteBuffer.wrap(wav, wav.length - 2 * count, 2 * count)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .get(samples);
        return samples;
    }

    @Test
    void aWavFileAsLongAsTheTimelineAndItsClosingWithItsTitle() throws Exception {
        Timeline timeline = Poses.timeline(Poses.cow(), "20s");
        byte[] wav = bytes(Score.of(timeline, Listening.SETUP), "Vṛkṣāsana", true, null);
        Path file = Files.write(home.resolve("some.wav"), wav);

        var read = AudioSystem.getAudioFileFormat(file.toFile());
        assertThat(read.getFrameLength()).isEqualTo((25 + 5) * 44_100);
        assertThat(read.getFormat().matches(new AudioFormat(44_100, 16, 1, true, false)))
                .isTrue();
        assertThat(new String(wav, StandardCharsets.UTF_8)).contains("INAM", "Vṛkṣāsana\0");
        assertThat(ByteBuffer.wrap(wav, 4, 4).order(ByteOrder.LITTLE_ENDIAN).getInt())
                .isEqualTo(wav.length - 8);
    }

    @Test
    void theSameSessionGivesTheSameBytes() {
        byte[] once = bytes(score("desk"), "Desk", true, new ScriptedVoice());

        assertThat(bytes(score("desk"), "Desk", true, new ScriptedVoice())).isEqualTo(once);
    }

    @Test
    void wordsWithoutTones() {
        Score score = score("desk");
        int length = (int) Pcm.samples(score.length());

        short[] words = samples(bytes(score, "", false, new ScriptedVoice()), length);

        assertThat(Ear.peak(words)).isBetween(0.4, 0.45);
        assertThat(Ear.peak(java.util.Arrays.copyOf(words, Pcm.RATE / 2))).isZero();
    }

    @Test
    void whatCannotBeSaidIsLeftOut() {
        ScriptedVoice voice = new ScriptedVoice() {
            @Override
            public Clip say(String text) throws SoundFailure {
                return super.say("unspeakable");
            }
        };

        assertThat(bytes(score("desk"), "", true, voice)).isEqualTo(bytes(score("desk"), "", true, null));
    }

    @Test
    void aVoiceThatIsInstalled() throws Exception {
        assumeTrue(
                Voices.candidates(HERE).stream().anyMatch(candidate -> candidate.obstacle() == null),
                "nothing speaks here; espeak-ng would");
        Score score = score("morning");
        int length = (int) Pcm.samples(score.length());
        List<String> told = new ArrayList<>();
        try (Voice voice = Voices.of("", HERE, told::add)) {
            byte[] wav = bytes(score, "Morning Power", true, voice);

            short[] both = samples(wav, length);
            short[] tones = samples(bytes(score, "Morning Power", true, null), length);
            assertThat(Ear.peak(both)).isLessThanOrEqualTo(THREE_DECIBELS_DOWN);
            assertThat(told).isEmpty();
            assertThat(differing(both, tones)).as("a quarter is talk").isBetween(length / 5, length / 2);
            assertThat(wav).isEqualTo(bytes(score, "Morning Power", true, voice));
        }
    }

    private static int differing(short[] one, short[] other) {
        int differing = 0;
        for (int i = 0; i < one.length; i++) {
            differing += one[i] == other[i] ? 0 : 1;
        }
        return differing;
    }

    @Test
    void whatIsTooLongForAFileIsRefused() {
        Object[] content = new Object[16];
        for (int i = 0; i < content.length; i += 2) {
            content[i] = Poses.cow();
            content[i + 1] = "2h";
        }
        Score score = Score.of(Timeline.of(Poses.routine(content), Pace.DEFAULT), Listening.SETUP);

        assertThatThrownBy(() -> new Recording(score, "", true, null, 100))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("thirteen hours");
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "WAV")
    void otherFormatsAreMadeByAnInstalledEncoder(Format format) throws Exception {
        Encoder encoder;
        try {
            encoder = Encoder.of(format, HERE);
        } catch (SoundFailure e) {
            assumeTrue(false, e.why());
            return;
        }
        Path file = home.resolve("-some " + format.word());
        Recording recording = new Recording(
                Score.of(Poses.timeline(Poses.cow(), "12s"), Duration.ofSeconds(1)), "Tïtle of it", true, null, 100);

        try (OutputStream work = encoder.start(file, "Tïtle of it")) {
            recording.writeTo(work, part -> {});
        }

        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(content)
                .startsWith(
                        switch (format) {
                            case FLAC -> "fLaC";
                            case OGG -> "OggS";
                            default -> "ID3";
                        });
        String utf8 = new String("Tïtle".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String utf16 = new String("Tïtle".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        assertThat(content.contains(utf8) || content.contains(utf16) || content.contains("T\u00eftle"))
                .isTrue();
    }

    @Test
    void withoutAnEncoderItSaysWhatToInstall() {
        Room bare = new Room("Linux", Map.of("PATH", home.toString()));

        assertThatThrownBy(() -> Encoder.of(Format.OGG, bare))
                .hasMessage(
                        "ogg needs an encoder; install vorbis-tools, or ffmpeg, or take --format wav, which needs none");
    }

    @Test
    void whatAnEncoderSaysWentWrongIsPassedOn() throws Exception {
        Path flac = Files.writeString(home.resolve("flac"), "#!/bin/sh\necho 'no room' >&2\nexit 3\n");
        assumeTrue(flac.toFile().setExecutable(true) && !HERE.windows());
        Encoder encoder = Encoder.of(Format.FLAC, new Room("Linux", Map.of("PATH", home.toString())));
        Recording recording = new Recording(score("desk"), "", true, null, 100);

        assertThatThrownBy(() -> {
                    try (OutputStream work = encoder.start(home.resolve("x.flac"), "")) {
                        recording.writeTo(work, part -> {});
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessageContaining("flac says: no room");
    }
}
