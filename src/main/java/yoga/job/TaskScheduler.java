package yoga.job;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A task of Windows, by the Task Scheduler's schema (MS-TSCH, section 2.5) and schtasks. */
final class TaskScheduler {
    private static final String NAME = "yoga-rescue";

    /** Any day that has been; the days of the week say when it runs. */
    private static final LocalDate BEGUN = LocalDate.of(2026, 1, 1);

    private TaskScheduler() {}

    static Plan plan(Job job, Path folder) {
        Path file = folder.resolve(NAME + ".xml");
        return new Plan(
                // What the Task Scheduler itself writes, and what every version of schtasks reads.
                List.of(new JobFile(file, task(job), StandardCharsets.UTF_16LE)),
                List.of(List.of("schtasks", "/Create", "/TN", NAME, "/XML", file.toString(), "/F")),
                List.of(List.of("schtasks", "/Delete", "/TN", NAME, "/F")));
    }

    private static String task(Job job) {
        Hours hours = job.hours();
        // Repeated until the end, that minute included, but not into the next day's turn.
        int minutes = Math.min(hours.minutes() + 1, Hours.MINUTES_OF_DAY);
        String days = hours.daysInOrder().stream()
                .map(day -> "          <" + name(day) + " />\n")
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-16"?>
                <!-- %s -->
                <Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
                  <RegistrationInfo>
                    <Description>Looks each minute of the working hours whether a movement of yoga rescue is due.</Description>
                  </RegistrationInfo>
                  <Triggers>
                    <CalendarTrigger>
                      <StartBoundary>%sT%s:00</StartBoundary>
                      <Repetition>
                        <Interval>PT1M</Interval>
                        <Duration>PT%dM</Duration>
                      </Repetition>
                      <ScheduleByWeek>
                        <WeeksInterval>1</WeeksInterval>
                        <DaysOfWeek>
                %s        </DaysOfWeek>
                      </ScheduleByWeek>
                    </CalendarTrigger>
                  </Triggers>
                  <Principals>
                    <Principal id="Author">
                      <LogonType>InteractiveToken</LogonType>
                      <RunLevel>LeastPrivilege</RunLevel>
                    </Principal>
                  </Principals>
                  <Settings>
                    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
                    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
                    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
                    <StartWhenAvailable>true</StartWhenAvailable>
                    <ExecutionTimeLimit>PT10M</ExecutionTimeLimit>
                  </Settings>
                  <Actions Context="Author">
                    <Exec>
                      <Command>%s</Command>
                      <Arguments>%s</Arguments>
                    </Exec>
                  </Actions>
                </Task>
                """.formatted(
                        JobFile.MARK,
                        BEGUN,
                        hours.from().withSecond(0).withNano(0),
                        minutes,
                        days,
                        Xml.text(job.command().get(0)),
                        Xml.text(arguments(job.command())));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String arguments(List<String> command) {
        return command.stream().skip(1).map(TaskScheduler::quoted).collect(Collectors.joining(" "));
    }

    /**
     * One argument as programs of Windows take their command line apart: backslashes count only before a quote, and there
     * each is doubled.
     */
    static String quoted(String argument) {
        if (!argument.isEmpty() && argument.chars().noneMatch(c -> c == ' ' || c == '"')) {
            return argument;
        }
        StringBuilder quoted = new StringBuilder("\"");
        int backslashes = 0;
        for (int i = 0; i < argument.length(); i++) {
            char c = argument.charAt(i);
            if (c == '"') {
                quoted.append("\\".repeat(backslashes + 1));
            }
            backslashes = c == '\\' ? backslashes + 1 : 0;
            quoted.append(c);
        }
        return quoted.append("\\".repeat(backslashes)).append('"').toString();
    }
}
