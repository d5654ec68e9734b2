package yoga.job;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static yoga.job.HoursTest.WEEKDAYS;
import static yoga.job.HoursTest.hours;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LaunchdTest {
    @Test
    void aWeekendReadsLikeThis() {
        Plan plan = new Job(
                        List.of("/Users/me/My Apps/yoga", "rescue", "tick", "<a & b>"),
                        Map.of("JAVA_HOME", "/Library/R&D/jdk", "A", "1"),
                        hours("22:30", "PT2H", EnumSet.of(SATURDAY, SUNDAY)))
                .launchd(Path.of("home"), 501);

        assertThat(plan.files())
                .extracting(JobFile::path)
                .containsExactly(Path.of("home/Library/LaunchAgents/yoga.rescue.plist"));
        assertThat(plan.files().get(0).text()).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                <!-- Made by yoga rescue install; yoga rescue uninstall takes it away. -->
                <plist version="1.0">
                <dict>
                    <key>Label</key>
                    <string>yoga.rescue</string>
                    <key>ProgramArguments</key>
                    <array>
                        <string>/Users/me/My Apps/yoga</string>
                        <string>rescue</string>
                        <string>tick</string>
                        <string>&lt;a &amp; b&gt;</string>
                    </array>
                    <key>EnvironmentVariables</key>
                    <dict>
                        <key>A</key><string>1</string>
                        <key>JAVA_HOME</key><string>/Library/R&amp;D/jdk</string>
                    </dict>
                    <!-- Each minute of these hours; 0 is Sunday. -->
                    <key>StartCalendarInterval</key>
                    <array>
                        <dict><key>Hour</key><integer>0</integer><key>Weekday</key><integer>1</integer></dict>
                        <dict><key>Hour</key><integer>0</integer><key>Weekday</key><integer>0</integer></dict>
                        <dict><key>Hour</key><integer>22</integer><key>Weekday</key><integer>6</integer></dict>
                        <dict><key>Hour</key><integer>22</integer><key>Weekday</key><integer>0</integer></dict>
                        <dict><key>Hour</key><integer>23</integer><key>Weekday</key><integer>6</integer></dict>
                        <dict><key>Hour</key><integer>23</integer><key>Weekday</key><integer>0</integer></dict>
                    </array>
                </dict>
                </plist>
                """);
        assertThat(plan.on())
                .containsExactly(List.of(
                        "launchctl",
                        "bootstrap",
                        "gui/501",
                        plan.files().get(0).path().toString()));
        assertThat(plan.off()).containsExactly(List.of("launchctl", "bootout", "gui/501/yoga.rescue"));
    }

    @Test
    void anHourOfEveryDayNamesNoDay() {
        assertThat(agent(hours("09:00", "PT10M", EnumSet.allOf(DayOfWeek.class))))
                .containsOnlyOnce("<dict><key>Hour</key><integer>9</integer></dict>")
                .doesNotContain("Weekday", "EnvironmentVariables");
    }

    @Test
    void eachHourOfAWorkdayIsNamedOnEachDay() {
        assertThat(agent(hours("09:00", "PT8H8M", WEEKDAYS)).split("<key>Weekday</key>", -1))
                .hasSize(1 + 9 * 5);
    }

    private static String agent(Hours hours) {
        Plan plan = new Job(List.of("/yoga"), Map.of(), hours).launchd(Path.of("home"), 501);
        return plan.files().get(0).text();
    }
}
