package yoga.cli;

import org.jspecify.annotations.Nullable;
import yoga.practice.Catalogue;
import yoga.practice.Characters;
import yoga.practice.InvalidInput;
import yoga.practice.Routine;
import yoga.progress.Journal;
import yoga.progress.Practice;
import yoga.progress.Standing;
import yoga.progress.Unfinished;

/**
 * What a session begins with.
 *
 * @param firstStep the index of its first step
 * @param plan where the person stands in the plan that has chosen the routine; null if it was chosen otherwise
 */
record Start(Routine routine, int firstStep, @Nullable Standing plan) {
    /**
     * Where the session that was left last goes on.
     *
     * @throws InvalidInput if there is none, or it does not go on just like that
     */
    static Start resumed(Journal journal, Catalogue catalogue) {
        Practice left = Unfinished.last(journal);
        if (left == null) {
            throw new InvalidInput("--resume: no session was left before its end since one was finished");
        }
        String name = Characters.shown(left.routine());
        int step = left.lastStep() + 1;
        if (left.ending() == Practice.Ending.HURT) {
            throw new InvalidInput(
                    "--resume: the last session was stopped because it hurt; once that is over, 'yoga run " + name
                            + " --from " + step + "' goes on");
        }
        for (Routine routine : catalogue.practices().items()) {
            if (routine.id().equals(left.routine())) {
                if (step > routine.steps().size()) {
                    throw new InvalidInput("--resume: " + name + " was left at step " + step + " and has "
                            + routine.steps().size() + " now; begin it anew with 'yoga run " + name + "'");
                }
                return new Start(routine, left.lastStep(), null);
            }
        }
        throw new InvalidInput("--resume: the last session was " + name
                + ", which is not in the catalogue; name its file with --file");
    }
}
