package yoga.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MotionTest {
    private static final String ARM = """
            view: side
            size: [40, 40]
            head: {joint: hand, radius: 2}
            text: An arm that is raised.
            frames:
              start:
                caption: down
                joints: {shoulder: [20, 20], elbow: [20, 12], hand: [20, 4]}
              inhale: &up
                caption: up
                joints: {shoulder: [20, 20], elbow: [28, 20], hand: [36, 20]}
              exhale: *up
            limbs:
              - {joints: [shoulder, elbow, hand], stroke: arm}
            """;

    @Test
    void theEndsAreTheKeyFrames() {
        Figure figure = FigureFile.figure("cat-cow");
        assertThat(figure.pose(0, 0.3)).isEqualTo(Skeleton.of(figure, KeyFrame.START));
        assertThat(figure.pose(1, 1)).isEqualTo(Skeleton.of(figure, KeyFrame.INHALE));
        assertThat(figure.pose(1, 0)).isEqualTo(Skeleton.of(figure, KeyFrame.EXHALE));
        assertThat(figure.pose(7, -3)).isEqualTo(Skeleton.of(figure, KeyFrame.EXHALE));
    }

    @Test
    void anArmTurnsAboutItsShoulder() {
        Skeleton half = FigureFile.parse(ARM).pose(0.5, 0);
        assertThat(half.at("hand").distance(new Point(20, 20))).isCloseTo(16, within(0.01));
        assertThat(half.at("hand").x()).isCloseTo(20 + 16 * Math.sqrt(0.5), within(0.01));
    }

    @Test
    void aForeshortenedArmGoesStraight() {
        String bones = """
                foreshortened:
                  - {bone: [shoulder, elbow], why: it swings forward}
                  - {bone: [hand, elbow], why: it swings forward}
                """;
        Skeleton half = FigureFile.parse(ARM + bones).pose(0.5, 0);
        assertThat(half.at("hand")).isEqualTo(new Point(28, 12));
    }

    @Test
    void itStartsAndEndsSlowly() {
        Figure figure = FigureFile.parse(ARM);
        double first = figure.pose(0, 0).at("hand").distance(figure.pose(0.1, 0).at("hand"));
        double middle =
                figure.pose(0.45, 0).at("hand").distance(figure.pose(0.55, 0).at("hand"));
        double last = figure.pose(0.9, 0).at("hand").distance(figure.pose(1, 0).at("hand"));
        assertThat(middle).isGreaterThan(5 * first).isGreaterThan(5 * last);
        assertThat(first).isCloseTo(last, within(0.01));
    }

    @Test
    void noJointJumpsFromOnePictureToTheNext() {
        for (String name : FigureFile.names()) {
            Figure figure = FigureFile.figure(name);
            // Five seconds of lead-in and three of an in-breath, at ten pictures a second.
            for (int i = 0; i < 50; i++) {
                assertSteady(name, figure.pose(i / 50.0, 0), figure.pose((i + 1) / 50.0, 0));
            }
            for (int i = 0; i < 30; i++) {
                assertSteady(name, figure.pose(1, i / 30.0), figure.pose(1, (i + 1) / 30.0));
            }
        }
    }

    private static void assertSteady(String name, Skeleton from, Skeleton to) {
        for (String joint : from.joints()) {
            assertThat(from.at(joint).distance(to.at(joint)))
                    .as(name + " " + joint)
                    .isLessThan(2);
        }
    }
}
