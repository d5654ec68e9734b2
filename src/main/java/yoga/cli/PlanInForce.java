package yoga.cli;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import yoga.practice.Catalogue;
import yoga.practice.Durations;
import yoga.practice.Pace;
import yoga.practice.Plan;
import yoga.practice.Routine;
import yoga.practice.Timeline;
import yoga.progress.Journal;
import yoga.progress.PlanChange;
import yoga.progress.Standing;

/** The plan that a person is in, and how that reads. */
final class PlanInForce {
    /** What is practised where no plan says anything. */
    static final String DEFAULT_ROUTINE = "morning";

    private PlanInForce() {}

    /** Where the person stands in their plan; null if none is on, or theirs is not in the catalogue, which is told. */
    static @Nullable Standing find(Surroundings surroundings, Catalogue catalogue, Journal journal) {
        return find(surroundings, catalogue, journal, sentence -> Messages.tell(surroundings.messages(), sentence));
    }

    /** The same, and nothing is told. */
    static @Nullable Standing findSilently(Surroundings surroundings, Catalogue catalogue, Journal journal) {
        return find(surroundings, catalogue, journal, sentence -> {});
    }

    private static @Nullable Standing find(
            Surroundings surroundings, Catalogue catalogue, Journal journal, Consumer<String> told) {
        PlanChange begin = Standing.current(journal);
        if (begin == null) {
            return null;
        }
        Plan plan = catalogue.plans().get(begin.plan());
        if (plan == null) {
            told.accept(
                    "the plan " + begin.plan() + " is on, but not in the catalogue; mend or name the file that has it"
                            + " (--file), or leave it with 'yoga plan stop'");
            return null;
        }
        return Standing.of(plan, begin, journal, today(surroundings));
    }

    /** The id of what is practised where nobody says what. A shell that completes is not told what is wrong. */
    static String routine(Surroundings surroundings, Catalogue catalogue) {
        Journal journal = JournalKeeping.silent(surroundings).inspect().journal();
        Standing standing = findSilently(surroundings, catalogue, journal);
        return standing == null ? DEFAULT_ROUTINE : standing.routine().id();
    }

    static LocalDate today(Surroundings surroundings) {
        return surroundings.now().toLocalDate();
    }

    /** Such as {@code Two Weeks, day 4 of 14}. */
    static String place(Standing standing) {
        return standing.plan().name() + ", day " + standing.day() + " of "
                + standing.plan().days();
    }

    /** Such as {@code all 14 days are done}. */
    static String allDone(Plan plan) {
        return plan.days() == 1 ? "its day is done" : "all " + plan.days() + " days are done";
    }

    /** Such as {@code Morning Power, 5:35}. */
    static String named(Routine routine) {
        return routine.name() + ", " + length(routine);
    }

    /** How long a routine takes at the usual pace, with its changes. */
    static String length(Routine routine) {
        return Durations.clock(Timeline.of(routine, Pace.DEFAULT).total());
    }
}
