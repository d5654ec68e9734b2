package yoga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.rescue.Alert;
import yoga.rescue.Answers;
import yoga.rescue.Ledger;
import yoga.rescue.Outcome;
import yoga.rescue.State;
import yoga.rescue.Step;

/** The state of the alerts in a file that several processes share. */
class RescueFileTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @TempDir
    Path home;

    private final List<String> told = new ArrayList<>();

    private RescueFile file() {
        return new RescueFile(folder(), told::add);
    }

    private Path folder() {
        return home.resolve("state");
    }

    private Path json() {
        return folder().resolve("rescue.json");
    }

    private static State state(int outcomes) {
        Ledger ledger = Ledger.EMPTY.withSeen(NOW);
        for (int i = 0; i < outcomes; i++) {
            Alert alert = new Alert(LocalDateTime.of(2026, 11, 23, 9, i), ZoneOffset.ofHours(1), "eagle-arms");
            ledger = Answers.finish(withRinging(ledger, alert), alert, Outcome.DONE)
                    .ledger();
        }
        return State.EMPTY.with(ledger);
    }

    private static Ledger withRinging(Ledger ledger, Alert alert) {
        return new Ledger(
                ledger.seen(), ledger.outcomes(), new yoga.rescue.Ringing(alert, NOW, true), ledger.snoozed(), null);
    }

    @Test
    void beforeTheFirstWatchThereIsNothing() {
        assertThat(file().state()).isEqualTo(State.EMPTY);
        assertThat(folder()).doesNotExist();
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyStateIsReadAsItWasWritten(long seed) {
        AnyState states = new AnyState(seed);
        for (int i = 0; i < 50; i++) {
            State state = states.next();
            file().change(before -> state);

            State read = file().state();
            assertThat(read).as("seed %s", seed).isEqualTo(state);
            assertThat(List.copyOf(read.ledger().outcomes().keySet()))
                    .isEqualTo(List.copyOf(state.ledger().outcomes().keySet()));
        }
        assertThat(told).isEmpty();
    }

    @Test
    void whatOneProcessChangesAnotherSees() {
        RescueFile one = file();
        RescueFile other = file();
        for (int i = 0; i < 500; i++) {
            State next = state(i % 7);
            (i % 2 == 0 ? one : other).change(before -> next);

            assertThat((i % 2 == 0 ? other : one).state()).isEqualTo(next);
        }
    }

    @Test
    void noChangeIsLostHoweverSoonTheyFollow() {
        RescueFile one = file();
        RescueFile other = file();
        one.change(before -> state(0));
        for (int i = 0; i < 300; i++) {
            int round = i;
            other.change(before -> before.with(before.ledger().withSeen(NOW.plusSeconds(3 * round + 1))));
            other.change(before -> before.with(before.ledger().withSeen(NOW.plusSeconds(3 * round + 2))));

            one.change(before -> {
                assertThat(before.ledger().seen()).isEqualTo(NOW.plusSeconds(3 * round + 2));
                return before.with(before.ledger().withSeen(NOW.plusSeconds(3 * round + 3)));
            });
        }
    }

    @Test
    void manyThreadsLoseNothing() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            RescueFile file = file();
            Thread thread = new Thread(() -> {
                for (int turn = 0; turn < 25; turn++) {
                    file.change(before -> {
                        Instant seen = before.ledger().seen();
                        return before.with(before.ledger().withSeen(seen == null ? NOW : seen.plusSeconds(1)));
                    });
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(told).isEmpty();
        assertThat(file().ledger().seen()).isEqualTo(NOW.plusSeconds(99));
    }

    @Test
    void whatIsUnchangedIsNotWritten() throws IOException {
        RescueFile file = file();
        file.change(before -> state(3));
        FileTime longAgo = FileTime.from(NOW);
        Files.setLastModifiedTime(json(), longAgo);

        file.change(before -> state(3));
        file.update(ledger -> new Step(ledger.withSeen(NOW.plusSeconds(9)), List.of()));

        assertThat(Files.getLastModifiedTime(json())).isEqualTo(longAgo);
        assertThat(file.state()).isEqualTo(state(3));
    }

    @Test
    void whatHappenedIsWrittenBeforeAnythingComesOfIt() {
        RescueFile file = file();
        file.change(before -> state(1));

        Step step = file.update(ledger -> Answers.pause(ledger, NOW, null));

        assertThat(step.events()).hasSize(1);
        assertThat(file().ledger()).isEqualTo(step.ledger());
    }

    @Test
    void nothingElseIsLeftInTheFolder() throws IOException {
        file().change(before -> state(3));

        try (var files = Files.list(folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("rescue.json", "rescue.json.lock");
        }
    }

    @Test
    void aFolderThatCannotBeIsToldOnceAndTheWatchGoesOnInMemory() throws IOException {
        Files.writeString(folder(), "in the way");
        RescueFile file = file();

        file.change(before -> state(1));
        file.change(before -> state(2));
        file.update(ledger -> Answers.pause(ledger, NOW, null));

        assertThat(told).singleElement().asString().startsWith("cannot keep the state of the alerts in " + json());
        assertThat(file.state().ledger().outcomes()).hasSize(2);
        assertThat(file.state().ledger().pause()).isNotNull();
    }

    @Test
    void whatWasInMemoryIsWrittenOnceThatIsPossible() throws IOException {
        Files.writeString(folder(), "in the way");
        RescueFile file = file();
        file.change(before -> state(2));
        Files.delete(folder());

        file.update(ledger -> new Step(ledger, List.of()));

        assertThat(file().state()).isEqualTo(state(2));
        assertThat(told).hasSize(1);

        file.change(before -> state(3));
        Files.delete(json());
        Files.createDirectory(json());
        Files.writeString(json().resolve("full"), "of something");
        Files.createDirectory(folder().resolve("rescue.json.new"));
        file.change(before -> state(4));

        assertThat(told.size()).isBetween(2, 3);
    }

    @Test
    void aFileThatCannotBeWrittenIsToldOnceUntilItCan() throws IOException {
        RescueFile file = file();
        file.change(before -> state(1));
        Path inTheWay = Files.createDirectory(folder().resolve("rescue.json.new"));

        file.change(before -> state(2));
        file.change(before -> state(3));
        assertThat(told).hasSize(1);
        assertThat(file.state()).isEqualTo(state(3));

        Files.delete(inTheWay);
        file.change(before -> state(4));
        assertThat(file().state()).isEqualTo(state(4));

        Files.createDirectory(inTheWay);
        file.change(before -> state(5));
        assertThat(told).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{}",
                "null",
                "[]",
                "0",
                "\"\"",
                "{\"version\":1}{}",
                "{\"version\":1,\"seen\":\"yesterday\"}",
                "{\"version\":1,\"seen\":\"+1000000000-12-31T23:59:59.999999999Z\"}",
                "{\"version\":1,\"seen\":\"-1000000000-01-01T00:00:00Z\"}",
                "{\"version\":1,\"outcomes\":{\"2026-11-23T09:00Z/cow\":\"lost\"}}",
                "{\"version\":1,\"outcomes\":{\"+999999999-12-31T23:59Z/cow\":\"done\"}}",
                "{\"version\":1,\"outcomes\":{\"2026-11-23T09:00Z/\":\"done\"}}",
                "{\"version\":1,\"outcomes\":{\"2026-11-23T09:00Z/\\u001b[2J\":\"done\"}}",
                "{\"version\":1,\"outcomes\":[]}",
                "{\"version\":1,\"keeper\":{\"process\":1e99,\"since\":\"2026-11-23T09:00:00Z\",\"resident\":true}}",
                "{\"version\":1,\"ringing\":{}}",
                "{\"version\":1,\"snoozed\":null}",
                "\u0000\u0001\u0002",
            })
    void whatIsDamagedIsSetAsideAndTold(String content) throws IOException {
        assertSetAside(content, json() + ": it is ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"every\":\"PT0S\"",
                "\"every\":\"PT-1H\"",
                "\"every\":\"PT2562047788015215H\"",
                "\"every\":\"PT1H0.5S\"",
                "\"length\":\"PT0S\"",
                "\"length\":\"PT25H\"",
                "\"days\":\"\"",
                "\"days\":\"someday\"",
                "\"from\":\"25:00\"",
                "\"begun\":\"+999999999-12-31T23:59\"",
                "\"grace\":\"PT-3M\"",
                "\"grace\":\"PT2562047788015215H\"",
                "\"snooze\":\"PT-5M\"",
                "\"snooze\":\"PT2562047788015215H\"",
                "\"protocol\":\"\\u001b]0;x\\u0007\"",
                "\"slots\":[]",
                "\"slots\":[{\"at\":\"PT-1S\",\"pose\":\"cow\"}]",
                "\"slots\":[{\"at\":\"PT1S\",\"pose\":\"cow\"},{\"at\":\"PT1S\",\"pose\":\"cow\"}]",
                "\"slots\":[{\"at\":\"PT1S\",\"pose\":\"\\u202e\"}]",
                "\"slots\":[{\"at\":\"PT1S\"}]",
                "\"slots\":[7]",
                "\"slots\":{}",
            })
    void termsThatNobodyAgreedOnAreSetAside(String member) throws IOException {
        String good = "{\"version\":1,\"terms\":{\"protocol\":\"workday\",\"every\":\"PT1H\",\"from\":\"09:00\","
                + "\"length\":\"PT8H\",\"days\":\"mon-fri\",\"grace\":\"PT3M\",\"snooze\":\"PT5M\","
                + "\"slots\":[{\"at\":\"PT0S\",\"pose\":\"cow\"}]}}";
        assertThat(StateReader.read(good).terms()).isNotNull();
        String name = member.substring(0, member.indexOf(':') + 1);
        int at = good.indexOf(name);
        String bad = at < 0
                ? good.replace("\"every\"", member + ",\"every\"")
                : good.replaceFirst(name + "(\\[.*?\\]|\"[^\"]*\")", java.util.regex.Matcher.quoteReplacement(member));

        assertSetAside(bad, json() + ": it is damaged");
    }

    @Test
    void whatANewerVersionWroteIsSetAsideAndTold() throws IOException {
        assertSetAside("{\"version\":2,\"seen\":[{}]}", json() + ": it is of another version of yoga");
    }

    @Test
    void deepNestingIsSetAside() throws IOException {
        assertSetAside("{\"version\":1,\"a\":" + "[".repeat(200_000), json() + ": it is damaged");
        assertSetAside("{\"version\":1,\"a\":" + "{\"a\":".repeat(100_000), json() + ": it is damaged");
    }

    @Test
    void aHugeFileIsSetAsideUnread() throws IOException {
        Files.createDirectories(folder());
        try (RandomAccessFile large = new RandomAccessFile(json().toFile(), "rw")) {
            large.setLength(50_000_000);
        }

        assertThat(file().state()).isEqualTo(State.EMPTY);
        assertThat(told)
                .containsExactly(json() + ": it is larger than anything that is kept here; it is set aside as"
                        + " rescue.json.unreadable, and the alerts begin anew");
        assertThat(folder().resolve("rescue.json.unreadable")).hasSize(50_000_000);
    }

    @Test
    void aFolderInItsPlaceIsSetAside() throws IOException {
        Files.createDirectories(json());

        assertThat(file().state()).isEqualTo(State.EMPTY);
        assertThat(told)
                .containsExactly("cannot read " + json() + ": it is a directory; it is set aside as"
                        + " rescue.json.unreadable, and the alerts begin anew");
    }

    private void assertSetAside(String content, String beginning) throws IOException {
        told.clear();
        Files.createDirectories(folder());
        Files.writeString(json(), content);
        RescueFile file = file();

        assertThat(file.state()).isEqualTo(State.EMPTY);
        assertThat(file.state()).isEqualTo(State.EMPTY);
        assertThat(told)
                .singleElement()
                .asString()
                .startsWith(beginning)
                .endsWith("; it is set aside as rescue.json.unreadable, and the alerts begin anew");
        assertThat(json()).doesNotExist();
        assertThat(folder().resolve("rescue.json.unreadable")).hasContent(content);

        file.change(before -> state(1));
        assertThat(file().state()).isEqualTo(state(1));
    }

    @Test
    void membersOfLaterVersionsArePassedOver() {
        assertThat(StateReader.read(
                                "{\"version\":1,\"later\":{\"a\":[1,{}]},\"pause\":{\"since\":\"2026-11-23T09:00:00Z\","
                                        + "\"why\":[]},\"outcomes\":{}}")
                        .ledger()
                        .pause())
                .isNotNull();
    }

    @Test
    void aFileThatIsTakenAwayIsWrittenAgainByWhoeverKeepsIt() throws IOException {
        RescueFile file = file();
        file.change(before -> state(2));
        Files.delete(json());

        assertThat(file.state()).isEqualTo(state(2));
        assertThat(file.state()).isEqualTo(state(2));
        assertThat(file().state()).isEqualTo(state(2));
        assertThat(told).isEmpty();
    }

    @Test
    void aLockThatIsHeldForLongIsTold() throws Exception {
        Files.createDirectories(folder());
        try (var channel = java.nio.channels.FileChannel.open(
                        folder().resolve("rescue.json.lock"),
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            file().change(before -> state(1));
        }

        assertThat(told)
                .containsExactly("cannot keep the state of the alerts in " + json()
                        + " (another process holds its lock); they go on, and are forgotten when this ends");
    }

    @Test
    void anAlertSettledByTwoProcessesHasOneOutcome() {
        Alert alert = new Alert(LocalDateTime.of(2026, 11, 23, 9, 0), ZoneOffset.ofHours(1), "eagle-arms");
        RescueFile one = file();
        RescueFile other = file();
        one.change(before -> before.with(withRinging(Ledger.EMPTY, alert)));

        Step first = one.update(ledger -> Answers.finish(ledger, alert, Outcome.DONE));
        Step second = other.update(ledger -> Answers.finish(ledger, alert, Outcome.SKIPPED));

        assertThat(first.events()).hasSize(1);
        assertThat(second.quiet()).isTrue();
        assertThat(one.ledger().outcomes()).isEqualTo(Map.of(alert, Outcome.DONE));
    }
}
