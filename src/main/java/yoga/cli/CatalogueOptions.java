package yoga.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.practice.Catalogue;
import yoga.store.BuiltIn;
import yoga.store.RoutinesFile;

/** Which poses and routines there are: the built-in ones, the person's own, and those of one more file. */
final class CatalogueOptions {
    private final OptionSpec file = OptionSpec.builder("--file")
            .paramLabel("FILE")
            .type(String.class)
            .description("Add the poses and routines of a file; - reads standard input.")
            .build();

    void declare(CommandSpec spec) {
        spec.addOption(file);
    }

    /**
     * All that there is to choose from.
     *
     * @throws yoga.practice.InvalidInput with every fault, if one of the files has faults
     */
    Catalogue catalogue(Surroundings surroundings) {
        Catalogue catalogue = BuiltIn.catalogue();
        Path own = surroundings.locations().routinesFile();
        if (Files.exists(own)) {
            catalogue = catalogue.overlaidBy(RoutinesFile.read(own, catalogue));
        }
        String more = file.getValue();
        if (more != null) {
            catalogue = catalogue.overlaidBy(RoutinesFile.read(more, surroundings.input(), catalogue));
        }
        return catalogue;
    }
}
