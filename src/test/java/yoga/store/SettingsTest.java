package yoga.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yoga.practice.InvalidInput;

class SettingsTest {
    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void choose() {
        file = folder.resolve("config.properties");
    }

    private Settings settings(String text) throws IOException {
        return Settings.read(Files.writeString(file, text));
    }

    @Test
    void anAbsentFileHasNoSettings() {
        Settings settings = Settings.read(file);

        assertThat(settings.keys()).isEmpty();
        assertThat(settings.get("run.voice")).isNull();
        assertThat(settings.where("run.voice")).isEqualTo(file.toString());
    }

    @Test
    void everySettingKnowsItsLine() throws IOException {
        Settings settings = settings("""
                # how I like it
                run.voice = true

                run.breath: 8s
                ! the long way round
                greeting = good \\
                           morning
                rescue.from 08:30
                """);

        assertThat(settings.keys()).containsExactly("run.voice", "run.breath", "greeting", "rescue.from");
        assertThat(settings.get("run.voice")).isEqualTo("true");
        assertThat(settings.get("run.breath")).isEqualTo("8s");
        assertThat(settings.get("greeting")).isEqualTo("good morning");
        assertThat(settings.get("rescue.from")).isEqualTo("08:30");
        assertThat(settings.where("run.voice")).isEqualTo(file + ":2");
        assertThat(settings.where("run.breath")).isEqualTo(file + ":4");
        assertThat(settings.where("greeting")).isEqualTo(file + ":6");
        assertThat(settings.where("rescue.from")).isEqualTo(file + ":8");
    }

    @Test
    void meansTheSameAsProperties() throws IOException {
        String text = """
                a=1
                  b : 2
                c\\ d = e\\=f
                g
                h = \\u00e9 and é \\
                  # not a comment
                i = \\\\
                j =
                k = a\\
                \\
                b

                # a comment does not go on \\
                l = 3
                """;
        Properties properties = new Properties();
        properties.load(new StringReader(text));

        Settings settings = settings(text);

        assertThat(settings.keys()).containsExactlyInAnyOrderElementsOf(properties.stringPropertyNames());
        assertThat(settings.keys())
                .allSatisfy(key -> assertThat(settings.get(key)).isEqualTo(properties.getProperty(key)));
        assertThat(settings(text.replace("\n", "\r\n")).get("l")).isEqualTo("3");
    }

    @Test
    void everyFaultHasItsPlace() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> settings("a = 1\nb = \\u12\na = 2\nc = \\u001b[31m\n"))
                .withMessage(String.join(
                        "\n",
                        file
                                + ":2:1: a '\\u' needs four hexadecimal digits; write it like \\u00e9, or write the character itself",
                        file + ":3:1: 'a' is already set on line 1; remove one of them",
                        file + ":4:1: the character U+001B is not allowed in a setting; remove it"));
    }

    @Test
    void refusesWhatIsNoTextOrTooMuchOfIt() throws IOException {
        Files.write(file, new byte[] {'a', '=', (byte) 0xC3, '\n'});
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Settings.read(file))
                .withMessage(file + ":1:3: this byte is not UTF-8; save the file as UTF-8");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> settings("#".repeat(Settings.MOST_BYTES + 1)))
                .withMessage(file + ": larger than 64 KiB; split it or shorten it");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Settings.read(folder))
                .withMessage("cannot read " + folder + ": it is a directory");
    }
}
