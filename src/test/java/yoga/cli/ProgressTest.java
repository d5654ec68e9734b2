package yoga.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static yoga.Golden.assertScreen;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import yoga.progress.Entries;
import yoga.progress.Practice;
import yoga.store.JournalFile;

/** Plan, progress, journal and today from the command line, for people who have practised for some time. */
class ProgressTest {
    private static final List<String> LINES = List.of("", "plan", "progress", "log");

    @TempDir
    Path home;

    private InProcess yoga;

    @BeforeEach
    void prepare() {
        yoga = new InProcess(home);
        yoga.clock = Story.CLOCK;
    }

    private Path path() {
        return home.resolve("data").resolve("journal.jsonl");
    }

    private JournalFile journal() {
        return new JournalFile(path(), told -> {});
    }

    private void live(Story story) {
        story.writeTo(journal());
    }

    static List<Arguments> screens() {
        return List.of(Story.values()).stream()
                .flatMap(story -> LINES.stream().map(line -> Arguments.of(story, line)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void whatItShows(Story story, String line) {
        live(story);
        yoga.terminal = true;
        String name = "story/" + story.word() + "/" + (line.isEmpty() ? "yoga" : line);

        assertThat(yoga.run(line + " --color always")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.err).isEmpty();
        String coloured = yoga.out;
        yoga.run(line + " --color never");
        assertScreen(name, yoga.out);
        assertThat(coloured.replaceAll("\033\\[[0-9;]*m", ""))
                .as("colour only adds to it")
                .isEqualTo(yoga.out);

        yoga.run(line + " --ascii --color never");
        assertScreen(name + "-ascii", yoga.out);
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(yoga.out)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Story.class)
    void progressInLinesForAReader(Story story) {
        live(story);
        yoga.run("progress --plain --weeks 3");
        assertScreen("story/" + story.word() + "/progress-plain", yoga.out);
        String plain = yoga.out;

        yoga.environment.put("TERM", "dumb");
        yoga.run("progress --weeks 3");
        assertThat(yoga.out).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"progress --json --weeks 3, progress-json", "plan --json, plan-json"})
    void forPrograms(String line, String name) {
        live(Story.DAY_9);
        yoga.run(line);
        assertScreen("story/day-9/" + name, yoga.out);
        assertThat(JsonParser.parseString(yoga.out).isJsonObject()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"progress --weeks 37", "progress --weeks 60", "progress --weeks 1"})
    void asManyWeeksAsOneLikes(String line) {
        live(Story.TWO_YEARS);
        yoga.run(line);
        assertScreen("story/two-years/" + line.replace(" --", "-").replace(' ', '-'), yoga.out);
        assertThat(yoga.out.lines().mapToInt(String::length).max().orElse(0)).isLessThan(80);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "progress --weeks 0 | yoga: --weeks: '0' is not a whole number from 1 to 522",
                "progress --weeks all | yoga: --weeks: 'all' is not a whole number from 1 to 522",
                "progress --json --plain | yoga: --json and --plain do not go together; choose one",
                "plan start three-weeks | yoga: no plan is called 'three-weeks'; there is two-weeks",
                "plan begin | yoga: there is no command 'yoga plan begin'; there are start, stop, list",
                "run morning --resume | yoga: --resume goes on where the last session was left; leave out 'morning'",
                "run --resume --from 2 | yoga: --resume goes on where the last session was left; leave out --from",
                "run --resume | yoga: --resume: no session was left before its end since one was finished"
            })
    void aMistakeGetsOneClearMessage(String arguments, String message) {
        assertThat(yoga.run(arguments)).isEqualTo(ExitCode.USAGE);
        assertThat(yoga.err).isEqualTo(message + "\n");
        assertThat(yoga.out).isEmpty();
        assertThat(path()).doesNotExist();
    }

    @Test
    void aPlanIsBegunFollowedAndLeft() {
        assertThat(yoga.run("plan start")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).isEqualTo("""
                Two Weeks begins: 14 days, at your own pace.
                Today: Starter, 1:57. 'yoga run' guides it.
                """);
        yoga.run("run --dry-run");
        assertThat(yoga.out).startsWith("Starter\n");

        assertThat(yoga.run("plan start")).isEqualTo(ExitCode.FAILED);
        assertThat(yoga.err).isEqualTo("yoga: Two Weeks, day 1 of 14, is on; 'yoga plan stop' leaves it first\n");

        assertThat(yoga.run("run --speed 3600 --plain")).isEqualTo(ExitCode.DONE);
        yoga.run("plan");
        assertThat(yoga.out).as("a rehearsal is no practice").contains("day 1 of 14", "   1  today");

        yoga.clock = Clock.offset(Story.CLOCK, Duration.ofMinutes(1));
        assertThat(yoga.run("plan stop")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).contains("Two Weeks is left", "'yoga log undo' takes that back");
        yoga.run("run --dry-run");
        assertThat(yoga.out).startsWith("Morning Power\n");
        assertThat(yoga.run("plan stop")).isEqualTo(ExitCode.FAILED);
        assertThat(yoga.err).isEqualTo("yoga: no plan is on; 'yoga plan start' begins one\n");

        yoga.run("log undo");
        yoga.run("plan");
        assertThat(yoga.out).contains("day 1 of 14");
    }

    @Test
    void aPlanOfOnesOwn() throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/routines.yaml"), """
                plans:
                  gentle:
                    name: Gentle Month
                    days:
                      - {days: 1-30, routine: starter}
                """);
        yoga.run("plan start gentle");
        assertThat(yoga.out).startsWith("Gentle Month begins: 30 days, ");
        yoga.run("plan");
        assertScreen("story/plan-own", yoga.out);
        yoga.run("plan list");
        assertThat(yoga.out).contains("two-weeks  Two Weeks", "gentle  Gentle Month", "  days 1 to 30    Starter");

        Files.delete(home.resolve("config/routines.yaml"));
        assertThat(yoga.run("run --dry-run")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.err)
                .isEqualTo(
                        "yoga: the plan gentle is on, but not in the catalogue; mend or name the file that has it (--file), or "
                                + "leave it with 'yoga plan stop'\n");
        assertThat(yoga.out).startsWith("Morning Power\n");
    }

    @Test
    void aSessionGoesOnWhereItWasLeft() {
        live(Story.DAY_9);

        assertThat(yoga.run("run --resume --dry-run")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out)
                .startsWith("Morning Power\n")
                .contains("Low Cobra", "Shoulder Blade Squeeze")
                .doesNotContain("Cat-Cow");
    }

    @Test
    void aSessionThatHurtDoesNotJustGoOn() {
        journal().append(Entries.practice("a", "2026-11-22T07:00:00+01:00", Practice.Ending.HURT, 2, List.of()));

        assertThat(yoga.run("run --resume")).isEqualTo(ExitCode.USAGE);
        assertThat(yoga.err)
                .isEqualTo("yoga: --resume: the last session was stopped because it hurt; once that is over, "
                        + "'yoga run morning --from 3' goes on\n");
    }

    @Test
    void newerRecordsAreToldOnceAndPassedOver() throws IOException {
        live(Story.DAY_9);
        yoga.run("progress --json");
        JsonObject before = JsonParser.parseString(yoga.out).getAsJsonObject();
        Files.writeString(
                path(),
                Files.readString(path()) + "{\"v\":2,\"id\":\"x\",\"kind\":\"practice\"}\n{\"v\":1,\"id\":\"y\","
                        + "\"kind\":\"mood\"}\n");

        yoga.run("progress --json");
        assertThat(JsonParser.parseString(yoga.out).getAsJsonObject()).isEqualTo(before);
        assertThat(yoga.err)
                .isEqualTo(
                        "yoga: the journal has 2 records of a newer version of yoga; they are kept and passed over\n");
    }

    @Test
    void twoJournalsTogetherGiveTheSameProgress() throws IOException {
        live(Story.DAY_9);
        yoga.run("progress --json");
        String before = yoga.out;
        yoga.run("plan --json");
        String plan = yoga.out;
        List<String> lines = Files.readAllLines(path());
        List<String> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        Files.write(path(), reversed);
        yoga.run("progress --json");
        assertThat(yoga.out).isEqualTo(before);

        Files.write(path(), lines, StandardOpenOption.APPEND);
        yoga.run("progress --json");
        assertThat(yoga.out).isEqualTo(before);
        yoga.run("plan --json");
        assertThat(yoga.out).isEqualTo(plan);
    }

    @ParameterizedTest
    @CsvSource({"38", "50", "80", "200"})
    void noLineIsWiderThanTheTerminal(int columns) {
        live(Story.TWO_YEARS);
        yoga.terminal = true;
        yoga.columns = columns;
        for (String line : List.of("progress", "progress --weeks 522", "progress --weeks 1", "plan")) {
            yoga.run(line + " --color never");
            assertThat(yoga.out.lines().mapToInt(String::length).max().orElse(0))
                    .as(line)
                    .isLessThanOrEqualTo(columns);
        }
    }

    @Test
    void everyOtherDayIsNoFirstDay() {
        for (int day = 10; day <= 22; day += 2) {
            journal().append(Entries.practice("d" + day, "2026-11-" + day + "T07:00:00+01:00"));
        }
        yoga.run("progress --plain");
        assertThat(yoga.out).contains("4 days this week, 20 min.").doesNotContain("first day", "in a row");
    }

    @Test
    void aPracticeOfTheFutureIsNotTheLastOne() {
        journal().append(Entries.practice("a", "2026-11-02T07:00:00+01:00"));
        journal().append(Entries.practice("b", "2027-11-20T07:00:00+01:00"));
        yoga.run("progress --plain");
        assertThat(yoga.out).contains("Last practised on Mon 2 Nov;").doesNotContain("2027");
    }

    @Test
    void whatHurtIsRemembered() {
        journal().append(Entries.practice("a", "2026-11-22T07:00:00+01:00", Practice.Ending.HURT, 2, List.of()));
        yoga.run("");
        assertThat(yoga.out)
                .startsWith("It hurt today; let it rest, all else can wait.\n")
                .doesNotContain("--resume");
    }

    @Test
    void aJournalThatCannotBeReadMakesNothingUp() throws IOException {
        Files.createDirectories(path());

        assertThat(yoga.run("")).isEqualTo(ExitCode.FAILED);
        assertThat(yoga.out).doesNotContain("practised");
        assertThat(yoga.run("run --resume")).isEqualTo(ExitCode.FAILED);
        assertThat(yoga.err).contains("cannot read the journal").doesNotContain("--resume");
    }

    @Test
    void whoAlwaysResumesStartsWhereThereIsNothingToGoOnWith() throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/config.properties"), "run.resume=true\nprogress.plain=true\n");

        assertThat(yoga.run("run --dry-run")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).startsWith("Morning Power\n");
        assertThat(yoga.run("progress --json")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).startsWith("{");
    }
}
