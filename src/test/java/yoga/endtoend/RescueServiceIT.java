package yoga.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.endtoend.Yoga.Outcome;

/** Workday alerts without a terminal: their log, what other shells may say to them, and what becomes of their state. */
final class RescueServiceIT {
    private static final String QUICK = "yoga rescue";
    private static final String SLOW = "yoga rescue --protocol slow";
    private static final String STAMP = "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ  ";
    private static final String SHOWN = "Now: " + Alerts.FIRST;
    private static final String NOT_RUNNING = "yoga: no alerts are on; 'yoga rescue --every 60m' starts them\n";

    @TempDir
    Path home;

    private Yoga yoga;

    @BeforeEach
    void install() {
        yoga = Alerts.yoga(home);
    }

    private Resident start(String streams) {
        Resident resident = new Resident(yoga, "exec " + QUICK + " " + streams);
        resident.await(SHOWN);
        return resident;
    }

    @Test
    void oneLineAnEventWithItsFullTime() {
        try (Resident resident = start("")) {
            assertThat(resident.log().lines()).allMatch(line -> line.matches(STAMP + "\\S.*"));
            assertThat(resident.count(STAMP + SHOWN + "\\. ")).isOne();
            assertThat(resident.log()).doesNotContain("\033", "\r", "\007", "Enter");
        }
    }

