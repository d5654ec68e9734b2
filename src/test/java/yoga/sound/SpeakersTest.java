package yoga.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The installed players, with programs in their place that note what they hear; the machine's own device stays silent. */
@DisabledOnOs(OS.WINDOWS)
final class SpeakersTest {
    private static final String[] LISTENING = {"echo $$ >> pids", "exec cat > heard.$$"};
    private static final short[] RAMP = Samples.ramp(5_000);

    @TempDir
    private Path folder;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private FakePrograms programs;

    @BeforeEach
    void install() {
        programs = new FakePrograms(folder);
    }

    @Test
    void paplayGetsTheSamplesBare() {
        programs.with("paplay", LISTENING);
        try (Speaker speaker = linux()) {
            speaker.play(new Clip(RAMP).source());
            awaitBytes(0, 2 * RAMP.length);

            assertThat(heard(0)).startsWith(RAMP);
            assertThat(programs.arguments())
                    .containsExactly(
                            "--raw",
                            "--rate=44100",
                            "--format=s16le",
                            "--channels=1",
                            "--latency-msec=60",
                            "--client-name=yoga",
                            "--stream-name=yoga");
            assertThat(speaker.name()).isEqualTo("paplay");
        }
    }

    @Test
    void aplayServesWherePaplayFindsNoServer() {
        programs.with("paplay", "echo 'Connection failure: Connection refused' >&2", "exit 1")
                .with("aplay", LISTENING);
        try (Speaker speaker = linux()) {
            speaker.play(new Clip(RAMP).source());
            awaitBytes(0, 2 * RAMP.length);

            assertThat(heard(0)).startsWith(RAMP);
            assertThat(programs.arguments())
                    .containsExactly(
                            "-q", "-t", "raw", "-f", "S16_LE", "-c", "1", "-r", "44100", "-B", "80000", "-R", "1", "-");
            assertThat(speaker.name()).isEqualTo("aplay");
            assertThat(told).isEmpty();
        }
    }

    @Test
    void withoutAnyOfThemItIsToldOnce() {
        programs.with("paplay", "echo 'Connection refused' >&2", "exit 1");
        try (Speaker speaker = linux()) {
            speaker.play(new Clip(RAMP).source());
            Awaiting.until("the sentence", () -> !told.isEmpty());

            assertThat(speaker.name()).isEqualTo("none");
            assertThat(told)
                    .containsExactly("Nothing is heard: paplay says: Connection refused; aplay is not installed;"
                            + " pw-cat is not installed.");
        }
    }

    /** What it had been given and not yet played must not be heard any more. */
    @Test
    void silenceEndsThePlayerAndHasTheNextOneReady() {
        programs.with("paplay", LISTENING);
        try (Speaker speaker = linux()) {
            speaker.play(into -> into.length);
            awaitBytes(0, 1);
            long first = pid(0);

            speaker.silence();

            Awaiting.until(
                    "its end",
                    () -> ProcessHandle.of(first).filter(ProcessHandle::isAlive).isEmpty());
            speaker.play(new Clip(RAMP).source());
            awaitBytes(1, 2 * RAMP.length);
            assertThat(heard(1)).startsWith(RAMP);
        }
        long last = pid(1);
        Awaiting.until(
                "the end of the last",
                () -> ProcessHandle.of(last).filter(ProcessHandle::isAlive).isEmpty());
    }

    @Test
    void noMoreThanASeventhOfASecondIsAhead() {
        programs.with("paplay", LISTENING);
        try (Speaker speaker = linux()) {
            long[] read = new long[1];
            long[] began = new long[1];
            speaker.play(into -> {
                long now = System.nanoTime();
                began[0] = read[0] == 0 ? now : began[0];
                long ahead = read[0] - (now - began[0]) / 1_000 * Pcm.RATE / 1_000_000;
                assertThat(ahead).isLessThanOrEqualTo(Pcm.RATE / 7);
                read[0] += into.length;
                return read[0] < Pcm.RATE / 2 ? into.length : -1;
            });
            awaitBytes(0, Pcm.RATE - 4_000);
        }
    }

    @Test
    void aPlayerOfFilesPlaysWhatLiesBetweenSilences() {
        programs.with("afplay", "cat \"$1\" > heard.$$", "echo $$ >> pids");
        try (Speaker speaker =
                Playback.through(List.of(new FileOutlet(programs.room("Mac OS X"), "afplay")), told::add)) {
            speaker.play(new Clip(Samples.joined(Samples.silence(2_000), RAMP, Samples.silence(9_000), RAMP)).source());
            Awaiting.until("two files", () -> programs.lines("pids").size() == 2);

            for (int i = 0; i < 2; i++) {
                short[] file = heard(i);
                assertThat(Arrays.copyOfRange(file, 22, 22 + RAMP.length)).isEqualTo(RAMP);
            }
            assertThat(speaker.name()).isEqualTo("afplay");
        }
        Path file = Path.of(programs.arguments().get(0));
        Awaiting.until("the end of the file", () -> !Files.exists(file.getParent()));
    }

    @Test
    void windowsPlaysFilesThroughPowerShell() {
        programs.with("powershell.exe", "cat \"$YOGA_WAVE\" > heard.$$", "echo $$ >> pids");
        try (Speaker speaker =
                Playback.through(List.of(new FileOutlet(programs.room("Windows 11"), "PowerShell")), told::add)) {
            speaker.play(new Clip(RAMP).source());
            Awaiting.until("a file", () -> programs.lines("pids").size() == 1);

            assertThat(programs.arguments())
                    .containsExactly(
                            "-NoProfile",
                            "-NonInteractive",
                            "-Command",
                            "(New-Object System.Media.SoundPlayer $env:YOGA_WAVE).PlaySync()");
        }
    }

    @Test
    void whatIsLookedAt() {
        programs.with("aplay", "exit 0");

        List<Candidate> candidates = Speakers.candidates(programs.room("Linux"));
        assertThat(candidates)
                .extracting(Candidate::name)
                .containsExactly("javax.sound.sampled", "paplay", "aplay", "pw-cat");
        assertThat(candidates.get(1)).isEqualTo(new Candidate("paplay", "paplay", "paplay is not installed"));
        assertThat(candidates.get(2))
                .isEqualTo(new Candidate("aplay", folder.resolve("bin/aplay").toString(), null));
        assertThat(Speakers.candidates(programs.room("Windows 11")))
                .extracting(Candidate::name)
                .containsExactly("javax.sound.sampled", "PowerShell");
        assertThat(Speakers.candidates(programs.room("Mac OS X")))
                .extracting(Candidate::name)
                .containsExactly("javax.sound.sampled", "afplay");
    }

    private Speaker linux() {
        Room room = programs.room("Linux");
        return Playback.through(
                List.of(
                        new PipeOutlet(room, Player.PAPLAY),
                        new PipeOutlet(room, Player.APLAY),
                        new FileOutlet(room, "pw-cat")),
                told::add);
    }

    private void awaitBytes(int nth, int count) {
        Awaiting.until(count + " bytes", () -> {
            try {
                Path file = nth < programs.lines("pids").size() ? programs.path("heard." + pid(nth)) : folder;
                return file != folder && Files.exists(file) && Files.size(file) >= count;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private long pid(int nth) {
        return Long.parseLong(programs.lines("pids").get(nth));
    }

    private short[] heard(int nth) {
        return Samples.of(programs.bytes("heard." + pid(nth)));
    }
}
