package yoga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import yoga.practice.Catalogue;

/** What a person reads about each mistake, word for word. */
class FaultMessagesTest {
    private final Catalogue below = Samples.good();

    private List<String> faults(String yaml) {
        return Samples.faults(yaml, below);
    }

    private static List<String> poseWith(String line) {
        return Samples.faults(Samples.poseWith(line));
    }

    @Test
    void unknownKeys() {
        assertThat(faults("pose: {}"))
                .containsExactly("my.yaml:1:1: unknown key 'pose' in the file; did you mean 'poses'?");
        assertThat(faults("music: {}"))
                .containsExactly(
                        "my.yaml:1:1: unknown key 'music' in the file; the keys here are poses, routines, rescues, plans");
        assertThat(poseWith("hodl: 30s"))
                .containsExactly("my.yaml:8:5: unknown key 'hodl' in pose 'sit'; did you mean 'hold'?");
        assertThat(poseWith("breath: {in: up}"))
                .containsExactly("my.yaml:8:14: unknown key 'in' in 'breath'; the keys here are inhale, exhale");
        assertThat(faults("routines:\n  r: {name: R, steps: [{pose: lift, for: 30s}]}"))
                .containsExactly("my.yaml:2:37: unknown key 'for' in a step; the keys here are pose, hold");
    }

    @Test
    void missingKeys() {
        assertThat(faults("poses:\n  sit: {name: Sit}"))
                .containsExactly(
                        "my.yaml:2:3: pose 'sit' has no 'hold'; add it",
                        "my.yaml:2:3: pose 'sit' has no 'place'; add it",
                        "my.yaml:2:3: pose 'sit' has no 'position'; add it",
                        "my.yaml:2:3: pose 'sit' has no 'steps'; add it");
        assertThat(faults("rescues:\n  r: {cycle: 1h, moves: [{pose: lift}]}"))
                .containsExactly(
                        "my.yaml:2:3: rescue 'r' has no 'name'; add it", "my.yaml:2:26: a move has no 'at'; add it");
    }

    @Test
    void wrongTypes() {
        assertThat(faults("- poses"))
                .containsExactly(
                        "my.yaml:1:1: the file is a list; write it as a mapping: a line 'key: value' for each of its keys");
        assertThat(faults("poses: [sit]"))
                .containsExactly("my.yaml:1:8: 'poses' is a list; write a mapping: an id and a colon for each of them");
        assertThat(faults("poses:\n  sit:\n"))
                .containsExactly(
                        "my.yaml:2:7: pose 'sit' is empty; write it as a mapping: a line 'key: value' for each of its keys");
        assertThat(poseWith("name: 108"))
                .containsExactly("my.yaml:7:11: 'name' is a number to YAML; put it in quotes: \"108\"");
        assertThat(poseWith("tip: true"))
                .containsExactly("my.yaml:8:10: 'tip' is true or false to YAML; put it in quotes: \"true\"");
        assertThat(poseWith("tip:")).containsExactly("my.yaml:8:9: 'tip' is empty; write a text or remove it");
        assertThat(poseWith("tip: ' '")).containsExactly("my.yaml:8:10: 'tip' is blank; write a text or remove it");
        assertThat(poseWith("stay: {side} hip down"))
                .containsExactly("my.yaml:8:18: this does not fit what stands above it; line it up with its neighbours,"
                        + " and quote text that has quotes or brackets");
        assertThat(poseWith("steps: [{side}]"))
                .containsExactly(
                        "my.yaml:7:13: an entry of 'steps' is a mapping; write a text, in quotes if it begins with '{' or '['");
        assertThat(poseWith("care: everyone"))
                .containsExactly(
                        "my.yaml:8:11: 'care' is a text; write a list: [one, two], or a line with '- ' for each");
        assertThat(faults("routines:\n  r: {name: R, steps: [[lift]]}"))
                .containsExactly("my.yaml:2:24: a step is a list; write a pose's id, or {pose: cat-cow, hold: 60s}");
    }

