package yoga.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Completion in the real shells: a person types a part of a command and presses the tab key. */
final class CompletionIT {
    private static final String OWN = """
            poses:
              sky-reach:
                name: "Sky $(touch pwned) `touch pwned` 'reach' \\"up\\" \\\\: [x]"
                place: desk
                position: standing
                hold: 5 breaths
                targets: ["$(touch pwned)", "`touch pwned`", "it's: a \\"word\\"", "a;touch pwned", zeal]
                steps: [Stand.]
            routines:
              morsel:
                name: "A $(touch pwned) `touch pwned` 'small' \\"one\\""
                about: "Take $(touch pwned) `touch pwned` it's \\"slow\\" \\\\: [x] {y}"
                steps: [sky-reach, cat-cow]
            rescues:
              short-day:
                name: Short
                cycle: 30m
                moves:
                  - {at: 0m, pose: sky-reach, hold: 30s}
            """;

    private static final String KILL_LINE = "\025";

    /** A shell in a terminal, with the completion loaded as its help says. */
    enum Kind {
        BASH("bash --norc --noprofile -i") {
            @Override
            String setUp() {
                return "bind 'set show-all-if-ambiguous on' 'set completion-query-items 0' 'set page-completions off'"
                        + " 'set bell-style none' 'set enable-bracketed-paste off'; source <(yoga completion bash)";
            }
        },
        ZSH("zsh -f -i") {
            @Override
            String setUp() {
                return "setopt no_prompt_sp no_beep no_auto_menu; autoload -Uz compinit; compinit -u -D;"
                        + " source <(yoga completion zsh)";
            }
        },
        FISH("fish --no-config -i") {
            @Override
            String setUp() {
                return "yoga completion fish | source";
            }
        };

        private final String command;

        Kind(String command) {
            this.command = command;
        }

        abstract String setUp();

        String program() {
            return command.substring(0, command.indexOf(' '));
        }

