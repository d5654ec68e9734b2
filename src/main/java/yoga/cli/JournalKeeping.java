package yoga.cli;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import yoga.practice.Routine;
import yoga.progress.Alerted;
import yoga.progress.Feeling;
import yoga.progress.PlanChange;
import yoga.progress.Practice;
import yoga.rescue.Alert;
import yoga.rescue.Outcome;
import yoga.session.Summary;
import yoga.store.JournalFile;

/** Writes what happens into the journal; what cannot be written is told, and nothing else comes of it. */
final class JournalKeeping {
    private final Surroundings surroundings;
    private final JournalFile file;

    /**
     * A journal of a person.
     *
     * @param told gets a sentence where something cannot be kept
     */
    JournalKeeping(Surroundings surroundings, Consumer<String> told) {
        this.surroundings = surroundings;
        this.file = new JournalFile(surroundings.locations().journalFile(), told);
    }

    /** A journal whose complaints go to standard error. */
    static JournalKeeping of(Surroundings surroundings) {
        return new JournalKeeping(surroundings, sentence -> Messages.tell(surroundings.messages(), sentence));
    }

    /** A journal of which nothing is told: what is wrong with it is told elsewhere, or of no use where this is asked. */
    static JournalFile silent(Surroundings surroundings) {
        return new JournalFile(surroundings.locations().journalFile(), told -> {});
    }

    JournalFile file() {
        return file;
    }

    /** A movement that was guided and is just over; nothing is written where nothing was practised. */
    void guided(Summary summary) {
        if (!summary.practised().isZero()) {
            ZonedDateTime begun = surroundings.now().minus(summary.active()).minus(summary.paused());
            practised(JournalFile.newId(), begun, summary, ending(summary.ending()), 1);
        }
    }

    /**
     * A session.
     *
     * @param speed how many times as fast as practice it went; its times are written as long as they really took
     */
    void practised(String id, ZonedDateTime begun, Summary summary, Practice.Ending ending, int speed) {
        Map<String, Duration> byPose = new LinkedHashMap<>();
        for (int i = 0; i < summary.steps(); i++) {
            Duration length = summary.each().get(i).practised();
            if (length.toMillis() > 0) {
                String pose = summary.routine().steps().get(i).pose().id();
                byPose.merge(pose, length.dividedBy(speed), Duration::plus);
            }
        }
        List<String> skipped = new ArrayList<>();
        for (Routine.Step step : summary.skipped()) {
            skipped.add(step.pose().id());
        }
        file.append(new Practice(
                id,
                begun.toInstant(),
                begun.getOffset(),
                summary.routine().id(),
                ending,
                summary.stepsDone(),
                summary.steps(),
                summary.lastStep(),
                summary.practised().dividedBy(speed),
                summary.active().dividedBy(speed),
                byPose,
                skipped,
                ending == Practice.Ending.HURT ? Practice.IT_HURT : null,
                speed));
    }

    static Practice.Ending ending(Summary.Ending ending) {
        return switch (ending) {
            case FINISHED -> Practice.Ending.FINISHED;
            case SKIPPED -> Practice.Ending.SKIPPED;
            case QUIT -> Practice.Ending.QUIT;
            case HURT -> Practice.Ending.HURT;
            case INTERRUPTED -> Practice.Ending.INTERRUPTED;
            case GONE -> Practice.Ending.GONE;
        };
    }

    /** How the upper back feels now; whether that is kept. */
    boolean felt(int score, String note) {
        ZonedDateTime now = surroundings.now();
        return file.append(new Feeling(JournalFile.newId(), now.toInstant(), now.getOffset(), score, note));
    }

    /** A plan that is begun; null if that cannot be kept. */
    @Nullable
    PlanChange begun(String plan) {
        ZonedDateTime now = surroundings.now();
        PlanChange change = new PlanChange(JournalFile.newId(), now.toInstant(), now.getOffset(), plan, null);
        return file.append(change) ? change : null;
    }

    /** A plan that is left; whether that is kept. */
    boolean left(PlanChange begun) {
        ZonedDateTime now = surroundings.now();
        return file.append(
                new PlanChange(JournalFile.newId(), now.toInstant(), now.getOffset(), begun.plan(), begun.id()));
    }

    /** What became of an alert; nothing is written of those that nobody could have seen. */
    void settled(Alert alert, Outcome outcome) {
        if (outcome.shown()) {
            file.append(
                    new Alerted("alert-" + alert.id(), alert.at(), alert.offset(), alert.pose(), outcome.word(), true));
        }
    }
}
