package yoga.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import yoga.practice.Durations;
import yoga.practice.TimesOfDay;
import yoga.practice.Weekdays;
import yoga.rescue.Alert;
import yoga.rescue.Event;
import yoga.rescue.Movements;
import yoga.rescue.Outcome;
import yoga.rescue.Outlook;
import yoga.rescue.Outlook.Coming;
import yoga.rescue.Pause;
import yoga.rescue.Schedule;
import yoga.rescue.Snoozed;
import yoga.rescue.Workday;

/** The sentences of workday alerts, the same wherever they are said. */
public final class RescueWording {
    private final Movements movements;

    public RescueWording(Movements movements) {
        this.movements = movements;
    }

    /** The name of an alert's movement. */
    public String name(Alert alert) {
        return movements.name(alert.pose());
    }

    /** What an alert asks for: {@code 15 seconds each side, at the desk.} */
    public String ask(Alert alert) {
        String hold = movements.hold(alert.pose());
        return hold.isEmpty() ? "" : capital(hold) + ", right where you are.";
    }

    /** When alerts come: {@code every 1h · 09:00 to 17:00 · mon-fri}. */
    public static String terms(Schedule schedule, String dot) {
        Workday workday = schedule.workday();
        return "every " + Durations.format(schedule.every()) + dot + TimesOfDay.format(workday.from()) + " to "
                + TimesOfDay.format(workday.until()) + dot + Weekdays.format(workday.days());
    }

    /** Why it is quiet, or that it is not, in a few words. */
    public String title(Outlook outlook) {
        return switch (outlook.mode()) {
            case RINGING, GUIDED -> ringing(outlook) + " now";
            case PAUSED -> paused(outlook);
            case WAITING -> next(outlook);
            case EARLY -> "Before hours. " + next(outlook);
            case DAY_OVER -> "That was all for today";
            case FREE_DAY -> Weekdays.name(outlook.day().getDayOfWeek()) + " is no workday";
        };
    }

    /** What to do, or what comes, in a sentence; empty where the title says it all. */
    public String detail(Outlook outlook) {
        return switch (outlook.mode()) {
            case RINGING, GUIDED ->
                outlook.ledger().ringing() == null
                        ? ""
                        : ask(outlook.ledger().ringing().alert());
            case WAITING, EARLY ->
                outlook.next() == null ? "" : ask(outlook.next().alert());
            case PAUSED, DAY_OVER, FREE_DAY -> outlook.next() == null ? "" : next(outlook) + ".";
        };
    }

    private String ringing(Outlook outlook) {
        return outlook.ledger().ringing() == null
                ? ""
                : name(outlook.ledger().ringing().alert());
    }

    private static String paused(Outlook outlook) {
        Pause pause = outlook.ledger().pause();
        Instant until = pause == null ? null : pause.until();
        if (until == null) {
            return "Paused";
        }
        LocalDateTime end = outlook.now().plus(Duration.between(outlook.at(), until));
        return "Paused until " + moment(end, outlook);
    }

    /** What comes next, and when. */
    public String next(Outlook outlook) {
        Coming next = outlook.next();
        return next == null
                ? "Nothing is to come"
                : "Next: " + name(next.alert()) + " at " + moment(next.civil(), outlook);
    }

    /** A time of day, with its day where that is not the one that is shown. */
    private static String moment(LocalDateTime civil, Outlook outlook) {
        boolean today = civil.toLocalDate().equals(outlook.now().toLocalDate());
        String clock = TimesOfDay.format(civil.toLocalTime());
        return today ? clock : clock + " on " + Weekdays.name(civil.getDayOfWeek());
    }

