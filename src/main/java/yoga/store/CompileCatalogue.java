package yoga.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import yoga.practice.Catalogue;
import yoga.practice.InvalidInput;

/** Makes the images of the built-in catalogue and figures out of their sources when the program is packaged. */
public final class CompileCatalogue {
    private static final String SOURCE = ".yaml";

    private CompileCatalogue() {}

    /**
     * Writes the images, or prints the faults of the sources to standard error and exits with 1.
     *
     * @param args the source of the catalogue, the folder with the sources of the figures, and the folder for the images
     * @throws IOException if an image cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: CompileCatalogue routines.yaml figures images");
            System.exit(2);
        }
        Path images = Path.of(args[2]);
        try {
            compile(Path.of(args[0]), images.resolve(BuiltIn.IMAGE));
            compileFigures(Path.of(args[1]), images.resolve(BuiltIn.FIGURES));
        } catch (InvalidInput e) {
            e.lines().forEach(System.err::println);
            System.exit(1);
        }
    }

    static void compile(Path source, Path image) throws IOException {
        byte[] bytes =
                CatalogueImage.of(RoutinesFile.read(source, Catalogue.EMPTY).catalogue());
        Path folder = image.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(image, bytes);
    }

    /** Makes an image of every source in a folder, and leaves no other image. */
    static void compileFigures(Path sources, Path images) throws IOException {
        List<String> faults = new ArrayList<>();
        Files.createDirectories(images);
        deleteAll(images);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(sources, "*" + SOURCE)) {
            for (Path source : files) {
                String name = String.valueOf(source.getFileName());
                String pose = name.substring(0, name.length() - SOURCE.length());
                try {
                    Files.write(images.resolve(BuiltIn.imageOf(pose)), FigureImage.of(FigureFile.read(source)));
                } catch (InvalidInput e) {
                    faults.addAll(e.lines());
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private static void deleteAll(Path images) throws IOException {
        try (DirectoryStream<Path> old = Files.newDirectoryStream(images, BuiltIn.imageOf("*"))) {
            for (Path image : old) {
                Files.delete(image);
            }
        }
    }
}
