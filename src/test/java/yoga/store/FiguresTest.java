package yoga.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yoga.figure.Contact;
import yoga.figure.Figure;
import yoga.figure.Foreshortened;
import yoga.figure.Frame;
import yoga.figure.Head;
import yoga.figure.KeyFrame;
import yoga.figure.Limb;
import yoga.figure.Point;
import yoga.figure.Prop;
import yoga.figure.Stroke;
import yoga.figure.View;
import yoga.practice.Catalogue;
import yoga.practice.InvalidInput;

/** Where the figures come from: files of a person, and images of the built-in ones. */
class FiguresTest {
    private static final Path SOURCES = Path.of("src/main/figures");

    private final Figure good = Samples.goodFigure();

    private static Map<String, Figure> sources() throws IOException {
        Map<String, Figure> figures = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(SOURCES)) {
            for (Path file : files) {
                figures.put(file.getFileName().toString().replace(".yaml", ""), FigureFile.read(file));
            }
        }
        return figures;
    }

    private static Figure readBack(Figure figure) throws IOException {
        return FigureImage.read(new ByteArrayInputStream(FigureImage.of(figure)));
    }

    @Test
    void readsEveryKeyOfAFigure() {
        assertThat(good)
                .isEqualTo(new Figure(
                        View.SIDE,
                        24,
                        32,
                        0.0,
                        new Head("head", 2.5),
                        Map.of(
                                KeyFrame.START,
                                frame("sit tall", at(10, 8), at(10.5, 20), at(11, 25), at(12, 8)),
                                KeyFrame.INHALE,
                                frame("arm up", at(10, 8), at(10, 20.5), at(10, 26), at(21, 26)),
                                KeyFrame.EXHALE,
                                frame("arm a little lower", at(10, 8), at(10.25, 20), at(10.5, 25.25), at(22, 22))),
                        List.of(
                                new Limb(List.of("hip", "neck", "head"), Stroke.TRUNK, true, false),
                                new Limb(List.of("neck", "hand"), Stroke.ARM, false, true)),
                        List.of(new Prop("chair", List.of(at(6, 7), at(15, 7), at(15, 0)))),
                        List.of(
                                new Contact("chair", List.of("hip"), Set.of(KeyFrame.values())),
                                new Contact("hip", List.of("hand"), Set.of(KeyFrame.START))),
                        List.of(new Foreshortened("hand", "neck", "the arm comes forward")),
                        "On a chair: the arm lifts."));
    }

    private static Point at(double x, double y) {
        return new Point(x, y);
    }

    private static Frame frame(String caption, Point hip, Point neck, Point head, Point hand) {
        return new Frame(caption, Map.of("hip", hip, "neck", neck, "head", head, "hand", hand));
    }

    @Test
    void aPoseNeedsNoFigure() {
        assertThat(Samples.content(Samples.goodText()).figures()).containsOnlyKeys("lift");
    }

    @Test
    void everyBuiltInPoseHasAFigureAndEveryFigureAPose() throws IOException {
        Catalogue catalogue = BuiltIn.catalogue();
        Figures figures = new Figures(Map.of());

        Map<String, Figure> sources = sources();

        assertThat(catalogue.poses()).hasSize(13);
        assertThat(sources.keySet())
                .containsExactlyInAnyOrderElementsOf(catalogue.poses().keySet());
        sources.forEach((pose, figure) -> assertThat(figures.of(pose)).as(pose).isEqualTo(figure));
    }

    @Test
    void readsBackWhatWasWritten() throws IOException {
        assertThat(readBack(good)).isEqualTo(good);
        assertThat(readBack(good).joints()).isEqualTo(good.joints());
        for (Figure figure : sources().values()) {
            assertThat(readBack(figure)).isEqualTo(figure);
            assertThat(readBack(figure.mirrored())).isEqualTo(figure.mirrored());
        }
    }

    @Test
    void readsOnlyItsOwnFormat() {
        byte[] image = FigureImage.of(good);
        image[5]++;

        for (byte[] wrong : List.of(image, new byte[0], new byte[100])) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FigureImage.read(new ByteArrayInputStream(wrong)))
                    .withMessage("not an image of a figure in this version's format");
        }
    }

    @Test
    void aPersonsOwnComesFirst() {
        Figures figures = new Figures(Map.of("lift", good, "bridge", good));

        assertThat(figures.of("lift")).isEqualTo(good);
        assertThat(figures.of("bridge")).isEqualTo(good);
        assertThat(figures.of("sphinx")).isEqualTo(new Figures(Map.of()).of("sphinx"));
        assertThat(figures.of("headstand")).isNull();
    }

    @Test
    void aPoseThatComesWithoutAFigureLeavesTheOneThatThereIs() {
        Content first = Samples.content(Samples.goodText());
        Content same = Samples.content(Samples.poseWith("hold: 1m").replace("sit:", "lift:"));
        Content other =
                Samples.content(Samples.figureWith("radius: 2.5", "radius: 3").replace("sit:", "lift:"));

        assertThat(first.overlaidBy(same).figures().get("lift")).isEqualTo(good);
        assertThat(first.overlaidBy(same).catalogue().poses().get("lift").name())
                .isEqualTo("Sit");
        assertThat(first.overlaidBy(other).figures().get("lift").head().radius())
                .isEqualTo(3);
    }

    @Test
    void thePackagedImagesLieBesideThatOfTheCatalogue(@TempDir Path folder) throws IOException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Path images = folder.resolve("lib").resolve(BuiltIn.FIGURES);
        Files.copy(SOURCES.resolve("bridge.yaml"), sources.resolve("lift.yaml"));
        CompileCatalogue.compileFigures(sources, images);
        Files.move(sources.resolve("lift.yaml"), sources.resolve("sit.yaml"));
        CompileCatalogue.compileFigures(sources, images);

        System.setProperty(
                BuiltIn.PROPERTY, folder.resolve("lib").resolve(BuiltIn.IMAGE).toString());
        try {
            assertThat(BuiltIn.figure("sit")).isEqualTo(sources().get("bridge"));
            assertThat(BuiltIn.figure("lift")).as("of a source that is gone").isNull();
            assertThat(BuiltIn.figure("bridge")).isNull();
        } finally {
            System.clearProperty(BuiltIn.PROPERTY);
        }
    }

    @Test
    void theFaultsOfAllSourcesAreTold(@TempDir Path folder) throws IOException {
        Path one = Files.writeString(folder.resolve("one.yaml"), "figure: {}");
        Path two = Files.writeString(folder.resolve("two.yaml"), "");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> CompileCatalogue.compileFigures(folder, folder.resolve("images")))
                .satisfies(e -> assertThat(e.lines())
                        .contains(
                                one + ":1:1: the figure has no 'view'; add it",
                                two + ":1:1: the file is empty; write a figure"));
    }
}
