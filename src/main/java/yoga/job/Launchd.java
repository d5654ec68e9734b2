package yoga.job;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A launch agent of macOS, by launchd.plist(5) and launchctl(1). */
final class Launchd {
    private static final String LABEL = "yoga.rescue";

    private Launchd() {}

    static Plan plan(Job job, Path home, int uid) {
        Path file = home.resolve("Library").resolve("LaunchAgents").resolve(LABEL + ".plist");
        String domain = "gui/" + uid;
        return new Plan(
                List.of(new JobFile(file, agent(job))),
                List.of(List.of("launchctl", "bootstrap", domain, file.toString())),
                List.of(List.of("launchctl", "bootout", domain + "/" + LABEL)));
    }

    private static String agent(Job job) {
        String arguments = job.command().stream()
                .map(word -> "        " + string(word) + "\n")
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                <!-- %s -->
                <plist version="1.0">
                <dict>
                    <key>Label</key>
                    <string>%s</string>
                    <key>ProgramArguments</key>
                    <array>
                %s    </array>
                %s    <!-- Each minute of these hours; 0 is Sunday. -->
                    <key>StartCalendarInterval</key>
                    <array>
                %s    </array>
                </dict>
                </plist>
                """.formatted(JobFile.MARK, LABEL, arguments, environment(job.environment()), intervals(job.hours()));
    }

    private static String environment(Map<String, String> environment) {
        if (environment.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("    <key>EnvironmentVariables</key>\n    <dict>\n");
        new TreeMap<>(environment)
                .forEach((name, value) -> text.append("        ")
                        .append(key(name))
                        .append(string(value))
                        .append('\n'));
        return text.append("    </dict>\n").toString();
    }

    /** An hour without a minute means each of its minutes: a few looks too many at both ends do no harm. */
    private static String intervals(Hours hours) {
        Map<Integer, Set<DayOfWeek>> daysByHour = new TreeMap<>();
        hours.spans().forEach((span, days) -> {
            for (int hour = span.firstHour(); hour <= span.lastHour(); hour++) {
                daysByHour
                        .computeIfAbsent(hour, none -> EnumSet.noneOf(DayOfWeek.class))
                        .addAll(days);
            }
        });
        StringBuilder text = new StringBuilder();
        daysByHour.forEach((hour, days) -> {
            if (days.size() == DayOfWeek.values().length) {
                interval(text, integer("Hour", hour));
            } else {
                for (DayOfWeek day : days) {
                    interval(text, integer("Hour", hour) + integer("Weekday", day.getValue() % 7));
                }
            }
        });
        return text.toString();
    }

    private static void interval(StringBuilder text, String entries) {
        text.append("        <dict>").append(entries).append("</dict>\n");
    }

    private static String integer(String key, int number) {
        return key(key) + "<integer>" + number + "</integer>";
    }

    private static String key(String key) {
        return "<key>" + Xml.text(key) + "</key>";
    }

    private static String string(String text) {
        return "<string>" + Xml.text(text) + "</string>";
    }
}
