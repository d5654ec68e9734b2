package yoga.store;

import static org.assertj.core.api.Assertions.assertThat;
import static yoga.progress.Entries.alerted;
import static yoga.progress.Entries.feeling;
import static yoga.progress.Entries.practice;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.progress.Entry;
import yoga.progress.Feeling;
import yoga.progress.Practice;

/** The journal's file, whatever happens to it. */
class JournalFileTest {
    private static final Feeling STIFF = feeling("b", "2026-11-23T09:00:00+01:00", 4, "stiff after flight");

    private final List<String> told = new ArrayList<>();

    @TempDir
    Path folder;

    private Path path;
    private JournalFile journal;

    @BeforeEach
    void prepare() {
        path = folder.resolve("yoga").resolve("journal.jsonl");
        journal = new JournalFile(path, told::add);
    }

    private List<Entry> read() {
        return journal.read().journal().entries();
    }

    private void write(String... lines) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, String.join("\n", lines));
    }

    private static String line(Entry entry) {
        return JournalText.of(entry);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Map<String, Duration> byPose = new LinkedHashMap<>();
        byPose.put("low-cobra", Duration.ofMillis(90_250));
        byPose.put("locust", Duration.ofSeconds(30));
        Practice hurt = new Practice(
                JournalFile.newId(),
                Instant.parse("2026-11-23T06:10:00.123Z"),
                ZoneOffset.ofHoursMinutes(-3, -30),
                "strength",
                Practice.Ending.HURT,
                1,
                2,
                1,
                Duration.ofMillis(120_250),
                Duration.ofSeconds(150),
                byPose,
                List.of("locust"),
                Practice.IT_HURT,
                60);
        List<Entry> entries = List.of(
                hurt,
                practice("a", "2026-11-23T07:50:00+01:00"),
                feeling("b", "2026-11-23T09:00:00+01:00", 0, "a \"quote\", a \\, naïve, 姿勢 🧘"),
                feeling("c", "2026-11-23T09:00:00.001+01:00", 10, ""),
                alerted("2026-11-23T09:15:00+05:45", "eagle-arms", "done"));

        for (Entry entry : entries) {
            assertThat(journal.append(entry)).isTrue();
        }

        assertThat(read()).containsExactlyInAnyOrderElementsOf(entries);
        assertThat(told).isEmpty();
    }

    @Test
    void theFormIsKnown() throws IOException {
        journal.append(practice("a", "2026-11-23T07:10:00+01:00", Practice.Ending.HURT, 1, List.of("locust")));
        journal.append(STIFF);

        assertThat(path)
                .hasContent("{\"v\":1,\"id\":\"a\",\"kind\":\"practice\",\"at\":\"2026-11-23T07:10:00+01:00\","
                        + "\"routine\":\"morning\",\"ending\":\"hurt\",\"reason\":\"it hurt\",\"done\":1,\"steps\":4,\"last\":1,"
                        + "\"practised\":300,\"active\":335,\"poses\":{\"cat-cow\":300},\"skipped\":[\"locust\"]}\n"
                        + "{\"v\":1,\"id\":\"b\",\"kind\":\"feeling\",\"at\":\"2026-11-23T09:00:00+01:00\",\"score\":4,"
                        + "\"note\":\"stiff after flight\"}\n");
    }

    @Test
    void noFileIsAnEmptyJournal() {
        assertThat(read()).isEmpty();
        assertThat(journal.mend()).isTrue();
        assertThat(folder.resolve("yoga")).doesNotExist();
        assertThat(told).isEmpty();
    }

    @Test
    void aFileCutOffAnywhereLosesNothingBefore() throws IOException {
        journal.append(practice("a", "2026-11-23T07:10:00+01:00"));
        long whole = Files.size(path);
        journal.append(STIFF);
        byte[] bytes = Files.readAllBytes(path);
        for (int length = 0; length <= bytes.length; length++) {
            Path cut = folder.resolve("cut-" + length).resolve("journal.jsonl");
            Files.createDirectories(cut.getParent());
            Files.write(cut, Arrays.copyOf(bytes, length));
            List<String> sentences = new ArrayList<>();
            JournalFile after = new JournalFile(cut, sentences::add);
            List<String> expected = new ArrayList<>();
            if (length >= whole - 1) {
                expected.add("a");
            }
            if (length >= bytes.length - 1) {
                expected.add("b");
            }
            boolean torn = length > 0 && length != whole - 1 && length != whole && length < bytes.length - 1;

            assertThat(ids(after)).as("cut at " + length).isEqualTo(expected);
            assertThat(sentences).as("cut at " + length).hasSize(torn ? 1 : 0);
            assertThat(ids(after)).isEqualTo(expected);
            assertThat(sentences).as("once").hasSize(torn ? 1 : 0);
            assertThat(after.append(feeling("c", "2026-11-24T09:00:00+01:00", 1, "")))
                    .isTrue();
            expected.add("c");
            assertThat(ids(after)).isEqualTo(expected);
            assertThat(after.inspect().unreadable()).isZero();
            if (torn) {
                long start = length < whole ? 0 : whole;
                assertThat(after.inspect().aside()).hasSize(1);
                assertThat(Files.readString(after.inspect().aside().get(0)))
                        .isEqualTo(
                                new String(bytes, (int) start, (int) (length - start), StandardCharsets.UTF_8) + "\n");
            }
        }
    }

    private static List<String> ids(JournalFile file) {
        return file.read().journal().entries().stream().map(Entry::id).toList();
    }

    @Test
    void whoAppendsSetsAsideToo() throws IOException {
        write(line(STIFF), "{\"v\":1,\"id\":\"half");

        assertThat(journal.append(feeling("c", "2026-11-24T09:00:00+01:00", 1, "")))
                .isTrue();

        assertThat(told).singleElement().asString().contains("middle of a record", "17 bytes", "journal.jsonl.torn-");
        assertThat(ids(journal)).containsExactly("b", "c");
    }

    @Test
    void moreIsSetAsideBehindWhatIsThere() throws IOException {
        write("half");
        journal.mend();
        write("another");
        journal.mend();

        assertThat(Files.readString(journal.inspect().aside().get(0))).isEqualTo("half\nanother\n");
        assertThat(Files.size(path)).isZero();
    }

    @Test
    void anEndWithoutLineBreakThatIsHugeIsSetAside() throws IOException {
        write(line(STIFF), "x".repeat(300_000));

        assertThat(ids(journal)).containsExactly("b");
        assertThat(Files.size(journal.inspect().aside().get(0))).isEqualTo(300_001);
        assertThat(told).hasSize(1);
    }

    @Test
    void recordsOfANewerVersionAreKeptPassedOverAndSaidOnce() throws IOException {
        write(line(STIFF), "{\"v\":2,\"id\":\"n\",\"what\":[1,{\"a\":null}]}", "{\"v\":99}", "");
        byte[] before = Files.readAllBytes(path);

        assertThat(ids(journal)).containsExactly("b");
        assertThat(told)
                .containsExactly("the journal has 2 records of a newer version of yoga; they are kept and passed over");
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    @Test
    void membersThatAreNotKnownArePassedOver() throws IOException {
        write(line(STIFF).replace("\"score\"", "\"mood\":{\"a\":[true,1.5e3]},\"score\""), "");

        assertThat(read()).containsExactly(STIFF);
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "[]",
                "{}",
                "{\"v\":0}",
                "{\"v\":\"1\"}",
                "{\"v\":1,\"id\":\"\",\"kind\":\"feeling\",\"at\":\"2026-11-23T09:00:00+01:00\",\"score\":4}",
                "{\"v\":1,\"id\":\"x\",\"kind\":\"feeling\",\"at\":\"2026-11-23T09:00:00+01:00\",\"score\":11}",
                "{\"v\":1,\"id\":\"x\",\"kind\":\"feeling\",\"at\":\"2026-11-23T09:00:00+01:00\",\"score\":-1}",
                "{\"v\":1,\"id\":\"x\",\"kind\":\"feeling\",\"at\":\"2026-11-23T09:00:00+01:00\",\"score\":4.5}",
                "{\"v\":1,\"id\":\"x\",\"kind\":\"feeling\",\"at\":\"2026-02-30T09:00:00+01:00\",\"score\":4}",
                "{\"v\":1,\"id\":\"x\",\"kind\":\"feeling\",\"at\":\"2026-11-23T25:00:00+01:00\",\"score\":4}",
                "{\"v\":1,\"id\":\"x\",\"kind\":\"feeling\",\"at\":\"2026-11-23T09:00:00+99:00\",\"score\":4}",
                "{\"v\":1,\"id\":\"x\",\"kind\":\"feeling\",\"at\":\"2026-11-23T09:00:00\",\"score\":4}",
                "{\"v\":1,\"id\":\"x\",\"kind\":\"feeling\",\"at\":\"+999999999-12-31T00:00:00Z\",\"score\":4}",
                "{\"v\":1,\"id\":\"x\",\"kind\":\"feeling\",\"at\":\"\",\"score\":4}",
                "{\"v\":1,\"id\":\"x\",\"kind\":\"feeling\",\"at\":\"2026-11-23T09:00:00+01:00\",\"score\":4} more",
                "{\"v\":1,\"id\":\"x\",\"kind\":\"practice\",\"at\":\"2026-11-23T09:00:00+01:00\",\"routine\":\"m\","
                        + "\"ending\":\"quit\",\"done\":5,\"steps\":4,\"last\":0,\"practised\":1,\"active\":1}",
                "{\"v\":1,\"id\":\"x\",\"kind\":\"practice\",\"at\":\"2026-11-23T09:00:00+01:00\",\"routine\":\"m\","
                        + "\"ending\":\"quit\",\"done\":1,\"steps\":4,\"last\":0,\"practised\":1e300,\"active\":1}",
                "{\"v\":1,\"id\":\"x\",\"kind\":\"practice\",\"at\":\"2026-11-23T09:00:00+01:00\",\"routine\":\"m\","
                        + "\"ending\":\"quit\",\"done\":1,\"steps\":4,\"last\":0,\"practised\":1,\"active\":1,\"poses\":[]}",
                "{\"v\":1,\"id\":\"x\",\"kind\":\"practice\",\"at\":\"2026-11-23T09:00:00+01:00\",\"routine\":\"m\","
                        + "\"ending\":\"quit\",\"done\":1,\"steps\":4,\"last\":0,\"practised\":1,\"active\":1,\"skipped\":[1]}",
                "{\"v\":1,\"a\":[[[[[[[[[[1]]]]]]]]]]}",
                "{\"v\":1,\"a\":\"\\ud8\"}",
                "{\"v\":1,\"a\":\"\\q\"}",
                "{\"v\":1,\"a\":99999999999999999999999}",
                "{\"v\":1,\"a\":-}",
                "{\"v\":1,\"a\":tru}",
                "{\"v\":1,}",
                "\u0000\u0000\u0000\u0000",
                "\u001b[2J"
            })
    void aLineThatCannotBeReadIsKeptAndPassedOver(String line) throws IOException {
        write(line(STIFF), line, line(practice("a", "2026-11-23T07:10:00+01:00")), "");
        byte[] before = Files.readAllBytes(path);

        assertThat(ids(journal)).containsExactly("a", "b");
        assertThat(told).containsExactly("the journal has 1 line that cannot be read; 'yoga log check' says where");
        assertThat(journal.inspect().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.why()).isNotEmpty().doesNotContain("\u001b", "\u0000");
        });
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"65535", "65537", "131071", "131072", "131073", "1000000"})
    void aLineWithoutEndIsPassedOverInPieces(int length) throws IOException {
        write(line(STIFF), "{\"v\":1" + " ".repeat(length), line(practice("a", "2026-11-23T07:10:00+01:00")), "");

        assertThat(ids(journal)).containsExactly("a", "b");
        assertThat(journal.inspect().unreadable()).isEqualTo(1);
    }

    @Test
    void otherLineBreaksAndBlankLinesAreNoMatter() throws IOException {
        write(line(STIFF) + "\r", "", "  ", line(practice("a", "2026-11-23T07:10:00+01:00")) + "\r", "\r");

        assertThat(ids(journal)).containsExactly("a", "b");
        assertThat(told).isEmpty();
    }

    @Test
    void twoJournalsOneBehindTheOtherAreOne() throws IOException {
        write(line(STIFF), line(practice("a", "2026-11-23T07:10:00+01:00")), "");
        String first = Files.readString(path);
        Files.writeString(path, first + first);

        assertThat(ids(journal)).containsExactly("a", "b");
        assertThat(journal.inspect().repeated()).isEqualTo(2);
    }

    @Test
    void whatIsTakenBackStaysInTheFileAndCountsNoMore() throws IOException {
        journal.append(practice("a", "2026-11-23T07:10:00+01:00"));
        journal.append(STIFF);
        JournalReading before = journal.inspect();

        assertThat(before.last()).isEqualTo(STIFF);
        assertThat(journal.takeBack(STIFF, Instant.EPOCH)).isTrue();

        JournalReading after = journal.inspect();
        assertThat(after.last()).isNotNull().extracting(Entry::id).isEqualTo("a");
        assertThat(ids(journal)).containsExactly("a");
        assertThat(after.takenBack()).isEqualTo(1);
        assertThat(Files.readString(path)).contains("stiff after flight");
    }

    @Test
    void aFullDiskIsToldAndLeavesNothingBehind() throws IOException {
        journal.append(STIFF);
        byte[] before = Files.readAllBytes(path);
        JournalFile full = new JournalFile(path, told::add, JournalFileTest::full);

        assertThat(full.append(practice("a", "2026-11-23T07:10:00+01:00"))).isFalse();

        assertThat(told)
                .containsExactly(
                        "cannot write to the journal " + path + " (No space left on device); this goes unrecorded");
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        assertThat(journal.append(feeling("c", "2026-11-24T09:00:00+01:00", 1, "")))
                .isTrue();
        assertThat(ids(journal)).containsExactly("b", "c");
    }

    @Test
    void aFullDiskLosesNothingThatCouldNotBeSetAside() throws IOException {
        write(line(STIFF), "half");
        JournalFile full = new JournalFile(path, told::add, JournalFileTest::full);

        assertThat(full.append(practice("a", "2026-11-23T07:10:00+01:00"))).isFalse();

        assertThat(Files.readString(path)).endsWith("\nhalf");
        assertThat(journal.append(feeling("c", "2026-11-24T09:00:00+01:00", 1, "")))
                .isTrue();
        assertThat(ids(journal)).containsExactly("b", "c");
    }

    /** Ten bytes still fit. */
    private static void full(FileChannel file, ByteBuffer bytes, long position) throws IOException {
        file.write(bytes.slice(0, Math.min(10, bytes.limit())), position);
        throw new IOException("No space left on device");
    }

    @Test
    void whatIsNoFileIsTold() throws IOException {
        Files.createDirectories(path);

        assertThat(journal.append(STIFF)).isFalse();
        assertThat(journal.read().readable()).isFalse();
        assertThat(told)
                .containsExactly(
                        "cannot write to the journal " + path + " (it is a directory); this goes unrecorded",
                        "cannot read the journal " + path + " (it is a directory)");
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Files.writeString(folder.resolve("yoga"), "in the way");

        assertThat(journal.append(STIFF)).isFalse();
        assertThat(told).singleElement().asString().startsWith("cannot write to the journal ");
    }

    @Test
    @Tag("hostile")
    void tenYearsFitIntoTheProgramsMemory() throws IOException {
        Files.createDirectories(path.getParent());
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            Practice usual = practice("2f6e5c1e-0000-4000-8000-" + (100_000_000_000L + i), "2026-11-23T07:10:00+01:00");
            lines.append(line(usual)).append('\n');
            if (lines.length() > 1_000_000 || i == 49_999) {
                Files.writeString(path, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                lines.setLength(0);
            }
        }

        assertThat(read()).hasSize(50_000);
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(64L * 1024 * 1024);
    }

    @Test
    void aLargeJournalIsReadInTwoHalvesAsIfItWereOne() throws IOException {
        List<String> lines = new ArrayList<>();
        Instant at = Instant.parse("2026-01-01T07:00:00Z");
        for (int i = 0; i < 12_000; i++) {
            lines.add(
                    JournalText.of(new Feeling("f" + i, at.plusSeconds(60L * i), ZoneOffset.UTC, i % 11, "note " + i)));
        }
        lines.set(3, "nonsense");
        lines.set(11_990, "{\"v\":1}");
        lines.set(11_995, "{\"v\":2}");
        lines.add("{\"v\":1,\"id\":\"u\",\"kind\":\"undo\",\"at\":\"2026-11-23T09:00:00Z\",\"of\":\"f0\"}");
        lines.add(lines.get(1));
        write(lines.toArray(new String[0]));
        Files.writeString(path, "\n{\"v\":1,\"id", StandardOpenOption.APPEND);
        assertThat(Files.size(path)).isGreaterThan(1024 * 1024);

        JournalReading reading = journal.inspect();

        assertThat(reading.journal().entries())
                .hasSize(12_000 - 4)
                .isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        assertThat(reading.faults()).extracting(JournalReading.Fault::line).containsExactly(4L, 11_991L);
        assertThat(reading.newer()).isEqualTo(1);
        assertThat(reading.takenBack()).isEqualTo(1);
        assertThat(reading.repeated()).isEqualTo(1);
        assertThat(reading.torn()).isTrue();
        assertThat(reading.last()).isEqualTo(reading.journal().entries().get(0));
    }
}
