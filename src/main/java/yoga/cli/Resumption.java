package yoga.cli;

import yoga.practice.Catalogue;
import yoga.practice.Characters;
import yoga.practice.InvalidInput;
import yoga.practice.Routine;
import yoga.progress.Journal;
import yoga.progress.Practice;
import yoga.progress.Unfinished;

/**
 * Where {@code yoga run --resume} goes on.
 *
 * @param firstStep the index of the step that was on when the session was left
 */
record Resumption(Routine routine, int firstStep) {
    /**
     * Where the session that was left last goes on.
     *
     * @throws InvalidInput if there is none, or it does not go on just like that
     */
    static Resumption of(Journal journal, Catalogue catalogue) {
        Practice left = Unfinished.last(journal);
        if (left == null) {
            throw new InvalidInput("--resume: the last session is not one that was left before its end");
        }
        String name = Characters.shown(left.routine());
        String from = "'yoga run " + name + " --from " + (left.lastStep() + 1) + "'";
        if (left.ending() == Practice.Ending.HURT) {
            throw new InvalidInput(
                    "--resume: the last session was stopped because it hurt; once that is over, " + from + " goes on");
        }
        for (Routine routine : catalogue.practices().items()) {
            if (routine.id().equals(left.routine())) {
                if (left.lastStep() >= routine.steps().size()) {
                    throw new InvalidInput(
                            "--resume: " + name + " was left at step " + (left.lastStep() + 1) + " and has "
                                    + routine.steps().size() + " now; begin it anew with 'yoga run " + name + "'");
                }
                return new Resumption(routine, left.lastStep());
            }
        }
        throw new InvalidInput("--resume: the last session was " + name
                + ", which is not in the catalogue; name its file with --file");
    }
}
