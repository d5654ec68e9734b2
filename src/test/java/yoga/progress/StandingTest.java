package yoga.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yoga.practice.Plan;
import yoga.progress.Practice.Ending;
import yoga.store.Content;

/** Where one is in a plan, by what was practised. */
class StandingTest {
    private static final Plan TWO_WEEKS = Content.builtIn().catalogue().plans().get("two-weeks");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final List<Entry> entries = new ArrayList<>();

    private void begin(String at) {
        change(at, true);
    }

    private void change(String at, boolean begun) {
        OffsetDateTime time = OffsetDateTime.parse(at);
        PlanChange on = begun ? null : current();
        entries.add(new PlanChange(
                "plan" + entries.size(), time.toInstant(), time.getOffset(), "two-weeks", on == null ? null : on.id()));
    }

    private void practise(String routine, String at) {
        practise(routine, at, Ending.FINISHED, 4, 1);
    }

    private void practise(String routine, String at, Ending ending, int done, int speed) {
        OffsetDateTime time = OffsetDateTime.parse(at);
        entries.add(new Practice(
                "p" + entries.size(),
                time.toInstant(),
                time.getOffset(),
                routine,
                ending,
                done,
                4,
                Math.min(done, 3),
                Duration.ofMinutes(5),
                Duration.ofMinutes(6),
                Map.of(),
                List.of(),
                null,
                speed));
    }

    private @Nullable PlanChange current() {
        return Standing.current(Journal.of(entries, Set.of()));
    }

    private Standing standing() {
        return standing(TODAY);
    }

    private Standing standing(LocalDate today) {
        PlanChange begin = current();
        assertThat(begin).isNotNull();
        return Standing.of(TWO_WEEKS, begin, Journal.of(entries, Set.of()), today);
    }

    @Test
    void aPlanBeginsWithDayOne() {
        assertThat(current()).isNull();
        begin("2026-11-02T07:00:00+01:00");

        assertThat(standing().day()).isEqualTo(1);
        assertThat(standing().doneToday()).isFalse();
        assertThat(standing().routine().id()).isEqualTo("starter");
    }

    @Test
    void missedDaysMoveNothing() {
        begin("2026-11-02T07:00:00+01:00");
        practise("starter", "2026-11-02T07:10:00+01:00");
        practise("starter", "2026-11-05T07:10:00+01:00");
        practise("starter", "2026-11-20T22:10:00+01:00");

        assertThat(standing().day()).isEqualTo(4);
        assertThat(standing().routine().id()).isEqualTo("morning");
        assertThat(standing().done())
                .extracting(day -> day.on().getDayOfMonth())
                .containsExactly(2, 5, 20);
    }

    @Test
    void whatIsDoneTodayStaysTodaysUntilMidnight() {
        begin("2026-11-29T07:00:00+01:00");
        practise("starter", "2026-11-29T07:10:00+01:00");
        practise("starter", "2026-11-30T07:10:00+01:00");

        assertThat(standing().doneToday()).isTrue();
        assertThat(standing().day()).isEqualTo(2);
        assertThat(standing().next()).isEqualTo(3);
        assertThat(standing(TODAY.plusDays(1)).doneToday()).isFalse();
        assertThat(standing(TODAY.plusDays(1)).day()).isEqualTo(3);
    }

