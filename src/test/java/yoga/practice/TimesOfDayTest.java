package yoga.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesOfDayTest {
    @ParameterizedTest
    @CsvSource({
        "09:30,09:30",
        "9:30,09:30",
        "0:00,00:00",
        "00:00,00:00",
        "24:00,00:00",
        "23:59,23:59",
        "' 17:00 ',17:00",
    })
    void timesAreReadAsPeopleWriteThem(String text, LocalTime time) {
        assertThat(TimesOfDay.parse(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ":",
                "9",
                "930",
                "9:3",
                "9:300",
                "009:30",
                "25:00",
                "24:01",
                "12:60",
                "-1:00",
                "+9:30",
                "9:-1",
                "9.30",
                "9:30am",
                "09:30:00",
                "9h30",
                "noon",
                "１２:00",
                "9: 30"
            })
    void anythingElseIsRefusedWithAnExample(String text) {
        assertThatThrownBy(() -> TimesOfDay.parse(text))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("'" + text + "' is not a time of day; write it like 09:30 or 17:00");
    }

    @Test
    void everyMinuteIsReadAsItIsWritten() {
        for (int minute = 0; minute < 24 * 60; minute++) {
            LocalTime time = LocalTime.MIDNIGHT.plusMinutes(minute);
            assertThat(TimesOfDay.parse(TimesOfDay.format(time))).isEqualTo(time);
        }
    }

    @Test
    void secondsAreWrittenWhereThereAreAny() {
        assertThat(TimesOfDay.format(LocalTime.of(9, 7, 30))).isEqualTo("09:07:30");
        assertThat(TimesOfDay.format(LocalTime.of(9, 7, 0, 999_999_999))).isEqualTo("09:07");
        assertThat(TimesOfDay.minutes(LocalTime.of(9, 7, 59))).isEqualTo("09:07");
    }

    @Test
    void aStampIsOfRfc3339() {
        LocalDateTime civil = LocalDateTime.of(2026, 11, 23, 9, 5);

        assertThat(TimesOfDay.stamp(civil, ZoneOffset.ofHours(1))).isEqualTo("2026-11-23T09:05:00+01:00");
        assertThat(TimesOfDay.stamp(civil, ZoneOffset.UTC)).isEqualTo("2026-11-23T09:05:00Z");
        assertThat(TimesOfDay.stamp(civil, ZoneOffset.ofHoursMinutes(-3, -30))).isEqualTo("2026-11-23T09:05:00-03:30");
    }
}
