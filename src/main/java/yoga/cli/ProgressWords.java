package yoga.cli;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.practice.Dates;
import yoga.progress.Days;
import yoga.progress.Feelings;
import yoga.progress.Progress;
import yoga.progress.Trend;

/** What a person practised and felt, in sentences: warm, exact, and without a promise. */
final class ProgressWords {
    /** In days; after so many it is good to hear that nothing is lost. */
    private static final int A_WHILE = 4;

    private final Progress progress;

    ProgressWords(Progress progress) {
        this.progress = progress;
    }

    /** Such as {@code 31 Aug to 22 Nov}. */
    String weeks() {
        return Dates.plain(progress.first(), progress.today()) + " to "
                + Dates.plain(progress.today(), progress.today());
    }

    /** Such as {@code 3 days this week, 16 min.} */
    String thisWeek() {
        Days week = progress.days().between(progress.thisWeek(), progress.today());
        if (week.count() == 0) {
            return progress.today().getDayOfWeek() == DayOfWeek.MONDAY
                    ? "A new week."
                    : "This week has room for a first day.";
        }
        return counted(week.count(), "day") + " this week, " + minutes(week.sum()) + ".";
    }

    /** The current run of days and the longest; where there is no current one, when the last practice was. */
    String runs() {
        Days.Run longest = progress.days().longest();
        Days.Run current = progress.days().current(progress.today());
        if (longest == null) {
            return "";
        }
        String most = longest.length() == 1
                ? ""
                : " Your longest run is " + counted(longest.length(), "day") + ", in " + month(longest.last()) + ".";
        if (current == null) {
            return lapse() + most;
        }
        if (progress.days().count() == 1) {
            return "A first day; the next one makes it two in a row.";
        }
        if (current.length() == 1) {
            return most.strip();
        }
        return counted(current.length(), "day") + " in a row"
                + (current.length() == longest.length() ? ", your longest so far." : "." + most);
    }

    /** When the last practice was; after a while with a word that makes it easy to go on. */
    private String lapse() {
        LocalDate last = progress.days().last(progress.today());
        if (last == null) {
            return "";
        }
        boolean shortly = last.isAfter(progress.today().minusDays(A_WHILE));
        return "Last practised " + ago(last)
                + (shortly ? "." : "; all you did still counts, and any day is a good one to go on.");
    }

    /** How the last days were, short enough for one line; empty where nothing was ever practised. */
    String lately() {
        if (progress.days().count() == 0) {
            return "";
        }
        Days.Run current = progress.days().current(progress.today());
        if (current == null) {
            LocalDate last = progress.days().last(progress.today());
            return last == null ? "" : "Last practised " + ago(last) + "; any day is a good one to go on.";
        }
        return thisWeek() + (current.length() == 1 ? "" : " " + counted(current.length(), "day") + " in a row.");
    }

    private String month(LocalDate day) {
        return Dates.month(day) + (day.getYear() == progress.today().getYear() ? "" : " " + day.getYear());
    }

    private String ago(LocalDate day) {
        long days = progress.today().toEpochDay() - day.toEpochDay();
        return days > 0 && days < 14 ? days + " days ago" : "on " + Dates.near(day, progress.today());
    }

    /** Such as {@code 31 days in these weeks, 2 h 40 min.} */
    String sum() {
        Days days = progress.inTheseWeeks();
        return days.count() == 0
                ? "Nothing was practised in these weeks."
                : counted(days.count(), "day") + " in these " + progress.weeks() + " weeks, " + minutes(days.sum())
                        + ".";
    }

    /** Such as {@code Alerts: 42 of 60 that were shown were done.}; empty where none was shown. */
    String alerts() {
        Progress.Alerts alerts = progress.alerts();
        return alerts.shown() == 0 ? "" : "Alerts: " + alerts.done() + " done of " + alerts.shown() + " shown.";
    }

    /** What the chart shows: how often somebody said how it felt, the first, the last, the extremes. */
    String feelings() {
        List<Feelings.Day> days = progress.feelings().days();
        Feelings.Day first = days.get(0);
        Feelings.Day last = days.get(days.size() - 1);
        if (days.size() == 1) {
            return score(first) + ".";
        }
        double least = first.score();
        double most = first.score();
        for (Feelings.Day day : days) {
            least = Math.min(least, day.score());
            most = Math.max(most, day.score());
        }
        String range = isSteady() ? "" : "between " + number(least) + " and " + number(most) + ", ";
        return score(first) + ", " + score(last) + "; " + range + "noted on " + days.size() + " days.";
    }

    private String score(Feelings.Day day) {
        return number(day.score()) + " on " + Dates.plain(day.on(), progress.today());
    }

    /** Where the feeling goes, and how sure that is. */
    String trend() {
        Trend trend = progress.feelings().trend();
        return switch (trend.direction()) {
            case TOO_FEW ->
                progress.weeks() * 7 <= Trend.SHORTEST
                        ? "These weeks are too few to say where it goes."
                        : "Too few days yet to say where it goes; " + Trend.FEWEST_DAYS
                                + " days over two weeks can tell.";
            case LEVEL -> isSteady() ? "It stays the same." : "It goes up and down, without a direction that is sure.";
            case EASING -> "It eases, " + way(trend);
            case GROWING -> "It grows, " + way(trend) + " If that goes on, let a clinician have a look.";
        };
    }

    private boolean isSteady() {
        List<Feelings.Day> days = progress.feelings().days();
        for (Feelings.Day day : days) {
            if (day.score() != days.get(0).score()) {
                return false;
            }
        }
        return true;
    }

    /** Such as {@code from about 6 to about 3.} */
    private static String way(Trend trend) {
        boolean little = Math.abs(trend.from() - trend.to()) < 1;
        return "from about " + number(little ? trend.from() : Math.round(trend.from())) + " to about "
                + number(little ? trend.to() : Math.round(trend.to())) + ".";
    }

    /** A whole number, or with one decimal. */
    static String number(double score) {
        long tenths = Math.round(score * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    /** Such as {@code 1 h 20 min}; under a minute in seconds. */
    static String minutes(Duration length) {
        long seconds = length.plusMillis(500).toSeconds();
        if (seconds < 60) {
            return seconds + " s";
        }
        long minutes = (seconds + 30) / 60;
        return minutes < 60
                ? minutes + " min"
                : minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }

    static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** Whether anything was ever practised, shown or felt. */
    boolean anything() {
        return progress.days().count() > 0
                || progress.alerts().shown() > 0
                || !progress.feelings().days().isEmpty();
    }

    /** For those who have not begun; null for the others. */
    @Nullable
    String invitation() {
        return anything() ? null : "Nothing here yet. 'yoga run' begins; five minutes are plenty.";
    }
}