    @Test
    void twoSessionsOnADayAreOneDay() {
        begin("2026-11-02T07:00:00+01:00");
        practise("starter", "2026-11-02T07:10:00+01:00");
        practise("morning", "2026-11-02T21:10:00+01:00");

        assertThat(standing().done()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    to its end                            | morning | FINISHED    | 4 |  1 | true
                    another routine of the plan           | starter | FINISHED    | 4 |  1 | true
                    to its end without a step             | morning | SKIPPED     | 3 |  1 | true
                    to its end with half of the steps     | morning | SKIPPED     | 2 |  1 | true
                    to its end with hardly a step         | morning | SKIPPED     | 1 |  1 | false
                    a routine that is not in the plan     | release | FINISHED    | 4 |  1 | false
                    stopped                               | morning | QUIT        | 3 |  1 | false
                    stopped because it hurt               | morning | HURT        | 3 |  1 | false
                    interrupted                           | morning | INTERRUPTED | 3 |  1 | false
                    rehearsed                             | morning | FINISHED    | 4 | 60 | false
                    """)
    void aDayCountsWhenARoutineOfThePlanWasPractisedToTheEnd(
            String what, String routine, Ending ending, int done, int speed, boolean counts) {
        begin("2026-11-02T07:00:00+01:00");
        practise(routine, "2026-11-02T07:10:00+01:00", ending, done, speed);

        assertThat(standing().done()).as(what).hasSize(counts ? 1 : 0);
    }

    @Test
    void aSessionThatWasLeftAndResumedCounts() {
        begin("2026-11-02T07:00:00+01:00");
        practise("morning", "2026-11-02T07:10:00+01:00", Ending.QUIT, 3, 1);
        practise("morning", "2026-11-02T09:10:00+01:00", Ending.FINISHED, 1, 1);

        assertThat(standing().done()).hasSize(1);
    }

    @Test
    void whatWasPractisedBeforeTheBeginningDoesNotCount() {
        practise("starter", "2026-11-02T07:10:00+01:00");
        begin("2026-11-02T12:00:00+01:00");

        assertThat(standing().done()).isEmpty();
    }

    @Test
    void aPlanThatWasBegunInTheFutureCanBeLeft() {
        begin("2030-01-01T07:00:00+01:00");
        change("2026-11-02T07:00:00+01:00", false);
        assertThat(current()).isNull();

        begin("2026-11-02T07:01:00+01:00");
        assertThat(standing().begun()).isEqualTo(LocalDate.of(2026, 11, 2));
    }

    @Test
    void anEarlierPlanDoesNotComeBack() {
        begin("2026-10-01T07:00:00+01:00");
        begin("2026-11-01T07:00:00+01:00");
        change("2026-11-02T07:00:00+01:00", false);

        assertThat(current()).isNull();
    }

    @Test
    void aSessionThatGoesOnAfterMidnightCounts() {
        begin("2026-11-02T07:00:00+01:00");
        practise("morning", "2026-11-02T23:58:00+01:00", Ending.QUIT, 3, 1);
        practise("morning", "2026-11-03T00:01:00+01:00", Ending.FINISHED, 1, 1);

        assertThat(standing().done()).containsExactly(new Standing.Day(LocalDate.of(2026, 11, 3), "morning"));
    }

    @Test
    void whoFlewWestHasDoneTheDayThatComesAgain() {
        begin("2026-11-21T07:00:00+13:00");
        practise("starter", "2026-11-22T07:10:00+13:00");
        practise("starter", "2026-11-23T07:10:00+13:00");

        assertThat(standing(LocalDate.of(2026, 11, 22)).doneToday()).isTrue();
        assertThat(standing(LocalDate.of(2026, 11, 23)).doneToday()).isTrue();
        assertThat(standing(LocalDate.of(2026, 11, 24)).doneToday()).isFalse();
        assertThat(standing(LocalDate.of(2026, 11, 24)).day()).isEqualTo(3);
    }

    @Test
    void aPlanThatIsLeftIsNotOnAndBeginsAnew() {
        begin("2026-11-02T07:00:00+01:00");
        practise("starter", "2026-11-02T07:10:00+01:00");
        change("2026-11-03T07:00:00+01:00", false);
        assertThat(current()).isNull();

        begin("2026-11-05T07:00:00+01:00");
        assertThat(standing().day()).isEqualTo(1);
    }

    @Test
    void fourteenDaysAreAllAndNoMoreCount() {
        begin("2026-11-01T07:00:00+01:00");
        for (int day = 1; day <= 20; day++) {
            practise("morning", "2026-11-" + (day < 10 ? "0" : "") + day + "T07:10:00+01:00");
        }

        assertThat(standing().finished()).isTrue();
        assertThat(standing().done()).hasSize(14);
        assertThat(standing().day()).isEqualTo(14);
        assertThat(standing().routine().id()).isEqualTo("morning");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    west over the date line: the same day again | 2026-11-04T06:00:00+13:00 | 2026-11-03T18:00:00-10:00 | 2
                    west, and twice on the day that comes twice | 2026-11-04T23:00:00+13:00 | 2026-11-04T06:00:00-10:00 | 1
                    east over the date line: a day is left out  | 2026-11-03T07:00:00-10:00 | 2026-11-05T07:00:00+13:00 | 2
                    clocks go back between two mornings         | 2026-10-24T07:00:00+02:00 | 2026-10-25T07:00:00+01:00 | 2
                    both in the hour that comes twice           | 2026-10-25T02:30:00+02:00 | 2026-10-25T02:30:00+01:00 | 1
                    clocks go forward between two mornings      | 2027-03-27T07:00:00+01:00 | 2027-03-28T07:00:00+02:00 | 2
                    on both sides of midnight                   | 2026-11-03T23:59:00+01:00 | 2026-11-04T00:01:00+01:00 | 2
                    """)
    void aDayIsThatOfTheClocksAround(String what, String one, String other, int days) {
        begin("2026-10-01T07:00:00+01:00");
        practise("morning", one);
        practise("morning", other);

        assertThat(standing().done()).as(what).hasSize(days);
    }

    @Test
    void theOrderOfWritingChangesNothing() {
        begin("2026-11-02T07:00:00+01:00");
        for (int day = 10; day <= 20; day++) {
            practise("morning", "2026-11-" + day + "T07:10:00+01:00");
        }
        Standing before = standing();
        entries.addAll(List.copyOf(entries));
        Collections.reverse(entries);

        assertThat(standing()).isEqualTo(before);
    }
}
