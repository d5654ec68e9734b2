package yoga.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yoga.session.Input;

class KeyReaderTest {
    @Test
    void cursorKeysComeInBothOfTheirForms() {
        assertThat(inputs("\033[C\033[D\033OC\033OD"))
                .containsExactly(Input.FORWARD, Input.BACK, Input.FORWARD, Input.BACK);
    }

    @Test
    void modifiersDoNotMatter() {
        assertThat(inputs("\033[1;5C")).containsExactly(Input.FORWARD);
    }

    @Test
    void otherSequencesArePassedOverWhole() {
        assertThat(inputs("\033[3~\033[200~\033[A\033OP\033[[Bq")).containsExactly(Input.QUIT);
    }

    @Test
    void anEscapeAloneDoesNotSwallowTheNextKey() {
        assertThat(inputs("\033q\033\033q")).containsExactly(Input.QUIT, Input.QUIT);
    }

    @Test
    void whatATerminalAnswersIsNoKey() {
        assertThat(inputs("\033P1$r0m\033\\\033]11;rgb:bbbb/bbbb/bbbb\007q")).containsExactly(Input.QUIT);
    }

    @Test
    void altAndALetterDoNotSwallowWhatIsTypedLater() {
        KeyReader reader = new KeyReader();
        reader.read(0x1b);
        reader.read('P');
        reader.pause();

        assertThat(reader.read('q')).isEqualTo((int) 'q');
    }

    @Test
    void capitalsAreTheSameKeys() {
        assertThat(inputs("QXMS")).containsExactly(Input.QUIT, Input.HURTS, Input.EASIER, Input.OTHER_SIDE);
    }

    private static List<Input> inputs(String typed) {
        KeyReader reader = new KeyReader();
        List<Input> inputs = new ArrayList<>();
        typed.chars().forEach(c -> {
            Integer key = reader.read(c);
            if (key != null && Keys.input(key) != Input.NONE) {
                inputs.add(Keys.input(key));
            }
        });
        return inputs;
    }
}
