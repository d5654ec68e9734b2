package yoga.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import yoga.cli.completion.LiveNames;
import yoga.cli.completion.Scripts;
import yoga.practice.Catalogue;
import yoga.practice.Characters;
import yoga.practice.InvalidInput;
import yoga.store.Locations;
import yoga.store.RoutinesFile;

/** {@code yoga completion bash|zsh|fish}: a script for the shell, and the names that the script asks for later. */
final class CompletionCommand implements Command {
    private final Surroundings surroundings;
    private final OptionSpec names = OptionSpec.builder("--names")
            .paramLabel("KIND")
            .type(String.class)
            .hidden(true)
            .build();
    private final PositionalParamSpec words = PositionalParamSpec.builder()
            .paramLabel("bash|zsh|fish")
            .hideParamSyntax(true)
            .index("0..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .completionCandidates(Scripts.SHELLS)
            .description("Which shell it is for.")
            .build();

    CompletionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void declare(CommandSpec spec) {
        Help.examples(
                spec,
                "yoga completion bash > ~/.local/share/bash-completion/completions/yoga",
                "yoga completion zsh > ~/.zfunc/_yoga",
                "yoga completion fish > ~/.config/fish/completions/yoga.fish");
        spec.addPositional(words).addOption(names);
        spec.usageMessage()
                .footerHeading("%nSetting it up:%n")
                .footer(
                        "  Each script goes into a file, as above, and works in the next shell.",
                        "  bash  The package bash-completion reads that folder. Without it, add",
                        "        this to ~/.bashrc:",
                        "          source <(yoga completion bash)",
                        "  zsh   Have these lines in ~/.zshrc, the first one first:",
                        "          fpath=(~/.zfunc $fpath)",
                        "          autoload -Uz compinit; compinit",
                        "  fish  It reads that folder by itself.",
                        "  Names are looked up at each press of the key, your own included.",
                        "  After an update of yoga, write the file anew.");
    }

    @Override
    public ExitCode run() {
        List<String> given = words.getValue() == null ? List.of() : words.getValue();
        String kind = names.getValue();
        if (kind != null) {
            LiveNames live = LiveNames.ofWord(kind);
            if (live == null) {
                throw new InvalidInput("there are no names of the kind " + Characters.quoted(kind));
            }
            Catalogue catalogue = catalogue(given);
            List<String> line = new ArrayList<>(given);
            if (live == LiveNames.STEPS) {
                // What is practised where the line names nothing.
                line.add(PlanInForce.routine(surroundings, catalogue));
            }
            surroundings.output().write(live.lines(catalogue, line));
            return ExitCode.DONE;
        }
        if (given.size() != 1 || !Scripts.SHELLS.contains(given.get(0))) {
            throw new InvalidInput("for which shell? write yoga completion bash, zsh or fish");
        }
        surroundings.output().write(Scripts.of(given.get(0), Cli.specs(surroundings)));
        return ExitCode.DONE;
    }

    /** What there is to choose from, with the file that the line names, if it is one already. */
    private Catalogue catalogue(List<String> line) {
        Catalogue own = new CatalogueOptions().catalogue(surroundings);
        Path file = fileOn(line);
        if (file == null) {
            return own;
        }
        try {
            return own.overlaidBy(RoutinesFile.read(file, own).catalogue());
        } catch (InvalidInput e) {
            return own;
        }
    }

    private @Nullable Path fileOn(List<String> line) {
        String name = null;
        for (int i = 0; i < line.size(); i++) {
            String word = line.get(i);
            if (word.startsWith("--file=")) {
                name = word.substring("--file=".length());
            } else if (word.equals("--file") && i + 1 < line.size()) {
                name = line.get(i + 1);
            }
        }
        if (name == null) {
            return null;
        }
        try {
            Path file = name.startsWith("~/")
                    ? Locations.home(surroundings.environment()).resolve(name.substring(2))
                    : Path.of(name);
            // Nothing that could keep a shell waiting.
            return Files.isRegularFile(file) ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
