package yoga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person reads about each mistake in a figure, word for word. The figure is that of the good file. */
class FigureMessagesTest {
    private static List<String> with(String text, String other) {
        return Samples.faults(Samples.figureWith(text, other));
    }

    @Test
    void theFigureIsGoodBeforeItIsChanged() {
        assertThat(with("", "")).isEmpty();
    }

    @Test
    void keys() {
        assertThat(with("view: side", "veiw: side"))
                .containsExactly(
                        "my.yaml:9:7: 'figure' has no 'view'; add it",
                        "my.yaml:9:7: unknown key 'veiw' in 'figure'; did you mean 'view'?");
        assertThat(with("near: true", "front: true"))
                .containsExactly(
                        "my.yaml:30:47: unknown key 'front' in a limb; the keys here are joints, stroke, curved, near");
        assertThat(Samples.faults(Samples.poseWith("figure: cat.png")))
                .containsExactly(
                        "my.yaml:8:13: 'figure' is a text; write it as a mapping: a line 'key: value' for each of its keys");
        assertThat(Samples.faults(Samples.poseWith("figure: {}")))
                .containsExactly(
                        "my.yaml:8:13: 'figure' has no 'frames'; add it",
                        "my.yaml:8:13: 'figure' has no 'head'; add it",
                        "my.yaml:8:13: 'figure' has no 'limbs'; add it",
                        "my.yaml:8:13: 'figure' has no 'size'; add it",
                        "my.yaml:8:13: 'figure' has no 'text'; add it",
                        "my.yaml:8:13: 'figure' has no 'view'; add it");
        assertThat(with("view: side", "view: left"))
                .containsExactly("my.yaml:9:13: 'view' is 'left'; take side, front, back, top");
        assertThat(with("stroke: arm", "stroke: thick"))
                .containsExactly("my.yaml:30:42: 'stroke' is 'thick'; did you mean 'thin'?");
        assertThat(with("near: true", "near: \"yes\""))
                .containsExactly("my.yaml:30:53: 'near' is a text; write true or false, without quotes");
        assertThat(with("caption: arm up", "caption: " + "up ".repeat(30)))
                .containsExactly("my.yaml:23:20: 'caption' has 89 characters; take at most 60");
    }

    @Test
    void sizes() {
        assertThat(with("[24, 32]", "[24, 320]"))
                .containsExactly("my.yaml:10:18: the height in 'size' is 320, which is out of range; take 8 to 160");
        assertThat(with("[24, 32]", "[24.5, 32]"))
                .containsExactly("my.yaml:10:14: the width in 'size' is 24.5; write a whole number");
        assertThat(with("[24, 32]", "24"))
                .containsExactly(
                        "my.yaml:10:13: 'size' is a number; write width and height in dots, like size: [60, 40]");
        assertThat(with("[24, 32]", "[24]"))
                .containsExactly(
                        "my.yaml:10:13: 'size' is a list of 1; write width and height in dots, like size: [60, 40]");
        assertThat(with("ground: 0", "ground: 32"))
                .containsExactly("my.yaml:11:15: 'ground' is 32, which is out of range; take 0 to 31");
        assertThat(with("radius: 2.5", "radius: 21"))
                .containsExactly("my.yaml:12:35: 'radius' is 21, which is out of range; take 1 to 20");
    }

