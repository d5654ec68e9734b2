package yoga.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdaysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mon-fri | mon-fri",
                "mon, wed, fri | mon, wed, fri",
                "mon,wed,fri | mon, wed, fri",
                "fri,mon | mon, fri",
                "sat-mon, wed | mon, wed, sat, sun",
                "sat - mon | mon, sat, sun",
                "daily | daily",
                "mon-sun | daily",
                "tue-mon | daily",
                "sun | sun",
                "mon-mon | mon",
                "mon, mon | mon",
                "mon,tue,wed | mon-wed",
            })
    void daysAreReadAsPeopleWriteThem(String text, String written) {
        assertThat(Weekdays.format(Weekdays.parse(text))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", ",", "mon,", "-", "mon-", "-fri", "monday", "mon fri", "mon-wed-fri", "weekdays", "Mon"
            })
    void anythingElseIsRefusedWithAnExample(String text) {
        assertThatThrownBy(() -> Weekdays.parse(text))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(
                        "'" + text + "' are not days of the week; write them like mon-fri, 'mon, wed, fri' or daily");
    }

    @Test
    void everySetOfDaysIsReadAsItIsWritten() {
        Set<String> written = new HashSet<>();
        for (int bits = 1; bits < 1 << 7; bits++) {
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                if ((bits >> (day.getValue() - 1) & 1) == 1) {
                    days.add(day);
                }
            }

            assertThat(Weekdays.parse(Weekdays.format(days))).isEqualTo(days);
            written.add(Weekdays.format(days));
        }
        assertThat(written).hasSize(127);
    }

    @Test
    void namesStandInASentence() {
        assertThat(Weekdays.name(DayOfWeek.WEDNESDAY)).isEqualTo("Wednesday");
        assertThat(Weekdays.abbreviation(DayOfWeek.WEDNESDAY)).isEqualTo("wed");
    }
}
