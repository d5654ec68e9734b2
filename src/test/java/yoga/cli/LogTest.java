package yoga.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static yoga.Golden.assertScreen;
import static yoga.progress.Entries.alerted;
import static yoga.progress.Entries.feeling;
import static yoga.progress.Entries.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.progress.Entry;
import yoga.progress.Feeling;
import yoga.progress.Practice;
import yoga.store.JournalFile;

/** The journal from the command line. */
class LogTest {
    @TempDir
    Path home;

    private InProcess yoga;

    @BeforeEach
    void prepare() {
        yoga = new InProcess(home);
    }

    private Path path() {
        return home.resolve("data").resolve("journal.jsonl");
    }

    private List<Entry> journal() {
        return new JournalFile(path(), told -> {}).read().journal().entries();
    }

    private void someDays() {
        JournalFile journal = new JournalFile(path(), told -> {});
        journal.append(practice("a", "2026-11-20T07:10:00+01:00"));
        journal.append(practice("b", "2026-11-21T07:12:00+01:00", Practice.Ending.SKIPPED, 3, List.of("low-cobra")));
        journal.append(practice("c", "2026-11-22T08:40:00+01:00", Practice.Ending.HURT, 1, List.of()));
        journal.append(feeling("d", "2026-11-22T08:45:00+01:00", 4, "stiff after \"the\" flight, naïve"));
        journal.append(alerted("2026-11-23T09:15:00-05:00", "eagle-arms", "done"));
        journal.append(alerted("2026-11-23T09:30:00-05:00", "desk-push-up", "missed"));
        journal.append(feeling("e", "2026-11-23T17:00:00-05:00", 0, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log",
                "log --json",
                "log --csv",
                "log --limit 2",
                "log --since 2026-11-22",
                "log --since 2027-01-01",
                "log --ascii --limit 4"
            })
    void whatItShows(String line) {
        someDays();

        assertThat(yoga.run(line)).isEqualTo(ExitCode.DONE);
        assertThat(yoga.err).isEmpty();
        assertScreen("cli/yoga-some-days-" + line.replaceAll("[ -]+", "-"), yoga.out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"log", "log --json", "log --csv", "log --help", "log feel --help"})
    void whatItShowsAtFirst(String line) {
        assertThat(yoga.run(line)).isEqualTo(ExitCode.DONE);
        assertThat(yoga.err).isEmpty();
        assertThat(path()).doesNotExist();
        assertScreen("cli/yoga-" + line.replaceAll("[ -]+", "-"), yoga.out);
    }

    @Test
    void aTerminalGetsTheLatest() {
        JournalFile journal = new JournalFile(path(), told -> {});
        for (int i = 10; i < 40; i++) {
            journal.append(feeling("f" + i, "2026-11-20T07:" + i + ":00+01:00", 3, ""));
        }
        yoga.terminal = true;
        yoga.run("log --color never");

        assertThat(yoga.out.lines()).hasSize(21);
        assertThat(yoga.out)
                .startsWith("… 10 before; --limit 30 shows all\n")
                .endsWith("2026-11-20 07:39  feeling  3 of 10\n");
        yoga.run("log --limit 30");
        assertThat(yoga.out.lines()).hasSize(30);
        yoga.terminal = false;
        yoga.run("log");
        assertThat(yoga.out.lines()).hasSize(30);
    }

    @Test
    void aFeelingIsNotedTakenBackAndGone() {
        assertThat(yoga.run("log feel 4 'stiff after flight'")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).isEqualTo("Noted: 4 of 10, stiff after flight.\n");
        yoga.run("log feel 10 in my own words");
        yoga.run("log --since 1h --csv");
        assertThat(yoga.out).contains(",feeling,,,,,,4,stiff after flight,", ",feeling,,,,,,10,in my own words,");

        assertThat(yoga.run("log undo")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).contains("feeling  10 of 10, in my own words\n").endsWith("Taken back.\n");
        assertThat(journal()).hasSize(1);
        yoga.run("log undo");
        assertThat(yoga.out).contains("stiff after flight");
        assertThat(journal()).isEmpty();

        assertThat(yoga.run("log undo")).isEqualTo(ExitCode.FAILED);
        assertThat(yoga.err).isEqualTo("yoga: there is no record to take back\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "log feel | yoga: how does it feel? write 0 (at ease) to 10 (worst): yoga log feel 4",
                "log feel 11 | yoga: '11' is not a whole number from 0 to 10; write it like yoga log feel 4",
                "log feel fine | yoga: 'fine' is not a whole number from 0 to 10; write it like yoga log feel 4",
                "log fel 3 | yoga: there is no command 'yoga log fel'; did you mean feel?",
                "log --since yesterday | yoga: --since: 'yesterday' is neither a date nor a duration; write it like 2026-11-01 or 14d",
                "log --limit 0 | yoga: --limit: '0' is not a whole number from 1 to 1000000",
                "log --json --csv | yoga: --json and --csv do not go together; choose one",
                "run desk --ask --no-log | yoga: --ask and --no-log do not go together; an answer goes to the journal"
            })
    void aMistakeGetsOneClearMessage(String arguments, String message) {
        assertThat(yoga.run(arguments)).isEqualTo(ExitCode.USAGE);
        assertThat(yoga.err).isEqualTo(message + "\n");
        assertThat(yoga.out).isEmpty();
        assertThat(path()).doesNotExist();
    }

    @Test
    void controlCharactersAreRefusedInANote() {
        assertThat(yoga.runWords("log", "feel", "3", "a\u001b[2Jb")).isEqualTo(ExitCode.USAGE);
        assertThat(yoga.err).isEqualTo("yoga: the note has a control character (U+001B); leave it out\n");
        assertThat(yoga.runWords("log", "feel", "3", "x".repeat(501))).isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"log", "log --json", "log --csv", "log check", "log undo"})
    void controlCharactersFromElsewhereDoNothing(String line) throws IOException {
        Files.createDirectories(path().getParent());
        Files.writeString(path(), """
                {"v":1,"id":"a\\u001b[2J","kind":"feeling","at":"2026-11-23T09:00:00+01:00","score":4,"note":"\\u001b]0;x\\u0007\\u202e\\u0085\\n"}
                {"v":1,"id":"b","kind":"alert","at":"2026-11-23T09:00:00+01:00","pose":"\\u001b[31m","outcome":"\\u009b31m"}
                {"v":1,"id":"c","kind":"practice","at":"2026-11-23T09:00:00+01:00","routine":"\\u001b[31m","ending":"quit","done":0,\
                "steps":1,"last":0,"practised":1,"active":1,"poses":{"\\u001b":1},"skipped":["\\u001b"],"reason":"\\u001b"}
                """);
        yoga.run(line);

        assertThat(yoga.out + yoga.err).doesNotContain("\u001b", "\u0007", "\u0085", "\u009b", "\u202e");
    }