    @Test
    void points() {
        assertThat(with("neck: [10.5, 20]", "neck: [24, 20]"))
                .containsExactly(
                        "my.yaml:19:19: the joint 'neck' is outside of the canvas of 24 by 32 dots; take x from 0 to 23 and y from 0 to 31");
        assertThat(with("neck: [10.5, 20]", "neck: [10.5]"))
                .containsExactly(
                        "my.yaml:19:19: the joint 'neck' is a list of 1; write a point as two numbers: [x, y]");
        assertThat(with("neck: [10.5, 20]", "neck: 10.5, 20"))
                .containsExactly("my.yaml:19:19: the joint 'neck' is a text; write a point as two numbers: [x, y]");
        assertThat(with("neck: [10.5, 20]", "neck: [10.5, high]"))
                .containsExactly("my.yaml:19:26: the y of the joint 'neck' is a text; write a number like 12.5");
        assertThat(with("neck: [10.5, 20]", "neck: [10.5, '20']"))
                .containsExactly("my.yaml:19:26: the y of the joint 'neck' is a text; write a number without quotes");
        assertThat(with("neck: [10.5, 20]", "neck: [.inf, .nan]"))
                .containsExactly(
                        "my.yaml:19:20: the x of the joint 'neck' is '.inf', which is no finite decimal number; write one like 12.5",
                        "my.yaml:19:26: the y of the joint 'neck' is '.nan', which is no finite decimal number; write one like 12.5");
        assertThat(with("neck: [10.5, 20]", "neck: [1e999, 0x10]"))
                .containsExactly(
                        "my.yaml:19:20: the x of the joint 'neck' is '1e999', which is no finite decimal number; write one like 12.5",
                        "my.yaml:19:27: the y of the joint 'neck' is '0x10', which is no finite decimal number; write one like 12.5");
        assertThat(with("[[6, 7], ", "[[6, 77], "))
                .containsExactly(
                        "my.yaml:32:32: a point of 'line' is outside of the canvas of 24 by 32 dots; take x from 0 to 23 and y from 0 to 31");
    }

    @Test
    void frames() {
        assertThat(with("        inhale:", "        inhail:"))
                .containsExactly(
                        "my.yaml:15:9: 'frames' has no 'inhale'; add it",
                        "my.yaml:22:9: unknown key 'inhail' in 'frames'; did you mean 'inhale'?");
        assertThat(with("joints: {hip: [10, 8], neck: [10, 20.5], head: [10, 26], hand: [21, 26]}", "joints: {}"))
                .containsExactly("my.yaml:24:19: 'joints' has no entries; write at least 1");
        assertThat(with("joints: {hip: [10, 8], neck: [10, 20.5], head: [10, 26], hand: [21, 26]}", "joints: up"))
                .containsExactly("my.yaml:24:19: 'joints' is a text; write a mapping: a line 'elbow: [x, y]' for each");
        assertThat(with("          joints: {hip: [10, 8], neck: [10, 20.5], head: [10, 26], hand: [21, 26]}\n", ""))
                .containsExactly("my.yaml:23:11: frame 'inhale' has no 'joints'; add it");
        assertThat(with("hand: [21, 26]", "hnad: [21, 26]"))
                .containsExactly(
                        "my.yaml:24:19: frame 'inhale' has no joint 'hand'; add it, as frame 'start' has it at 21:13",
                        "my.yaml:24:68: frame 'start' has no joint 'hnad'; did you mean 'hand'?");
        assertThat(with(", hand: [21, 26]", ""))
                .containsExactly(
                        "my.yaml:24:19: frame 'inhale' has no joint 'hand'; add it, as frame 'start' has it at 21:13");
        assertThat(with("            hand: [12, 8]\n", ""))
                .containsExactly(
                        "my.yaml:23:68: frame 'start' has no joint 'hand'; add it there, or remove it here",
                        "my.yaml:26:74: frame 'start' has no joint 'hand'; add it there, or remove it here");
        assertThat(with("hand: [21, 26]", "hand: [21, 26], foot: [1, 1]"))
                .containsExactly("my.yaml:24:84: frame 'start' has no joint 'foot'; add it there, or remove it here");
        assertThat(with("            hand:", "            Left Hand:"))
                .containsExactly(
                        "my.yaml:21:13: 'Left Hand' is not an id; write lower-case words with hyphens, like left-elbow",
                        "my.yaml:24:19: frame 'inhale' has no joint 'Left Hand'; add it, as frame 'start' has it at 21:13",
                        "my.yaml:24:68: frame 'start' has no joint 'hand'; missing here: Left Hand",
                        "my.yaml:27:19: frame 'exhale' has no joint 'Left Hand'; add it, as frame 'start' has it at 21:13",
                        "my.yaml:27:74: frame 'start' has no joint 'hand'; missing here: Left Hand");
    }

