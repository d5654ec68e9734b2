package yoga.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yoga.practice.Breath;
import yoga.practice.Cycle;
import yoga.practice.InvalidInput;
import yoga.practice.Weekdays;

/** Days, weekdays and repetitions as people write them. */
class WrittenFormsTest {

    @Test
    void weekdaysAreDaysRangesOrAll() {
        assertThat(Weekdays.parse("mon-fri")).isEqualTo(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        assertThat(Weekdays.parse("mon, wed,fri"))
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
        assertThat(Weekdays.parse("sat-mon, wed"))
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(Weekdays.parse("sun")).containsExactly(DayOfWeek.SUNDAY);
        assertThat(Weekdays.parse("daily")).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"monday", "mon-", "-fri", "mon,,fri", "mon fri", "''", ",", "daily, mon", "mon-fri-sun"})
    void otherWordsAreNotWeekdays(String text) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Weekdays.parse(text))
                .withMessage(
                        "'" + text + "' are not days of the week; write them like mon-fri, 'mon, wed, fri' or daily");
    }

    @Test
    void daysAreOneOrASpan() {
        assertThat(Days.parse("4")).isEqualTo(new Days(4, 4)).hasToString("day 4");
        assertThat(Days.parse("4-14")).isEqualTo(new Days(4, 14)).hasToString("days 4-14");
        assertThat(Days.parse("1 - 366")).isEqualTo(new Days(1, 366));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0      | '0' is out of range; a plan has days 1 to 366",
                "1-367  | '1-367' is out of range; a plan has days 1 to 366",
                "99999  | '99999' is out of range; a plan has days 1 to 366",
                "7-4    | '7-4' runs backwards; write the earlier day first",
                "-3     | '-3' are not days of a plan; write them like 4 or 4-14",
                "1-2-3  | '1-2-3' are not days of a plan; write them like 4 or 4-14",
                "a week | 'a week' are not days of a plan; write them like 4 or 4-14"
            })
    void otherNumbersAreNotDays(String text, String message) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Days.parse(text))
                .withMessage(message);
    }

    @Test
    void aRepetitionHasTwoHalves() {
        assertThat(Repetition.parse("3s exhale, 3s inhale"))
                .isEqualTo(new Cycle(Breath.EXHALE, Duration.ofSeconds(3), Duration.ofSeconds(3)));
        assertThat(Repetition.parse("500ms inhale,30s exhale"))
                .isEqualTo(new Cycle(Breath.INHALE, Duration.ofMillis(500), Duration.ofSeconds(30)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3s | '3s' is not a repetition; write it like '3s exhale, 3s inhale'",
                "3s out, 3s in | '3s out, 3s in' is not a repetition; write it like '3s exhale, 3s inhale'",
                "3s exhale | '3s exhale' is not a repetition; write it like '3s exhale, 3s inhale'",
                "exhale, inhale | 'exhale, inhale' is not a repetition; write it like '3s exhale, 3s inhale'",
                "3s exhale, 3s exhale | both halves of '3s exhale, 3s exhale' are the exhale; write one half as the inhale",
                "3 exhale, 3s inhale | '3' has no unit; write 3s for seconds or 3m for minutes",
                "0s exhale, 3s inhale | an exhale of 0s is out of range for a repetition; take 0.5s to 30s",
                "3s exhale, 31s inhale | an inhale of 31s is out of range for a repetition; take 0.5s to 30s"
            })
    void otherWordsAreNotARepetition(String text, String message) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Repetition.parse(text))
                .withMessage(message);
    }
}
