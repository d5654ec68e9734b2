package yoga.sound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yoga.practice.Timeline;
import yoga.session.Moment;
import yoga.session.Moment.Mode;
import yoga.session.Phrase;
import yoga.session.Score;
import yoga.session.Tone;

/**
 * Keeps what plays where the session is: begins, falls silent and begins anew from a score. Not for use by several threads;
 * what renders words is another thread's.
 */
final class Performer {
    private static final long QUIET = Long.MIN_VALUE;
    private static final Duration BREATHING_SPACE = Duration.ofMillis(250);

    private final Speaker speaker;
    private final Supplier<Voice> voice;
    private final Executor aside;
    private final LongSupplier nanos;
    private final boolean tones;
    private final @Nullable Duration setup;
    private final Level level;
    private final Timbres timbres = new Timbres();
    private boolean speaks;
    private @Nullable Timeline timeline;
    private @Nullable Score score;
    private @Nullable Playing playing;
    private Set<Phrase> said = new HashSet<>();
    private int lastStep = -1;

    /** The offset in the score that was played last. */
    private long reached;

    /** The time at which nothing is heard any more, by the same clock. */
    private volatile long busyUntil = QUIET;

    /**
     * A performer.
     *
     * @param voice who speaks, on the thread of {@code aside} only
     * @param aside runs what takes time, one after another
     * @param nanos the clock
     * @param setup the length of a set-up; null if it waits for the person
     */
    Performer(
            Speaker speaker,
            Supplier<Voice> voice,
            Executor aside,
            LongSupplier nanos,
            Conductor.Part part,
            @Nullable Duration setup) {
        this.speaker = speaker;
        this.voice = voice;
        this.aside = aside;
        this.nanos = nanos;
        this.tones = part.tones();
        this.speaks = part.voice();
        this.level = new Level(part.volume());
        this.setup = setup;
    }

    /** Where the session was at a time. */
    void follow(Moment moment, long at) {
        boolean changed = moment.timeline() != timeline;
        Score now = score;
        if (changed || now == null) {
            now = setup == null ? Score.waiting(moment.timeline()) : Score.of(moment.timeline(), setup);
            score = now;
            timeline = moment.timeline();
        }
        if (moment.mode() == Mode.PAUSED) {
            silence();
            return;
        }
        long zero = at - zeroOffset(moment, now, at).toNanos();
        Playing before = playing != null && isInStep(playing, moment, zero) ? playing : null;
        if (before == null || changed || isLost(before)) {
            begin(moment, now, zero, before);
        }
    }

    private boolean isInStep(Playing what, Moment moment, long zero) {
        boolean leftSetup = setup == null && what.setup && moment.mode() != Mode.SETTING_UP;
        return Math.abs(what.zero - zero) <= Playing.TOLERANCE_NANOS && !leftSetup;
    }

    private boolean isLost(Playing what) {
        return !mute() && what.isLost(nanos.getAsLong());
    }

    /** The offset in the score that the session was at. */
    private Duration zeroOffset(Moment moment, Score now, long at) {
        int current = moment.current();
        return switch (moment.mode()) {
            case OVER -> now.end();
            case COUNTING_IN -> now.offsetOf(current, moment.position()).minus(moment.untilRunning());
            case SETTING_UP ->
                setup == null ? waited(current, now, at) : now.endOf(current).minus(moment.untilRunning());
            case RUNNING, PAUSED -> now.offsetOf(current, moment.position());
        };
    }

    /** A set-up that waits for the person goes on from when it was first heard of. */
    private Duration waited(int segment, Score now, long at) {
        Playing before = playing;
        return before != null && before.setup && before.segment == segment
                ? Duration.ofNanos(at - before.zero)
                : now.startOf(segment);
    }

    /**
     * Plays from where the session is.
     *
     * @param before what plays up to there; null if something else does, or nothing
     */
    private void begin(Moment moment, Score now, long zero, @Nullable Playing before) {
        long time = nanos.getAsLong();
        Duration offset = Duration.ofNanos(Math.max(0, time - zero));
        Duration place = moment.mode() == Mode.COUNTING_IN ? now.offsetOf(moment.current(), moment.position()) : offset;
        long from = Pcm.samples(place);
        remember(moment.segment().step(), place.toNanos(), time, before != null);
        List<Spoken> saying = before == null || before.prompter == null ? List.of() : before.prompter.sayingAt(from);
        Duration free = saying.isEmpty() ? place : Pcm.length(saying.get(0).end());
        Prompter prompter = speaks ? prompter(moment, now, free.plus(BREATHING_SPACE)) : null;
        boolean waiting = moment.mode() == Mode.SETTING_UP && setup == null;
        long until = Pcm.samples(waiting ? now.endOf(moment.current()) : now.length());
        Track.Sheet sheet = sheet(tones ? now.tones() : List.of(), now, prompter);
        Track track = before != null
                ? Track.goingOn(sheet, from, until, saying)
                : Track.from(sheet, from, until, Pcm.samples(since(moment, now)));
        speaker.play(place.compareTo(offset) > 0 ? new Sequence(countIn(place.minus(offset)), track) : track);
        playing = new Playing(zero, zero + place.toNanos(), moment, track, prompter);
        busyUntil = zero + now.length().toNanos();
    }