    @Test
    void tooLittleOrTooMuch() {
        assertThat(poseWith("name: " + "x".repeat(61)))
                .containsExactly("my.yaml:7:11: 'name' has 61 characters; take at most 60");
        assertThat(poseWith("tip: " + "x".repeat(301)))
                .containsExactly("my.yaml:8:10: 'tip' has 301 characters; take at most 300");
        assertThat(poseWith("steps: []")).containsExactly("my.yaml:7:12: 'steps' has no entries; write at least 1");
        assertThat(poseWith("steps: [" + "x, ".repeat(13) + "]"))
                .containsExactly("my.yaml:7:12: 'steps' has 13 entries; take at most 12");
        assertThat(poseWith("tip: |\n      One.\n      Two."))
                .containsExactly(
                        "my.yaml:8:10: 'tip' has more than one line; write '>-' for a text that goes on over several lines");
    }

    @Test
    void ids() {
        assertThat(faults("routines:\n  My Routine: {name: R, steps: [lift]}"))
                .containsExactly(
                        "my.yaml:2:3: 'My Routine' is not an id; write lower-case words with hyphens, like cat-cow");
        assertThat(faults("routines:\n  " + "x".repeat(41) + ": {name: R, steps: [lift]}"))
                .containsExactly("my.yaml:2:3: the id '" + "x".repeat(39) + "…' has 41 characters; take at most 40");
        assertThat(
                        faults(
                                "routines:\n  r: {name: R, steps: [lift]}\n  q: {name: Q, steps: [lift]}\n  r: {name: S, steps: [rest]}"))
                .containsExactly("my.yaml:4:3: 'r' is already given at 2:3; remove or rename one of them");
    }

    @Test
    void references() {
        assertThat(faults("routines:\n  r: {name: R, steps: [lfit, {pose: headstand}]}"))
                .containsExactly(
                        "my.yaml:2:24: no pose has the id 'lfit'; did you mean 'lift'?",
                        "my.yaml:2:37: no pose has the id 'headstand'; there are side-bend, wall-press, rest, lift");
        assertThat(faults("plans:\n  p: {name: P, rescue: ofice, days: [{days: 1, routine: shrt}]}"))
                .containsExactly(
                        "my.yaml:2:24: no rescue has the id 'ofice'; did you mean 'office'?",
                        "my.yaml:2:57: no routine has the id 'shrt'; did you mean 'short'?");
        assertThat(Samples.faults("routines:\n  r: {name: R, steps: [lift]}"))
                .containsExactly("my.yaml:2:24: no pose has the id 'lift'; write one, there is none yet");
    }

    @Test
    void aFaultyPoseIsToldOnceAndNotWhereItIsUsed() {
        assertThat(faults("poses:\n  Sit Up: 5\nroutines:\n  r: {name: R, steps: [Sit Up, lift]}"))
                .containsExactly(
                        "my.yaml:2:3: 'Sit Up' is not an id; write lower-case words with hyphens, like cat-cow",
                        "my.yaml:2:11: pose 'Sit Up' is a number; write it as a mapping: a line 'key: value' for each of its keys");
    }

    @Test
    void holds() {
        assertThat(poseWith("hold: 30"))
                .containsExactly("my.yaml:7:11: '30' has no unit; write 30s, 30 breaths or 30 reps");
        assertThat(poseWith("hold: 0s")).containsExactly("my.yaml:7:11: a hold of 0s is too short; take at least 1s");
        assertThat(poseWith("hold: -5s"))
                .containsExactly("my.yaml:7:11: '-5s' is not a hold; write it like 45s, 6 breaths, 10 reps,"
                        + " 3 reps of 5 breaths or until ready");
        assertThat(poseWith("hold: 7d"))
                .containsExactly("my.yaml:7:11: '7d' is too long; a hold may take up to 2h at the slowest breath");
        assertThat(poseWith("hold: 0 breaths"))
                .containsExactly("my.yaml:7:11: '0 breaths' is out of range; count from 1 to 300");
        assertThat(poseWith("hold: until ready"))
                .containsExactly("my.yaml:7:11: 'hold' has no length here; write it like 45s, 6 breaths, 10 reps or"
                        + " 3 reps of 5 breaths");
        assertThat(poseWith("hold: " + "9".repeat(200) + "s"))
                .containsExactly("my.yaml:7:11: '" + "9".repeat(39) + "…' is not a hold; write it like 45s, 6 breaths,"
                        + " 10 reps, 3 reps of 5 breaths or until ready");
        assertThat(faults("routines:\n  r: {name: R, steps: [{pose: lift, hold: until ready}]}"))
                .containsExactly("my.yaml:2:23: every step waits until ready; add at least one step with a length");
    }

