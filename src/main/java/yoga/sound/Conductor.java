package yoga.sound;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yoga.practice.Cue;
import yoga.practice.Pose.Guidance;
import yoga.practice.Side;
import yoga.session.Input;
import yoga.session.Moment;
import yoga.session.Moment.Mode;
import yoga.session.RedFlags;
import yoga.session.Stage;
import yoga.session.Summary;

/**
 * A stage that is heard as well: follows the session's moments with tones and words.
 *
 * <p>The session's thread only leaves word of where the session is. One thread of its own keeps what plays in step, another
 * has words rendered ahead; both begin with the first cue, so that nothing is loaded before the first picture.
 */
public final class Conductor implements Stage, AutoCloseable {
    private static final long SOON_NANOS = 100_000_000;
    private static final long NOW_AND_THEN_NANOS = 1_000_000_000;

    private final Stage stage;
    private final Supplier<Performer> performers;
    private final Executor thread;
    private final Runnable end;
    private final LongSupplier nanos;

    private volatile @Nullable Performer performer;
    private @Nullable Moment last;
    private long lastAt;

    /**
     * What is heard.
     *
     * @param volume 0 to 100
     */
    public record Part(boolean tones, boolean voice, int volume) {}

    /**
     * A stage with sound, through what this machine has.
     *
     * @param voices finds who speaks, when first needed, on another thread
     * @param setup the length of a set-up; null if it waits for the person
     * @param told gets a sentence, on another thread, if nothing can be heard
     */
    public static Conductor of(
            Stage stage,
            Room room,
            Supplier<Voice> voices,
            Part part,
            @Nullable Duration setup,
            Consumer<String> told) {
        ExecutorService thread = daemon("conductor");
        ExecutorService aside = daemon("prompter");
        OnlyOne voice = new OnlyOne(voices);
        Supplier<Performer> performers =
                () -> new Performer(Speakers.of(room, told), voice, aside, System::nanoTime, part, setup);
        return new Conductor(stage, performers, thread, System::nanoTime, () -> {
            thread.shutdown();
            aside.shutdownNow();
            voice.close();
        });
    }

    Conductor(Stage stage, Supplier<Performer> performers, Executor thread, LongSupplier nanos, Runnable end) {
        this.stage = stage;
        this.performers = performers;
        this.thread = thread;
        this.nanos = nanos;
        this.end = end;
    }

    private static ExecutorService daemon(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread worker = new Thread(work, name);
            worker.setDaemon(true);
            return worker;
        });
    }

    private void tell(Consumer<Performer> what) {
        try {
            thread.execute(() -> {
                Performer here = performer;
                if (here == null) {
                    here = performers.get();
                    performer = here;
                }
                what.accept(here);
            });
        } catch (RejectedExecutionException e) {
            // It is over.
        }
    }

    private void follow(Moment moment) {
        long now = nanos.getAsLong();
        Moment before = last;
        boolean running = moment.mode() == Mode.RUNNING && before != null && before.mode() == Mode.RUNNING;
        boolean known = before != null
                && before.mode() == moment.mode()
                && before.timeline() == moment.timeline()
                && now - lastAt < NOW_AND_THEN_NANOS
                && (running ? asExpected(before, moment, now) : before.current() == moment.current());
        if (!known) {
            last = moment;
            lastAt = now;
            tell(here -> here.follow(moment, now));
        }
    }

    private boolean asExpected(Moment before, Moment moment, long now) {
        long went = moment.position().minus(before.position()).toNanos();
        return Math.abs(went - (now - lastAt)) < SOON_NANOS;
    }

    @Override
    public void perform(Cue cue, Moment moment) {
        stage.perform(cue, moment);
        switch (cue.kind()) {
            case PAUSE -> {
                last = null;
                tell(Performer::silence);
            }
            case STOP -> tell(Performer::silence);
            case EASIER -> sayEasier(moment);
            default -> follow(moment);
        }
    }

    private void sayEasier(Moment moment) {
        List<String> forms = moment.step().pose().guidance().easier();
        Side side = moment.side();
        String text = moment.easier() < 0
                ? "Back to the full form."
                : Guidance.forSide(forms.get(moment.easier()), side == null ? Side.FIRST : side);
        tell(here -> here.interject(text, moment, this::tell));
    }

    @Override
    public void show(Moment moment) {
        stage.show(moment);
        follow(moment);
    }

    @Override
    public Input await(Duration atMost) {
        Input input = stage.await(atMost);
        Moment now = last;
        if (input == Input.VOICE) {
            if (now != null) {
                tell(here -> here.toggleVoice(now));
            }
            return Input.NONE;
        }
        return input;
    }

    @Override
    public Stage.Reading read() {
        return stage.read();
    }

    @Override
    public Duration refresh(Moment moment) {
        return stage.refresh(moment);
    }

    @Override
    public void suspend() {
        stage.suspend();
        last = null;
    }

    /** What is on the screen stays there while the last chord rings, or while what to do is said; a key ends that. */
    @Override
    public void conclude(Summary summary) {
        stage.conclude(summary);
        boolean ended = summary.ending() == Summary.Ending.FINISHED || summary.ending() == Summary.Ending.SKIPPED;
        if (summary.ending() == Summary.Ending.HURT) {
            tell(here -> here.recite(RedFlags.PARAGRAPHS));
        }
        if (ended || summary.ending() == Summary.Ending.HURT) {
            linger();
        }
    }

    private void linger() {
        // Word of the end may still be on its way.
        Input input = stage.await(Duration.ofNanos(SOON_NANOS));
        while (input == Input.NONE) {
            Performer here = performer;
            long left = here == null || here.mute() ? 0 : here.left();
            if (left <= 0) {
                return;
            }
            input = stage.await(Duration.ofNanos(Math.min(left, NOW_AND_THEN_NANOS)));
        }
    }

    /** Falls silent. */
    @Override
    public void close() {
        tell(Performer::close);
        end.run();
    }

    /** A voice that is found when it is first needed. */
    private static final class OnlyOne implements Supplier<Voice> {
        private final Supplier<Voice> voices;
        private @Nullable Voice found;

        OnlyOne(Supplier<Voice> voices) {
            this.voices = voices;
        }

        @Override
        public synchronized Voice get() {
            if (found == null) {
                found = voices.get();
            }
            return found;
        }

        void close() {
            Voice voice;
            synchronized (this) {
                voice = found;
            }
            if (voice != null) {
                voice.close();
            }
        }
    }
}
