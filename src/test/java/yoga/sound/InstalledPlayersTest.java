package yoga.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real players on a real sound server without a device: what somebody would hear. */
@EnabledOnOs(OS.LINUX)
final class InstalledPlayersTest {
    private static final short[] RAMP = Samples.ramp(Pcm.RATE);

    @TempDir
    private Path folder;

    private final List<String> told = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"paplay", "aplay"})
    void everySampleIsHeardAndNoneTwice(String name) throws IOException {
        try (SoundServer server = new SoundServer(folder);
                Speaker speaker = speaker(name, server.room())) {
            speaker.play(new Clip(RAMP).source());
            Awaiting.until("a second of sound", () -> server.sound().length >= RAMP.length);

            assertThat(server.sound()).startsWith(RAMP);
            assertThat(speaker.name()).isEqualTo(name);
            assertThat(told).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"paplay", "aplay"})
    void silenceIsHeardAndThenTheNext(String name) throws IOException {
        try (SoundServer server = new SoundServer(folder);
                Speaker speaker = speaker(name, server.room())) {
            speaker.play(endless());
            Awaiting.until("sound", () -> server.sound().length > Pcm.RATE / 4);

            speaker.silence();
            int until = server.heard().length;
            Awaiting.until("silence", () -> server.heard().length > until + Pcm.RATE && endsSilent(server.heard()));

            speaker.play(new Clip(RAMP).source());
            Awaiting.until("sound", () -> !endsSilent(server.heard()));
            assertThat(told).isEmpty();
        }
    }

    private static boolean endsSilent(short[] heard) {
        for (int i = heard.length - Pcm.RATE / 4; i < heard.length; i++) {
            if (heard[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static Source endless() {
        return into -> {
            System.arraycopy(RAMP, 0, into, 0, into.length);
            return into.length;
        };
    }

    private Speaker speaker(String name, Room room) {
        assumeTrue(room.program(name) != null, name + " is not installed");
        Player player = name.equals("aplay") ? Player.APLAY : Player.PAPLAY;
        return Playback.through(List.of(new PipeOutlet(room, player)), told::add);
    }
}
