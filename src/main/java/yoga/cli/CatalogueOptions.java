package yoga.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.practice.Catalogue;
import yoga.practice.InvalidInput;
import yoga.store.Content;
import yoga.store.RoutinesFile;

/** Which poses and routines there are: the built-in ones, the person's own, and those of one more file. */
final class CatalogueOptions {
    private final OptionSpec file = OptionSpec.builder("--file")
            .paramLabel("FILE")
            .type(String.class)
            .description("Add the poses, routines and plans of a file; - reads standard input.")
            .build();

    void declare(CommandSpec spec) {
        spec.addOption(file);
    }

    /**
     * All that there is to choose from. Faults in the person's own file are told, and the file is left aside: the built-in
     * catalogue goes on working.
     *
     * @throws InvalidInput with every fault, if the file that was asked for has faults
     */
    Catalogue catalogue(Surroundings surroundings) {
        return content(surroundings).catalogue();
    }

    /** The same, with the figures that the files give to poses. */
    Content content(Surroundings surroundings) {
        Content content = withOwn(Content.builtIn(), surroundings);
        String more = file.getValue();
        return more == null
                ? content
                : content.overlaidBy(RoutinesFile.read(more, surroundings.input(), content.catalogue()));
    }

    private static Content withOwn(Content builtIn, Surroundings surroundings) {
        Path own = surroundings.locations().routinesFile();
        if (!Files.exists(own)) {
            return builtIn;
        }
        try {
            return builtIn.overlaidBy(RoutinesFile.read(own, builtIn.catalogue()));
        } catch (InvalidInput e) {
            Messages.tell(surroundings.messages(), e);
            Messages.tell(surroundings.messages(), "your own routines are left aside until this is mended");
            return builtIn;
        }
    }
}
