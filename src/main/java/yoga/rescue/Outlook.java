package yoga.rescue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How things stand at an instant: all that is needed to show it.
 *
 * @param mode why it is quiet, or that it is not
 * @param zone of the clocks on the wall
 * @param now what they show
 * @param day the workday that is shown: the one that is on, else today's
 * @param entries the alerts of that day, in the order of time
 * @param next the next alert that will be shown by itself, put off or not; null if none is in sight
 * @param ledger what is remembered
 */
public record Outlook(
        Mode mode,
        Instant at,
        ZoneId zone,
        LocalDateTime now,
        LocalDate day,
        Workday workday,
        List<Entry> entries,
        @Nullable Coming next,
        Ledger ledger) {

    /** What goes on. */
    public enum Mode {
        /** An alert waits for an answer. */
        RINGING,
        /** A movement is being guided. */
        GUIDED,
        /** A pause is on. */
        PAUSED,
        /** Within the hours, until the next alert; also behind them, until one of them comes again that was put off. */
        WAITING,
        /** Before the hours of a workday. */
        EARLY,
        /** No alert is left in the hours of this day. */
        DAY_OVER,
        /** No workday. */
        FREE_DAY
    }

    /**
     * An alert of the day.
     *
     * @param outcome null where it has none
     */
    public record Entry(Alert alert, @Nullable Outcome outcome) {}

    /**
     * What comes next.
     *
     * @param at when; after {@link Alert#at} where it was put off
     * @param civil what clocks show then
     */
    public record Coming(Alert alert, Instant at, LocalDateTime civil) {
        private boolean isPutOff(Ledger ledger) {
            return ledger.snoozed() != null && ledger.snoozed().alert().equals(alert);
        }
    }

    public Outlook {
        entries = List.copyOf(entries);
    }

    /** How things stand. */
    public static Outlook of(Watch watch, Ledger ledger, ZoneId zone, Instant at) {
        LocalDateTime now = LocalDateTime.ofInstant(at, zone);
        Workday workday = watch.schedule().workday();
        LocalDate day = workday.dayOf(now);
        List<Entry> entries = new ArrayList<>();
        for (Alert alert : watch.schedule().on(day, zone).alerts()) {
            entries.add(new Entry(alert, ledger.outcomes().get(alert)));
        }
        Coming next = coming(watch, ledger, zone, at);
        Mode mode = mode(workday, day, ledger, next, at, now);
        return new Outlook(mode, at, zone, now, day, workday, entries, next, ledger);
    }

    private static Mode mode(
            Workday workday, LocalDate day, Ledger ledger, @Nullable Coming next, Instant at, LocalDateTime now) {
        Ringing ringing = ledger.ringing();
        if (ringing != null) {
            return ringing.guided() ? Mode.GUIDED : Mode.RINGING;
        }
        if (ledger.pause() != null && ledger.pause().on(at)) {
            return Mode.PAUSED;
        }
        if (next != null && next.isPutOff(ledger)) {
            return Mode.WAITING;
        }
        if (!workday.isOn(day)) {
            return Mode.FREE_DAY;
        }
        if (now.isBefore(workday.beginOf(day))) {
            return Mode.EARLY;
        }
        boolean more = next != null && next.civil().isBefore(workday.endOf(day));
        return more ? Mode.WAITING : Mode.DAY_OVER;
    }

    private static @Nullable Coming coming(Watch watch, Ledger ledger, ZoneId zone, Instant at) {
        Pause pause = ledger.pause();
        if (pause != null && pause.until() == null) {
            return null;
        }
        Alert next = watch.nextOpen(ledger, zone, at);
        while (next != null && (!ledger.open(next) || (pause != null && pause.covers(next.at(), next.at())))) {
            next = watch.schedule().next(next.at(), zone);
        }
        Snoozed snoozed = ledger.snoozed();
        if (snoozed != null && comesAgain(snoozed, pause, next)) {
            return new Coming(snoozed.alert(), snoozed.until(), LocalDateTime.ofInstant(snoozed.until(), zone));
        }
        return next == null ? null : new Coming(next, next.at(), next.civil());
    }

    private static boolean comesAgain(Snoozed snoozed, @Nullable Pause pause, @Nullable Alert next) {
        boolean paused = pause != null && pause.covers(snoozed.until(), snoozed.until());
        boolean first = next == null || snoozed.until().plus(Watch.TOGETHER).isBefore(next.at());
        return first && !paused;
    }

    /** How many alerts of the day have an outcome. */
    public int count(Outcome outcome) {
        int count = 0;
        for (Entry entry : entries) {
            count += entry.outcome() == outcome ? 1 : 0;
        }
        return count;
    }
}
