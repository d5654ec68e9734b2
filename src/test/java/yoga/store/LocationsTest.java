package yoga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the paths in the table are absolute only elsewhere")
class LocationsTest {

    @ParameterizedTest(name = "{0} with {1}={2}")
    @CsvSource(textBlock = """
            # system    | variable        | value    | config                                  | data                                    | state
            Linux       | HOME            | /h       | /h/.config/yoga                         | /h/.local/share/yoga                    | /h/.local/state/yoga
            Linux       | XDG_CONFIG_HOME | /c       | /c/yoga                                 | /h/.local/share/yoga                    | /h/.local/state/yoga
            Linux       | XDG_DATA_HOME   | /d       | /h/.config/yoga                         | /d/yoga                                 | /h/.local/state/yoga
            Linux       | XDG_STATE_HOME  | /s       | /h/.config/yoga                         | /h/.local/share/yoga                    | /s/yoga
            Linux       | XDG_CONFIG_HOME | relative | /h/.config/yoga                         | /h/.local/share/yoga                    | /h/.local/state/yoga
            Linux       | XDG_STATE_HOME  | ./s      | /h/.config/yoga                         | /h/.local/share/yoga                    | /h/.local/state/yoga
            Linux       | XDG_DATA_HOME   | ''       | /h/.config/yoga                         | /h/.local/share/yoga                    | /h/.local/state/yoga
            Linux       | APPDATA         | /a       | /h/.config/yoga                         | /h/.local/share/yoga                    | /h/.local/state/yoga
            FreeBSD     | XDG_CONFIG_HOME | /c       | /c/yoga                                 | /h/.local/share/yoga                    | /h/.local/state/yoga
            Mac OS X    | HOME            | /h       | /h/Library/Application Support/yoga     | /h/Library/Application Support/yoga     | /h/Library/Application Support/yoga
            Mac OS X    | XDG_CONFIG_HOME | /c       | /c/yoga                                 | /h/Library/Application Support/yoga     | /h/Library/Application Support/yoga
            Mac OS X    | XDG_DATA_HOME   | no/d     | /h/Library/Application Support/yoga     | /h/Library/Application Support/yoga     | /h/Library/Application Support/yoga
            Windows 11  | HOME            | /h       | /h/AppData/Roaming/yoga                 | /h/AppData/Local/yoga                   | /h/AppData/Local/yoga
            Windows 11  | APPDATA         | /a       | /a/yoga                                 | /h/AppData/Local/yoga                   | /h/AppData/Local/yoga
            Windows 11  | LOCALAPPDATA    | /l       | /h/AppData/Roaming/yoga                 | /l/yoga                                 | /l/yoga
            Windows 11  | XDG_CONFIG_HOME | /c       | /h/AppData/Roaming/yoga                 | /h/AppData/Local/yoga                   | /h/AppData/Local/yoga
            """, delimiter = '|')
    void followTheEnvironmentAndTheSystem(
            String system, String variable, String value, Path config, Path data, Path state) {
        assertThat(Locations.of(Map.of(variable, value), system, Path.of("/h")))
                .isEqualTo(new Locations(config, data, state));
    }

    @Test
    void nameTheFilesOfAPerson() {
        Locations locations = Locations.of(Map.of("XDG_CONFIG_HOME", "/c"), "Linux", Path.of("/h"));

        assertThat(locations.routinesFile()).isEqualTo(Path.of("/c/yoga/routines.yaml"));
        assertThat(locations.settingsFile()).isEqualTo(Path.of("/c/yoga/config.properties"));
    }
}
