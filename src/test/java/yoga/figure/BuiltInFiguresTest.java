package yoga.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the bodies that are drawn: bones, joints, floor and sheet, from the data of every figure. */
class BuiltInFiguresTest {
    private static final Set<String> POSES = Set.of(
            "thread-the-needle",
            "eagle-arms",
            "seated-cat-cow",
            "cat-cow",
            "low-cobra",
            "locust",
            "extended-puppy",
            "supported-bound-angle",
            "shoulder-blade-squeeze",
            "desk-push-up",
            "cow-face-arms",
            "sphinx",
            "bridge");

    /** A grown person, in centimetres and in radii of the head. */
    private static final double TALL = 170;

    private static final double RADII_TALL = 15;

    static List<String> names() {
        return FigureFile.names();
    }

    static List<String> sideways() {
        return names().stream()
                .filter(name -> FigureFile.figure(name).view() == View.SIDE)
                .toList();
    }

    @Test
    void everyPoseHasAFigure() {
        assertThat(names()).containsExactlyInAnyOrderElementsOf(POSES);
    }

    @ParameterizedTest
    @MethodSource("names")
    void limbsKeepTheirLength(String name) {
        Figure figure = FigureFile.figure(name);
        Map<List<String>, double[]> lengths = new LinkedHashMap<>();
        for (KeyFrame key : KeyFrame.values()) {
            for (List<String> bone : bones(figure)) {
                double length = length(Skeleton.of(figure, key), bone);
                double[] range = lengths.computeIfAbsent(bone, none -> new double[] {length, length});
                range[0] = Math.min(range[0], length);
                range[1] = Math.max(range[1], length);
            }
        }
        lengths.forEach((bone, range) -> {
            if (!foreshortened(figure, bone)) {
                assertThat(range[1] / range[0]).as(name + " " + bone).isLessThanOrEqualTo(1.1);
            }
        });
        for (Skeleton skeleton : phases(figure)) {
            lengths.forEach((bone, range) -> {
                if (!foreshortened(figure, bone)) {
                    assertThat(length(skeleton, bone))
                            .as(name + " " + bone + " on the way")
                            .isBetween(range[0] / 1.05, range[1] * 1.05);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void noBoneIsForeshortenedThatNeedNotBe(String name) {
        Figure figure = FigureFile.figure(name);
        for (Foreshortened entry : figure.foreshortened()) {
            List<String> bone = List.of(entry.from(), entry.to());
            boolean longer = false;
            boolean swings = false;
            for (KeyFrame one : KeyFrame.values()) {
                for (KeyFrame other : KeyFrame.values()) {
                    Skeleton a = Skeleton.of(figure, one);
                    Skeleton b = Skeleton.of(figure, other);
                    longer |= length(a, bone) > 1.1 * length(b, bone);
                    swings |= Math.cos(angle(a, bone) - angle(b, bone)) < 0.5;
                }
            }
            assertThat(longer || swings).as(name + " " + entry).isTrue();
            assertThat(entry.why()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("sideways")
    void limbsHaveTheProportionsOfAGrownPerson(String name) {
        Figure figure = FigureFile.figure(name);
        double tall = RADII_TALL * figure.head().radius();
        Skeleton skeleton = Skeleton.of(figure, KeyFrame.EXHALE);
        assertThat((length(skeleton, List.of("hip", "knee")) + length(skeleton, List.of("knee", "ankle"))) / tall)
                .as(name + " leg")
                .isCloseTo(0.49, within(0.05));
        assertThat(length(skeleton, List.of("shoulder", "elbow")) / tall)
                .as(name + " upper arm")
                .isCloseTo(0.186, within(0.02));
        double trunk = length(skeleton, List.of("hip", "waist"))
                + length(skeleton, List.of("waist", "chest"))
                + length(skeleton, List.of("chest", "shoulder"));
        assertThat(trunk / tall).as(name + " trunk").isCloseTo(0.29, within(0.03));
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatTouchesDoesSoInItsFramesAndBetweenThem(String name) {
        Figure figure = FigureFile.figure(name);
        for (Contact contact : figure.contacts()) {
            for (KeyFrame key : contact.frames()) {
                assertTouches(name + " " + key.word(), figure, Skeleton.of(figure, key), contact);
            }
            if (contact.frames().size() == KeyFrame.values().length) {
                phases(figure).forEach(skeleton -> assertTouches(name + " on the way", figure, skeleton, contact));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sideways")
    void nothingSinksIntoTheFloorAndSomethingStandsOnIt(String name) {
        Figure figure = FigureFile.figure(name);
        for (Skeleton skeleton : phases(figure)) {
            double lowest = Double.MAX_VALUE;
            for (String joint : figure.joints()) {
                double under = skeleton.at(joint).y() - radius(figure, joint) - floor(figure);
                assertThat(under).as(name + " " + joint + " above the floor").isGreaterThan(0);
                lowest = Math.min(lowest, under);
            }
            assertThat(lowest).as(name).isLessThan(1.2);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theBodyStaysOnTheSheet(String name) {
        Figure figure = FigureFile.figure(name);
        double radius = figure.head().radius();
        for (Skeleton skeleton : phases(figure)) {
            for (String joint : figure.joints()) {
                Point point = skeleton.at(joint);
                // Half a dot more: the outer edge of the outer dots.
                assertThat(point.x()).as(name + " " + joint).isBetween(-0.5, figure.width() - 0.5);
                assertThat(point.y()).as(name + " " + joint).isBetween(-0.5, figure.height() - 0.5);
            }
            Point head = skeleton.at(figure.head().joint());
            assertThat(head.x()).as(name + " head").isBetween(radius - 0.5, figure.width() - 0.5 - radius);
            assertThat(head.y()).as(name + " head").isBetween(radius - 0.5, figure.height() - 0.5 - radius);
        }
    }

    @ParameterizedTest
    @MethodSource("sideways")
    void kneesAndElbowsBendTheirWay(String name) {
        Figure figure = FigureFile.figure(name);
        // The front of the body is to the right of the way from hip to head: a knee turns the shin to the right,
        // an elbow the forearm to the left. A hair of the other way is a straight limb.
        for (Skeleton skeleton : phases(figure)) {
            assertThat(turn(skeleton, "hip", "knee", "ankle"))
                    .as(name + " knee")
                    .isLessThan(0.12);
            assertThat(turn(skeleton, "shoulder", "elbow", elbowEnd(figure)))
                    .as(name + " elbow")
                    .isGreaterThan(-0.12);
        }
        for (Skeleton skeleton : phases(figure.mirrored())) {
            assertThat(turn(skeleton, "hip", "knee", "ankle"))
                    .as(name + " mirrored")
                    .isGreaterThan(-0.12);
        }
    }

    @Test
    void theCobraLiftsTheChestAsMuchAsItSays() {
        for (KeyFrame key : List.of(KeyFrame.INHALE, KeyFrame.EXHALE)) {
            assertThat(lift("low-cobra", key, "chest")).as(key.word()).isBetween(2.5, 5.0);
        }
    }

    @Test
    void theLocustLiftsChestAndThighsAsMuchAsItSays() {
        for (KeyFrame key : List.of(KeyFrame.INHALE, KeyFrame.EXHALE)) {
            assertThat(lift("locust", key, "chest")).as(key.word()).isBetween(5.0, 8.0);
            assertThat(lift("locust", key, "knee")).as(key.word()).isBetween(5.0, 8.0);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void captionsAreAFewWordsAndTheTextIsASentence(String name) {
        Figure figure = FigureFile.figure(name);
        for (KeyFrame key : KeyFrame.values()) {
            assertThat(figure.frame(key).caption()).as(name).isNotBlank().hasSizeLessThan(45);
        }
        assertThat(figure.text()).as(name).endsWith(".").hasSizeBetween(40, 140);
    }

    private static double lift(String name, KeyFrame key, String joint) {
        Figure figure = FigureFile.figure(name);
        double dots = figure.frame(key).joints().get(joint).y()
                - figure.frame(KeyFrame.START).joints().get(joint).y();
        return dots * TALL / (RADII_TALL * figure.head().radius());
    }

    /** Bones of limbs; the edges of a shape are skin. */
    private static List<List<String>> bones(Figure figure) {
        List<List<String>> bones = new ArrayList<>();
        for (Limb limb : figure.limbs()) {
            for (int i = 0; i < limb.bones() && !limb.stroke().closed(); i++) {
                bones.add(List.of(limb.joint(i), limb.joint(i + 1)));
            }
        }
        return bones;
    }

    private static boolean foreshortened(Figure figure, List<String> bone) {
        return figure.foreshortened().stream().anyMatch(entry -> entry.is(bone.get(0), bone.get(1)));
    }

    private static double length(Skeleton skeleton, List<String> bone) {
        return skeleton.at(bone.get(0)).distance(skeleton.at(bone.get(1)));
    }

    private static double angle(Skeleton skeleton, List<String> bone) {
        Point from = skeleton.at(bone.get(0));
        Point to = skeleton.at(bone.get(1));
        return Math.atan2(to.y() - from.y(), to.x() - from.x());
    }

    /** Every key frame, ten phases on the way into the pose and ten of a breath. */
    private static List<Skeleton> phases(Figure figure) {
        List<Skeleton> phases = new ArrayList<>();
        for (KeyFrame key : KeyFrame.values()) {
            phases.add(Skeleton.of(figure, key));
        }
        for (int i = 1; i <= 10; i++) {
            phases.add(figure.pose(i / 11.0, 0));
            phases.add(figure.pose(i / 11.0, 1));
            phases.add(figure.pose(1, i / 11.0));
        }
        return phases;
    }

    private static void assertTouches(String where, Figure figure, Skeleton skeleton, Contact contact) {
        for (String joint : contact.joints()) {
            Point point = skeleton.at(joint);
            double reach = radius(figure, joint);
            double gap;
            if (contact.with().equals(Contact.FLOOR)) {
                gap = point.y() - floor(figure) - reach;
            } else if (figure.joints().contains(contact.with())) {
                gap = point.distance(skeleton.at(contact.with())) - reach - radius(figure, contact.with());
            } else {
                gap = figure.props().stream()
                                .filter(prop -> prop.name().equals(contact.with()))
                                .mapToDouble(prop -> distance(point, prop.line()))
                                .min()
                                .orElseThrow()
                        - reach;
            }
            // From dot to neighbouring dot it is one; half a dot is lost to rounding.
            assertThat(gap).as(where + ": " + joint + " on " + contact.with()).isLessThanOrEqualTo(1.5);
        }
    }

    private static double floor(Figure figure) {
        Double ground = figure.ground();
        assertThat(ground).isNotNull();
        return ground;
    }

    /** How far the body reaches around a joint. */
    private static double radius(Figure figure, String joint) {
        double head = figure.head().radius();
        double radius = joint.equals(figure.head().joint()) ? head : 0;
        for (Limb limb : figure.limbs()) {
            int index = limb.joints().indexOf(joint);
            if (index >= 0 && !joint.equals(figure.head().joint())) {
                double along = (double) index / (limb.joints().size() - 1);
                double first = limb.stroke().firstRadius(head);
                radius = Math.max(radius, first + (limb.stroke().lastRadius(head) - first) * along);
            }
        }
        return radius;
    }

    private static double distance(Point point, List<Point> line) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < line.size(); i++) {
            Point a = line.get(i - 1);
            Point b = line.get(i);
            double square = Math.pow(a.distance(b), 2);
            double along = ((point.x() - a.x()) * (b.x() - a.x()) + (point.y() - a.y()) * (b.y() - a.y())) / square;
            along = Math.min(1, Math.max(0, along));
            least = Math.min(
                    least, point.distance(new Point(a.x() + along * (b.x() - a.x()), a.y() + along * (b.y() - a.y()))));
        }
        return least;
    }

    /** The sine of the turn from the first bone to the second; positive to the left. */
    private static double turn(Skeleton skeleton, String a, String b, String c) {
        Point from = skeleton.at(a);
        Point by = skeleton.at(b);
        Point to = skeleton.at(c);
        double cross = (by.x() - from.x()) * (to.y() - by.y()) - (by.y() - from.y()) * (to.x() - by.x());
        return cross / (from.distance(by) * by.distance(to));
    }

    private static String elbowEnd(Figure figure) {
        return figure.joints().contains("wrist") ? "wrist" : "hand";
    }
}
