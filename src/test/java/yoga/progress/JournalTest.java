package yoga.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static yoga.progress.Entries.alerted;
import static yoga.progress.Entries.feeling;
import static yoga.progress.Entries.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts of what was written down. */
class JournalTest {
    private static final Practice MORNING = practice("a", "2026-11-23T07:10:00+01:00");
    private static final Feeling STIFF = feeling("b", "2026-11-23T09:00:00+01:00", 4, "stiff");
    private static final Alerted DONE = alerted("2026-11-23T09:15:00+01:00", "eagle-arms", "done");
    private static final Alerted MISSED = alerted("2026-11-23T09:15:00+01:00", "eagle-arms", "missed");

    @Test
    void entriesAreInTheOrderOfTheirInstants() {
        // An hour later on the clocks, and an hour earlier in fact.
        Feeling afterFlight = feeling("c", "2026-11-23T09:00:00+03:00", 2, "");

        assertThat(Journal.of(List.of(DONE, STIFF, MORNING, afterFlight), Set.of())
                        .entries())
                .containsExactly(afterFlight, MORNING, STIFF, DONE);
    }

    @Test
    void anIdCountsOnce() {
        assertThat(Journal.of(List.of(MORNING, STIFF, MORNING), Set.of()).entries())
                .containsExactly(MORNING, STIFF);
    }

    @Test
    void anAlertThatWasDoneWasDone() {
        assertThat(Journal.of(List.of(DONE, MISSED), Set.of()).entries()).containsExactly(DONE);
        assertThat(Journal.of(List.of(MISSED, DONE), Set.of()).entries()).containsExactly(DONE);
    }

    @Test
    void whatWasTakenBackDoesNotCountWhereverItStands() {
        assertThat(Journal.of(List.of(MORNING, STIFF, MORNING), Set.of("a")).entries())
                .containsExactly(STIFF);
    }

    @Test
    void theOrderOfWritingChangesNothing() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Entry> here = new ArrayList<>(List.of(MORNING, STIFF, DONE));
        List<Entry> there = List.of(MISSED, MORNING, feeling("b", "2026-11-23T09:00:00+01:00", 5, "stiffer"));
        List<Entry> both = new ArrayList<>(here);
        both.addAll(there);
        List<Entry> first = Journal.of(both, Set.of()).entries();
        for (int i = 0; i < 100; i++) {
            Collections.shuffle(both, random);

            assertThat(Journal.of(both, Set.of()).entries()).as("seed " + seed).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the last minute of a day                | 2026-11-23T23:59:59+01:00 | 2026-11-23
                    the first of the next                   | 2026-11-24T00:00:00+01:00 | 2026-11-24
                    a day that has begun in Auckland only   | 2026-11-24T06:00:00+13:00 | 2026-11-24
                    the same instant in Los Angeles         | 2026-11-23T09:00:00-08:00 | 2026-11-23
                    west over the date line, a day later    | 2026-11-25T06:30:00+13:00 | 2026-11-25
                    east over the date line, the same again | 2026-11-24T08:00:00-10:00 | 2026-11-24
                    before clocks go forward                | 2026-03-29T01:59:59+01:00 | 2026-03-29
                    after clocks went forward               | 2026-03-29T03:00:00+02:00 | 2026-03-29
                    the hour that comes twice, first        | 2026-10-25T02:30:00+02:00 | 2026-10-25
                    the hour that comes twice, again        | 2026-10-25T02:30:00+01:00 | 2026-10-25
                    half hours count                        | 2026-11-23T00:10:00+05:30 | 2026-11-23
                    a leap day                              | 2028-02-29T12:00:00+00:00 | 2028-02-29
                    """)
    void theDayIsThatOfTheClocksAround(String what, String at, LocalDate day) {
        assertThat(practice("a", at).day()).as(what).isEqualTo(day);
    }

    @Test
    void aYearOfMorningsHasEachDayOnceInWhateverZone() {
        for (String zone : List.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata")) {
            ZoneId id = ZoneId.of(zone);
            Set<LocalDate> days = new TreeSet<>();
            for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
                for (int hour : new int[] {0, 2, 7, 23}) {
                    Instant at = day.atTime(hour, 30).atZone(id).toInstant();
                    Feeling felt = new Feeling(at.toString(), at, id.getRules().getOffset(at), 3, "");
                    assertThat(felt.day()).as(zone).isEqualTo(day);
                    days.add(felt.day());
                }
            }
            assertThat(days).as(zone).hasSize(365);
        }
    }

    @Test
    void aRehearsalIsToldFromPractice() {
        assertThat(MORNING.rehearsal()).isFalse();
        assertThat(MORNING.reachedEnd()).isTrue();
        assertThat(MORNING.practised()).isEqualTo(Duration.ofMinutes(5));
    }
}
