package yoga.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.endtoend.Yoga.Outcome;

/** The commands that the README shows, from wherever the program was put and for whoever starts it. */
final class CommandsIT {
    @TempDir
    Path home;

    private Yoga yoga;

    @BeforeEach
    void install() {
        yoga = new Yoga(home);
    }

    @Test
    void aDryRunShowsTheTimetableAndTheEnd() {
        Outcome outcome = yoga.run("yoga run morning --dry-run");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.lines()).first().isEqualTo("Morning Power");
        assertThat(outcome.out()).contains("Cat-Cow", "5:00", "5:35").containsPattern("ends at \\d\\d:\\d\\d\\.\n$");
    }

    @Test
    void aPoseInFull() {
        Outcome outcome = yoga.run("yoga pose thread-the-needle");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Seated Thread the Needle", "Inhale", "Easier");
        assertThat(yoga.run("yoga pose THREAD")).isEqualTo(outcome);
    }

    @Test
    void thePosesOfAPlace() {
        Outcome outcome = yoga.run("yoga poses --where desk");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.lines()).isNotEmpty().allMatch(line -> line.contains("desk"));
    }

    @Test
    void aMissSuggestsTheNearest() {
        Outcome outcome = yoga.run("yoga run mroning");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("morning");
    }

    @Test
    void aFileIsChecked() {
        yoga.file("good.yaml", "routines: {mine: {name: Mine, steps: [cat-cow]}}\n");
        yoga.file("bad.yaml", "routines: {mine: {name: Mine, steps: [cat-dog]}}\n");

        assertThat(yoga.run("yoga routines --check good.yaml").out())
                .isEqualTo("good.yaml: no faults; 0 poses, 1 routine, 0 rescues, 0 plans\n");
        assertThat(yoga.run("yoga routines --check - <good.yaml").code()).isZero();
        Outcome bad = yoga.run("yoga routines --check bad.yaml");
        assertThat(bad.code()).isEqualTo(2);
        assertThat(bad.out()).isEmpty();
        assertThat(bad.err()).startsWith("bad.yaml:1:").contains("cat-dog");
        assertThat(bad.err().lines()).hasSize(1);
    }

    @Test
    void theSchemaIsJson() {
        Outcome outcome = yoga.run("yoga routines --schema");

        assertThat(outcome.code()).isZero();
        assertThat(JsonParser.parseString(outcome.out())
                        .getAsJsonObject()
                        .get("$schema")
                        .getAsString())
                .contains("draft-07");
    }

    @Test
    void aRoutineAsJson() {
        Outcome outcome = yoga.run("yoga routines morning --json");

        assertThat(JsonParser.parseString(outcome.out())
                        .getAsJsonObject()
                        .get("practice")
                        .getAsString())
                .isEqualTo("PT5M");
    }

    @Test
    void throughALinkToALink() throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.createSymbolicLink(home.resolve("bin/direct"), Yoga.DISTRIBUTION.resolve("bin/yoga"));
        Files.createSymbolicLink(home.resolve("stretch"), Path.of("bin/direct"));

        assertThat(yoga.run("./stretch poses")).isEqualTo(yoga.run("yoga poses"));
        assertThat(yoga.run("cd / && PATH=$HOME:$PATH stretch poses")).isEqualTo(yoga.run("yoga poses"));

        // Without them the folder can be cleared away without a warning.
        Files.delete(home.resolve("stretch"));
        Files.delete(home.resolve("bin/direct"));
    }

    /** A copy elsewhere: the start-up archive does not fit there, which nobody may notice. */
    @Test
    void fromAPathWithSpaces() throws IOException {
        Path copy = home.resolve("my own programs/yoga & more");
        copy(Yoga.DISTRIBUTION, copy);

        Outcome outcome = yoga.exec(copy.resolve("bin/yoga").toString(), "poses");

        assertThat(outcome).isEqualTo(yoga.run("yoga poses"));
        assertThat(yoga.exec(copy.resolve("bin/yoga").toString(), "run", "morning", "--speed", "3600")
                        .code())
                .isZero();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOME=", "HOME=/nonexistent", "-u HOME", "HOME=relative XDG_CONFIG_HOME=relative"})
    void withoutAHome(String environment) {
        assertThat(yoga.run("env " + environment + " yoga poses")).isEqualTo(yoga.run("yoga poses"));
        Outcome run = yoga.run("env " + environment + " yoga run --speed 3600 --no-log");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void nothingIsWrittenIntoTheHome() throws IOException {
        yoga.run("yoga run morning --speed 3600 --no-log; yoga poses; yoga routines; yoga log");

        try (Stream<Path> files = Files.list(home)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void onlyTheJournalIsWrittenIntoTheHome() throws IOException {
        yoga.run("yoga run morning --speed 3600; yoga log");

        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("journal.jsonl", "journal.jsonl.lock");
        }
    }

    @Test
    void aSessionThatTheSystemEndsIsInTheJournal() {
        yoga.run("yoga run desk --plain & sleep 3; kill -TERM $!; wait $!");

        assertThat(yoga.run("yoga log").out()).contains("desk  cut off, 0 of 3 steps, ");
        assertThat(yoga.run("yoga log check").code()).isZero();
    }

    @Test
    void escapeSequencesInAFileNeverReachTheTerminal() {
        yoga.file("hostile.yaml", """
                routines:
                  red:
                    name: "\\e[31mred\\e]0;owned\\a"
                    about: "\\u009b2J \\u202egnirts"
                    steps: ["\\e[2Jcat-cow"]
                  \u001b[31mraw: {name: raw, steps: [cat-cow]}
                """);
        yoga.file("named.yaml", """
                routines:
                  red:
                    name: "\\e[31mred\\e]0;owned\\a"
                    "\\e[5mblink": 1
                    steps: ["\\e[2Jcat-cow"]
                """);

        for (String command : new String[] {
            "yoga routines --check hostile.yaml",
            "yoga routines --check named.yaml",
            "yoga run red --file named.yaml",
            "yoga routines red --file hostile.yaml",
            "yoga run \"$(printf '\\033[31mred')\"",
            "yoga \"$(printf '\\033[31mred')\"",
            "yoga poses \"$(printf -- '--\\033[31mred')\"",
            "yoga routines --check \"$(printf '\\033[31mred')\"",
            "yoga run --breath \"$(printf '\\033[31mred')\"",
            "yoga run --color \"$(printf '\\033[31mred')\"",
        }) {
            Outcome outcome = yoga.run(command);
            assertThat(outcome.code()).as(command).isEqualTo(2);
            assertThat(outcome.out()).as(command).isEmpty();
            assertThat(outcome.err())
                    .as(command)
                    .isNotEmpty()
                    .doesNotContain("\033", "\007", "\r", "\u009b", "\u202e", "\tat ");
        }
    }

    /** A terminal is where it would do harm. */
    @Test
    void aHostileFileInATerminal() {
        yoga.file("named.yaml", "routines: {red: {name: \"\\e[31mred\\e[?1049h\", steps: [cat-cow]}}\n");
        try (Shell shell = Shell.sh(yoga, 80, 24)) {
            shell.type("yoga run red --file named.yaml; echo code $?");
            shell.awaitEnd(2);

            assertThat(shell.terminal().written()).doesNotContain("\033");
        }
    }

    @Test
    void aHugeFileIsRefusedWithinSeconds() throws IOException {
        Path huge = home.resolve("huge.yaml");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            byte[] text = "# nothing but comment\n".repeat(50_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            while (file.length() < 50_000_000) {
                file.write(text);
            }
        }
        long begin = System.nanoTime();

        Outcome file = yoga.run("yoga routines --check huge.yaml");
        Outcome stream = yoga.run("yoga run morning --file - <huge.yaml");

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
        assertThat(file.code()).isEqualTo(2);
        assertThat(file.err()).contains("huge.yaml", "larger than").hasLineCount(1);
        assertThat(stream.code()).isEqualTo(2);
        assertThat(stream.err()).contains("standard input", "larger than").hasLineCount(1);
    }
}