    @Test
    void wordsOfAPose() {
        assertThat(poseWith("place: dsek")).containsExactly("my.yaml:7:12: 'place' is 'dsek'; did you mean 'desk'?");
        assertThat(poseWith("place: [mat, mat]"))
                .containsExactly("my.yaml:7:18: 'mat' stands twice in 'place'; remove one");
        assertThat(poseWith("position: upside down"))
                .containsExactly(
                        "my.yaml:7:15: 'position' is 'upside down'; take seated, standing, all fours, kneeling, prone, supine");
        assertThat(poseWith("sides: both"))
                .containsExactly(
                        "my.yaml:8:12: 'sides' is 'both'; write 'each', or remove it for a pose without sides");
        assertThat(poseWith("rep: 3s exhale, 3s exhale"))
                .containsExactly(
                        "my.yaml:8:10: both halves of '3s exhale, 3s exhale' are the exhale; write one half as the inhale");
        assertThat(poseWith("stay: Lift the {sid} arm."))
                .containsExactly(
                        "my.yaml:8:11: braces stand only around {side} and {other}; write the text without them");
        assertThat(poseWith("stay: Lift the {side} arm."))
                .containsExactly(
                        "my.yaml:8:11: this names a side, but the pose has none; add 'sides: each', or write it"
                                + " without {side} and {other}");
    }

    @Test
    void momentsOfARescue() {
        assertThat(faults("""
                        rescues:
                          r:
                            name: R
                            cycle: 30m
                            moves:
                              - {at: 0m, pose: lift}
                              - {at: 15, pose: lift}
                              - {at: 20m, pose: lift}
                              - {at: 20m, pose: lift}
                              - {at: 30m, pose: lift}
                        """))
                .containsExactly(
                        "my.yaml:7:14: '15' has no unit; write 15s for seconds or 15m for minutes",
                        "my.yaml:9:14: 20m is not after 20m, the move before; put the moves in order",
                        "my.yaml:10:14: 30m is not within the cycle of 30m; take less, or a longer cycle");
        assertThat(faults("rescues:\n  r: {name: R, cycle: 1m, moves: [{at: 30m, pose: lift}]}"))
                .containsExactly("my.yaml:2:23: a cycle of 1m is out of range; take 5m to 8h");
    }

    @Test
    void daysOfAPlan() {
        assertThat(faults("""
                        plans:
                          p:
                            name: P
                            days:
                              - {days: 2-3, routine: short}
                              - {days: 5, routine: short}
                              - {days: 6-400, routine: short}
                            rescue-days: mon-fri
                        """))
                .containsExactly(
                        "my.yaml:5:16: days 2-3 is not the beginning; begin with day 1",
                        "my.yaml:6:16: day 5 does not follow day 3; go on with day 4",
                        "my.yaml:7:16: '6-400' is out of range; a plan has days 1 to 366",
                        "my.yaml:8:18: 'rescue-days' needs a 'rescue'; add it, or remove the days");
        assertThat(
                        faults(
                                "plans:\n  p: {name: P, rescue: office, rescue-days: workdays, days: [{days: 1, routine: short}]}"))
                .containsExactly("my.yaml:2:45: 'workdays' are not days of the week; write them like mon-fri,"
                        + " 'mon, wed, fri' or daily");
    }

    @Test
    void onlyTheFirstFiftyFaultsByPlace() {
        List<String> lines = faults("routines:\n  r:\n    name: R\n    steps: [" + "nothing, ".repeat(73) + "]");

        assertThat(lines).hasSize(51);
        assertThat(lines.get(0)).startsWith("my.yaml:4:13: ");
        assertThat(lines.get(49)).startsWith("my.yaml:4:454: ");
        assertThat(lines.get(50)).isEqualTo("my.yaml: and 23 more");
    }
}
