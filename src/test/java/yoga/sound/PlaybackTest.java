package yoga.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PlaybackTest {
    private static final int TAIL = Pcm.RATE * 3 / 10;

    private final FakeOutlet device = new FakeOutlet("device");
    private final FakeOutlet player = new FakeOutlet("player");
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Speaker speaker = Playback.through(List.of(device, player), told::add, Duration.ofMillis(100));

    @AfterEach
    void close() {
        speaker.close();
    }

    @Test
    void samplesArriveAsTheyAre() {
        speaker.play(new Clip(Samples.ramp(10_000)).source());
        awaitHeard(device, 10_000 + TAIL);

        assertThat(device.heard()).isEqualTo(Samples.joined(Samples.ramp(10_000), Samples.silence(TAIL)));
        assertThat(speaker.name()).isEqualTo("device");
        assertThat(told).isEmpty();
    }

    @Test
    void theNextSourceReplacesTheFirst() {
        device.holding(2_000);
        speaker.play(endless(new AtomicInteger(), 7));
        awaitHeard(device, 2_000);

        speaker.play(new Clip(Samples.ramp(500)).source());
        awaitHeard(device, 2_000);

        Awaiting.until("the other source", () -> device.drops() == 1 && device.heard().length == 2_000);
        assertThat(Arrays.copyOf(device.heard(), 500)).isEqualTo(Samples.ramp(500));
    }

    @Test
    void silenceForgetsWhatIsOnItsWay() {
        AtomicInteger reads = new AtomicInteger();
        device.holding(2_000);
        speaker.play(endless(reads, 7));
        awaitHeard(device, 2_000);

        speaker.silence();
        Awaiting.until("silence", () -> device.drops() == 1);

        int before = reads.get();
        speaker.play(new Clip(Samples.ramp(500)).source());
        awaitHeard(device, 500);
        assertThat(reads).hasValue(before);
        assertThat(device.heard()).startsWith(Samples.ramp(500));
    }

    @Test
    void whereThereIsNoDeviceAPlayerPlays() {
        try (Speaker other =
                Playback.through(List.of(new FakeOutlet("x").notOpening("no device"), player), told::add)) {
            other.play(new Clip(Samples.ramp(1_000)).source());
            awaitHeard(player, 1_000 + TAIL);

            assertThat(player.heard()).startsWith(Samples.ramp(1_000));
            assertThat(other.name()).isEqualTo("player");
            assertThat(told).isEmpty();
        }
    }

    @Test
    void aDeviceThatGoesMidwayLosesNothingThatItHadNotTaken() {
        device.breakingAfter(4_321);
        speaker.play(new Clip(Samples.ramp(10_000)).source());
        awaitHeard(player, 10_000 - 4_321 + TAIL);

        assertThat(Samples.joined(device.heard(), player.heard())).startsWith(Samples.ramp(10_000));
        assertThat(device.isClosed()).isTrue();
        assertThat(told).isEmpty();
    }

    @Test
    void aDeviceThatTakesNothingIsLeft() {
        device.holding(100);
        speaker.play(new Clip(Samples.ramp(10_000)).source());
        awaitHeard(player, 9_900);

        assertThat(player.heard()).startsWith(Arrays.copyOfRange(Samples.ramp(10_000), 100, 10_000));
    }

    @Test
    void nothingWorksAndThatIsToldOnce() {
        device.breakingAfter(50);
        player.breakingAfter(0);
        speaker.play(new Clip(Samples.ramp(1_000)).source());
        Awaiting.until("the sentence", () -> !told.isEmpty());

        speaker.play(new Clip(Samples.ramp(1_000)).source());
        speaker.silence();

        assertThat(speaker.name()).isEqualTo("none");
        assertThat(told).containsExactly("Nothing is heard: device was unplugged; player was unplugged.");
    }

    /** The source goes on in silence, at the pace at which it would be heard. */
    @Test
    void inSilenceASourceStillEnds() {
        AtomicInteger reads = new AtomicInteger();
        try (Speaker mute = Playback.through(List.of(), told::add)) {
            mute.play(into -> {
                reads.incrementAndGet();
                return reads.get() < 5 ? into.length : -1;
            });
            Awaiting.until("the end", () -> reads.get() == 5);
        }
    }

    @Test
    void aSourceThatBreaksIsOneThatEnds() {
        speaker.play(into -> {
            throw new IllegalStateException("a fault of the source");
        });
        speaker.silence();
        speaker.play(new Clip(Samples.ramp(500)).source());
        awaitHeard(device, 500 + TAIL);

        assertThat(device.heard()).startsWith(Samples.ramp(500));
    }

    @Test
    void closingGivesTheDeviceBack() {
        speaker.close();

        assertThat(device.isClosed()).isTrue();
    }

    private static Source endless(AtomicInteger reads, int level) {
        return into -> {
            reads.incrementAndGet();
            Arrays.fill(into, (short) level);
            return into.length;
        };
    }

    private static void awaitHeard(FakeOutlet outlet, int samples) {
        Awaiting.until(samples + " samples", () -> outlet.heard().length >= samples);
    }
}
