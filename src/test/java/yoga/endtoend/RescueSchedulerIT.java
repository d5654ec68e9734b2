package yoga.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.endtoend.Yoga.Outcome;

/** Workday alerts that others keep: the system's scheduler by tick, and a phone by its calendar. */
final class RescueSchedulerIT {
    private static final String RECORDER = """
            #!/bin/sh
            for word in "$0" "$@"; do
                printf '[%%s]\\n' "$word"
            done >>"$HOME/%s"
            %s
            """;

    @TempDir
    Path home;

    private Yoga yoga;

    @BeforeEach
    void install() {
        yoga = Alerts.yoga(home);
        yoga = yoga.with("PATH", home.resolve("bin") + ":" + yoga.environment().get("PATH"));
    }

    /** A program that writes down what it is called with, each argument on a line of its own. */
    private void program(String name, String then) {
        Path file = yoga.file("bin/" + name, RECORDER.formatted(name + ".calls", then));
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private List<String> calls(String name) {
        try {
            Path file = home.resolve(name + ".calls");
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A workday that begins this minute: its first alert is due, whenever the test runs. */
    private static String thisMinute() {
        String now =
                LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES).toString();
        return " --from " + now + " --until " + now + " --every 60m --grace 10m ";
    }

    /** The terms must have been known before: what other terms would have had before does not count. */
    private void seen(String options) {
        assertThat(yoga.run("yoga rescue tick --notify none" + options).code()).isZero();
        Path file = Alerts.state(home).resolve("rescue.json");
        try {
            String state = Files.readString(file);
            String before = Instant.now().minus(Duration.ofMinutes(5)).toString();
            Files.writeString(
                    file,
                    state.replaceAll("\"seen\": \"[^\"]*\"", "\"seen\": \"" + before + "\"")
                            .replaceAll("(?s)\"ringing\": \\{.*?\\},", "")
                            .replaceAll("(?s)\"outcomes\": \\{.*?\\}", "\"outcomes\": {}"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void tickShowsWhatIsDueAndOnce() {
        program("notify-send", "");
        String options = thisMinute();
        seen(options);
        Yoga desktop = yoga.with("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");

        Outcome first = desktop.run("yoga rescue tick --notify desktop" + options);
        Outcome second = desktop.run("yoga rescue tick --notify desktop" + options);

        assertThat(first.code()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).matches("\\d{4}-\\d\\d-\\d\\dT\\S+  Now: Seated Cat-Cow\\. .*\n");
        assertThat(second).isEqualTo(new Outcome(0, "", ""));
        assertThat(calls("notify-send"))
                .containsOnlyOnce("[Seated Cat-Cow]", "[--]")
                .last()
                .asString()
                .contains("'yoga rescue start' guides it in a terminal.");
        assertThat(yoga.run("yoga rescue status").out())
                .startsWith("On, called each minute by the system's scheduler")
                .contains("Now: Seated Cat-Cow.");
        assertThat(yoga.run("yoga rescue skip").out()).contains("skipped");
    }

    @Test
    void hostileNamesAreNothingButText() {
        program("notify-send", "");
        yoga.file("config/yoga/routines.yaml", """
                poses:
                  seated-cat-cow:
                    name: "--help; touch pwned `touch pwned` $(touch pwned) ' \\" <b>&"
                    place: desk
                    position: seated
                    hold: 5 breaths
                    breath: {inhale: in, exhale: out}
                    steps: [Sit.]
                    leave: Rise.
                    targets: [thoracic extension]
                rescues:
                  quick: {name: Quick, cycle: 60m, moves: [{at: 0m, pose: seated-cat-cow, hold: 2s}]}
                """);
        String options = thisMinute();
        seen(options);

        Outcome outcome = yoga.with("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
                .run("yoga rescue tick --notify desktop" + options);

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(calls("notify-send"))
                .containsSubsequence("[--]", "[--help; touch pwned `touch pwned` $(touch pwned) ' \" <b>&]");
        assertThat(home.resolve("pwned")).doesNotExist();
    }

    @Test
    void tickLeavesAResidentAlone() {
        try (Resident resident = new Resident(yoga, "exec yoga rescue")) {
            resident.await("Now: ");

            Outcome tick = yoga.run("yoga rescue tick");
            assertThat(tick.code()).isZero();
            assertThat(tick.out()).isEmpty();
            assertThat(yoga.run("yoga rescue status").out()).startsWith("On since ");
        }
    }

    @Test
    void tickTellsWhereNoNotificationIsPossible() {
        program("notify-send", "echo 'no server' >&2; exit 1");
        String options = thisMinute();
        seen(options);

        Outcome outcome = yoga.run("yoga rescue tick --notify desktop" + options);

        assertThat(outcome.out()).contains("Now: Seated Cat-Cow.");
        assertThat(outcome.err())
                .startsWith("yoga: Notifications do not reach you: ")
                .hasLineCount(1);
    }

    @Test
    void installPrintsAndChangesNothing() {
        program("systemctl", "");

        Outcome printed = yoga.run("yoga rescue install --print --every 90m --file config/yoga/routines.yaml");

        assertThat(printed.code()).isZero();
        assertThat(printed.err()).isEmpty();
        assertThat(printed.out())
                .contains("# " + unit("service"), "# " + unit("timer"))
                .contains(" rescue tick --every 90m --file=" + home.resolve("config/yoga/routines.yaml") + "\n")
                .contains("systemctl --user enable yoga-rescue.timer\n");
        assertThat(home.resolve("config/systemd")).doesNotExist();
        assertThat(Alerts.state(home)).doesNotExist();
        assertThat(calls("systemctl")).isEmpty();
        assertThat(yoga.run("yoga rescue uninstall --print").out())
                .contains("systemctl --user disable --now yoga-rescue.timer\n");
    }

    private Path unit(String kind) {
        return home.resolve("config/systemd/user/yoga-rescue." + kind);
    }

    @Test
    void installWritesTwoFilesAndUninstallRemovesThem() throws IOException {
        program("systemctl", "");
        List<Path> before = files();

        Outcome installed = yoga.run("yoga rescue install --yes --every 90m");

        assertThat(installed.err()).isEmpty();
        assertThat(installed.code()).isZero();
        assertThat(files(before))
                .containsExactlyInAnyOrder(unit("service"), unit("timer"), home.resolve("systemctl.calls"));
        assertThat(unit("service"))
                .content()
                .contains(" rescue tick --every 90m\n")
                .doesNotContain("--yes");
        assertThat(yoga.run("yoga rescue install --print --every 90m").out())
                .contains(Files.readString(unit("service")), Files.readString(unit("timer")));
        assertThat(calls("systemctl")).containsSubsequence("[daemon-reload]", "[enable]", "[restart]");
        assertThat(yoga.run("yoga rescue install --yes --every 60m").code()).isZero();
        assertThat(unit("service")).content().contains(" rescue tick --every 60m\n");

        Outcome removed = yoga.run("yoga rescue uninstall --yes");

        assertThat(removed.err()).isEmpty();
        assertThat(removed.code()).isZero();
        assertThat(unit("service")).doesNotExist();
        assertThat(unit("timer")).doesNotExist();
        assertThat(calls("systemctl")).endsWith("[disable]", "[--now]", "[yoga-rescue.timer]");
        assertThat(yoga.run("yoga rescue uninstall --yes").out()).isEqualTo("Nothing was installed.\n");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private List<Path> files(List<Path> before) throws IOException {
        return files().stream().filter(file -> !before.contains(file)).toList();
    }

    /** What is called each minute is the program itself, whatever its path and its options are made of. */
    @Test
    void theInstalledCommandRuns() throws IOException {
        program("systemctl", "");
        program("notify-send", "");
        assertThat(yoga.run("yoga rescue install --yes --days 'mon, tue, wed' --file 'config/yoga/routines.yaml'")
                        .code())
                .isZero();
        String command = Files.readAllLines(unit("service")).stream()
                .filter(line -> line.startsWith("ExecStart="))
                .findFirst()
                .orElseThrow()
                .substring("ExecStart=".length());

        Outcome tick = yoga.run(command);

        assertThat(tick.err()).isEmpty();
        assertThat(tick.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"service", "timer"})
    void aForeignFileIsLeftAlone(String kind) {
        program("systemctl", "");
        yoga.file("config/systemd/user/yoga-rescue." + kind, "mine\n");

        for (String command : List.of("yoga rescue install --yes", "yoga rescue uninstall --yes")) {
            Outcome outcome = yoga.run(command);

            assertThat(outcome.code()).as(command).isOne();
            assertThat(outcome.err())
                    .as(command)
                    .contains("yoga-rescue." + kind, "was not made by yoga rescue install");
            assertThat(unit(kind)).hasContent("mine\n");
            assertThat(unit(kind.equals("timer") ? "service" : "timer")).doesNotExist();
        }
    }

    @Test
    void nobodyToAsk() {
        program("systemctl", "");
        for (String command : List.of("yoga rescue install", "yoga rescue uninstall")) {
            Outcome outcome = yoga.run(command);

            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.err()).contains("--yes");
        }
        assertThat(home.resolve("config/systemd")).doesNotExist();
        assertThat(calls("systemctl")).isEmpty();
    }

    @Test
    void aPersonIsAskedAndMaySayNo() {
        program("systemctl", "");
        try (Shell shell = Shell.sh(yoga, 100, 30)) {
            for (String answer : List.of("n", "", "yes please")) {
                shell.start("yoga rescue install", "Go ahead? [y/N]");
                shell.type(answer);
                shell.awaitEnd(1);
                assertThat(String.join("", shell.terminal().screen())).contains("Nothing was changed.");
                shell.clear();
            }
            assertThat(unit("timer")).doesNotExist();
            shell.start("yoga rescue install", "Go ahead? [y/N]");
            shell.type("y");
            shell.awaitEnd(0);
            assertThat(unit("timer")).exists();
        }
    }

    @Test
    void whereSystemctlFails() {
        program("systemctl", "exit 1");

        Outcome outcome = yoga.run("yoga rescue install --yes");

        assertThat(outcome.code()).isOne();
        assertThat(outcome.err()).contains("systemctl --user daemon-reload").hasLineCount(1);
    }

    @Test
    void aCalendarForAPhone() throws IOException {
        Outcome printed = yoga.run("yoga rescue ics");

        assertThat(printed.code()).isZero();
        assertThat(printed.err()).isEmpty();
        assertThat(printed.out())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .doesNotContainPattern("[^\r]\n")
                .doesNotContain("HOURLY", "MINUTELY");
        assertThat(yoga.run("yoga rescue ics -o alerts.ics")).isEqualTo(new Outcome(0, "", ""));
        assertThat(sameButStamp(Files.readString(home.resolve("alerts.ics")))).isEqualTo(sameButStamp(printed.out()));
        assertThat(sameButStamp(yoga.run("yoga rescue ics -o -").out())).isEqualTo(sameButStamp(printed.out()));
        assertThat(yoga.run("yoga rescue ics -o alerts.ics").code()).isZero();
        yoga.run("umask 022; yoga rescue ics -o shared.ics; touch other");
        assertThat(Files.getPosixFilePermissions(home.resolve("shared.ics")))
                .isEqualTo(Files.getPosixFilePermissions(home.resolve("other")));
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.startsWith("."));
        }
    }

    private static String sameButStamp(String calendar) {
        return calendar.replaceAll("DTSTAMP:\\w+", "DTSTAMP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere/alerts.ics", "config", "config/yoga/routines.yaml/x.ics", "/proc/alerts.ics"})
    void whereNoCalendarCanBe(String file) {
        Outcome outcome = yoga.run("yoga rescue ics -o " + file);

        assertThat(outcome.code()).isOne();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("yoga: cannot write " + file + ": ")
                .hasLineCount(1)
                .doesNotContain("Exception");
    }

    /** What is no plain file stays what it is. */
    @Test
    void aLinkAndAPipe() throws IOException {
        Files.createSymbolicLink(home.resolve("link.ics"), Path.of("target.ics"));
        assertThat(yoga.run("yoga rescue ics -o link.ics").code()).isZero();
        assertThat(home.resolve("link.ics")).isSymbolicLink();
        assertThat(home.resolve("target.ics")).content().startsWith("BEGIN:VCALENDAR");

        Outcome piped = yoga.run("mkfifo pipe && { cat pipe & yoga rescue ics -o pipe; wait; }");
        assertThat(piped.code()).isZero();
        assertThat(piped.out()).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void settingsCountForEveryCommand() {
        yoga.file("config/yoga/config.properties", """
                rescue.from=08:30
                rescue.until=10:30
                rescue.every=2h
                rescue.days=daily
                """);

        JsonArray day = JsonParser.parseString(
                        yoga.run("yoga rescue --dry-run --json").out())
                .getAsJsonArray();
        assertThat(day.get(0).getAsJsonObject().get("at").getAsString()).contains("T08:30:00");
        assertThat(yoga.run("yoga rescue --dry-run").out()).contains("every 2h", "08:30 to 10:30", "daily");
        assertThat(yoga.run("yoga rescue --dry-run --from 09:15").out()).contains("09:15 to 10:30");
        assertThat(yoga.run("yoga rescue ics").out()).containsPattern("DTSTART:\\d{8}T083000\r\n");
        program("systemctl", "");
        assertThat(yoga.run("yoga rescue install --print").out()).contains("OnCalendar=*-*-* 08:30..59:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rescue.form=08:30", "rescue.from=8.30", "rescue.notify=pigeon"})
    void wrongSettingsAreToldWithTheirLine(String setting) {
        yoga.file("config/yoga/config.properties", "# mine\n" + setting + "\n");

        Outcome outcome = yoga.run("yoga rescue --dry-run");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("config.properties:2").hasLineCount(1);
    }
}
