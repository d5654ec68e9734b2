package yoga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yoga.progress.Alerted;
import yoga.rescue.Answers;
import yoga.rescue.Memory;
import yoga.rescue.Outcome;
import yoga.rescue.Schedule;
import yoga.rescue.Watch;
import yoga.rescue.Workday;
import yoga.store.JournalFile;
import yoga.store.Locations;
import yoga.store.RescueFile;
import yoga.terminal.Output;
import yoga.terminal.Terminals;

/** What becomes of alerts goes to the journal, once each. */
class JournalledMemoryTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Watch WATCH = new Watch(
            new Schedule(
                    List.of(
                            new Schedule.Slot(Duration.ZERO, "seated-cat-cow"),
                            new Schedule.Slot(Duration.ofMinutes(15), "eagle-arms"),
                            new Schedule.Slot(Duration.ofMinutes(30), "desk-push-up")),
                    Duration.ofHours(1),
                    new Workday(LocalTime.of(9, 0), Duration.ofHours(8), EnumSet.allOf(DayOfWeek.class)),
                    null),
            Watch.DEFAULT_GRACE);

    @TempDir
    Path home;

    private final List<String> told = new ArrayList<>();

    private Locations locations() {
        return new Locations(home.resolve("config"), home.resolve("data"), home.resolve("state"));
    }

    /** As each process has one of its own. */
    private Memory process() {
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                new Output(OutputStream.nullOutputStream()),
                new Output(OutputStream.nullOutputStream()),
                Map.of(),
                locations(),
                new Terminals(false, false, null),
                null,
                null);
        return new JournalledMemory(
                new RescueFile(locations().state(), told::add), new JournalKeeping(surroundings, told::add));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-23T" + time + ":00Z");
    }

    private static void advance(Memory memory, String time) {
        memory.update(ledger -> WATCH.advance(ledger, BERLIN, at(time)));
    }

    private List<String> journal() {
        return new JournalFile(locations().journalFile(), told::add)
                .read().journal().entries().stream()
                        .map(Alerted.class::cast)
                        .map(alert -> alert.civil() + " " + alert.pose() + " " + alert.outcome())
                        .toList();
    }

    @Test
    void eachOutcomeIsThereOnceWhoeverSettlesIt() {
        Memory resident = process();
        Memory other = process();
        resident.update(ledger -> WATCH.begin(ledger, at("07:59")));
        advance(resident, "08:00");
        other.update(ledger -> Answers.start(WATCH, ledger, BERLIN, at("08:00")));
        other.update(ledger -> Answers.finish(
                ledger, ledger.ringing() == null ? null : ledger.ringing().alert(), Outcome.DONE));
        advance(resident, "08:15");
        advance(other, "08:19");
        advance(resident, "08:19");
        advance(resident, "08:30");
        resident.update(ledger -> Answers.skip(WATCH, ledger, BERLIN, at("08:31")));
        advance(resident, "09:20");

        assertThat(journal())
                .containsExactly(
                        "2026-11-23T09:00 seated-cat-cow done",
                        "2026-11-23T09:15 eagle-arms missed",
                        "2026-11-23T09:30 desk-push-up skipped");
        assertThat(new JournalFile(locations().journalFile(), told::add)
                        .inspect()
                        .repeated())
                .isZero();
        assertThat(told).isEmpty();
    }

    @Test
    void whatNobodyCouldSeeIsNotThere() {
        Memory resident = process();
        resident.update(ledger -> WATCH.begin(ledger, at("07:59")));
        resident.update(ledger -> Answers.pause(ledger, at("07:59"), at("09:10")));
        advance(resident, "09:05");
        advance(resident, "14:10");

        assertThat(journal()).isEmpty();
    }
}
