package yoga.cli;

import yoga.practice.Characters;
import yoga.practice.Durations;
import yoga.practice.TimesOfDay;
import yoga.progress.Alerted;
import yoga.progress.Entry;
import yoga.progress.Feeling;
import yoga.progress.PlanChange;
import yoga.progress.Practice;

/** An entry of the journal in three short texts, harmless to a terminal whoever wrote it. */
final class EntryWords {
    private EntryWords() {}

    /** When it was, as clocks showed it there. */
    static String when(Entry entry) {
        return entry.day() + " " + TimesOfDay.minutes(entry.civil().toLocalTime());
    }

    /** What it was: the id of what was practised or planned, or that it is a feeling. */
    static String what(Entry entry) {
        if (entry instanceof Practice practice) {
            return Characters.shown(practice.routine());
        }
        if (entry instanceof PlanChange change) {
            return Characters.shown(change.plan());
        }
        return entry instanceof Alerted alerted ? Characters.shown(alerted.pose()) : "feeling";
    }

    /** What came of it. */
    static String how(Entry entry) {
        if (entry instanceof Practice practice) {
            return how(practice);
        }
        if (entry instanceof Alerted alerted) {
            return "alert " + Characters.shown(alerted.outcome());
        }
        if (entry instanceof PlanChange change) {
            return change.begun() ? "plan begun" : "plan left";
        }
        Feeling feeling = (Feeling) entry;
        return feeling(feeling.score(), Characters.shown(feeling.note()));
    }

    static String feeling(int score, String note) {
        return score + " of " + Feeling.WORST + (note.isEmpty() ? "" : ", " + note);
    }

    private static String how(Practice practice) {
        StringBuilder how = new StringBuilder();
        how.append(
                switch (practice.ending()) {
                    case FINISHED, SKIPPED -> "done";
                    case QUIT -> "stopped";
                    case HURT -> "stopped, it hurt";
                    case INTERRUPTED -> "interrupted";
                    case GONE, TERMINATED -> "cut off";
                });
        how.append(", ").append(practice.done()).append(" of ").append(practice.steps());
        how.append(practice.steps() == 1 ? " step, " : " steps, ").append(Durations.clock(practice.practised()));
        if (!practice.skipped().isEmpty()) {
            how.append(", without ").append(Characters.shown(String.join(", ", practice.skipped())));
        }
        if (practice.rehearsal()) {
            how.append(", rehearsed ").append(practice.speed()).append(" times as fast");
        }
        return how.toString();
    }
}
