package yoga.terminal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
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

    /** What an alert asks for: {@code 15 seconds each side, right where you are.} */
    public String ask(Alert alert) {
        String hold = movements.hold(alert.pose());
        return hold.isEmpty() ? "" : capital(hold) + ", right where you are.";
    }

    /** How often alerts come, beside the hours: {@code every 1h · mon-fri}. */
    static String cycle(Schedule schedule, String dot) {
        return "every " + Durations.format(schedule.every()) + dot
                + Weekdays.format(schedule.workday().days());
    }

    /** When alerts come: {@code every 1h · 09:00 to 17:00 · mon-fri}. */
    public static String terms(Schedule schedule, String dot) {
        Workday workday = schedule.workday();
        return "every " + Durations.format(schedule.every()) + dot + TimesOfDay.format(workday.from()) + " to "
                + TimesOfDay.format(workday.until()) + dot + Weekdays.format(workday.days());
    }

    /** The alert that is on or comes next; null if neither. */
    static @Nullable Alert subject(Outlook outlook) {
        if (outlook.ledger().ringing() != null) {
            return outlook.ledger().ringing().alert();
        }
        return outlook.next() == null ? null : outlook.next().alert();
    }

    /** Why it is quiet, or that it is not, in a few words. */
    public String title(Outlook outlook) {
        return switch (outlook.mode()) {
            case RINGING, GUIDED -> "Now: " + subjectName(outlook);
            case PAUSED -> paused(outlook);
            case WAITING -> next(outlook);
            case EARLY -> "Before hours";
            case DAY_OVER -> "That was all for today";
            case FREE_DAY -> Weekdays.name(outlook.day().getDayOfWeek()) + " is no workday";
        };
    }

    /** The same in fewer words; where it is counted down to what comes next, without its time. */
    String shortTitle(Outlook outlook, boolean counted) {
        return switch (outlook.mode()) {
            case WAITING -> counted ? which(outlook) + subjectName(outlook) : next(outlook);
            case PAUSED -> pausedUntilAnotherDay(outlook);
            case DAY_OVER -> "Over for today";
            case FREE_DAY -> "No workday today";
            case RINGING, GUIDED, EARLY -> title(outlook);
        };
    }

    private static String pausedUntilAnotherDay(Outlook outlook) {
        Pause pause = outlook.ledger().pause();
        String whole = paused(outlook);
        int on = whole.indexOf(" on ");
        return on < 0 || pause == null || pause.until() == null
                ? whole
                : "Paused until " + whole.substring(on + " on ".length());
    }

    /** What to do, or what comes, in a sentence; empty where the title says it all. */
    public String detail(Outlook outlook) {
        Alert subject = subject(outlook);
        if (subject == null) {
            return "";
        }
        return switch (outlook.mode()) {
            case RINGING, WAITING -> ask(subject);
            case GUIDED -> "Guided in another terminal.";
            case EARLY, PAUSED, DAY_OVER, FREE_DAY -> next(outlook) + ".";
        };
    }

    /** The same in fewer words, and without what the short title says. */
    String shortDetail(Outlook outlook, boolean counted, String dot, int width) {
        Alert subject = subject(outlook);
        Coming next = outlook.next();
        if (subject == null) {
            return "";
        }
        String hold = movements.hold(subject.pose());
        return switch (outlook.mode()) {
            case RINGING -> capital(hold);
            case WAITING -> {
                String both = next == null ? hold : moment(next, outlook) + dot + hold;
                yield counted && Columns.of(both) <= width ? both : capital(hold);
            }
            case GUIDED -> detail(outlook);
            case EARLY, PAUSED, DAY_OVER, FREE_DAY -> next == null ? "" : "Next at " + moment(next, outlook);
        };
    }

    private String subjectName(Outlook outlook) {
        Alert subject = subject(outlook);
        return subject == null ? "" : name(subject);
    }

    private static String paused(Outlook outlook) {
        Pause pause = outlook.ledger().pause();
        if (pause == null) {
            return "Paused";
        }
        LocalDate today = outlook.now().toLocalDate();
        return pause.until() == null
                ? "Paused since " + moment(civil(pause.since(), outlook), today)
                : pausedUntil(civil(pause.until(), outlook), today);
    }

    private static String pausedUntil(LocalDateTime end, LocalDate today) {
        boolean allDay = end.equals(today.plusDays(1).atStartOfDay());
        return allDay ? "Paused for today" : "Paused until " + moment(end, today);
    }

    /** What clocks show at an instant. */
    private static LocalDateTime civil(Instant instant, Outlook outlook) {
        return LocalDateTime.ofInstant(instant, outlook.zone());
    }

    /** What comes next, and when. */
    public String next(Outlook outlook) {
        Coming next = outlook.next();
        return next == null
                ? "Nothing is to come"
                : which(outlook) + name(next.alert()) + " at " + moment(next, outlook);
    }

    /** Whether what comes next has come before. */
    private static String which(Outlook outlook) {
        return outlook.next() != null && isPutOff(outlook.next()) ? "Again: " : "Next: ";
    }

    private static boolean isPutOff(Coming next) {
        return !next.at().equals(next.alert().at());
    }

    /** An alert has its time to the second. */
    private static String moment(Coming next, Outlook outlook) {
        LocalDate today = outlook.now().toLocalDate();
        return isPutOff(next)
                ? moment(next.civil(), today)
                : moment(TimesOfDay.format(next.civil().toLocalTime()), next.civil(), today);
    }

    /** A time that nobody asked for to the second. */
    private static String moment(LocalDateTime civil, LocalDate today) {
        return moment(TimesOfDay.minutes(civil.toLocalTime()), civil, today);
    }

    /** A time of day, with its day where that is not today, and with its date where a week has another such day. */
    private static String moment(String clock, LocalDateTime civil, LocalDate today) {
        LocalDate date = civil.toLocalDate();
        if (date.equals(today)) {
            return clock;
        }
        boolean far = Math.abs(ChronoUnit.DAYS.between(today, date)) > 6;
        return clock + " on " + (far ? date : Weekdays.name(date.getDayOfWeek()));
    }

    /** What became of an alert, or will: {@code done}, {@code now}, {@code again 10:22}, {@code next}; empty if it is to come. */
    public static String state(Outlook outlook, Outlook.Entry entry) {
        Outcome outcome = entry.outcome();
        if (outcome != null) {
            return outcome.word();
        }
        Alert alert = entry.alert();
        Snoozed snoozed = outlook.ledger().snoozed();
        if (outlook.ledger().ringing() != null
                && outlook.ledger().ringing().alert().equals(alert)) {
            return outlook.ledger().ringing().guided() ? "guided" : "now";
        }
        if (snoozed != null && snoozed.alert().equals(alert)) {
            return "again " + TimesOfDay.minutes(civil(snoozed.until(), outlook).toLocalTime());
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
        int open = toCome(outlook);
        if (open > 0) {
            sums.append(sums.length() == 0 ? "" : dot).append(open).append(" to come");
        }
        return sums.toString();
    }

    /** How the day goes, in fewer words: {@code 3 of 5 done}, {@code 24 to come}; empty where there is no alert. */
    static String shortSums(Outlook outlook) {
        int shown = shown(outlook);
        int open = toCome(outlook);
        if (shown == 0) {
            return open == 0 ? "" : open + " to come";
        }
        return outlook.count(Outcome.DONE) + " of " + shown + " done";
    }

    private static int shown(Outlook outlook) {
        int shown = 0;
        for (Outlook.Entry entry : outlook.entries()) {
            shown += entry.outcome() != null && entry.outcome().shown() ? 1 : 0;
        }
        return shown;
    }

    private static boolean comes(Outlook outlook, Outlook.Entry entry) {
        Pause pause = outlook.ledger().pause();
        Instant at = entry.alert().at();
        return entry.outcome() == null && !at.isBefore(outlook.at()) && (pause == null || !pause.covers(at));
    }

    private static int toCome(Outlook outlook) {
        int open = 0;
        for (Outlook.Entry entry : outlook.entries()) {
            open += RescueWording.comes(outlook, entry) ? 1 : 0;
        }
        return open;
    }

    /** Events in a sentence each; many that went by unseen, or fell into a pause, in one together. */
    public List<String> events(List<Event> events, ZoneId zone) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < events.size(); ) {
            int end = i + 1;
            while (end < events.size() && together(events.get(i), events.get(end))) {
                end++;
            }
            String sentence =
                    end == i + 1 ? event(events.get(i), zone) : many(events.get(i), events.get(end - 1), end - i);
            if (sentence != null) {
                sentences.add(sentence);
            }
            i = end;
        }
        return sentences;
    }

    private static boolean together(Event one, Event other) {
        return one instanceof Event.Settled a
                && other instanceof Event.Settled b
                && a.outcome() == b.outcome()
                && !a.outcome().shown();
    }

    private static String many(Event first, Event last, int count) {
        if (!(first instanceof Event.Settled from) || !(last instanceof Event.Settled to)) {
            return "";
        }
        return count + " alerts from " + clock(from.alert()) + " to " + clock(to.alert()) + unseen(from.outcome())
                + ".";
    }

    private static String unseen(Outcome outcome) {
        return outcome == Outcome.PAUSED ? " fell into the pause" : " went by unseen";
    }

    private static String clock(Alert alert) {
        return TimesOfDay.format(alert.civil().toLocalTime());
    }

    /** An event in a sentence; null where it is told by another one. */
    private @Nullable String event(Event event, ZoneId zone) {
        if (event instanceof Event.Shown shown) {
            return (shown.again() ? "Once more: " : "Now: ") + name(shown.alert()) + ". " + ask(shown.alert());
        }
        if (event instanceof Event.Settled settled) {
            String alert = name(settled.alert()) + " of " + clock(settled.alert());
            Outcome outcome = settled.outcome();
            return alert + (outcome.shown() ? ": " + outcome.word() : unseen(outcome)) + ".";
        }
        if (event instanceof Event.Reopened reopened) {
            return "The clock went back; " + name(reopened.alert()) + " comes at " + clock(reopened.alert()) + ".";
        }
        if (event instanceof Event.PutOff putOff) {
            return name(putOff.alert()) + " comes again at "
                    + TimesOfDay.minutes(LocalTime.ofInstant(putOff.until(), zone)) + ".";
        }
        if (event instanceof Event.PauseBegan began) {
            Pause pause = began.pause();
            LocalDate today = LocalDate.ofInstant(pause.since(), zone);
            return pause.until() == null
                    ? "Paused."
                    : pausedUntil(LocalDateTime.ofInstant(pause.until(), zone), today) + ".";
        }
        return event instanceof Event.PauseEnded ? "The pause is over." : null;
    }

    /** The day in a sentence, to leave behind. */
    public static String closing(Outlook outlook) {
        int shown = shown(outlook);
        String day = shown == 0 ? "." : "; today " + outlook.count(Outcome.DONE) + " of " + shown + " done.";
        return "The alerts are off" + day;
    }

    private static String capital(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
