package yoga.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static yoga.progress.Entries.alerted;
import static yoga.progress.Entries.feeling;
import static yoga.progress.Entries.practice;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a journal adds up to. */
class ProgressTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    private static Progress progress(LocalDate today, int weeks, List<? extends Entry> entries) {
        return Progress.of(
                Journal.of(entries, Set.of()),
                today,
                weeks,
                pose -> pose.equals("cat-cow") ? List.of("spine", "shoulders") : List.of());
    }

    private static List<Practice> mornings(int... daysOfNovember) {
        List<Practice> mornings = new ArrayList<>();
        for (int day : daysOfNovember) {
            mornings.add(practice("d" + day, "2026-11-" + (day < 10 ? "0" : "") + day + "T07:00:00+01:00"));
        }
        return mornings;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a Sunday ends its week | 2026-11-22 |  1 | 2026-11-16
                    a Monday begins one    | 2026-11-23 |  1 | 2026-11-23
                    twelve weeks           | 2026-11-22 | 12 | 2026-08-31
                    over a year's end      | 2027-01-01 |  2 | 2026-12-21
                    """)
    void weeksAreWhole(String what, LocalDate today, int weeks, LocalDate first) {
        assertThat(progress(today, weeks, List.of()).first()).as(what).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nothing                    |                      | 0 | 0
                    today only                 | 22                   | 1 | 1
                    yesterday can go on        | 20,21                | 2 | 2
                    two days ago is over       | 18,19,20             | 0 | 3
                    up to today                | 5,6,7,8,20,21,22     | 3 | 4
                    the latest of two as long  | 10,11,21,22          | 2 | 2
                    """)
    void runsOfDays(String what, String days, int current, int longest) {
        int[] list = days == null
                ? new int[0]
                : List.of(days.split(",")).stream().mapToInt(Integer::parseInt).toArray();
        Days all = progress(SUNDAY, 4, mornings(list)).days();

        assertThat(length(all.current(SUNDAY))).as(what).isEqualTo(current);
        assertThat(length(all.longest())).as(what).isEqualTo(longest);
    }

    private static int length(Days.@Nullable Run run) {
        return run == null ? 0 : run.length();
    }

    @Test
    void minutesAreSummedByDayPoseAndMuscle() {
        Progress progress = progress(SUNDAY, 1, mornings(15, 16, 22));

        assertThat(progress.inTheseWeeks().count()).isEqualTo(2);
        assertThat(progress.days().count()).isEqualTo(3);
        assertThat(progress.inTheseWeeks().sum()).isEqualTo(Duration.ofMinutes(10));
        assertThat(progress.poses()).containsExactly(new Progress.Sum("cat-cow", Duration.ofMinutes(10)));
        assertThat(progress.targets())
                .containsExactly(
                        new Progress.Sum("shoulders", Duration.ofMinutes(10)),
                        new Progress.Sum("spine", Duration.ofMinutes(10)));
    }

    @Test
    void rehearsalsAreNoPractice() {
        OffsetDateTime at = OffsetDateTime.parse("2026-11-22T07:00:00+01:00");
        Practice fast = new Practice(
                "r",
                at.toInstant(),
                at.getOffset(),
                "morning",
                Practice.Ending.FINISHED,
                4,
                4,
                3,
                Duration.ofSeconds(5),
                Duration.ofSeconds(6),
                Map.of("cat-cow", Duration.ofSeconds(5)),
                List.of(),
                null,
                60);

        assertThat(progress(SUNDAY, 1, List.of(fast)).days().count()).isZero();
        assertThat(progress(SUNDAY, 1, List.of(fast)).poses()).isEmpty();
    }

    @Test
    void alertsDoneOfThoseShown() {
        Progress progress = progress(
                SUNDAY,
                1,
                List.of(
                        alerted("2026-11-20T09:00:00+01:00", "eagle-arms", "done"),
                        alerted("2026-11-20T09:15:00+01:00", "eagle-arms", "missed"),
                        alerted("2026-11-20T09:30:00+01:00", "eagle-arms", "skipped"),
                        alerted("2026-11-13T09:30:00+01:00", "eagle-arms", "done")));

        assertThat(progress.alerts()).isEqualTo(new Progress.Alerts(3, 1));
    }

    @Test
    void theFeelingOfADayIsItsMean() {
        Progress progress = progress(
                SUNDAY,
                1,
                List.of(
                        feeling("a", "2026-11-20T09:00:00+01:00", 6, ""),
                        feeling("b", "2026-11-20T19:00:00+01:00", 3, ""),
                        feeling("c", "2026-11-21T19:00:00+01:00", 2, "")));

        assertThat(progress.feelings().days())
                .containsExactly(
                        new Feelings.Day(LocalDate.of(2026, 11, 20), 4.5, 2),
                        new Feelings.Day(LocalDate.of(2026, 11, 21), 2, 1));
    }

    @Test
    void aDayThatComesTwiceOnAFlightIsOneDay() {
        List<Practice> flight = List.of(
                practice("a", "2026-11-21T23:00:00+13:00"),
                practice("b", "2026-11-21T06:00:00-10:00"),
                practice("c", "2026-11-22T06:00:00-10:00"));
        Days days = progress(SUNDAY, 1, flight).days();

        assertThat(days.count()).isEqualTo(2);
        assertThat(days.on(LocalDate.of(2026, 11, 21))).isEqualTo(Duration.ofMinutes(10));
        assertThat(length(days.current(SUNDAY))).isEqualTo(2);
    }

    @Test
    void clockChangesLoseAndDoubleNoDay() {
        List<Practice> mornings = new ArrayList<>();
        for (int day = 20; day <= 31; day++) {
            mornings.add(practice("o" + day, "2026-10-" + day + "T00:10:00+0" + (day <= 25 ? 2 : 1) + ":00"));
        }

        assertThat(length(progress(SUNDAY, 12, mornings).days().longest())).isEqualTo(12);
    }

    @Test
    void twoJournalsOneBehindTheOtherAddUpToTheSame() {
        long seed = System.nanoTime();
        List<Entry> all = new ArrayList<>(mornings(1, 2, 3, 8, 20, 21));
        all.add(feeling("a", "2026-11-20T09:00:00+01:00", 6, ""));
        all.add(alerted("2026-11-20T09:00:00+01:00", "eagle-arms", "done"));
        Progress expected = progress(SUNDAY, 4, all);
        List<Entry> twice = new ArrayList<>(all);
        twice.addAll(all.subList(2, all.size()));
        Collections.shuffle(twice, new Random(seed));

        assertThat(progress(SUNDAY, 4, twice)).as("seed " + seed).isEqualTo(expected);
    }

    private static Trend trend(double... scores) {
        List<Feelings.Day> days = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            days.add(new Feelings.Day(SUNDAY.plusDays(2L * i), scores[i], 1));
        }
        return Trend.of(days);
    }

    @Test
    void aTrendIsToldOnlyWhereItIsSure() {
        assertThat(trend().direction()).isEqualTo(Trend.Direction.TOO_FEW);
        assertThat(trend(9, 7, 5, 3, 1).direction()).isEqualTo(Trend.Direction.TOO_FEW);
        assertThat(trend(5, 5, 5, 5, 5, 5, 5, 5, 5).direction()).isEqualTo(Trend.Direction.LEVEL);
        assertThat(trend(5, 3, 6, 4, 5, 3, 6, 4, 5).direction()).isEqualTo(Trend.Direction.LEVEL);
        assertThat(trend(7, 7, 6, 6, 5, 6, 4, 4, 3).direction()).isEqualTo(Trend.Direction.EASING);
        assertThat(trend(1, 1, 2, 2, 4, 3, 5, 5, 6).direction()).isEqualTo(Trend.Direction.GROWING);
    }

    @Test
    void theLineOfATrendDoesNotMindOneBadDay() {
        Trend trend = trend(8, 7, 6, 5, 10, 3, 2, 1, 0);

        assertThat(trend.from()).isBetween(7.5, 8.5);
        assertThat(trend.to()).isBetween(0.0, 0.7);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 3650})
    void yearsOfFeelingsHaveATrendToo(int count) {
        double[] scores = new double[count];
        for (int i = 0; i < count; i++) {
            scores[i] = 8 - 6.0 * i / count + (i % 3 - 1);
        }
        List<Feelings.Day> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            days.add(new Feelings.Day(SUNDAY.plusDays(i), scores[i], 1));
        }

        assertThat(Trend.of(days).direction()).isEqualTo(Trend.Direction.EASING);
    }

    @Test
    void whatWasLeftGoesOnUntilAnotherRoutineIsFinished() {
        Practice left = practice("a", "2026-11-20T07:00:00+01:00", Practice.Ending.QUIT, 2, List.of());
        Practice later = practice("b", "2026-11-21T07:00:00+01:00");

        assertThat(Unfinished.last(Journal.EMPTY)).isNull();
        assertThat(Unfinished.last(Journal.of(List.of(left), Set.of()))).isEqualTo(left);
        assertThat(Unfinished.last(Journal.of(List.of(left, later), Set.of()))).isNull();
    }
}
