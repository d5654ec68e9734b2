package yoga.job;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A user unit of systemd and its timer, by systemd.service(5), systemd.timer(5), systemd.time(7), systemd.syntax(7). */
final class Systemd {
    private static final String NAME = "yoga-rescue";
    private static final String TIMER = NAME + ".timer";

    /** A program whose path has one of these is refused, however it is quoted; a shell starts it then. */
    private static final String UNFIT_FOR_PROGRAM = "'\"\\";

    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    private Systemd() {}

    static Plan plan(Job job, Path configHome) {
        Path units = configHome.resolve("systemd").resolve("user");
        return new Plan(
                List.of(
                        new JobFile(units.resolve(NAME + ".service"), service(job)),
                        new JobFile(units.resolve(TIMER), timer(job.hours()))),
                List.of(
                        systemctl("daemon-reload"),
                        systemctl("enable", TIMER),
                        // Unlike starting it, this makes a timer that is on already keep its new hours.
                        systemctl("restart", TIMER)),
                List.of(systemctl("disable", "--now", TIMER)));
    }

    private static List<String> systemctl(String... arguments) {
        List<String> command = new ArrayList<>(List.of("systemctl", "--user"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String service(Job job) {
        StringBuilder text = new StringBuilder();
        line(text, "# " + JobFile.MARK);
        line(text, "[Unit]");
        line(text, "Description=One look whether a movement of yoga rescue is due");
        line(text, "");
        line(text, "[Service]");
        line(text, "Type=oneshot");
        for (Map.Entry<String, String> variable : new TreeMap<>(job.environment()).entrySet()) {
            line(text, "Environment=" + quoted(variable.getKey() + "=" + variable.getValue()));
        }
        line(text, "ExecStart=" + commandLine(job.command()));
        line(text, "TimeoutStartSec=10min");
        line(text, "# What yoga says goes to the log, but not that it has looked once more.");
        line(text, "SyslogLevel=notice");
        line(text, "LogLevelMax=notice");
        return text.toString();
    }

    private static String timer(Hours hours) {
        StringBuilder text = new StringBuilder();
        line(text, "# " + JobFile.MARK);
        line(text, "[Unit]");
        line(text, "Description=Each minute of the working hours for yoga rescue");
        line(text, "");
        line(text, "[Timer]");
        hours.spans().forEach((span, days) -> {
            for (String times : times(span)) {
                line(text, "OnCalendar=" + weekdays(days) + "*-*-* " + times + ":00");
            }
        });
        line(text, "AccuracySec=1s");
        line(
                text,
                "# Not Persistent: minutes that were slept through need no look of their own. The next one sees which alerts");
        line(text, "# came meanwhile, and knows how late they may be.");
        line(text, "");
        line(text, "[Install]");
        line(text, "WantedBy=timers.target");
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private static String weekdays(List<DayOfWeek> days) {
        StringBuilder text = new StringBuilder();
        if (days.size() < DayOfWeek.values().length) {
            for (DayOfWeek day : days) {
                text.append(text.length() == 0 ? "" : ",").append(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            }
            text.append(' ');
        }
        return text.toString();
    }

    /** Hours and minutes of a span: what is left of its first hour, its whole hours, and what there is of its last. */
    private static List<String> times(Hours.Span span) {
        int firstMinute = span.first() % Hours.MINUTES_OF_HOUR;
        int lastMinute = span.last() % Hours.MINUTES_OF_HOUR;
        int wholeFrom = span.firstHour() + (firstMinute == 0 ? 0 : 1);
        int wholeUntil = span.lastHour() - (lastMinute == LAST_MINUTE ? 0 : 1);
        if (span.firstHour() == span.lastHour() && wholeFrom > wholeUntil) {
            return List.of(number(span.firstHour()) + ":" + range(firstMinute, lastMinute));
        }
        List<String> times = new ArrayList<>();
        if (firstMinute > 0) {
            times.add(number(span.firstHour()) + ":" + range(firstMinute, LAST_MINUTE));
        }
        if (wholeFrom <= wholeUntil) {
            times.add((wholeFrom == 0 && wholeUntil == LAST_HOUR ? "*" : range(wholeFrom, wholeUntil)) + ":*");
        }
        if (lastMinute < LAST_MINUTE) {
            times.add(number(span.lastHour()) + ":" + range(0, lastMinute));
        }
        return times;
    }

    private static String range(int first, int last) {
        return first == last ? number(first) : number(first) + ".." + number(last);
    }

    private static String number(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    /** Variables are put into arguments, but not into the path of the program. */
    private static String commandLine(List<String> command) {
        if (command.get(0).chars().anyMatch(c -> UNFIT_FOR_PROGRAM.indexOf(c) >= 0)) {
            List<String> through = new ArrayList<>(List.of("/bin/sh", "-c", "exec \"$0\" \"$@\""));
            through.addAll(command);
            return commandLine(through);
        }
        StringBuilder line = new StringBuilder(quoted(command.get(0)));
        for (String argument : command.subList(1, command.size())) {
            line.append(' ').append(quoted(argument.replace("$", "$$")));
        }
        return line.toString();
    }

    /** One word, whatever it holds; specifiers begin with a percent sign. */
    static String quoted(String word) {
        String escaped = word.replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%");
        boolean plain = !word.isEmpty() && word.chars().allMatch(Systemd::isPlain);
        return plain ? escaped : '"' + escaped + '"';
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "/._-+=:,@%$".indexOf(c) >= 0;
    }
}
