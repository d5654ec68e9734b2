package yoga.job;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yoga.job.Hours.Span;

class HoursTest {
    static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(MONDAY, FRIDAY);

    static Hours hours(String from, String length, Set<DayOfWeek> days) {
        return new Hours(LocalTime.parse(from), Duration.parse(length), days);
    }

    @Test
    void aWorkdayIsTheSameOnEachDay() {
        assertThat(hours("09:00", "PT8H8M", WEEKDAYS).spans())
                .containsExactly(entry(new Span(9 * 60, 17 * 60 + 8), List.copyOf(WEEKDAYS)));
    }

    @Test
    void whatIsBehindMidnightIsOnTheNextDay() {
        assertThat(hours("22:30", "PT3H", EnumSet.of(FRIDAY, SUNDAY)).spans())
                .containsExactly(
                        entry(new Span(0, 90), List.of(MONDAY, SATURDAY)),
                        entry(new Span(22 * 60 + 30, 24 * 60 - 1), List.of(FRIDAY, SUNDAY)));
    }

    @Test
    void roundTheClockIsTheWholeWeek() {
        assertThat(hours("09:00", "PT24H", EnumSet.allOf(DayOfWeek.class)).spans())
                .containsExactly(entry(new Span(0, 24 * 60 - 1), List.of(DayOfWeek.values())));
    }

    @Test
    void moreThanADayGoesOnIntoTheDayAfterTheNext() {
        assertThat(hours("23:00", "PT26H", Set.of(MONDAY)).spans())
                .containsExactly(
                        entry(new Span(23 * 60, 24 * 60 - 1), List.of(MONDAY)),
                        entry(new Span(0, 24 * 60 - 1), List.of(TUESDAY)),
                        entry(new Span(0, 60), List.of(DayOfWeek.WEDNESDAY)));
    }

    @Test
    void secondsAreRoundedSoThatNoneIsLost() {
        assertThat(hours("09:00:30", "PT1H", Set.of(MONDAY)).spans())
                .containsExactly(entry(new Span(9 * 60, 10 * 60 + 1), List.of(MONDAY)));
        assertThat(hours("09:00", "PT1H0.5S", Set.of(MONDAY)).minutes()).isEqualTo(60);
        assertThat(hours("09:00", "PT1H1S", Set.of(MONDAY)).minutes()).isEqualTo(61);
    }

    @Test
    void thereAreDaysAndALength() {
        for (String length : List.of("PT0S", "PT-1M", "PT48H0.001S")) {
            assertThatThrownBy(() -> hours("09:00", length, WEEKDAYS)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> hours("09:00", "PT8H", Set.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
