package yoga.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ResamplerTest {
    private static final double HALF_SCALE = -6.02;

    @ParameterizedTest
    @ValueSource(ints = {8_000, 11_025, 16_000, 22_050, 24_000, 32_000, 48_000, 96_000})
    void aToneKeepsItsPitchItsLevelAndItsLength(int rate) {
        short[] tone = resampled(rate, Samples.tone(1_000, rate, rate));

        assertThat(tone).hasSize(Pcm.RATE);
        assertThat(Samples.level(tone, 1_000)).isCloseTo(HALF_SCALE, within(0.01));
        assertThat((int) tone[Pcm.RATE / 2 + 11])
                .isCloseTo(Samples.tone(1_000, Pcm.RATE, Pcm.RATE)[Pcm.RATE / 2 + 11], within(8));
    }

    @Test
    void nothingIsAddedAboveWhatThereWas() {
        short[] tone = resampled(22_050, Samples.tone(9_000, 22_050, 22_050));

        assertThat(Samples.level(tone, 9_000)).isCloseTo(HALF_SCALE, within(0.01));
        assertThat(Samples.level(tone, 22_050 - 9_000)).isLessThan(-84);
    }

    @Test
    void whatIsTooHighGoesRatherThanFoldsDown() {
        short[] tone = resampled(48_000, Samples.tone(23_000, 48_000, 48_000));

        assertThat(Samples.level(tone, Pcm.RATE - 23_000)).isLessThan(-84);
    }

    @Test
    void theSameAlwaysBecomesTheSame() {
        short[] tone = Samples.tone(440, 16_000, 4_000);

        assertThat(resampled(16_000, tone)).isEqualTo(resampled(16_000, tone));
    }

    @Test
    void aLoudEdgeIsCutOffInsteadOfTurnedOver() {
        short[] edge = new short[2_000];
        Arrays.fill(edge, 1_000, 2_000, Short.MAX_VALUE);

        for (short sample : Arrays.copyOfRange(resampled(22_050, edge), 2_010, 3_900)) {
            assertThat(sample).isGreaterThan((short) 28_000);
        }
    }

    private static short[] resampled(int rate, short[] samples) {
        return new Resampler(rate).resample(samples);
    }
}
