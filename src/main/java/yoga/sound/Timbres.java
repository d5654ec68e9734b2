package yoga.sound;

import java.util.EnumMap;
import java.util.Map;
import yoga.session.Tone;
import yoga.sound.Strike.Partial;

/**
 * How each kind of tone sounds, so that they are told apart with eyes closed: a bowl hums low and long, a chime is high and
 * clear, wood knocks, the countdown is a soft pip, a change of sides is two notes upward, and the end is a chord.
 *
 * <p>Made once, it serves any number of tracks, on any thread.
 */
final class Timbres {
    private static final double D4 = 293.66;
    private static final double A4 = 440.00;
    private static final double D5 = 587.33;
    private static final double F_SHARP_5 = 739.99;
    private static final double A5 = 880.00;
    private static final double D6 = 1174.66;

    private final Map<Tone.Kind, Strike> strikes = new EnumMap<>(Tone.Kind.class);
    private final Glide glide = new Glide();

    Timbres() {
        strikes.put(Tone.Kind.STEP, bowl());
        strikes.put(Tone.Kind.SIDE, note(D5).then(0.22, note(A5)));
        strikes.put(Tone.Kind.REP, wood());
        strikes.put(Tone.Kind.HALFWAY, chime());
        strikes.put(Tone.Kind.COUNTDOWN, pip());
        strikes.put(Tone.Kind.END, chord());
    }

    /** A singing bowl: partials that are no multiples of one another, each of them beating. */
    private static Strike bowl() {
        double low = 196;
        Partial[] hum = Partial.beating(low, 0.10, 2.6, 0.7);
        Partial[] body = Partial.beating(low * 2.71, 0.13, 1.9, 1.1);
        Partial[] third = Partial.beating(low * 5.15, 0.07, 0.9, 1.9);
        Partial[] fourth = Partial.beating(low * 8.23, 0.035, 0.4, 2.7);
        return Strike.of(7, 0.008, hum[0], hum[1], body[0], body[1], third[0], third[1], fourth[0], fourth[1]);
    }

    /** A small bell. */
    private static Strike chime() {
        return Strike.of(
                3,
                0.005,
                new Partial(D6, 0.11, 0.8),
                new Partial(D6 * 2.76, 0.03, 0.3),
                new Partial(D6 * 5.40, 0.01, 0.09));
    }

    /** A bar of wood under a soft mallet. */
    private static Strike note(double hertz) {
        return Strike.of(
                1.2,
                0.005,
                new Partial(hertz, 0.15, 0.24),
                new Partial(hertz * 2, 0.03, 0.16),
                new Partial(hertz * 3.93, 0.03, 0.05));
    }

    private static Strike wood() {
        return Strike.of(
                0.25,
                0.003,
                new Partial(920, 0.16, 0.030),
                new Partial(1730, 0.11, 0.020),
                new Partial(2840, 0.05, 0.012));
    }

    private static Strike pip() {
        return Strike.of(0.4, 0.005, new Partial(A5, 0.13, 0.07), new Partial(2 * A5, 0.02, 0.04));
    }

    private static Strike chord() {
        return Strike.of(
                5,
                0.010,
                new Partial(D4, 0.05, 1.9),
                new Partial(A4, 0.06, 1.8),
                new Partial(D5, 0.07, 1.7),
                new Partial(F_SHARP_5, 0.06, 1.6),
                new Partial(A5, 0.045, 1.3),
                new Partial(D6, 0.03, 1.0),
                new Partial(2 * F_SHARP_5, 0.02, 0.6));
    }

    /** How many samples a tone sounds. */
    long length(Tone tone) {
        Strike strike = strikes.get(tone.kind());
        return strike == null ? Pcm.samples(tone.end()) - Pcm.samples(tone.at()) : strike.length();
    }

    /**
     * Adds a part of a tone to what sounds.
     *
     * @param begin the place in {@code bus} of its onset; negative if that was before
     */
    void addTo(float[] bus, int count, Tone tone, long begin) {
        Strike strike = strikes.get(tone.kind());
        if (strike == null) {
            glide.addTo(bus, count, begin, length(tone), tone.kind() == Tone.Kind.INHALE);
        } else {
            strike.addTo(bus, count, begin);
        }
    }
}
