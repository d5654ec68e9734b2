package yoga.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import yoga.practice.Catalogue;
import yoga.practice.InvalidInput;

/** Makes the image of the built-in catalogue out of routines.yaml when the program is packaged. */
public final class CompileCatalogue {
    private CompileCatalogue() {}

    /**
     * Writes the image, or prints the faults of the source to standard error and exits with 1.
     *
     * @param args the source and the image
     * @throws IOException if the image cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: CompileCatalogue routines.yaml " + BuiltIn.IMAGE);
            System.exit(2);
        }
        try {
            compile(Path.of(args[0]), Path.of(args[1]));
        } catch (InvalidInput e) {
            e.lines().forEach(System.err::println);
            System.exit(1);
        }
    }

    static void compile(Path source, Path image) throws IOException {
        byte[] bytes = CatalogueImage.of(RoutinesFile.read(source, Catalogue.EMPTY));
        Path folder = image.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(image, bytes);
    }
}
