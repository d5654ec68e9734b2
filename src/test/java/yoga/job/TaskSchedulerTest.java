package yoga.job;

import static org.assertj.core.api.Assertions.assertThat;
import static yoga.job.HoursTest.WEEKDAYS;
import static yoga.job.HoursTest.hours;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskSchedulerTest {
    @Test
    void aWorkdayReadsLikeThis() {
        Plan plan = new Job(
                        List.of("C:\\R&D\\bin\\javaw.exe", "-cp", "C:\\my yoga\\lib\\*", "yoga.Main", "rescue", "tick"),
                        Map.of(),
                        hours("09:00", "PT8H8M", WEEKDAYS))
                .taskScheduler(Path.of("local"));

        assertThat(plan.files()).extracting(JobFile::path).containsExactly(Path.of("local/yoga-rescue.xml"));
        assertThat(plan.files().get(0).text()).isEqualTo("""
                <?xml version="1.0" encoding="UTF-16"?>
                <!-- Made by yoga rescue install; yoga rescue uninstall takes it away. -->
                <Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
                  <RegistrationInfo>
                    <Description>Looks each minute of the working hours whether a movement of yoga rescue is due.</Description>
                  </RegistrationInfo>
                  <Triggers>
                    <CalendarTrigger>
                      <StartBoundary>2026-01-01T09:00:00</StartBoundary>
                      <Repetition>
                        <Interval>PT1M</Interval>
                        <Duration>PT489M</Duration>
                      </Repetition>
                      <ScheduleByWeek>
                        <WeeksInterval>1</WeeksInterval>
                        <DaysOfWeek>
                          <Monday />
                          <Tuesday />
                          <Wednesday />
                          <Thursday />
                          <Friday />
                        </DaysOfWeek>
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
                      <Command>C:\\R&amp;D\\bin\\javaw.exe</Command>
                      <Arguments>-cp "C:\\my yoga\\lib\\*" yoga.Main rescue tick</Arguments>
                    </Exec>
                  </Actions>
                </Task>
                """);
        assertThat(plan.on())
                .containsExactly(List.of(
                        "schtasks",
                        "/Create",
                        "/TN",
                        "yoga-rescue",
                        "/XML",
                        plan.files().get(0).path().toString(),
                        "/F"));
        assertThat(plan.off()).containsExactly(List.of("schtasks", "/Delete", "/TN", "yoga-rescue", "/F"));
    }

    @Test
    void theFileBeginsWithAByteOrderMark() {
        JobFile file = task("PT8H");

        assertThat(file.bytes()).startsWith(0xFF, 0xFE, '<', 0, '?', 0);
        assertThat(new String(file.bytes(), StandardCharsets.UTF_16)).isEqualTo(file.text());
    }

    @Test
    void oneDayNeverReachesIntoItsOwnNextTurn() {
        assertThat(task("PT23H59M").text()).contains("<Duration>PT1440M</Duration>");
        assertThat(task("PT24H").text()).contains("<Duration>PT1440M</Duration>");
        assertThat(task("PT30H").text()).contains("<Duration>PT1440M</Duration>");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # argument     | in a command line
            tick           | tick
            C:\\a\\        | C:\\a\\
            C:\\my yoga    | "C:\\my yoga"
            C:\\my yoga\\  | "C:\\my yoga\\\\"
            say "hi"       | "say \\"hi\\""
            a\\"b          | "a\\\\\\"b"
            a\\\\b c       | "a\\\\b c"
            """, delimiter = '|', quoteCharacter = '~')
    void argumentsAreQuotedForWindows(String argument, String quoted) {
        assertThat(TaskScheduler.quoted(argument)).isEqualTo(quoted);
    }

    @Test
    void theEmptyArgumentIsQuoted() {
        assertThat(TaskScheduler.quoted("")).isEqualTo("\"\"");
    }

    private static JobFile task(String length) {
        Hours hours = hours("09:00", length, EnumSet.allOf(DayOfWeek.class));
        return new Job(List.of("javaw"), Map.of(), hours)
                .taskScheduler(Path.of("local"))
                .files()
                .get(0);
    }
}
