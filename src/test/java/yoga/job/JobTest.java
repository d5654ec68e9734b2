package yoga.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yoga.job.HoursTest.WEEKDAYS;
import static yoga.job.HoursTest.hours;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import yoga.practice.InvalidInput;

class JobTest {
    private static final Hours HOURS = hours("09:00", "PT8H", WEEKDAYS);
    private static final List<String> HOSTILE =
            List.of("/opt/yoga", "a b", "<![CDATA[ ]]>", "&amp;", "--> -->", "\"quoted\" 'too'", "100% $HOME", "両手 🧘");

    @ParameterizedTest
    @ValueSource(strings = {"/opt/a\nExecStart=/bin/other", "\u001B]0;x\u0007", "\u0000", "\uD83E", "\uFFFE", "\u202E"})
    void wordsThatNoFileCanHoldAreRefused(String word) {
        assertThatThrownBy(() -> new Job(List.of(word, "tick"), Map.of(), HOURS))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Job(List.of("/yoga", word), Map.of(), HOURS))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Job(List.of("/yoga"), Map.of("JAVA_HOME", word), HOURS))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("has a character that a scheduler's file cannot hold");
    }

    @Test
    void anyOtherWordComesBackWhole() throws Exception {
        Job job = new Job(HOSTILE, Map.of("JAVA_HOME", "<&>"), HOURS);

        NodeList strings = read(job.launchd(Path.of("home"), 501)).getElementsByTagName("string");
        for (int i = 0; i < HOSTILE.size(); i++) {
            assertThat(strings.item(1 + i).getTextContent()).isEqualTo(HOSTILE.get(i));
        }
        assertThat(strings.item(1 + HOSTILE.size()).getTextContent()).isEqualTo("<&>");

        Document task = read(job.taskScheduler(Path.of("local")));
        assertThat(task.getElementsByTagName("Command").item(0).getTextContent())
                .isEqualTo("/opt/yoga");
        assertThat(task.getElementsByTagName("Arguments").item(0).getTextContent())
                .isEqualTo(
                        "\"a b\" \"<![CDATA[ ]]>\" &amp; \"--> -->\" \"\\\"quoted\\\" 'too'\" \"100% $HOME\" \"両手 🧘\"");
    }

    @Test
    void everyFileIsMarkedAsOurs() {
        Job job = new Job(HOSTILE, Map.of(), HOURS);

        for (Plan plan : List.of(
                job.systemd(Path.of("config")),
                job.launchd(Path.of("home"), 501),
                job.taskScheduler(Path.of("local")))) {
            assertThat(plan.files()).isNotEmpty().allSatisfy(file -> {
                assertThat(file.isOurs(file.bytes())).isTrue();
                assertThat(file.text().lines().filter(line -> line.contains(JobFile.MARK)))
                        .hasSize(1);
            });
        }
    }

    @Test
    void aCommandHasAWord() {
        assertThatThrownBy(() -> new Job(List.of(), Map.of(), HOURS)).isInstanceOf(IllegalArgumentException.class);
        assertThatCode(() -> new Job(List.of("/yoga", ""), Map.of(), HOURS)).doesNotThrowAnyException();
    }

    private static Document read(Plan plan) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(plan.files().get(0).bytes()));
    }
}