    /** What became of an alert, or will: {@code done}, {@code now}, {@code at 10:22}, {@code next}; empty if it is to come. */
    public static String state(Outlook outlook, Outlook.Entry entry) {
        Outcome outcome = entry.outcome();
        if (outcome != null) {
            return outcome.word();
        }
        Alert alert = entry.alert();
        Snoozed snoozed = outlook.ledger().snoozed();
        if (outlook.ledger().ringing() != null
                && outlook.ledger().ringing().alert().equals(alert)) {
            return "now";
        }
        if (snoozed != null && snoozed.alert().equals(alert)) {
            LocalDateTime until = outlook.now().plus(Duration.between(outlook.at(), snoozed.until()));
            return "again at " + TimesOfDay.format(until.toLocalTime());
        }
        if (outlook.next() != null && outlook.next().alert().equals(alert)) {
            return "next";
        }
        if (alert.at().isBefore(outlook.at())) {
            return "before";
        }
        Pause pause = outlook.ledger().pause();
        return pause != null && pause.covers(alert.at()) ? "paused" : "";
    }

    /** The sums of the day: {@code 3 done · 1 missed · 20 to come}. */
    public static String sums(Outlook outlook, String dot) {
        StringBuilder sums = new StringBuilder();
        for (Outcome outcome : Outcome.values()) {
            int count = outlook.count(outcome);
            if (count > 0) {
                sums.append(sums.length() == 0 ? "" : dot)
                        .append(count)
                        .append(' ')
                        .append(outcome.word());
            }
        }
        int open = 0;
        for (Outlook.Entry entry : outlook.entries()) {
            open += entry.outcome() == null && !entry.alert().at().isBefore(outlook.at()) ? 1 : 0;
        }
        if (open > 0) {
            sums.append(sums.length() == 0 ? "" : dot).append(open).append(" to come");
        }
        return sums.toString();
    }

    /** Events in a sentence each; many that went by unseen in one together. */
    public List<String> events(List<Event> events, ZoneId zone) {
        List<String> sentences = new ArrayList<>();
        int away = 0;
        for (Event event : events) {
            boolean wentBy = event instanceof Event.Settled settled && settled.outcome() == Outcome.AWAY;
            String sentence = event(event, zone);
            away += wentBy ? 1 : 0;
            if (sentence != null && (!wentBy || away == 1)) {
                sentences.add(sentence);
            }
        }
        if (away > 1) {
            sentences.add(away - 1 + " more went by unseen.");
        }
        return sentences;
    }

    /** An event in a sentence; null where it is told by another one. */
    private @Nullable String event(Event event, ZoneId zone) {
        if (event instanceof Event.Shown shown) {
            return (shown.again() ? "Once more: " : "Now: ") + name(shown.alert()) + ". " + ask(shown.alert());
        }
        if (event instanceof Event.Settled settled) {
            return name(settled.alert()) + " of "
                    + TimesOfDay.format(settled.alert().civil().toLocalTime()) + ": "
                    + settled.outcome().word() + ".";
        }
        if (event instanceof Event.Reopened reopened) {
            return "The clock went back; " + name(reopened.alert()) + " comes at "
                    + TimesOfDay.format(reopened.alert().civil().toLocalTime()) + ".";
        }
        if (event instanceof Event.PutOff putOff) {
            return name(putOff.alert()) + " comes again at "
                    + TimesOfDay.format(LocalTime.ofInstant(putOff.until(), zone)) + ".";
        }
        if (event instanceof Event.PauseBegan began) {
            Instant until = began.pause().until();
            return until == null
                    ? "Paused."
                    : "Paused until " + TimesOfDay.format(LocalTime.ofInstant(until, zone)) + ".";
        }
        return event instanceof Event.PauseEnded ? "The pause is over." : null;
    }

    /** The day in a sentence, to leave behind. */
    public static String closing(Outlook outlook) {
        int done = outlook.count(Outcome.DONE);
        int shown = 0;
        for (Outlook.Entry entry : outlook.entries()) {
            shown += entry.outcome() != null && entry.outcome().shown() ? 1 : 0;
        }
        String day = shown == 0 ? "." : "; today " + done + " of " + shown + " done.";
        return "The alerts are off" + day;
    }

    private static String capital(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
