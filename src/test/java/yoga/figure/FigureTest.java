package yoga.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure refuses, as the package says. */
class FigureTest {
    private static final String GOOD = """
            view: side
            size: [40, 30]
            ground: 0
            head: {joint: head, radius: 3}
            text: Somebody stands.
            frames:
              start:
                caption: stand
                joints: {hip: [20, 12], head: [20, 24], foot: [20, 2]}
              inhale:
                caption: taller
                joints: {hip: [20, 12.5], head: [20, 25], foot: [20, 2]}
              exhale:
                caption: softer
                joints: {hip: [20, 12], head: [20, 24], foot: [20, 2]}
            limbs:
              - {joints: [hip, head], stroke: trunk}
              - {joints: [hip, foot], stroke: leg}
            props:
              - {name: wall, line: [[2, 1], [2, 28]]}
            contacts:
              - {with: floor, joints: [foot]}
            foreshortened:
              - {bone: [foot, hip], why: no reason}
            """;

    @Test
    void aGoodOneIsTaken() {
        Figure figure = FigureFile.parse(GOOD);
        assertThat(figure.joints()).containsExactly("hip", "head", "foot");
        assertThat(figure.columns()).isEqualTo(20);
        assertThat(figure.rows()).isEqualTo(8);
        assertThat(figure.mirrored().frame(KeyFrame.START).joints()).containsEntry("hip", new Point(19, 12));
        assertThat(figure.mirrored().props().get(0).line()).contains(new Point(37, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exhale:                                | rest:                                  | No enum constant
            taller\\n    joints: {hip: [20, 12.5], | taller\\n    joints: {knee: [20, 9],   | frame inhale: other joints than in start
            [hip, foot], stroke: leg               | [hip, head], stroke: leg               | no limb uses [foot]
            [hip, foot], stroke: leg               | [hip, knee, foot], stroke: leg         | limb [hip, knee, foot]: no joint knee
            [hip, foot], stroke: leg               | [foot], stroke: leg                    | limb [foot]: too few joints
            [hip, foot], stroke: leg               | [hip, foot], stroke: filled            | limb [hip, foot]: too few joints
            [hip, foot], stroke: leg               | [hip, foot, foot], stroke: leg         | limb [hip, foot, foot]: foot twice in a row
            {joint: head,                          | {joint: nose,                          | head: no joint nose
            radius: 3                              | radius: 0.5                            | head: a radius of 1 to 20 dots
            [40, 30]                               | [40, 4]                                | size: 8 to 160 dots either way
            ground: 0                              | ground: 30                             | ground: outside the sheet
            head: [20, 25]                         | head: [20, 29.5]                       | inhale head: outside the sheet
            [[2, 1], [2, 28]]                      | [[2, 1], [-2, 28]]                     | prop wall: outside the sheet
            [[2, 1], [2, 28]]                      | [[2, 1]]                               | prop wall: a line has two points or more
            with: floor                            | with: moon                             | contact with moon, which is neither
            joints: [foot]                         | joints: [toe]                          | contact with floor: no joint toe
            [foot, hip]                            | [foot, head]                           | no limb has a bone from foot to head
            """)
    void aFaultIsNamed(String right, String wrong, String message) {
        String good = right.replace("\\n", "\n");
        assertThat(GOOD).contains(good);
        assertThatThrownBy(() -> FigureFile.parse(GOOD.replace(good, wrong.replace("\\n", "\n"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
