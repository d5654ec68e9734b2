package yoga.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static yoga.Golden.assertScreen;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line from arguments to output, messages and exit code, in this process. */
class CliTest {
    @TempDir
    Path home;

    private InProcess yoga;

    @BeforeEach
    void prepare() {
        yoga = new InProcess(home);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--help",
                "poses",
                "poses --where mat",
                "poses --figures",
                "poses --figures --ascii --where desk",
                "poses --target rhomboids",
                "poses --prop chair",
                "pose thread-the-needle",
                "pose thread-the-needle --figure",
                "pose bound --ascii",
                "pose desk-push-up --json",
                "routines",
                "routines morning",
                "routines release",
                "routines morning --json",
                "run --help",
                "record --help",
                "pose --help",
                "poses --help",
                "routines --help"
            })
    void whatACommandShows(String arguments) {
        assertThat(yoga.run(arguments)).isEqualTo(ExitCode.DONE);
        assertThat(yoga.err).isEmpty();
        assertScreen(
                "cli/yoga"
                        + ("-" + arguments)
                                .replace(" ", "-")
                                .replaceAll("-+", "-")
                                .replaceAll("-$", ""),
                yoga.out);
    }

    @Test
    void jsonDurationsAreIso8601() {
        yoga.run("routines morning --json");
        JsonObject morning = JsonParser.parseString(yoga.out).getAsJsonObject();

        assertThat(morning.get("id").getAsString()).isEqualTo("morning");
        assertThat(morning.get("practice").getAsString()).isEqualTo("PT5M");
        assertThat(morning.get("total").getAsString()).isEqualTo("PT5M35S");
        assertThat(morning.getAsJsonArray("steps")).hasSize(4);
    }

    @Test
    void listsAreJsonArrays() {
        yoga.run("poses --where desk --json");
        JsonArray poses = JsonParser.parseString(yoga.out).getAsJsonArray();

        assertThat(poses).hasSize(6);
        assertThat(poses.get(0).getAsJsonObject().get("practice").getAsString()).isEqualTo("PT1M12S");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pose Eagle_Arms | Eagle Arms",
                "pose cobra | Low Cobra",
                "pose 'Seated Cat-Cow' | Seated Cat-Cow",
                "pose SPH | Sphinx",
                "pose garudasana | Eagle Arms",
                "routines 'thoracic strength' | Thoracic Strength",
                "routines mor | Morning Power"
            })
    void namesAreFoundAsPeopleWriteThem(String arguments, String heading) {
        assertThat(yoga.run(arguments)).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out.lines().findFirst().orElse("")).contains(heading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rnu | yoga: there is no command 'rnu'; did you mean run?",
                "pose thred-the-needle | yoga: no pose is called 'thred-the-needle'; did you mean thread-the-needle?",
                "pose s | yoga: 's' could be thread-the-needle, seated-cat-cow, locust, supported-bound-angle, shoulder-blade-squeeze, sphinx and 1 more; type a little more",
                "pose | yoga: which pose? 'yoga poses' lists them, 'yoga pose thread-the-needle' shows one",
                "run nothing-like-it --dry-run | yoga: no routine or pose is called 'nothing-like-it'; there are morning, desk, strength, release, starter, thread-the-needle and 12 more",
                "run --breath 90 | yoga: --breath: '90' has no unit; write 90s for seconds or 90m for minutes",
                "run --breath 30s | yoga: a breath of 30s is out of range; take 3s to 20s",
                "run --breath 8s --inhale 3s --exhale 3s | yoga: --inhale 3s and --exhale 3s do not add up to --breath 8s; leave one of the three out",
                "run --speed 0 | yoga: --speed: '0' is not a whole number from 1 to 3600",
                "run --from 9 | yoga: --from 9: morning has steps 1 to 4",
                "run --from eagle | yoga: no step is called 'eagle'; there are cat-cow, thread-the-needle, low-cobra and shoulder-blade-squeeze",
                "run --breth 8s | yoga: there is no option --breth; did you mean --breath?",
                "run morning desk | yoga: 'desk' is one argument too many; 'yoga run --help' shows what goes",
                "run --plain --json | yoga: --plain and --json do not go together; choose one",
                "run --color sometimes | yoga: --color: 'sometimes' is not auto, always or never",
                "poses --where bed | yoga: --where: 'bed' is not desk or mat",
                "poses --prop sofa | yoga: no pose uses 'sofa'; there are blanket, block, bolster, chair, cushion, desk, pillows, strap, towel",
                "routines morning --schema | yoga: a routine, --check and --schema do not go together; ask for one of them",
                "--nonsense | yoga: there is no option --nonsense; 'yoga --help' shows those there are"
            })
    void aMistakeGetsOneClearMessage(String arguments, String message) {
        assertThat(yoga.run(arguments)).isEqualTo(ExitCode.USAGE);
        assertThat(yoga.err).isEqualTo(message + "\n");
        assertThat(yoga.out).isEmpty();
    }

    @Test
    void globalOptionsGoBeforeAndBehindTheCommand() {
        yoga.run("--ascii pose eagle");
        String before = yoga.out;
        yoga.run("pose --ascii eagle");

        assertThat(yoga.out).isEqualTo(before).contains("Garudasana arms");
    }

    @Test
    void versionAndHelpComeFromAnywhere() {
        assertThat(yoga.run("--version")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).startsWith("yoga ");
        yoga.run("help run");
        String help = yoga.out;
        yoga.run("run -h");
        assertThat(yoga.out).isEqualTo(help).startsWith("Guide a routine");
    }

    @Test
    void colourFollowsOptionThenSettingsThenEnvironmentThenTerminal() throws IOException {
        assertThat(coloured("poses")).isFalse();
        yoga.terminal = true;
        assertThat(coloured("poses")).isTrue();
        yoga.environment.put("TERM", "dumb");
        assertThat(coloured("poses")).isFalse();
        yoga.environment.put("CLICOLOR_FORCE", "1");
        assertThat(coloured("poses")).isTrue();
        yoga.environment.put("NO_COLOR", "1");
        assertThat(coloured("poses")).isFalse();
        settings("color=always");
        assertThat(coloured("poses")).isTrue();
        assertThat(coloured("poses --color never")).isFalse();
    }

    @Test
    void aLocaleWithoutUnicodeGetsAscii() {
        yoga.environment.put("LANG", "de_DE.ISO-8859-1");
        yoga.run("pose eagle");
        assertThat(yoga.out).contains("Garudasana").doesNotContain("·");

        yoga.environment.put("LC_ALL", "C.UTF-8");
        yoga.run("pose eagle");
        assertThat(yoga.out).contains("Garuḍāsana");
    }

    @Test
    void settingsGiveDefaultsAndOptionsBeatThem() throws IOException {
        settings("run.breath=10s", "run.lead-in=0s");
        yoga.run("run release --dry-run");
        assertThat(yoga.out).contains("6:10 of practice, 6:10 with changes");

        yoga.run("run release --dry-run --breath 6s");
        assertThat(yoga.out).contains("5:42 of practice");

        yoga.run("run release --dry-run --inhale 2s --exhale 3s");
        assertThat(yoga.out).contains("5:35 of practice");
    }

    @Test
    void settingsForAnotherFormGiveWayToTheOneAskedFor() throws IOException {
        settings("run.plain=true");

        assertThat(yoga.run("run sphinx --json --speed 3600")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).startsWith("{");
    }

    @Test
    void aDryRunFromAStepIsThatOfTheRest() {
        yoga.run("run morning --dry-run --from low-cobra");

        assertThat(yoga.out)
                .doesNotContain("Cat-Cow")
                .contains("   0:05  Low Cobra")
                .contains("2:30 of practice, 2:50 with changes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run.breath=8 | 1: run.breath: '8' has no unit; write 8s for seconds or 8m for minutes",
                "run.breth=8s | 1: run.breth: there is no option --breth; did you mean breath?",
                "rnu.breath=8s | 1: rnu.breath: there is no command 'rnu'; did you mean run?",
                "run.bell=loud | 1: run.bell: 'loud' is not true or false"
            })
    void aFaultInTheSettingsNamesItsLine(String line, String message) throws IOException {
        settings(line);

        assertThat(yoga.run("run --dry-run")).isEqualTo(ExitCode.USAGE);
        assertThat(yoga.err).endsWith("config.properties:" + message + "\n");
    }

    @Test
    void anOwnRoutinesFileAddsAndReplaces() throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/routines.yaml"), """
                routines:
                  morning:
                    name: My Morning
                    steps: [eagle-arms]
                  tiny:
                    name: Tiny
                    steps: [{pose: sphinx, hold: 2 breaths}]
                """);

        yoga.run("routines");

        assertThat(yoga.out).contains("My Morning").contains("tiny").doesNotContain("Morning Power");
    }

    @Test
    void aFaultyOwnFileIsToldAndTheBuiltInCatalogueGoesOnWorking() throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/routines.yaml"), "routines:\n  tiny: {name: Tiny, steps: [sphynx]}\n");

        assertThat(yoga.run("pose sphinx")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).contains("Sphinx");
        assertThat(yoga.err.lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("routines.yaml:2:30: no pose has the id 'sphynx'"))
                .endsWith("yoga: your own routines are left aside until this is mended");
    }

    @Test
    void aFaultyFileIsToldWithItsPlacesAndTheCheckTellsTheSame() throws IOException {
        Path file = home.resolve("mine.yaml");
        Files.writeString(file, "routines:\n  tiny:\n    name: Tiny\n    steps: [sphynx]\n    color: red\n");

        assertThat(yoga.run("run tiny --file " + file)).isEqualTo(ExitCode.USAGE);
        assertThat(yoga.err.lines()).hasSize(2).allMatch(line -> line.startsWith(file + ":"));
        String told = yoga.err;

        assertThat(yoga.run("routines --check " + file)).isEqualTo(ExitCode.USAGE);
        assertThat(yoga.err).isEqualTo(told);
    }

    @Test
    void aGoodFileIsCheckedFromStandardInputToo() {
        yoga.typed = "routines:\n  tiny:\n    name: Tiny\n    steps: [sphinx]\n";

        assertThat(yoga.run("routines --check -")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).isEqualTo("-: no faults; 0 poses, 1 routine, 0 rescues, 0 plans\n");
    }

    @Test
    void whatIsTypedIsNeverShownAsItIs() {
        yoga.runWords("pose", "\033[2J\u202e");

        assertThat(yoga.err).contains("\\u001B[2J\\u202E").doesNotContain("\033");
    }

    @Test
    void aDryRunAsJsonSaysWhenItEnds() {
        yoga.run("run release --dry-run --json --setup 90s");
        JsonObject dry = JsonParser.parseString(yoga.out).getAsJsonObject();

        assertThat(dry.get("setup").getAsString()).isEqualTo("PT1M30S");
        assertThat(java.time.OffsetDateTime.parse(dry.get("ends").getAsString()))
                .isNotNull();
    }

    private boolean coloured(String arguments) {
        yoga.run(arguments);
        return yoga.out.contains("\033[");
    }

    private void settings(String... lines) throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.write(home.resolve("config/config.properties"), java.util.List.of(lines));
    }
}
