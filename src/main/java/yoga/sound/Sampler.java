package yoga.sound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import yoga.session.Tone;

/** Plays one of each tone and a sentence, for somebody who wants to know whether and how they sound. */
public final class Sampler {
    private static final Duration BREATH = Duration.ofSeconds(3);
    private static final String SENTENCE = "This is the voice. Breathe in, and breathe out.";

    private static final List<Sample> ALL = List.of(
            new Sample("a step begins", Tone.Kind.STEP, 4),
            new Sample("breathe in", Tone.Kind.INHALE, 3),
            new Sample("breathe out", Tone.Kind.EXHALE, 4),
            new Sample("change sides", Tone.Kind.SIDE, 2),
            new Sample("a rep", Tone.Kind.REP, 1.5),
            new Sample("three, two or one second left", Tone.Kind.COUNTDOWN, 1.5),
            new Sample("halfway", Tone.Kind.HALFWAY, 3),
            new Sample("the end", Tone.Kind.END, 5));

    private final Speaker speaker;
    private final Voice voice;
    private final int volume;

    private record Sample(String name, Tone.Kind kind, double seconds) {}

    public Sampler(Speaker speaker, Voice voice, int volume) {
        this.speaker = speaker;
        this.voice = voice;
        this.volume = volume;
    }

    /**
     * Plays them all and waits until they are over, or at once if nothing plays.
     *
     * @param names gets the name of each when it sounds
     */
    public void play(Consumer<String> names) {
        play(ALL, names);
    }

    /**
     * Plays two short tones and a sentence, and waits likewise. Two with silence between: a player that takes files gets one
     * for each, and whether the first was heard shows with the second.
     */
    public void playBriefly() {
        play(ALL.subList(5, 7), name -> {});
    }

    private void play(List<Sample> samples, Consumer<String> names) {
        List<Tone> tones = new ArrayList<>();
        Duration at = Duration.ofMillis(300);
        for (Sample sample : samples) {
            tones.add(new Tone(sample.kind(), at, sample.kind().lasting() ? BREATH : Duration.ZERO));
            at = at.plusMillis((long) (sample.seconds() * 1000));
        }
        List<Spoken> words = words(Pcm.samples(at));
        long until = words.isEmpty() ? Pcm.samples(at) : words.get(0).end() + Pcm.RATE / 2;
        Track.Sheet sheet = new Track.Sheet(new Timbres(), new Level(volume), tones, List.of(), Reading.NOTHING);
        speaker.play(Track.goingOn(sheet, 0, until, words));
        long begun = System.nanoTime();
        for (int i = 0; i < tones.size() && await(begun, tones.get(i).at()); i++) {
            names.accept(samples.get(i).name());
        }
        if (!words.isEmpty() && await(begun, at)) {
            names.accept("the voice");
        }
        await(begun, Pcm.length(until));
    }

    private List<Spoken> words(long at) {
        try {
            return List.of(Spoken.of(at, voice.say(SENTENCE)));
        } catch (SoundFailure e) {
            return List.of();
        }
    }

    /** Waits; false as soon as it is known that nothing is heard. */
    private boolean await(long begun, Duration offset) {
        try {
            while (!speaker.name().equals("none")) {
                long left = begun + offset.toNanos() - System.nanoTime();
                if (left <= 0) {
                    return true;
                }
                TimeUnit.NANOSECONDS.sleep(Math.min(left, 50_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
