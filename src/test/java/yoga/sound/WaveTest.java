package yoga.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class WaveTest {
    private static final short[] THREE = {1, -2, 30_000};

    @Test
    void aFileWithTheRightSizes() throws SoundFailure {
        Wave wave = Wave.read(Wave.file(THREE, 3));

        assertThat(wave.rate()).isEqualTo(Pcm.RATE);
        assertThat(wave.samples().samples()).containsExactly(1, -2, 30_000);
    }

    @Test
    void theFileEndsBeforeItsHeaderSays() throws SoundFailure {
        assertThat(read(Samples.streamed(22_050, 1, THREE))).containsExactly(1, -2, 30_000);
    }

    @Test
    void twoChannelsBecomeTheirMean() throws SoundFailure {
        assertThat(read(Samples.streamed(48_000, 2, new short[] {10, 20, 32_767, 32_767, -32_768, -32_768})))
                .containsExactly(15, 32_767, -32_768);
    }

    @Test
    void otherChunksArePassedOver() throws SoundFailure {
        byte[] plain = Wave.file(THREE, 3);
        ByteBuffer file = ByteBuffer.allocate(plain.length + 12).order(ByteOrder.LITTLE_ENDIAN);
        file.put(plain, 0, 36).putInt(0x524c4c46).putInt(3).putInt(0).put(plain, 36, plain.length - 36);

        assertThat(read(file.array())).containsExactly(1, -2, 30_000);
    }

    @Test
    void whatCannotBePlayedIsRefused() {
        byte[] file = Wave.file(THREE, 3);
        assertThat(refused(new byte[0])).isEqualTo("what it gave is not a WAV file");
        assertThat(refused("Segmentation fault".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("what it gave is not a WAV file");
        assertThat(refused(Arrays.copyOf(file, 30))).isEqualTo("what it gave is a WAV file without sound");
        assertThat(refused(with(file, 34, 8))).isEqualTo("what it gave is not PCM of 16 bits and one or two channels");
        assertThat(refused(with(file, 22, 0))).isEqualTo("what it gave is not PCM of 16 bits and one or two channels");
        assertThat(refused(with(file, 24, 1))).isEqualTo("what it gave has 44033 samples a second");
        assertThat(refused(with(file, 12, 0))).isEqualTo("what it gave is a WAV file that does not say its format");
    }

    /** Whatever is wrong with a file, it is either read or refused. */
    @Test
    void noFileDoesHarm() {
        long seed = 20_261_122;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            byte[] file = Samples.streamed(22_050, 1, THREE);
            for (int i = 0; i < 1 + round % 4; i++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            byte[] cut = Arrays.copyOf(file, random.nextInt(file.length + 1));
            try {
                assertThat(Wave.read(cut).rate()).as("seed " + seed).isBetween(8_000, 96_000);
            } catch (SoundFailure e) {
                assertThat(e.why()).as("seed " + seed).startsWith("what it gave");
            }
        }
    }

    private static byte[] with(byte[] file, int at, int value) {
        byte[] changed = file.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private static short[] read(byte[] file) throws SoundFailure {
        return Wave.read(file).samples().samples();
    }

    private static String refused(byte[] file) {
        String[] why = new String[1];
        assertThatThrownBy(() -> Wave.read(file)).isInstanceOfSatisfying(SoundFailure.class, e -> why[0] = e.why());
        return why[0];
    }
}