    @Test
    void anAlertThatIsLeftAloneIsMissed() {
        Alerts.leaveUnanswered(yoga, Duration.ofSeconds(178));
        try (Resident resident = new Resident(yoga, "exec " + QUICK)) {
            resident.await(": missed.");

            assertThat(resident.log().lines()).allMatch(line -> line.matches(STAMP + "\\S.*"));
            assertThat(resident.count(STAMP + Alerts.FIRST + " of \\d\\d:\\d\\d(:\\d\\d)?: missed\\.$"))
                    .isOne();
            assertThat(resident.count(SHOWN)).isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
    void aSignalEndsItAndTheStateSaysSo(String signal, int code) {
        try (Resident resident = start("")) {
            assertThat(yoga.run("yoga rescue status").code()).isZero();

            resident.signal(signal);

            assertThat(resident.awaitEnd()).isEqualTo(code);
            assertThat(resident.log().lines()).allMatch(line -> line.matches(STAMP + "\\S.*"));
            assertThat(stateJson().has("keeper")).isFalse();
            assertThat(yoga.run("yoga rescue status"))
                    .isEqualTo(new Outcome(1, "No alerts are on. 'yoga rescue --every 60m' starts them.\n", ""));
        }
    }

    private JsonObject stateJson() {
        try {
            return JsonParser.parseString(Files.readString(Alerts.state(home).resolve("rescue.json")))
                    .getAsJsonObject();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<&-", "2>&-", "<&- 2>&-"})
    void otherClosedStreamsAreNoTrouble(String closed) {
        try (Resident resident = start(closed)) {
            assertThat(resident.log().lines()).allMatch(line -> line.matches(STAMP + "\\S.*"));
            resident.signal("TERM");
            assertThat(resident.awaitEnd()).isEqualTo(143);
        }
    }

    /** Nobody would notice any alert, and the next event would find that out. */
    @Test
    void aReaderThatLeavesEndsIt() {
        try (Resident resident = new Resident(yoga, QUICK + " | head -1")) {
            resident.await(SHOWN);
            yoga.run("yoga rescue skip");
            resident.awaitEnd();
            assertThat(resident.log().lines()).hasSize(1);
        }
    }

    @Test
    void aClosedOutputEndsIt() {
        Outcome outcome = yoga.run(QUICK + " >&-");

        assertThat(outcome.err()).isEmpty();
        assertThat(yoga.run("yoga rescue status").code()).isOne();
    }

    /** What other shells say is done within a second, and told here within another. */
    @Test
    void answersFromAnotherShell() {
        try (Resident resident = start("")) {
            answer("status", "Now: ");
            assertThat(resident.await("")).isNotNegative();

            answer("snooze 10m", Alerts.FIRST + " comes again at ");
            told(resident, Alerts.FIRST + " comes again at ");
            answer("skip", Alerts.FIRST + " of ");
            told(resident, ": skipped.");
            answer("pause 45m", "Paused until ");
            told(resident, "Paused until ");
            answer("resume", "The pause is over.");
            told(resident, "The pause is over.");
            answer("pause until 14:00", "Paused until 14:00");
            told(resident, "Paused until 14:00");
            answer("pause today", "Paused ");
            answer("pause", "Paused.");
            told(resident, "Paused.");
            answer("status", "Paused");
            answer("resume", "The pause is over.");

            Outcome start = yoga.run("yoga rescue start");
            assertThat(start.code()).isZero();
            assertThat(start.out()).endsWith("Eagle Arms: 1 of 1 step, 0:04 practised (0:04 in all).\n");
            told(resident, Alerts.SECOND + " of ");
            told(resident, ": done.");

            answer("stop", "The alerts are off.\n");
            assertThat(resident.awaitEnd()).isEqualTo(143);
            assertThat(resident.log().lines()).allMatch(line -> line.matches(STAMP + "\\S.*"));
        }
    }

    private void answer(String words, String said) {
        long begin = System.nanoTime();
        Outcome outcome = yoga.run("yoga rescue " + words);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        System.out.println("yoga rescue " + words + ": " + took.toMillis() + " ms");
        assertThat(outcome.err()).as(words).isEmpty();
        assertThat(outcome.code()).as(words).isZero();
        assertThat(outcome.out()).as(words).contains(said);
        assertThat(took).as(words).isLessThan(Duration.ofSeconds(10));
    }

    private static void told(Resident resident, String what) {
        System.out.println("told here after " + resident.await(what) + " ms: " + what);
    }

    @Test
    void thePanelFollowsOtherShells() {
        try (Shell shell = Shell.sh(yoga, 80, 24)) {
            shell.start(QUICK, "Press Enter to begin.");

            answer("snooze", "comes again at ");
            panelShows(shell, "again ");
            answer("skip", "skipped");
            panelShows(shell, "1 skipped");
            answer("pause 45m", "Paused until ");
            panelShows(shell, "Paused until ");
            answer("resume", "The pause is over.");
            panelShows(shell, "Next: ");
            assertThat(yoga.run("yoga rescue start").code()).isZero();
            panelShows(shell, "1 done");

            shell.terminal().press("q");
            shell.awaitEnd(0);
        }
    }

    private static void panelShows(Shell shell, String what) {
        long begin = System.nanoTime();
        shell.terminal().await(what);
        System.out.println("on the panel after " + (System.nanoTime() - begin) / 1_000_000 + " ms: " + what);
    }

    @Test
    void statusAsJson() {
        try (Resident resident = start("")) {
            JsonObject status = statusJson();

            assertThat(status.get("running").getAsBoolean()).isTrue();
            assertThat(status.get("mode").getAsString()).isEqualTo("ringing");
            assertThat(status.get("text").getAsString()).isEqualTo("Now: " + Alerts.FIRST);
            assertThat(status.get("process").getAsLong()).isEqualTo(resident.pid());
            assertThat(status.getAsJsonObject("next").get("pose").getAsString()).isEqualTo("eagle-arms");
            yoga.run("yoga rescue pause");
            assertThat(statusJson().get("mode").getAsString()).isEqualTo("paused");
        }
        assertThat(yoga.run("yoga rescue status --json")).isEqualTo(new Outcome(1, "{\n  \"running\": false\n}\n", ""));
    }

    private JsonObject statusJson() {
        Outcome outcome = yoga.run("yoga rescue status --json");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        return JsonParser.parseString(outcome.out()).getAsJsonObject();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pause",
                "pause 45m",
                "pause until 14:00",
                "pause today",
                "resume",
                "snooze",
                "snooze 10m",
                "skip",
                "start",
                "stop"
            })
    void whereNothingRuns(String words) {
        assertThat(yoga.run("yoga rescue " + words)).isEqualTo(new Outcome(1, "", NOT_RUNNING));
    }

    @Test
    void whereThereIsNothingToAnswer() {
        try (Resident resident = start("")) {
            yoga.run("yoga rescue skip");

            assertThat(yoga.run("yoga rescue snooze"))
                    .satisfies(outcome -> assertThat(outcome.code()).isOne())
                    .satisfies(outcome -> assertThat(outcome.err())
                            .startsWith("yoga: no alert waits for an answer. Next: " + Alerts.SECOND + " at "));
            assertThat(yoga.run("yoga rescue resume").err()).startsWith("yoga: there is no pause. Next: ");
            assertThat(resident.log()).doesNotContain("pause");
        }
    }

    static Stream<String> wrong() {
        return Stream.of(
                "pause xyz",
                "pause until",
                "pause until 25:00",
                "pause until noon",
                "pause 0s",
                "pause 45",
                "pause 45m 45m",
                "pause today today",
                "pause 400d",
                "snooze 1s",
                "snooze 9h",
                "snooze 5m 5m",
                "snooze xyz",
                "skip now",
                "resume 5m",
                "statsu",
                "status now",
                "--json",
                "--on 2027-03-28",
                "--dry-run --on 2027-02-30",
                "--every 1m",
                "--every 9h",
                "--every 5.5555s",
                "--days xyz",
                "--from 25:00",
                "--align never",
                "--notify pigeon",
                "--protocol nobody",
                "--grace 1s",
                "--snooze 1s",
                "tick now",
                "ics now",
                "install now");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatCannotBeUnderstood(String words) {
        Outcome outcome = yoga.run("yoga rescue " + words);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("yoga: ").hasLineCount(1).doesNotContain("Exception");
        assertThat(Alerts.state(home)).doesNotExist();
    }

    @Test
    void wordsThatHelp() {
        assertThat(yoga.run("yoga rescue statsu").err()).contains("did you mean status?");
        assertThat(yoga.run("yoga rescue --json").err()).contains("--json goes with --dry-run");
        assertThat(yoga.run("yoga rescue pause until").err()).contains("'until' is not a pause");
        assertThat(yoga.run("yoga rescue pause 45").err()).contains("45m for minutes");
    }

    @Test
    void theSecondSaysWhoKeepsThem() {
        try (Resident resident = start("")) {
            Outcome second = yoga.run(QUICK);

            assertThat(second.code()).isOne();
            assertThat(second.out()).isEmpty();
            assertThat(second.err())
                    .matches("yoga: alerts are on already since (\\S+ )?\\d\\d:\\d\\d, kept by process "
                            + resident.pid() + "; 'yoga rescue status' shows them, 'yoga rescue stop' ends them\n");
            assertThat(resident.count(SHOWN)).isOne();
        }
    }

    /** Nobody had the time to tidy up; whoever comes next takes over without a word, and shows nothing twice. */
    @Test
    void killedAndTakenOver() {
        try (Resident first = start("")) {
            yoga.run("yoga rescue skip");
            first.await("skipped");
            first.signal("KILL");
            first.awaitEnd();
        }
        assertThat(yoga.run("yoga rescue status").code()).isOne();
        assertThat(yoga.run("yoga rescue stop").err()).isEqualTo(NOT_RUNNING);

        try (Resident next = new Resident(yoga, "exec " + QUICK)) {
            next.await("Next: " + Alerts.SECOND);

            assertThat(next.log()).doesNotContain(SHOWN).hasLineCount(1);
            assertThat(statusJson().getAsJsonObject("today").get("skipped").getAsInt())
                    .isOne();
        }
    }

    @Test
    void killedWhileAnAlertWaits() {
        try (Resident first = start("")) {
            first.signal("KILL");
            first.awaitEnd();
        }
        try (Resident next = new Resident(yoga, "exec " + QUICK)) {
            next.await(SHOWN);

            assertThat(next.log()).hasLineCount(1);
            assertThat(yoga.run("yoga rescue skip").out()).startsWith(Alerts.FIRST);
        }
    }

    /** Whoever closes the window in which a movement is guided has skipped it, and the alerts go on. */
    @ParameterizedTest
    @ValueSource(strings = {"TERM", "HUP", "INT"})
    void aMovementThatIsEndedByASignalIsOver(String signal) {
        try (Resident resident = new Resident(yoga, "exec " + SLOW)) {
            resident.await(SHOWN);
            try (Resident guide = new Resident(yoga, "exec yoga rescue start")) {
                guide.await("Begin. ");
                assertThat(statusJson().get("mode").getAsString()).isEqualTo("guided");

                guide.signal(signal);

                assertThat(guide.awaitEnd()).isGreaterThan(128);
            }
            resident.await(": skipped.");
            assertThat(statusJson().get("mode").getAsString()).isEqualTo("waiting");
        }
    }

    @Test
    void whereItHurtsInAnotherWindowTheDayIsQuietToo() {
        try (Resident resident = new Resident(yoga, "exec " + SLOW);
                Shell shell = Shell.sh(yoga, 80, 24)) {
            resident.await(SHOWN);
            shell.start("yoga rescue start", "space pause");

            shell.terminal().press("x");

            shell.awaitEnd(3);
            assertThat(String.join(" ", shell.left())).contains("emergency number for chest pain");
            resident.await("Paused ");
        }
    }

    /** Even root cannot make a folder there. */
    @ParameterizedTest
    @ValueSource(strings = {"/proc", "/dev/null"})
    void whereTheStateCannotBeKept(String folder) {
        assumeTrue(Files.exists(Path.of(folder)), "there is no " + folder);
        yoga = yoga.with("XDG_STATE_HOME", folder);
        try (Resident resident = start("")) {
            resident.signal("TERM");
            assertThat(resident.awaitEnd()).isEqualTo(143);
            assertThat(resident.count("cannot keep the state of the alerts in " + folder))
                    .isOne();
        }
        Outcome tick = yoga.run("yoga rescue tick");
        assertThat(tick.code()).isOne();
        assertThat(tick.err())
                .isEqualTo("yoga: cannot write " + folder + "/yoga; without it no alert can be shown" + " just once\n");
    }

    /** A limit on the size of files is what a full disk looks like from here: opening works, and writing does not. */
    @Test
    void whereTheDiskIsFull() {
        try (Shell shell = Shell.sh(yoga, 80, 24)) {
            shell.start("(ulimit -f 0; exec yoga rescue --plain)", "Press Enter to begin.");
            shell.terminal().press("z");
            shell.terminal().await(" comes again at ");
            shell.terminal().press("s");
            shell.terminal().await(": done.");
            shell.terminal().press("k");
            shell.terminal().await(": skipped.");
            shell.terminal().press("q");

            shell.awaitEnd(0);
            assertThat(String.join("", shell.left())).containsOnlyOnce("cannot keep the state of the alerts in ");
        }
    }

    @Test
    void anAlertThatCannotBeRememberedIsNotShownByTick() {
        yoga.file("state/yoga/rescue.json", stateBefore());
        for (int i = 0; i < 2; i++) {
            Outcome tick = yoga.run("ulimit -f 0; yoga rescue tick");

            assertThat(tick.code()).isOne();
            assertThat(tick.out()).isEmpty();
            assertThat(tick.err()).contains("cannot keep the state of the alerts");
        }
    }

    /** A watch that has seen nothing since long ago. */
    private static String stateBefore() {
        return "{\"version\": 1, \"seen\": \"2026-01-01T00:00:00Z\", \"outcomes\": {}}";
    }

    static Stream<String> damaged() {
        String whole = """
                {"version": 1,
                 "keeper": {"process": 1, "since": "2026-11-20T08:00:00Z", "resident": false},
                 "terms": {"protocol": "workday", "every": "PT1H", "from": "00:00", "length": "PT24H", "days": "daily",
                  "begun": "2026-11-20T00:00:00", "grace": "PT3M", "snooze": "PT5M",
                  "slots": [{"at": "PT0S", "pose": "eagle-arms"}]},
                 "seen": "2026-11-20T08:00:00Z",
                 "ringing": {"alert": "2026-11-20T08:00Z/eagle-arms", "since": "2026-11-20T08:00:00Z", "guided": false},
                 "snoozed": {"alert": "2026-11-20T07:00Z/eagle-arms", "until": "2026-11-20T08:10:00Z"},
                 "outcomes": {}}
                """;
        String end = "+1000000000-12-31T23:59:59.999999999Z";
        String beginning = "-1000000000-01-01T00:00:00Z";
        return Stream.of(
                "",
                "no JSON",
                "\0\0\0\0",
                "{}",
                "[]",
                "[".repeat(900_000),
                "{\"a\":".repeat(100_000),
                " ".repeat(50_000_000),
                "{\"version\": 2}",
                whole + "{}",
                whole.substring(0, whole.length() / 2),
                whole.replace("PT1H", "PT0S"),
                whole.replace("PT1H", "-PT1H"),
                whole.replace("PT3M", "PT999999999999999H"),
                whole.replace("PT3M", "-PT3M"),
                whole.replace("PT5M", "PT999999999999999H"),
                whole.replace("PT24H", "PT25H"),
                whole.replace("\"PT0S\"", "\"-PT9999999H\""),
                whole.replace("\"PT0S\"", "\"PT2H\""),
                whole.replace("{\"at\": \"PT0S\", \"pose\": \"eagle-arms\"}", ""),
                whole.replace("2026-11-20T00:00:00\"", "-999999999-01-01T00:00:00\""),
                whole.replace("2026-11-20T08:00:00Z\", \"resident", end + "\", \"resident"),
                whole.replace("2026-11-20T08:00:00Z\", \"guided", end + "\", \"guided"),
                whole.replace("2026-11-20T08:00:00Z\", \"guided", beginning + "\", \"guided"),
                whole.replace("2026-11-20T08:10:00Z", end),
                whole.replace("\"seen\": \"2026-11-20T08:00:00Z", "\"seen\": \"" + end),
                whole.replace("\"seen\": \"2026-11-20T08:00:00Z", "\"seen\": \"" + beginning),
                whole.replace("\"outcomes\": {}", "\"outcomes\": {\"x\": \"done\"}"),
                whole.replace("\"outcomes\": {}", "\"outcomes\": {\"2026-11-20T06:00Z/eagle-arms\": \"eaten\"}"));
    }

    /** Told once, set aside for whoever is puzzled, and the alerts go on. */
    @Test
    void damagedStates() throws IOException {
        Path state = Alerts.state(home);
        for (String damaged : damaged().toList()) {
            String name = damaged.length() > 2000 ? damaged.substring(0, 20) + "..." : damaged;
            Files.createDirectories(state);
            Files.writeString(state.resolve("rescue.json"), damaged);

            Outcome status = yoga.run("yoga rescue status");

            assertThat(status.code()).as(name).isOne();
            assertThat(status.err())
                    .as(name)
                    .startsWith("yoga: " + state.resolve("rescue.json") + ": ")
                    .endsWith("; it is set aside as rescue.json.unreadable, and the alerts begin anew\n")
                    .containsOnlyOnce(state.toString())
                    .doesNotContain("Exception", "Error")
                    .hasLineCount(1);
            assertThat(state.resolve("rescue.json.unreadable")).hasContent(damaged);
            Files.delete(state.resolve("rescue.json.unreadable"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no JSON", "{\"version\": 2}"})
    void alertsGoOnWithADamagedState(String damaged) {
        yoga.file("state/yoga/rescue.json", damaged);
        try (Resident resident = start("")) {
            assertThat(resident.count("it is set aside as rescue.json.unreadable"))
                    .isOne();
            assertThat(yoga.run("yoga rescue status").code()).isZero();

            yoga.file("state/yoga/rescue.json", damaged);
            resident.await("written anew");
            assertThat(yoga.run("yoga rescue status").code()).isZero();
            assertThat(yoga.run("yoga rescue pause xyz").code()).isEqualTo(2);
            resident.signal("TERM");
            assertThat(resident.awaitEnd()).isEqualTo(143);
        }
    }
}
