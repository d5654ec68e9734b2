package yoga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is true. */
class ReadmeTest {
    @TempDir
    Path home;

    private InProcess yoga;

    @BeforeEach
    void prepare() {
        yoga = new InProcess(home);
    }

    static List<String> commands() throws IOException {
        return readme().lines()
                .filter(line -> (line + " ").startsWith("    yoga "))
                .map(line -> line.replaceAll("#.*", "")
                        .strip()
                        .substring("yoga".length())
                        .strip())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandWorks(String command) {
        yoga.run("rescue tick --notify none --days daily");
        if (command.startsWith("log undo")) {
            yoga.run("log feel 3");
        }
        if (command.startsWith("rescue resume")) {
            yoga.run("rescue pause");
        }
        if (command.startsWith("plan stop")) {
            yoga.run("plan start");
        }

        assertThat(yoga.run(brief(command))).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).isNotEmpty();
        assertThat(yoga.err).isEmpty();
    }

    /** The same command so that it ends soon, needs no alert that waits, and writes nothing but here. */
    private String brief(String command) {
        boolean dry = command.contains("--dry-run");
        if (command.startsWith("record")) {
            return command.replaceAll("-o .*", "-o " + home.resolve("sound.wav"));
        }
        if (command.contains("--resume") || command.contains("--sound-check")) {
            return command + " --help";
        }
        if (command.startsWith("run")) {
            return dry ? command : command + " --speed 3600";
        }
        if (command.startsWith("doctor")) {
            return command + " --no-sound --notify none";
        }
        if (command.startsWith("rescue --")) {
            return dry ? command : command + " --dry-run";
        }
        if (command.matches("rescue (start|snooze|stop).*")) {
            return command + " --help";
        }
        if (command.matches("rescue (un)?install.*")) {
            return command + " --print";
        }
        return command.replaceAll(" (-o|>) .*", "");
    }

    @Test
    void theExampleOfAFileIsOne() throws IOException {
        yoga.typed = exampleFile(0);

        assertThat(yoga.run("routines --check -")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void theExampleOfAFigureIsDrawn() throws IOException {
        yoga.typed = exampleFile(1);

        assertThat(yoga.run("routines --check -")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.run("pose sky-reach --figure --ascii --file -")).isEqualTo(ExitCode.DONE);
        assertThat(yoga.out).contains("arms at ease", "reach up", "open wide");
        assertThat(yoga.err).isEmpty();
    }

    @Test
    void theExampleOfAMessageIsWhatComes() throws IOException {
        Path file = home.resolve("lunch.yaml");
        Files.writeString(file, exampleFile(0).replace("thread-the-needle ", "thread-the-neddle "));

        yoga.run("routines --check " + file);

        String message = yoga.err.replace(file.getParent() + "/", "").strip();
        assertThat(readme().lines().map(String::strip)).contains(message);
    }

    @Test
    void theScreenIsTheGoldenOne() throws IOException {
        String screen = Files.readString(Path.of("src", "test", "resources", "screens", "80x24.txt"));

        assertThat(readme()).contains("```\n" + screen + "```");
        String progress = Files.readString(Path.of("src/test/resources/screens/story/day-9/progress.txt"));
        assertThat(readme()).contains("```\n" + progress + "```");
    }

    private static String exampleFile(int index) throws IOException {
        return Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(readme())
                .results()
                .map(example -> example.group(1))
                .toList()
                .get(index);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
