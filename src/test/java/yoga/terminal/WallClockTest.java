package yoga.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WallClockTest {
    private static final String ZONE = "user.timezone";

    private String noted;
    private ZoneId system;

    @BeforeEach
    void ask() {
        noted = System.getProperty(ZONE);
        System.clearProperty(ZONE);
        TimeZone.setDefault(null);
        system = ZoneId.systemDefault();
    }

    @AfterEach
    void putBack() {
        if (noted == null) {
            System.clearProperty(ZONE);
        } else {
            System.setProperty(ZONE, noted);
        }
        TimeZone.setDefault(null);
    }

    @Test
    void aZoneThatTheVirtualMachineFoundByItselfIsLookedForAgain() {
        assertThat(System.getProperty(ZONE)).isEqualTo(system.getId());
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));

        assertThat(new WallClock().zone()).isEqualTo(system);
    }

    @Test
    void aZoneThatItWasToldStays() {
        System.setProperty(ZONE, "Pacific/Chatham");
        TimeZone.setDefault(null);

        assertThat(new WallClock().zone()).isEqualTo(ZoneId.of("Pacific/Chatham"));
        assertThat(ZoneId.systemDefault()).isEqualTo(ZoneId.of("Pacific/Chatham"));
    }
}
