package yoga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What works here, and what is said of what does not. */
class DoctorTest {
    @TempDir
    Path home;

    private InProcess yoga;

    @BeforeEach
    void prepare() {
        yoga = new InProcess(home);
    }

    private void settings(String... lines) throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.write(home.resolve("config/config.properties"), List.of(lines));
    }

    /** What is said of a thing, its lines joined. */
    private String said(String about) {
        StringBuilder said = new StringBuilder();
        boolean here = false;
        for (String line : yoga.out.replaceAll("\033\\[[0-9;]*m", "").lines().toList()) {
            if (!line.startsWith(" ")) {
                here = line.substring(7, 25).strip().equals(about);
            }
            if (here) {
                said.append(said.length() == 0 ? line.substring(0, 5).strip() + ": " : " ")
                        .append(line.substring(25).strip());
            }
        }
        return said.toString();
    }

    @Test
    void aNewPersonWithoutADesktopIsWell() {
        assertThat(yoga.run("doctor --no-sound --notify none")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.err).isEmpty();
        assertThat(said("Java")).startsWith("ok: " + System.getProperty("java.version"));
        assertThat(said("terminal")).isEqualTo("note: standard output is none, so sessions write a line a cue");
        assertThat(said("notification")).isEqualTo("ok: none, since that was asked for");
        assertThat(said("settings")).startsWith("ok: none yet; ").endsWith("config.properties would hold them");
        assertThat(said("journal")).startsWith("ok: none yet; the first session begins ");
        assertThat(home).as("looking changes nothing").isEmptyDirectory();
    }

    @Test
    void forPrograms() {
        yoga.run("doctor --no-sound --notify none --json");
        JsonArray findings = JsonParser.parseString(yoga.out).getAsJsonArray();

        assertThat(findings).hasSizeGreaterThan(8).allSatisfy(finding -> {
            assertThat(finding.getAsJsonObject().get("state").getAsString()).isIn("ok", "note", "fails");
            assertThat(finding.getAsJsonObject().get("says").getAsString()).isNotBlank();
        });
    }

    @Test
    void whatWasAskedForAndDoesNotWorkFails() throws IOException {
        yoga.environment.put("PATH", home.toString());
        assertThat(yoga.run("doctor --no-sound --notify desktop")).isEqualTo(ExitCode.FAILED);
        assertThat(said("notification")).startsWith("fails: desktop: ");

        settings("rescue.notify=osc9");
        assertThat(yoga.run("doctor --no-sound"))
                .as("the settings of the alerts count")
                .isEqualTo(ExitCode.FAILED);
        assertThat(said("notification")).startsWith("fails: ").contains("standard output is not a terminal");

        settings();
        assertThat(yoga.run("doctor --no-sound")).as("nobody asked for one").isEqualTo(ExitCode.DONE);
        assertThat(said("notification"))
                .startsWith("note: none; alerts show where 'yoga rescue' runs. For the desktop's: ");
    }

    @Test
    void whatComesOfANotificationThatFails() throws IOException {
        Path program = home.resolve("notify-send");
        Files.writeString(program, "#!/bin/sh\necho 'no server' >&2\nexit 1\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        yoga.environment.put("PATH", home + ":/usr/bin:/bin");
        yoga.environment.put("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");

        assertThat(yoga.run("doctor --no-sound")).isEqualTo(ExitCode.DONE);
        assertThat(said("notification"))
                .startsWith("note: none; ")
                .contains("no server")
                .doesNotContain("null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run.breath=6 | config.properties:1: run.breath: '6' has no unit; write 6s for seconds or 6m for minutes",
                "run.breth=6s | there is no option --breth; did you mean breath?",
                "rescue.notify=foo | rescue.notify: 'foo' is not one of auto, desktop",
                "colour=never | only color, ascii, verbose go without a command"
            })
    void faultySettingsAreAFindingAndDoNotStopIt(String line, String fault) throws IOException {
        settings(line);

        assertThat(yoga.run("doctor --no-sound --notify none")).isEqualTo(ExitCode.FAILED);
        assertThat(yoga.err).isEmpty();
        assertThat(said("settings")).startsWith("fails: ").contains(fault);
        assertThat(said("Java")).startsWith("ok: ");
    }

    @Test
    void faultyRoutinesAreAFinding() throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/routines.yaml"), "routines:\n  mine: {steps: [], stepz: 1}\n");

        assertThat(yoga.run("doctor --no-sound --notify none")).isEqualTo(ExitCode.FAILED);
        assertThat(said("own routines")).startsWith("fails: ").contains("routines.yaml:2:");

        Files.writeString(
                home.resolve("config/routines.yaml"),
                "routines:\n  mine: {name: Mine, steps: [{pose: cat-cow, hold: 30s}]}\n");
        assertThat(yoga.run("doctor --no-sound --notify none")).isEqualTo(ExitCode.DONE);
        assertThat(said("own routines")).contains("0 poses, 1 routine, 0 plans");
    }

    @Test
    void aJournalThatCannotBeReadOrHasFaultsIsAFinding() throws IOException {
        Path journal = home.resolve("data/journal.jsonl");
        Files.createDirectories(journal);
        assertThat(yoga.run("doctor --no-sound --notify none")).isEqualTo(ExitCode.FAILED);
        assertThat(said("journal")).startsWith("fails: ").contains("it is a directory");

        Files.delete(journal);
        Files.writeString(journal, "nonsense\n");
        assertThat(yoga.run("doctor --no-sound --notify none")).isEqualTo(ExitCode.FAILED);
        assertThat(said("journal")).contains("'yoga log check' says which");
    }

    @Test
    void aVoiceThatWasAskedForAndIsNotThereFails() throws IOException {
        yoga.environment.put("PATH", home.toString());
        assertThat(yoga.run("doctor --no-sound --notify none")).isEqualTo(ExitCode.DONE);
        assertThat(said("voice")).startsWith("note: none: ");

        settings("run.eyes-closed=true");
        assertThat(yoga.run("doctor --no-sound --notify none")).isEqualTo(ExitCode.FAILED);
        assertThat(said("voice")).startsWith("fails: none: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NO_COLOR=1          | colour  | ok: off: NO_COLOR is set; --color always turns it on",
                "TERM=dumb           | terminal | note: TERM=dumb, so sessions write a line a cue; set TERM to what it really is",
                "LC_ALL=de_DE.ISO8859-1 | Unicode | note: the locale has another character set; LC_ALL=C.UTF-8 gives the figure dots"
            })
    void whyItLooksAsItLooks(String variable, String about, String finding) {
        yoga.terminal = true;
        yoga.environment.put(
                variable.substring(0, variable.indexOf('=')), variable.substring(variable.indexOf('=') + 1));
        yoga.run("doctor --no-sound --notify none --color auto");

        assertThat(said(about)).isEqualTo(finding);
    }
}
