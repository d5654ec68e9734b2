package yoga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.practice.Characters;
import yoga.practice.InvalidInput;
import yoga.rescue.Outlook;
import yoga.rescue.State;
import yoga.rescue.Terms;
import yoga.rescue.Watch;

/**
 * Whatever is in the file of the alerts' state, it is read or set aside, and what is read can be lived with. The build runs
 * this in 64 MiB of heap, as the program does.
 */
@Tag("hostile")
@Timeout(60)
class HostileStateTest {
    private static final int MUTATIONS = 10_000;
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** A month of alerts each minute takes a while to look through. */
    private static final int GOES_ON_EACH = 40;

    @TempDir
    Path folder;

    private int readSoFar;

    @Test
    void tenThousandMutationsOfGoodStates() {
        long seed = Long.getLong("yoga.seed", System.nanoTime());
        System.out.println("HostileStateTest: repeat with -Dyoga.seed=" + seed);
        AnyState states = new AnyState(seed);
        Mutator mutator = new Mutator(seed);
        int read = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] file = mutator.mutate(StateWriter.write(states.next()));
            try {
                read += reads(file) ? 1 : 0;
            } catch (RuntimeException | Error e) {
                throw new AssertionError("this state:\n" + new String(file, StandardCharsets.UTF_8), e);
            }
        }
        System.out.println("HostileStateTest: " + read + " of " + MUTATIONS + " are still read");
        assertThat(read).isBetween(1, MUTATIONS - 1);
    }

    /** Whether it is read; now and then a watch goes on with it. */
    private boolean reads(byte[] file) {
        long start = System.nanoTime();
        try {
            State state = StateReader.read(new String(file, StandardCharsets.UTF_8));
            if (readSoFar++ % GOES_ON_EACH == 0) {
                goOn(state);
            }
            assertThat(System.nanoTime() - start).isLessThan(SOON.toNanos());
            return true;
        } catch (InvalidInput e) {
            assertThat(e.getMessage()).startsWith("it is ");
            return false;
        }
    }

    private static void goOn(State state) {
        Terms terms = state.terms();
        if (terms != null) {
            Instant now = Instant.parse("2026-11-23T10:20:00Z");
            Watch watch = terms.watch();
            Outlook.of(watch, watch.begin(state.ledger(), now).ledger(), BERLIN, now);
            Outlook.of(watch, watch.advance(state.ledger(), BERLIN, now).ledger(), BERLIN, now);
            watch.wake(state.ledger(), BERLIN, now);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "\"",
                "{\"a\":",
                "[{\"a\":[",
                "\\",
                "\u0000",
                "9",
                "-",
                "1e",
                "{\"version\":1,",
                "//",
                "/*",
                "#",
                "\ufeff",
                "\ud83d\ude00",
                " ",
                "\n",
                "{\"version\":1}",
                "'",
                "NaN",
                ")]}'\n"
            })
    void aMebibyteOfTheSame(String text) {
        StringBuilder file = new StringBuilder(RescueFile.MOST_BYTES + text.length());
        while (file.length() < RescueFile.MOST_BYTES) {
            file.append(text);
        }

        reads(file.toString().getBytes(StandardCharsets.UTF_8));
        reads(("{\"version\":1,\"outcomes\":{\"" + file).getBytes(StandardCharsets.UTF_8));
        reads(("{\"version\":1,\"later\":" + file).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void asManyOutcomesAsAFileHolds() {
        StringBuilder file = new StringBuilder("{\"version\":1,\"outcomes\":{");
        for (int i = 0; file.length() < RescueFile.MOST_BYTES - 100; i++) {
            file.append(i == 0 ? "" : ",")
                    .append("\"2026-11-23T")
                    .append(10 + i % 10)
                    .append(":00Z/p")
                    .append(i)
                    .append("\":\"done\"");
        }

        assertThat(reads((file + "}}").getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @Test
    void whatIsToldIsFitForATerminal() throws IOException {
        List<String> told = new ArrayList<>();
        Mutator mutator = new Mutator(7);
        AnyState states = new AnyState(7);
        for (int i = 0; i < 200; i++) {
            Files.write(folder.resolve("rescue.json"), mutator.mutate(StateWriter.write(states.next())));
            new RescueFile(folder, told::add).state();
        }

        assertThat(told).isNotEmpty().allMatch(line -> line.codePoints().noneMatch(Characters::refused));
    }
}
