package yoga.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static yoga.Golden.assertScreen;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.practice.Catalogue;
import yoga.practice.Weekdays;
import yoga.rescue.Answers;
import yoga.rescue.Keeper;
import yoga.rescue.Ledger;
import yoga.rescue.Schedule;
import yoga.rescue.State;
import yoga.rescue.Terms;
import yoga.rescue.Watch;
import yoga.rescue.Workday;
import yoga.store.BuiltIn;
import yoga.store.RescueFile;

/** {@code yoga rescue} and the commands behind it, but for keeping the watch, in this process and in Berlin. */
class RescueCliTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String NIGHT = " --from 23:00 --until 07:00 --days daily";

    @TempDir
    Path home;

    private InProcess yoga;
    private TimeZone before;

    @BeforeEach
    void prepare() {
        before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(BERLIN));
        yoga = new InProcess(home);
    }

    @AfterEach
    void putBack() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "day | --on 2026-11-23",
                "day-every-90m | --on 2026-11-23 --every 90m --from 8:30",
                "day-every-5m | --on 2026-11-23 --every 5m --from 09:00 --until 09:10",
                "free-day | --on 2026-11-28",
                "one-alert | --on 2026-11-23 --from 09:00 --until 09:10",
                "midnight | --on 2026-11-23 --from 22:00 --until 02:00",
                "round-the-clock | --on 2026-11-23 --every 8h --from 06:00 --until 06:00 --days daily",
                "clocks-go-forward | --on 2027-03-27" + NIGHT,
                "clocks-went-forward-that-morning | --on 2027-03-28 --days daily",
                "clocks-go-back | --on 2027-10-30" + NIGHT,
                "clocks-went-back-that-morning | --on 2027-10-31 --days daily",
            })
    void aDryRunListsTheAlertsOfADay(String name, String options) {
        assertThat(yoga.run("rescue --dry-run " + options)).isEqualTo(ExitCode.DONE);
        assertThat(yoga.err).isEmpty();
        assertScreen("rescue/cli/" + name, yoga.out);
    }

    @Test
    void aDryRunLeavesNothingBehind() throws IOException {
        yoga.run("rescue --dry-run");

        assertThat(yoga.out).contains("Europe/Berlin");
        try (var files = Files.list(home)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aDryRunAsJsonIsAListOfMoments() {
        assertThat(yoga.run("rescue -n --json --on 2026-11-23 --until 10:00")).isEqualTo(ExitCode.DONE);

        assertScreen("rescue/cli/day-json", yoga.out);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-27, 21", "2027-10-30, 24", "2026-11-23, 24", "2027-12-31, 24"})
    void momentsOfANightAreDifferentAndInOrder(String day, int alerts) {
        yoga.run("rescue --dry-run --json --on " + day + NIGHT);
        JsonArray list = JsonParser.parseString(yoga.out).getAsJsonArray();
        List<Instant> moments = new ArrayList<>();
        for (JsonElement element : list) {
            moments.add(OffsetDateTime.parse(element.getAsJsonObject().get("at").getAsString())
                    .toInstant());
        }

        assertThat(moments).hasSize(alerts).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aFreeDayAsJsonIsAnEmptyList() {
        yoga.run("rescue --dry-run --json --on 2026-11-28");

        assertThat(JsonParser.parseString(yoga.out).getAsJsonArray()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "status",
                "start",
                "pause",
                "resume",
                "snooze",
                "skip",
                "stop",
                "ics",
                "tick",
                "install",
                "uninstall"
            })
    void helpOpensWithExamples(String command) {
        assertThat(yoga.run("rescue " + command + " --help")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.err).isEmpty();
        assertThat(yoga.out.lines().allMatch(line -> line.length() <= 100)).isTrue();
        assertThat(yoga.out).contains("\nExamples:\n  yoga rescue");
        assertScreen("rescue/cli/help" + (command.isEmpty() ? "" : "-" + command), yoga.out);
    }

    @Test
    void helpIsAskedForInSeveralWays() {
        yoga.run("rescue pause --help");
        String help = yoga.out;
        yoga.run("rescue pause -h");

        assertThat(yoga.out).isEqualTo(help);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--every 90 | --every: '90' has no unit; write 90s for seconds or 90m for minutes",
                "--every 4m | --every 4m is out of range; take 5m to 8h",
                "--every 9h | --every 9h is out of range; take 5m to 8h",
                "--every 300.5s | --every 5m0.5s has a fraction of a second; leave it out",
                "--every | missing required parameter for option '--every' (DURATION)",
                "--from 9 | --from: '9' is not a time of day; write it like 09:30 or 17:00",
                "--until 25:00 | --until: '25:00' is not a time of day; write it like 09:30 or 17:00",
                "--days weekdays | --days: 'weekdays' are not days of the week; write them like mon-fri, 'mon, wed, fri' or daily",
                "--grace 5s | --grace 5s is out of range; take 10s to 1h",
                "--snooze 9h | --snooze 9h is out of range; take 10s to 8h",
                "--align noon | --align: 'noon' is not one of start, now",
                "--notify loud | --notify: 'loud' is not one of auto, desktop, osc9, osc777, osc99, bell, none",
                "--protocol desk | no protocol is called 'desk'; there is workday",
                "--dry-run --on 28.3.2027 | --on: '28.3.2027' is not a date; write it like 2027-03-28",
                "--on 2027-03-28 | --on goes with --dry-run; add it, or leave both out",
                "--json | --json goes with --dry-run; add it, or leave both out",
                "--evry 60m | there is no option --evry; did you mean --every?",
                "--breath 30s | a breath of 30s is out of range; take 3s to 20s",
                "stauts | there is no command 'yoga rescue stauts'; did you mean status?",
                "pause 45 | '45' has no unit; write 45s for seconds or 45m for minutes",
                "pause 0s | a pause of 0s is none; 'yoga rescue resume' ends one",
                "pause until | 'until' is not a pause; write 45m, until 14:00, or today",
                "pause until noon | 'noon' is not a time of day; write it like 09:30 or 17:00",
                "pause today 45m | 'today 45m' is not a pause; write 45m, until 14:00, or today",
                "pause for 45m | 'for 45m' is not a pause; write 45m, until 14:00, or today",
                "snooze 10 | '10' has no unit; write 10s for seconds or 10m for minutes",
                "snooze 5s | snooze 5s is out of range; take 10s to 8h",
                "snooze 9h | snooze 9h is out of range; take 10s to 8h",
                "snooze 5m 6m | '6m' is one argument too many; say how long once: snooze 10m",
                "skip now | 'now' is one argument too many; 'yoga rescue skip --help' shows what goes",
                "resume now | 'now' is one argument too many; 'yoga rescue resume --help' shows what goes",
                "status --every 60m | there is no option --every; 'yoga rescue status --help' shows those there are",
                "ics --every 1m | --every 1m is out of range; take 5m to 8h",
                "tick --notify x | --notify: 'x' is not one of auto, desktop, osc9, osc777, osc99, bell, none",
                "install | there is nobody to ask; --yes goes ahead, --print only shows what would be done",
                "uninstall | there is nobody to ask; --yes goes ahead, --print only shows what would be done",
            })
    void aMistakeGetsOneClearMessage(String arguments, String message) {
        assertThat(yoga.run("rescue " + arguments)).as(yoga.err + yoga.out).isEqualTo(ExitCode.USAGE);
        assertThat(yoga.err).isEqualTo("yoga: " + message + "\n");
        assertThat(yoga.out).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"start", "pause", "pause 45m", "pause today", "resume", "snooze", "snooze 10m", "skip", "stop"})
    void whereNothingRunsThatIsSaid(String arguments) {
        assertThat(yoga.run("rescue " + arguments)).isEqualTo(ExitCode.FAILED);
        assertThat(yoga.err).isEqualTo("yoga: no alerts are on; 'yoga rescue --every 60m' starts them\n");
        assertThat(yoga.out).isEmpty();
        assertThat(home.resolve("state/rescue.json")).doesNotExist();
    }

    @Test
    void whereNothingRunsTheStatusSaysThat() {
        assertThat(yoga.run("rescue status")).isEqualTo(ExitCode.FAILED);
        assertThat(yoga.out).isEqualTo("No alerts are on. 'yoga rescue --every 60m' starts them.\n");
        assertThat(yoga.err).isEmpty();

        assertThat(yoga.run("rescue status --json")).isEqualTo(ExitCode.FAILED);
        assertThat(JsonParser.parseString(yoga.out).getAsJsonObject())
                .isEqualTo(JsonParser.parseString("{\"running\":false}"));
    }

    @Test
    void whatASchedulerCallsIsAnsweredFromAnyShell() {
        calledByAScheduler();

        assertThat(yoga.run("rescue status")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out)
                .startsWith("On, called each minute by the system's scheduler, every 1h, 00:00 to 00:00,\ndaily.\n");

        assertThat(yoga.run("rescue resume")).isEqualTo(ExitCode.FAILED);
        assertThat(yoga.err).startsWith("yoga: there is no pause. Next: ");
        assertThat(yoga.run("rescue snooze")).isEqualTo(ExitCode.FAILED);
        assertThat(yoga.err).startsWith("yoga: no alert waits for an answer. Next: ");

        assertThat(yoga.run("rescue pause")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).isEqualTo("Paused.\n");
        assertThat(yoga.run("rescue status")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).contains("\nPaused since ");
        yoga.run("rescue status --json");
        JsonObject status = JsonParser.parseString(yoga.out).getAsJsonObject();
        assertThat(status.get("running").getAsBoolean()).isTrue();
        assertThat(status.get("mode").getAsString()).isEqualTo("paused");
        assertThat(status.get("text").getAsString()).startsWith("Paused since ");
        assertThat(status.has("next")).isFalse();

        assertThat(yoga.run("rescue resume")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).isEqualTo("The pause is over.\n");
        assertThat(yoga.run("rescue skip")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).matches("[A-Z][-A-Za-z ]+ of [0-9:]{5}: skipped\\.\n");

        assertThat(yoga.run("rescue pause today")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).matches("Paused (for today|until 00:00 on [A-Z][a-z]+)\\.\n");
        assertThat(yoga.run("rescue stop")).isEqualTo(ExitCode.FAILED);
        assertThat(yoga.err)
                .isEqualTo("yoga: the system's scheduler calls the alerts; 'yoga rescue uninstall' ends that, and"
                        + " 'yoga rescue pause' keeps them quiet\n");
    }

    @Test
    void anAlertThatWaitsIsSnoozed() {
        Terms terms = calledByAScheduler();
        RescueFile file = new RescueFile(home.resolve("state"), sentence -> {});
        file.update(ledger -> Answers.start(terms.watch(), ledger, BERLIN, Instant.now()));
        Ledger guided = file.ledger();
        file.change(
                state -> state.with(terms.watch().begin(guided, Instant.now()).ledger()));

        assertThat(yoga.run("rescue status")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).contains("\nNow: ");
        assertThat(yoga.run("rescue snooze 2h")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).matches("[A-Z][-A-Za-z ]+ comes again at [0-9]{2}:[0-9]{2}\\.\n");
    }

    /** The scheduler called a moment ago, for alerts round the clock. */
    private Terms calledByAScheduler() {
        Catalogue catalogue = BuiltIn.catalogue();
        Instant now = Instant.now();
        Workday always = Workday.of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, Weekdays.parse("daily"));
        var workday = catalogue.rescues().get("workday");
        Terms terms = new Terms(
                "workday",
                Schedule.of(workday, workday.cycle(), always, null),
                Watch.DEFAULT_GRACE,
                Watch.DEFAULT_SNOOZE);
        new RescueFile(home.resolve("state"), sentence -> {})
                .change(before -> State.EMPTY.begin(new Keeper(1, now, false), terms, BERLIN, now));
        return terms;
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void installPrintsWhatItWouldWrite() throws IOException {
        yoga.environment.put("XDG_STATE_HOME", "/somewhere/state");
        assertThat(yoga.run("rescue install --print --every 90m --from 08:30 --days mon-thu --notify desktop"))
                .isEqualTo(ExitCode.DONE);
        assertThat(yoga.err).isEmpty();
        String command = ProcessHandle.current().info().command().orElse("java");
        assertScreen(
                "rescue/cli/install-print-linux",
                yoga.out
                        .replace(home.toString(), "HOME")
                        .replace(command, "JAVA")
                        .replace("JAVA_HOME=" + System.getProperty("java.home"), "JAVA_HOME=JDK")
                        .replace(System.getProperty("java.class.path"), "CLASSPATH"));
        try (var files = Files.list(home)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void uninstallPrintsWhatItWouldTakeAway() {
        assertThat(yoga.run("rescue uninstall --print")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).contains("# to switch it off:\n");
    }

    @Test
    void theCalendarGoesToAFileOrToTheOutput() throws IOException {
        Path file = home.resolve("alerts.ics");

        assertThat(yoga.run("rescue ics -o " + file)).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).isEmpty();
        assertThat(yoga.run("rescue ics")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out.lines().filter(line -> line.equals("BEGIN:VEVENT"))).hasSize(24);
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).startsWith("BEGIN:VCALENDAR\r\n");

        assertThat(yoga.run("rescue ics -o " + home)).isEqualTo(ExitCode.FAILED);
        assertThat(yoga.err).isEqualTo("yoga: cannot write " + home + ": it is a directory\n");
        assertThat(yoga.run("rescue ics -o " + home.resolve("no/alerts.ics"))).isEqualTo(ExitCode.FAILED);
        assertThat(yoga.err)
                .isEqualTo("yoga: cannot write " + home.resolve("no/alerts.ics") + ": there is no such folder\n");
    }

    @Test
    void aSettingGivesADefault() throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/config.properties"), "rescue.from=08:30\nrescue.until=08:40\n");

        yoga.run("rescue --dry-run --on 2026-11-23");

        assertThat(yoga.out).contains("08:30 to 08:40").contains("One alert.");
    }
}
