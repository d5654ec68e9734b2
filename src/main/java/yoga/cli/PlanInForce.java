package yoga.cli;

import java.time.LocalDate;
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
import yoga.store.JournalFile;

/** The plan that a person is in, and how that reads. */
final class PlanInForce {
    /** What is practised where no plan says anything. */
    static final String DEFAULT_ROUTINE = "morning";

    private PlanInForce() {}

    /** Where the person stands in their plan; null if none is on, or theirs is not in the catalogue, which is told. */
    static @Nullable Standing find(Surroundings surroundings, Catalogue catalogue, Journal journal) {
        PlanChange begin = Standing.current(journal);
        if (begin == null) {
            return null;
        }
        Plan plan = catalogue.plans().get(begin.plan());
        if (plan == null) {
            Messages.tell(
                    surroundings.messages(),
                    "the plan " + begin.plan() + " is on, but no file has it; 'yoga plan stop' leaves it");
            return null;
        }
        return Standing.of(plan, begin, journal, today(surroundings));
    }

    /** The id of what is practised where nobody says what. A shell is not told what is wrong with a journal. */
    static String routine(Surroundings surroundings, Catalogue catalogue) {
        Journal journal = new JournalFile(surroundings.locations().journalFile(), told -> {})
                .inspect()
                .journal();
        PlanChange begin = Standing.current(journal);
        Plan plan = begin == null ? null : catalogue.plans().get(begin.plan());
        return plan == null || begin == null
                ? DEFAULT_ROUTINE
                : Standing.of(plan, begin, journal, today(surroundings))
                        .routine()
                        .id();
    }

    static LocalDate today(Surroundings surroundings) {
        return surroundings.now().toLocalDate();
    }

    /** Such as {@code Two Weeks, day 4 of 14}. */
    static String place(Standing standing) {
        return standing.plan().name() + ", day " + standing.day() + " of "
                + standing.plan().days();
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
