package yoga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.cli.completion.Scripts;
import yoga.store.Locations;
import yoga.terminal.Output;
import yoga.terminal.Size;
import yoga.terminal.Terminals;

/** Whatever a command takes is completed by every shell, and stands in the manual. */
class EveryOptionTest {
    private static final Path NOWHERE = Path.of("nowhere");

    @TempDir
    Path home;

    private static List<CommandSpec> commands() {
        return Cli.specs(new Surroundings(
                InputStream.nullInputStream(),
                new Output(new ByteArrayOutputStream()),
                new Output(new ByteArrayOutputStream()),
                Map.of(),
                new Locations(NOWHERE, NOWHERE, NOWHERE),
                new Terminals(false, false, new Size(80, 24)),
                null,
                null));
    }

    private static List<String> names(CommandSpec command) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.options()) {
            if (!option.hidden()) {
                names.addAll(List.of(option.names()));
            }
        }
        names.addAll(command.negatedOptionsMap().keySet());
        return names;
    }

    private static String path(CommandSpec command) {
        return command.name().replaceFirst("^yoga ?", "");
    }

    static Stream<String> shells() {
        return Scripts.SHELLS.stream();
    }

    /** The script that a person gets, so that nothing but a command's own part can stand for it. */
    private String script(String shell) {
        InProcess yoga = new InProcess(home);
        assertThat(yoga.run("completion " + shell)).isEqualTo(ExitCode.DONE);
        return yoga.out;
    }

    @ParameterizedTest
    @MethodSource("shells")
    void aScriptHasNoPlaceLeftEmpty(String shell) {
        assertThat(script(shell))
                .doesNotContainPattern("#@\\w+@")
                .endsWith("\n")
                .doesNotContain("\t");
    }

    @Test
    void bash() {
        String script = script("bash");
        for (CommandSpec command : commands()) {
            String part = between(script, "        '" + path(command) + "')\n", ";;");
            assertThat(part).contains(" options='" + String.join(" ", inOrder(command)) + "'");
        }
    }

    @Test
    void zsh() {
        String script = script("zsh");
        for (CommandSpec command : commands()) {
            String part =
                    between(script, "\n" + ("_yoga " + path(command)).strip().replace(' ', '-') + "() {\n", "\n}\n");
            names(command).forEach(name -> assertThat(part).containsPattern("\\)" + name + "[=+]?\\["));
        }
    }

    @Test
    void fish() {
        String script = script("fish");
        for (CommandSpec command : commands()) {
            List<String> lines = script.lines()
                    .filter(line -> line.startsWith("complete -c yoga -n '__yoga_at \\'" + path(command) + "\\''"))
                    .toList();
            for (String name : names(command)) {
                String option = name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1);
                assertThat(lines).as(command.name() + " " + name).anyMatch(line -> (line + " ").contains(option + " "));
            }
        }
    }

    @Test
    void theManual() {
        Map<String, String> pages = WriteManual.pages("1", "2026-01-01");
        for (CommandSpec command : commands()) {
            List<String> words = List.of(command.name().split(" ", -1));
            String page = pages.get(String.join("-", words.subList(0, Math.min(2, words.size()))) + ".1");
            assertThat(page).contains(command.name());
            names(command)
                    .forEach(name -> assertThat(page + pages.get("yoga.1"))
                            .contains("\\fB" + name.replace("-", "\\-") + "\\fR"));
        }
    }

    @Test
    void everyCommandIsKnown() {
        assertThat(commands().stream().map(EveryOptionTest::path))
                .containsAll(Cli.COMMANDS.keySet())
                .contains("", "rescue status");
    }

    /** Where it is not so, the words behind an option could not be told from arguments without knowing the command. */
    @Test
    void anOptionTakesAValueInAllCommandsOrInNone() {
        Set<String> with = new HashSet<>();
        Set<String> without = new HashSet<>();
        for (CommandSpec command : commands()) {
            for (OptionSpec option : command.options()) {
                (option.arity().max() > 0 ? with : without).addAll(List.of(option.names()));
            }
        }
        assertThat(with).doesNotContainAnyElementsOf(without);
    }

    @ParameterizedTest
    @ValueSource(strings = {"completion", "completion tcsh", "completion bash zsh", "completion --names secrets"})
    void whatCannotBeWritten(String line) {
        InProcess yoga = new InProcess(home);

        assertThat(yoga.run(line)).isEqualTo(ExitCode.USAGE);
        assertThat(yoga.out).isEmpty();
        assertThat(yoga.err).startsWith("yoga: ").hasLineCount(1);
    }

    @Test
    void namesOfTheFileOnTheLine() throws IOException {
        Path file = Files.writeString(
                home.resolve("mine.yaml"),
                "routines: {quick: {name: Quick One, about: \"It's $(so)\", steps: [cat-cow]}}\n");
        InProcess yoga = new InProcess(home);

        yoga.run("completion --names routines -- run --file " + file);

        assertThat(yoga.out).contains("morning\t").endsWith("quick\tIt's $(so)\n");
        assertThat(yoga.err).isEmpty();
    }

    private static List<String> inOrder(CommandSpec command) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.options()) {
            if (!option.hidden()) {
                names.addAll(List.of(option.names()));
                command.negatedOptionsMap().forEach((name, negated) -> {
                    if (negated.equals(option)) {
                        names.add(name);
                    }
                });
            }
        }
        return names;
    }

    private static String between(String text, String start, String end) {
        assertThat(text).contains(start);
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