    private static Duration since(Moment moment, Score now) {
        return moment.mode() == Mode.OVER ? now.end() : now.startOf(moment.current());
    }

    private Track.Sheet sheet(List<Tone> tones, Score now, @Nullable Prompter prompter) {
        return new Track.Sheet(timbres, level, tones, now.passages(), prompter == null ? Reading.NOTHING : prompter);
    }

    private Prompter prompter(Moment moment, Score now, Duration from) {
        return new Prompter(now.passages(), voice, aside, moment.segment().step(), from, said);
    }

    /** What was said in this step stays said, unless the person went back in it. */
    private void remember(int step, long place, long time, boolean goesOn) {
        keepSaid(time, goesOn);
        if (step != lastStep || place + Playing.TOLERANCE_NANOS < reached) {
            said = new HashSet<>();
        }
        lastStep = step;
        reached = place;
    }

    private void keepSaid(long time, boolean unfinished) {
        Playing before = playing;
        if (before != null) {
            reached = Math.max(0, time - before.zero);
        }
        if (before != null && before.prompter != null) {
            said = before.prompter.saidBy(Pcm.samples(Duration.ofNanos(reached)), unfinished);
            before.prompter.dismiss();
        }
    }

    /** Three, two, one, before it goes on. */
    private Source countIn(Duration left) {
        List<Tone> ticks = new ArrayList<>();
        for (int second = 3; second > 0 && tones; second--) {
            Duration at = left.minusSeconds(second);
            if (!at.isNegative()) {
                ticks.add(new Tone(Tone.Kind.COUNTDOWN, at, Duration.ZERO));
            }
        }
        Track.Sheet sheet = new Track.Sheet(timbres, level, ticks, List.of(), Reading.NOTHING);
        return Track.whole(sheet, Pcm.samples(left));
    }

    /** Nothing is heard any more. */
    void silence() {
        if (playing != null) {
            keepSaid(nanos.getAsLong(), false);
            playing = null;
        }
        speaker.silence();
        busyUntil = QUIET;
    }

    /**
     * Says something as soon as it is rendered.
     *
     * @param back gets back from the thread that renders to this one
     */
    void interject(String text, Moment moment, Consumer<Consumer<Performer>> back) {
        if (speaks) {
            aside.execute(() -> {
                try {
                    Clip clip = voice.get().say(text);
                    back.accept(here -> here.interject(clip, moment));
                } catch (SoundFailure e) {
                    // The voice has told.
                }
            });
        }
    }

    /** In place of what is being said; the words behind it go on after it. */
    private void interject(Clip clip, Moment moment) {
        Score now = score;
        Playing before = playing;
        long time = nanos.getAsLong();
        if (now == null || !speaks || (before != null && time < before.begun)) {
            return;
        }
        Spoken at = Spoken.of(0, clip);
        if (before == null) {
            Track.Sheet alone = new Track.Sheet(timbres, level, List.of(), List.of(), Reading.NOTHING);
            speaker.play(Track.goingOn(alone, 0, at.end(), List.of(at)));
            return;
        }
        long from = Pcm.samples(Duration.ofNanos(Math.max(0, time - before.zero)));
        Spoken spoken = new Spoken(from + Pcm.RATE / 10, clip, at.gain());
        keepSaid(time, true);
        Prompter prompter = prompter(moment, now, Pcm.length(spoken.end()).plus(BREATHING_SPACE));
        Track track = Track.goingOn(
                sheet(tones ? now.tones() : List.of(), now, prompter),
                from,
                Pcm.samples(before.setup && setup == null ? now.endOf(before.segment) : now.length()),
                List.of(spoken));
        speaker.play(track);
        playing = new Playing(before.zero, time, moment, track, prompter);
    }

    /** The voice speaks, or speaks no more; tones go on. */
    void toggleVoice(Moment moment) {
        speaks = !speaks;
        Score now = score;
        Playing before = playing;
        if (now != null && before != null) {
            keepSaid(nanos.getAsLong(), true);
            Playing mute = new Playing(before.zero, before.begun, moment, before.track, null);
            begin(moment, now, before.zero, mute);
        }
    }

    /** Says sentences one after another, each as soon as it is rendered. */
    void recite(List<String> sentences) {
        silence();
        if (!speaks) {
            return;
        }
        Recital recital =
                new Recital(sentences, voice, aside, until -> busyUntil = nanos.getAsLong() + until.toNanos());
        speaker.play(Track.whole(
                new Track.Sheet(timbres, level, List.of(), recital.passages(), recital), Pcm.samples(Recital.LONGEST)));
        busyUntil = nanos.getAsLong() + Recital.LONGEST.toNanos();
    }

    /** For how many nanoseconds something may still be heard. Any thread may ask. */
    long left() {
        long until = busyUntil;
        return until == QUIET ? 0 : Math.max(0, until - nanos.getAsLong());
    }

    boolean mute() {
        return speaker.name().equals("none");
    }

    void close() {
        if (playing != null && playing.prompter != null) {
            playing.prompter.dismiss();
        }
        speaker.close();
    }
}