    @Test
    void aSessionIsRecorded() {
        assertThat(yoga.run("run desk --speed 3600 --from eagle-arms")).isEqualTo(ExitCode.DONE);

        assertThat(journal()).singleElement().isInstanceOfSatisfying(Practice.class, session -> {
            assertThat(session.routine()).isEqualTo("desk");
            assertThat(session.ending()).isEqualTo(Practice.Ending.FINISHED);
            assertThat(session.done()).isEqualTo(2);
            assertThat(session.steps()).isEqualTo(3);
            assertThat(session.lastStep()).isEqualTo(2);
            assertThat(session.skipped()).isEmpty();
            assertThat(session.byPose()).containsOnlyKeys("eagle-arms", "seated-cat-cow");
            assertThat(session.speed()).isEqualTo(3600);
            assertThat(session.practised()).isLessThan(Duration.ofSeconds(1));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"run desk --speed 3600 --no-log", "run desk --dry-run", "run desk --dry-run --json"})
    void whatIsNotToBeRecordedIsNot(String line) {
        assertThat(yoga.run(line)).isEqualTo(ExitCode.DONE);
        assertThat(home.resolve("data")).doesNotExist();
    }

    @Test
    void aJournalThatCannotBeWrittenChangesNoExitCode() throws IOException {
        Files.createDirectories(path());

        assertThat(yoga.run("run desk --speed 3600")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.err)
                .isEqualTo(
                        "yoga: cannot write to the journal " + path() + " (it is a directory); this goes unrecorded\n");
        assertThat(yoga.run("log")).isEqualTo(ExitCode.FAILED);
        assertThat(yoga.run("log feel 3")).isEqualTo(ExitCode.FAILED);
        assertThat(yoga.run("log check")).isEqualTo(ExitCode.FAILED);
        assertThat(yoga.run("log undo")).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void askingTakesTwoAnswers() {
        yoga.terminal = true;
        yoga.keyboard = true;
        yoga.environment.put("TERM", "dumb");
        yoga.typed = "none\n6\n3\n";

        assertThat(yoga.run("run desk --speed 3600 --ask")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out)
                .startsWith("How does your upper back feel, 0 (at ease) to 10 (worst)? Enter skips: A whole number");
        assertThat(journal())
                .filteredOn(Feeling.class::isInstance)
                .extracting(entry -> ((Feeling) entry).score() + " " + ((Feeling) entry).note())
                .containsExactly("6 before desk", "3 after desk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", ""})
    void askingCanBeSkipped(String typed) {
        yoga.terminal = true;
        yoga.keyboard = true;
        yoga.environment.put("TERM", "dumb");
        yoga.typed = typed;

        assertThat(yoga.run("run desk --speed 3600 --ask")).isEqualTo(ExitCode.DONE);
        assertThat(journal()).singleElement().isInstanceOf(Practice.class);
    }

    @Test
    void nobodyIsAskedWhereNobodyCanAnswer() {
        yoga.typed = "3\n4\n";

        assertThat(yoga.run("run desk --speed 3600 --ask")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).doesNotContain("upper back");
        assertThat(journal()).hasSize(1);
    }

    @Test
    void aWholeJournalIsFound() {
        someDays();

        assertThat(yoga.run("log check")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).isEqualTo(path() + "\n  3 sessions, 2 alerts, 2 feelings\n");
        assertThat(yoga.err).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsFound() throws IOException {
        someDays();
        yoga.run("log undo");
        Files.writeString(
                path(),
                Files.readString(path()).lines().findFirst().orElseThrow()
                        + "\n{\"v\":2}\nnonsense\n{\"v\":1}\n{\"v\":1,\"id\":\"half",
                StandardOpenOption.APPEND);

        assertThat(yoga.run("log check")).isEqualTo(ExitCode.FAILED);
        Path aside = new JournalFile(path(), told -> {}).inspect().aside().get(0);
        assertThat(yoga.out).isEqualTo(path() + "\n" + """
                          3 sessions, 2 alerts, 1 feeling
                          1 taken back
                          1 written more than once, counted once
                          1 of a newer version of yoga, kept and passed over
                          set aside, because it was half a record:
                            %s
                          2 lines that cannot be read, kept and passed over:
                            line 11: it is not a JSON object
                            line 12: its 'id' is missing or not as it should be
                        """.formatted(aside.getFileName()));
        assertThat(yoga.err).contains("the journal ended in the middle of a record (17 bytes)");
        assertThat(yoga.run("log check")).isEqualTo(ExitCode.FAILED);
        assertThat(yoga.err).isEmpty();
    }

    @Test
    void halfARecordIsToldOnce() throws IOException {
        someDays();
        Files.writeString(path(), "{\"v\":1,\"id\":\"half", StandardOpenOption.APPEND);

        assertThat(yoga.run("log")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.err).contains("set aside in");
        assertThat(yoga.run("log")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.err).isEmpty();
        assertThat(yoga.run("log check")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).contains("set aside, because it was half a record:\n    journal.jsonl.torn-");
    }

    @Test
    void settingsHoldForTheListAndAreNoMatterBehindIt() throws IOException {
        someDays();
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config").resolve("config.properties"), "log.limit=1\n");

        yoga.run("log");
        assertThat(yoga.out.lines()).hasSize(2);
        assertThat(yoga.run("log feel 3")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void jsonHasDurationsAsEverywhere() {
        someDays();
        yoga.run("log --json --limit 7");
        JsonArray entries = JsonParser.parseString(yoga.out).getAsJsonArray();
        JsonObject first = entries.get(0).getAsJsonObject();

        assertThat(entries).hasSize(7);
        assertThat(first.get("practised").getAsString()).isEqualTo("PT5M");
        assertThat(first.getAsJsonObject("poses").get("cat-cow").getAsString()).isEqualTo("PT5M");
    }
}
