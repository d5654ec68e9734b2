package yoga.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yoga.practice.Catalogue;
import yoga.practice.InvalidInput;

class CatalogueImageTest {
    private final Catalogue good = Samples.good();

    @Test
    void readsBackWhatWasWrittenInTheSameOrder() {
        Catalogue read = CatalogueImage.read(CatalogueImage.of(good));

        assertThat(read).isEqualTo(good);
        assertThat(read.poses().keySet()).containsExactlyElementsOf(good.poses().keySet());
        assertThat(read.routines().keySet())
                .containsExactlyElementsOf(good.routines().keySet());
    }

    @Test
    void keepsTheBuiltInCatalogueWhole() {
        Catalogue builtIn =
                RoutinesFile.read(Path.of("routines.yaml"), Catalogue.EMPTY).catalogue();

        assertThat(CatalogueImage.read(CatalogueImage.of(builtIn))).isEqualTo(builtIn);
    }

    @Test
    void keepsNothing() {
        assertThat(CatalogueImage.read(CatalogueImage.of(Catalogue.EMPTY))).isEqualTo(Catalogue.EMPTY);
    }

    @Test
    void readsOnlyItsOwnFormat() {
        byte[] image = CatalogueImage.of(good);
        image[5]++;

        assertThatIllegalArgumentException().isThrownBy(() -> CatalogueImage.read(image));
        assertThatIllegalArgumentException().isThrownBy(() -> CatalogueImage.read(new byte[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> CatalogueImage.read(new byte[100]));
    }

    @Test
    void isMadeFromTheSourceWhenPackaging(@TempDir Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("good.yaml"), Samples.goodText());
        Path image = folder.resolve("new").resolve("folder").resolve("catalogue.bin");

        CompileCatalogue.compile(source, image);

        assertThat(CatalogueImage.read(Files.readAllBytes(image))).isEqualTo(good);
    }

    @Test
    void isNotMadeFromAFaultySource(@TempDir Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("bad.yaml"), "pose: {}");
        Path image = folder.resolve("catalogue.bin");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> CompileCatalogue.compile(source, image))
                .withMessage(source + ":1:1: unknown key 'pose' in the file; did you mean 'poses'?");
        assertThat(image).doesNotExist();
    }
}