        boolean isHere() {
            return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, program())));
        }
    }

    /** A shell at its prompt. */
    private final class Typing implements AutoCloseable {
        private final PseudoTerminal terminal;

        Typing(Kind kind) {
            assumeTrue(kind.isHere(), "there is no " + kind.program() + " here");
            terminal = new PseudoTerminal(yoga, 100, 40, kind.command.split(" ", -1));
            if (kind == Kind.FISH) {
                terminal.press("function fish_prompt; printf '$ '; end; function fish_right_prompt; end;"
                        + " set -g fish_autosuggestion_enabled 0; function fish_greeting; end\n");
            }
            run(kind.setUp());
        }

        void run(String command) {
            terminal.press(command + "; printf 'set %s\\n' up\n");
            terminal.await(
                    "set up",
                    screen -> screen.contains("set up") && last(screen).equals("$"));
            clear();
        }

        private void clear() {
            terminal.press("printf '\\033[H\\033[2J\\033[3J'\n");
            terminal.await("an empty screen", screen -> screen.equals(List.of("$")));
        }

        private String last(List<String> screen) {
            return screen.isEmpty() ? "" : screen.get(screen.size() - 1);
        }

        /** What is typed becomes this at the press of the tab key. */
        void becomes(String typed, String complete) {
            terminal.press(typed + "\t");
            terminal.await(
                    "'" + complete + "' from '" + typed + "'",
                    screen -> screen.stream().anyMatch(line -> line.endsWith("$ " + complete)));
            forget();
        }

        /** What is typed brings these to choose from. */
        void offers(String typed, String... choices) {
            terminal.press(typed + "\t");
            terminal.await(
                    List.of(choices) + " for '" + typed + "'",
                    screen -> Stream.of(choices)
                            .allMatch(choice ->
                                    screen.stream().anyMatch(line -> !line.startsWith("$ ") && line.contains(choice))));
            forget();
        }

        private void forget() {
            terminal.press(KILL_LINE);
            clear();
        }

        @Override
        public void close() {
            terminal.close();
        }
    }

    @TempDir
    Path home;

    private Yoga yoga;

    @BeforeEach
    void install() {
        yoga = new Yoga(home).with("XDG_CONFIG_HOME", home.resolve("config").toString());
    }

    @ParameterizedTest
    @EnumSource
    void commandsOptionsAndNames(Kind kind) throws IOException {
        yoga.file("mine.yaml", "routines: {quick-one: {name: Quick, steps: [cat-cow]}}\n");
        try (Typing shell = new Typing(kind)) {
            shell.becomes("yoga ru", "yoga run");
            shell.becomes("yoga run th", "yoga run thread-the-needle");
            shell.becomes("yoga routines mor", "yoga routines morning");
            shell.becomes("yoga run --br", "yoga run --breath" + (kind == Kind.ZSH ? "=" : ""));
            shell.becomes("yoga rescue stat", "yoga rescue status");
            shell.becomes("yoga rescue --notify d", "yoga rescue --notify desktop");
            shell.becomes("yoga rescue --protocol w", "yoga rescue --protocol workday");
            shell.becomes("yoga --color n", "yoga --color never");
            shell.becomes("yoga --color=n", "yoga --color=never");
            shell.becomes("yoga --color never ru", "yoga --color never run");
            shell.becomes("yoga run --breath 8s --file mi", "yoga run --breath 8s --file mine.yaml");
            shell.becomes("yoga run --file mine.yaml qui", "yoga run --file mine.yaml quick-one");
            shell.becomes("yoga run strength --from loc", "yoga run strength --from locust");
            shell.becomes("yoga rescue pause un", "yoga rescue pause until");
            shell.becomes("yoga completion z", "yoga completion zsh");
            shell.offers("yoga ", "run", "rescue", "poses", "routines", "completion");
            shell.offers("yoga pose ", "cat-cow", "thread-the-needle", "low-cobra");
            shell.offers("yoga rescue st", "status", "start", "stop");
            shell.offers("yoga poses --where ", "desk", "mat");
            shell.offers("yoga run --no-", "--no-bell", "--no-figure");
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesOfOnesOwnAndNothingIsExecuted(Kind kind) throws IOException {
        yoga.file("config/yoga/routines.yaml", OWN);
        assertThat(yoga.run("yoga routines morsel").code()).isZero();
        try (Typing shell = new Typing(kind)) {
            shell.offers("yoga routines mor", "morsel", "morning");
            shell.becomes("yoga run mors", "yoga run morsel");
            shell.becomes("yoga pose sky", "yoga pose sky-reach");
            shell.becomes("yoga rescue --protocol sh", "yoga rescue --protocol short-day");
            shell.offers("yoga poses --target ", "glutes", "touch", "a");
            // A word that the shell would run must be in quotes, or what it stands for escaped.
            shell.terminal.press("yoga poses --target it\t");
            shell.terminal.await("a quoted word", screen -> screen.stream().anyMatch(line -> line.contains("word")));
            shell.terminal.press("\n");
            shell.terminal.await(
                    "the pose that has it", screen -> screen.stream().anyMatch(line -> line.startsWith("sky-reach")));
            shell.clear();
            shell.terminal.press("yoga poses --target a\t\n");
            shell.terminal.await(
                    "the pose that has it", screen -> screen.stream().anyMatch(line -> line.startsWith("sky-reach")));
        }
        assertThat(home.resolve("pwned")).doesNotExist();
    }

    /** The folder that holds the launcher need not be on the path. */
    @ParameterizedTest
    @EnumSource
    void throughALink(Kind kind) throws IOException {
        Path bin = Files.createDirectories(home.resolve("a bin"));
        Files.createSymbolicLink(bin.resolve("yoga"), Yoga.DISTRIBUTION.resolve("bin/yoga"));
        yoga = yoga.with("PATH", bin + File.pathSeparator + System.getenv("PATH"));
        try (Typing shell = new Typing(kind)) {
            shell.becomes("yoga pose thr", "yoga pose thread-the-needle");
        }
    }

    /** The script in a file of the folder that zsh looks for functions in, as the help says. */
    @Test
    void zshLoadsItFromAFolder() {
        assumeTrue(Kind.ZSH.isHere(), "there is no zsh here");
        yoga.run("mkdir .zfunc; yoga completion zsh > .zfunc/_yoga");
        try (Typing shell = new Typing(Kind.ZSH)) {
            shell.run("compdef -d yoga; unfunction -m '_yoga*'; fpath=(~/.zfunc $fpath); compinit -u -D");
            shell.becomes("yoga ru", "yoga run");
            shell.becomes("yoga run th", "yoga run thread-the-needle");
        }
    }

    @Test
    void fishLoadsItFromAFolder() {
        assumeTrue(Kind.FISH.isHere(), "there is no fish here");
        yoga.run("mkdir -p .config/fish/completions; yoga completion fish > .config/fish/completions/yoga.fish");

        assertThat(new Yoga(home).run("fish -c \"complete -C 'yoga run th'\"").lines())
                .containsExactly("thread-the-needle\tSeated Thread the Needle");
    }

    @Test
    void bashLoadsItFromAFolder() {
        assumeTrue(Kind.BASH.isHere(), "there is no bash here");
        Path library = Path.of("/usr/share/bash-completion/bash_completion");
        assumeTrue(Files.isReadable(library), "there is no bash-completion here");
        String folder = ".local/share/bash-completion/completions";
        yoga.run("mkdir -p " + folder + "; yoga completion bash > " + folder + "/yoga");
        try (Typing shell = new Typing(Kind.BASH)) {
            shell.run("complete -r yoga; unset -f _yoga; source " + library);
            shell.becomes("yoga ru", "yoga run");
            shell.becomes("yoga run th", "yoga run thread-the-needle");
            shell.becomes("yoga --color=n", "yoga --color=never");
        }
    }

    @Test
    void aFileWithFaultsTakesNoOtherNameAway() {
        yoga.file("config/yoga/routines.yaml", "routines: {mine: {name: 3\n");

        assertThat(yoga.run("yoga completion --names practices -- run 2>/dev/null")
                        .out())
                .contains("morning\t", "cat-cow\t");
        assertThat(yoga.run("yoga completion --names practices -- run --file config 2>/dev/null")
                        .out())
                .contains("morning\t", "cat-cow\t");
    }

    @Test
    void aFileThatNeverEndsKeepsNoShellWaiting() {
        yoga.run("mkfifo pipe");
        long begin = System.nanoTime();

        assertThat(yoga.run("yoga completion --names practices -- run --file pipe")
                        .out())
                .contains("morning\t");
        assertThat(yoga.run("yoga completion --names practices -- run --file -").out())
                .contains("morning\t");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }
}
