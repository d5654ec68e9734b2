package yoga.job;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static yoga.job.HoursTest.WEEKDAYS;
import static yoga.job.HoursTest.hours;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemdTest {
    private static final int DAY = 24 * 60;
    private static final Pattern TIMES =
            Pattern.compile("OnCalendar=(?:([A-Z][A-Za-z,]+) )?\\*-\\*-\\* ([0-9.]+|\\*):([0-9.]+|\\*):00");

    @Test
    void aWorkdayReadsLikeThis() {
        Plan plan = new Job(
                        List.of("/opt/yoga/bin/yoga", "rescue", "tick"), Map.of(), hours("08:30", "PT8H38M", WEEKDAYS))
                .systemd(Path.of("config"));

        assertThat(plan.files())
                .extracting(JobFile::path)
                .containsExactly(
                        Path.of("config/systemd/user/yoga-rescue.service"),
                        Path.of("config/systemd/user/yoga-rescue.timer"));
        assertThat(plan.files().get(0).text()).isEqualTo("""
                # Made by yoga rescue install; yoga rescue uninstall takes it away.
                [Unit]
                Description=One look whether a movement of yoga rescue is due

                [Service]
                Type=oneshot
                ExecStart=/opt/yoga/bin/yoga rescue tick
                TimeoutStartSec=10min
                # What yoga says goes to the log, but not that it has looked once more.
                SyslogLevel=notice
                LogLevelMax=notice
                """);
        assertThat(plan.files().get(1).text()).isEqualTo("""
                # Made by yoga rescue install; yoga rescue uninstall takes it away.
                [Unit]
                Description=Each minute of the working hours for yoga rescue

                [Timer]
                OnCalendar=Mon,Tue,Wed,Thu,Fri *-*-* 08:30..59:00
                OnCalendar=Mon,Tue,Wed,Thu,Fri *-*-* 09..16:*:00
                OnCalendar=Mon,Tue,Wed,Thu,Fri *-*-* 17:00..08:00
                AccuracySec=1s
                # Not Persistent: minutes that were slept through need no look of their own. The next one sees which alerts
                # came meanwhile, and knows how late they may be.

                [Install]
                WantedBy=timers.target
                """);
        assertThat(plan.on())
                .containsExactly(
                        List.of("systemctl", "--user", "daemon-reload"),
                        List.of("systemctl", "--user", "enable", "yoga-rescue.timer"),
                        List.of("systemctl", "--user", "restart", "yoga-rescue.timer"));
        assertThat(plan.off()).containsExactly(List.of("systemctl", "--user", "disable", "--now", "yoga-rescue.timer"));
    }

    @ParameterizedTest(name = "from {0} for {1}")
    @CsvSource(textBlock = """
            09:00 | PT8H     | Mon,Wed,Sun *-*-* 09..16:*:00; Mon,Wed,Sun *-*-* 17:00:00
            09:00 | PT7H59M  | Mon,Wed,Sun *-*-* 09..16:*:00
            09:10 | PT20M    | Mon,Wed,Sun *-*-* 09:10..30:00
            09:00 | PT59M    | Mon,Wed,Sun *-*-* 09:*:00
            09:59 | PT1M     | Mon,Wed,Sun *-*-* 09:59:00; Mon,Wed,Sun *-*-* 10:00:00
            23:00 | PT1H     | Mon,Tue,Thu *-*-* 00:00:00; Mon,Wed,Sun *-*-* 23:*:00
            22:30 | PT3H30M  | Mon,Tue,Thu *-*-* 00..01:*:00; Mon,Tue,Thu *-*-* 02:00:00; Mon,Wed,Sun *-*-* 22:30..59:00; Mon,Wed,Sun *-*-* 23:*:00
            00:00 | PT23H59M | Mon,Wed,Sun *-*-* *:*:00
            """, delimiter = '|')
    void theTimerKeepsTheHours(String from, String length, String expected) {
        assertThat(String.join("; ", calendar(hours(from, length, EnumSet.of(MONDAY, WEDNESDAY, SUNDAY)))))
                .isEqualTo(expected);
    }

    @Test
    void roundTheClockIsOneLine() {
        assertThat(calendar(hours("09:00", "PT24H", EnumSet.allOf(DayOfWeek.class))))
                .containsExactly("*-*-* *:*:00");
    }

    @Test
    void everyMinuteOfTheHoursIsInTheTimerAndNoOther() {
        long seed = 20_270_328;
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Set<DayOfWeek> days =
                    EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.of(1 + random.nextInt(7)), FRIDAY);
            int from = random.nextInt(DAY);
            int length = 1 + random.nextInt(random.nextBoolean() ? DAY : 2 * DAY);
            BitSet expected = new BitSet();
            for (DayOfWeek day : days) {
                for (int minute = 0; minute <= length; minute++) {
                    expected.set(((day.getValue() - 1) * DAY + from + minute) % (7 * DAY));
                }
            }

            assertThat(minutes(new Hours(LocalTime.ofSecondOfDay(from * 60L), Duration.ofMinutes(length), days)))
                    .as("seed %d, case %d", seed, i)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # word                | in a unit
            /opt/yoga/bin/yoga    | /opt/yoga/bin/yoga
            --every=60m           | --every=60m
            /home/me/my yoga      | "/home/me/my yoga"
            100%                  | 100%%
            %h/a b                | "%%h/a b"
            C:\\new               | "C:\\\\new"
            say "hi"              | "say \\"hi\\""
            it's                  | "it's"
            ;                     | ";"
            #x                    | "#x"
            /müsli                | "/müsli"
            ''                    | ""
            """, delimiter = '|', quoteCharacter = '~')
    void wordsAreQuotedForUnits(String word, String quoted) {
        // In the table '' stands for the empty word, since quotes are what it is about.
        assertThat(Systemd.quoted(word.equals("''") ? "" : word)).isEqualTo(quoted);
    }

    @Test
    void variablesStayWords() {
        Job job = new Job(
                List.of("/opt/$HOME %h/yoga", "rescue", "tick", "$HOME", "${PATH} \\ \"x\""),
                Map.of("XDG_STATE_HOME", "/home/me/$s 100%", "JAVA_HOME", "/opt/jdk"),
                hours("09:00", "PT8H", WEEKDAYS));

        assertThat(job.systemd(Path.of("config")).files().get(0).text()).contains("""
                        Environment=JAVA_HOME=/opt/jdk
                        Environment="XDG_STATE_HOME=/home/me/$s 100%%"
                        ExecStart="/opt/$HOME %%h/yoga" rescue tick $$HOME "$${PATH} \\\\ \\"x\\""
                        """);
    }

    @Test
    void aProgramWhosePathHasQuotesIsStartedByAShell() {
        Job job =
                new Job(List.of("/home/o'hara/$x/yoga", "rescue", "tick"), Map.of(), hours("09:00", "PT8H", WEEKDAYS));

        assertThat(job.systemd(Path.of("config")).files().get(0).text()).contains("""
                        ExecStart=/bin/sh -c "exec \\"$$0\\" \\"$$@\\"" "/home/o'hara/$$x/yoga" rescue tick
                        """);
    }

    private static List<String> calendar(Hours hours) {
        String timer = new Job(List.of("/yoga"), Map.of(), hours)
                .systemd(Path.of("config"))
                .files()
                .get(1)
                .text();
        return timer.lines()
                .filter(line -> line.startsWith("OnCalendar="))
                .map(line -> line.substring("OnCalendar=".length()))
                .toList();
    }

    /** The minutes of a week that a timer names, read by rules of their own. */
    private static BitSet minutes(Hours hours) {
        BitSet minutes = new BitSet();
        for (String line : calendar(hours)) {
            Matcher times = TIMES.matcher("OnCalendar=" + line);
            assertThat(times.matches()).as(line).isTrue();
            BitSet hoursOfDay = numbers(times.group(2), 24);
            BitSet minutesOfHour = numbers(times.group(3), 60);
            for (DayOfWeek day : DayOfWeek.values()) {
                String name = day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
                if (times.group(1) == null
                        || List.of(times.group(1).split(",", -1)).contains(name)) {
                    hoursOfDay.stream()
                            .forEach(hour -> minutesOfHour.stream()
                                    .forEach(minute -> minutes.set((day.getValue() - 1) * DAY + hour * 60 + minute)));
                }
            }
        }
        return minutes;
    }

    private static BitSet numbers(String range, int end) {
        BitSet numbers = new BitSet();
        int dots = range.indexOf("..");
        if (range.equals("*")) {
            numbers.set(0, end);
        } else if (dots < 0) {
            numbers.set(Integer.parseInt(range));
        } else {
            numbers.set(Integer.parseInt(range.substring(0, dots)), Integer.parseInt(range.substring(dots + 2)) + 1);
        }
        return numbers;
    }
}