    @Test
    void limbs() {
        assertThat(with("joints: [neck, hand]", "joints: [neck, hnd]"))
                .containsExactly("my.yaml:30:27: no frame has the joint 'hnd'; did you mean 'hand'?");
        assertThat(with("        - {joints: [neck, hand], stroke: arm, near: true}\n", ""))
                .containsExactly(
                        "my.yaml:21:13: no limb has the joint 'hand'; lead one there, or remove the joint from every frame",
                        "my.yaml:36:18: no limb goes straight from 'hand' to 'neck'; name two joints that are neighbours in a limb");
        assertThat(with("joints: [hip, neck, head]", "joints: [hip, neck]"))
                .containsExactly(
                        "my.yaml:20:13: no limb has the joint 'head'; lead one there, or remove the joint from every frame");
        assertThat(with("joints: [neck, hand]", "joints: [hand]"))
                .containsExactly("my.yaml:30:20: 'joints' has one entry; write at least 2");
        assertThat(with("joints: [neck, hand], stroke: arm", "joints: [neck, hand], stroke: filled"))
                .containsExactly(
                        "my.yaml:30:20: 'joints' of a limb with the stroke filled has 2 entries; write at least 3");
        assertThat(with("joints: [neck, hand]", "joints: [neck, hand, neck]"))
                .containsExactly("my.yaml:30:33: 'neck' stands twice in 'joints'; remove one");
        assertThat(with("joint: head", "joint: haed"))
                .containsExactly("my.yaml:12:21: no frame has the joint 'haed'; did you mean 'head'?");
    }

    @Test
    void propsContactsAndBones() {
        assertThat(with("name: chair, line: [[6, 7], [15, 7], [15, 0]]", "line: [[6, 7]]"))
                .containsExactly(
                        "my.yaml:32:11: a prop has no 'name'; add it",
                        "my.yaml:32:18: 'line' has one entry; write at least 2");
        assertThat(with("with: chair", "with: chiar"))
                .containsExactly(
                        "my.yaml:34:18: 'with' is 'chiar', which is not the floor, a prop or a joint; did you mean 'chair'?");
        assertThat(with("with: chair", "with: wall"))
                .containsExactly(
                        "my.yaml:34:18: 'with' is 'wall', which is not the floor, a prop or a joint; take floor, chair, hip, neck, head, hand");
        assertThat(with("frames: [start]", "frames: [strat, start]"))
                .containsExactly("my.yaml:35:48: an entry of 'frames' is 'strat'; did you mean 'start'?");
        assertThat(with("joints: [hand], frames", "joints: [], frames"))
                .containsExactly("my.yaml:35:31: 'joints' has no entries; write at least 1");
        assertThat(with("bone: [hand, neck]", "bone: [hand, hip]"))
                .containsExactly(
                        "my.yaml:37:18: no limb goes straight from 'hand' to 'hip'; name two joints that are neighbours in a limb");
        assertThat(with("bone: [hand, neck]", "bone: [hand]"))
                .containsExactly("my.yaml:37:18: 'bone' has one entry; write at least 2");
        assertThat(with("bone: [hand, neck]", "bone: [hand, nek]"))
                .containsExactly("my.yaml:37:25: no frame has the joint 'nek'; did you mean 'neck'?");
    }

    @Test
    void tooMany() {
        assertThat(with("limbs:\n", "limbs:\n" + "        - {joints: [hip, neck], stroke: thin}\n".repeat(39)))
                .containsExactly("my.yaml:29:9: 'limbs' has 41 entries; take at most 40");
        assertThat(with("props:\n", "props:\n" + "        - {name: desk, line: [[1, 1], [2, 2]]}\n".repeat(40)))
                .containsExactly("my.yaml:32:9: 'props' has 41 entries; take at most 40");
        assertThat(with("[6, 7], ", "[6, 7], ".repeat(39)))
                .containsExactly("my.yaml:32:31: 'line' has 41 entries; take at most 40");
        StringBuilder joints = new StringBuilder();
        for (int i = 0; i < 37; i++) {
            joints.append("            j").append(i).append(": [1, 1]\n");
        }
        assertThat(with("            hip: [10, 8]\n", joints + "            hip: [10, 8]\n"))
                .containsExactly("my.yaml:18:13: 'joints' has 41 entries; take at most 40");
    }
}
