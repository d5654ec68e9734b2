package yoga.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertTest {
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "Africa/Monrovia"})
    void anAlertIsFoundAgainByItsId(String zone) {
        Schedule schedule = Workdays.schedule("7m", Workdays.hours("00:00–00:00", Workdays.EVERY_DAY));

        for (Alert alert :
                schedule.on(LocalDate.parse("1970-01-05"), ZoneId.of(zone)).alerts()) {
            assertThat(Alert.parse(alert.id())).isEqualTo(alert);
        }
    }

    @Test
    void anIdTellsWhenWhereAndWhat() {
        Alert alert = Workdays.nineToFive()
                .on(LocalDate.parse("2026-11-23"), Workdays.BERLIN)
                .alerts()
                .get(1);

        assertThat(alert.id()).isEqualTo("2026-11-23T09:15+01:00/needle");
        assertThat(alert.at()).isEqualTo("2026-11-23T08:15:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "needle",
                "/needle",
                "2026-11-23T09:15+01:00",
                "2026-11-23T09:15+01:00/",
                "2026-11-23T09:15/needle",
                "2026-11-23/needle",
                "2026-11-31T09:15+01:00/needle",
                "2026-11-23T25:15+01:00/needle",
                "2026-11-23T09:15+99:00/needle",
                "2026-11-23T09:15+01:00[Europe/Berlin]/needle",
                "\u0000/\u0000"
            })
    void whatIsNoIdIsNoAlert(String id) {
        assertThat(Alert.parse(id)).isNull();
    }
}
