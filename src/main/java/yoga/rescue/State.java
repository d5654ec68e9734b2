package yoga.rescue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of the watch beyond a process.
 *
 * @param keeper null before the first watch, and after the last one left in good order
 * @param terms null before the first watch
 */
public record State(@Nullable Keeper keeper, @Nullable Terms terms, Ledger ledger) {
    /** Calls each minute need not be written down each minute. */
    private static final Duration CALL_NOTED = Duration.ofHours(1);

    /** Before the first watch. */
    public static final State EMPTY = new State(null, null, Ledger.EMPTY);

    public State with(Ledger other) {
        return new State(keeper, terms, other);
    }

    /**
     * The state with which a process takes up the watch.
     *
     * <p>What was left by a process that did not end in good order goes on as it was, with its cycles, and without a second
     * time for what was shown. Other terms begin now: what they would have had before does not count.
     */
    public State begin(Keeper next, Terms wanted, ZoneId zone, Instant now) {
        boolean goesOn = keeper != null
                && terms != null
                && wanted.schedule().begun() != null
                && terms.sameButBegun(wanted)
                && begunToday(terms, zone, now);
        Schedule schedule = goesOn && terms != null ? terms.schedule() : wanted.schedule();
        Terms agreed = new Terms(wanted.protocol(), schedule, wanted.grace(), wanted.snooze());
        // A call each minute is no new beginning: what somebody guides meanwhile, is still guided.
        Ledger begun = next.resident() || ledger.seen() == null
                ? agreed.watch().begin(ledger, now).ledger()
                : ledger;
        boolean other = terms == null || !terms.schedule().equals(schedule);
        Instant first =
                schedule.begun() == null ? now : schedule.begun().atZone(zone).toInstant();
        Instant dealtWith = (first.isBefore(now) ? first : now).minusSeconds(1);
        boolean calledLately = keeper != null
                && !keeper.resident()
                && !next.resident()
                && now.isBefore(keeper.since().plus(CALL_NOTED));
        return new State(calledLately ? keeper : next, agreed, other ? begun.withSeen(dealtWith) : begun);
    }

    private static boolean begunToday(Terms terms, ZoneId zone, Instant now) {
        LocalDateTime begun = terms.schedule().begun();
        Workday workday = terms.schedule().workday();
        return begun != null && workday.dayOf(begun).equals(workday.dayOf(LocalDateTime.ofInstant(now, zone)));
    }

    /** The state that a process leaves when it ends in good order. */
    public State end(Instant now) {
        return new State(null, terms, ledger.withSeen(now));
    }
}
