package yoga.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Eagle Arms, Eagle Arms",
                "\"a\\nb\", a b",
                "\"a \\r\\n\\tb\", a b",
                "\"a\\u2028b\", a b",
                "\"a\\u0085b\", a b",
                "\"\\e[31mred\", [31mred",
                "\"\\e]9;4;1\\e\\\\x\", ]9;4;1\\x",
                "\"a\\u009b31mb\", a31mb",
                "\"a\\u0007b\\u0000\", ab",
                "\"a\\u202eb\\u2066\", ab",
                "\"  left and right \", left and right",
                "🧘 ü …, 🧘 ü …",
            })
    void oneLineWithoutControls(String text, String safe) {
        assertThat(Text.safe(read(text))).isEqualTo(safe);
    }

    /** Reads the escapes that the table has instead of characters nobody sees. */
    private static String read(String written) {
        return written.replace("\\e]9;4;1\\e\\\\x", "\033]9;4;1\033\\x")
                .replace("\\e", "\033")
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace("\\u2028", "\u2028")
                .replace("\\u0085", "\u0085")
                .replace("\\u009b", "\u009b")
                .replace("\\u0007", "\u0007")
                .replace("\\u0000", "\0")
                .replace("\\u202e", "\u202e")
                .replace("\\u2066", "\u2066");
    }

    @Test
    void aLoneSurrogateGoes() {
        assertThat(Text.safe("a\uD83Eb")).isEqualTo("ab");
    }

    @Test
    void noLongerThanTwoHundred() {
        assertThat(Text.safe("x".repeat(200))).hasSize(200).doesNotContain("…");
        assertThat(Text.safe("🧘".repeat(1_000_000))).isEqualTo("🧘".repeat(199) + "…");
    }

    @Test
    void aTitleIsNeverEmpty() {
        assertThat(Text.title(new Notice("\033\n", "", false, Duration.ofMinutes(3))))
                .isEqualTo("yoga");
    }

    @Test
    void aBodyIsMarkup() {
        assertThat(Text.markup("a < b > c & d \\n")).isEqualTo("a &lt; b &gt; c &amp; d \\\\n");
    }
}
