package yoga.practice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import yoga.practice.Pose.BreathCues;
import yoga.practice.Pose.Guidance;

/** Small poses and routines for tests. */
public final class Poses {
    private static final Guidance GUIDANCE = new Guidance(
            null,
            List.of("Sit tall.", "Slide the {side} hand under the {other} arm."),
            "Breathe.",
            "Come up.",
            List.of(),
            List.of("Make it smaller.", "Use a cushion."),
            null,
            null,
            List.of());

    private Poses() {}

    /** Held without sides. */
    public static Pose cow() {
        return pose("cow", false, null, GUIDANCE);
    }

    /** Held on each side. */
    public static Pose needle() {
        return pose("needle", true, null, GUIDANCE);
    }

    /** Repetitions of three seconds. */
    public static Pose pushUp() {
        return pose("push-up", false, new Cycle(Breath.INHALE, seconds(1.5), seconds(1.5)), GUIDANCE);
    }

    /** Needs a set-up. */
    public static Pose angle() {
        Guidance withSetup = new Guidance(
                "Lay out a bolster.", GUIDANCE.steps(), null, null, List.of(), List.of(), null, null, List.of());
        return pose("angle", false, null, withSetup);
    }

    private static Pose pose(String id, boolean sided, Cycle rep, Guidance guidance) {
        String name = Character.toUpperCase(id.charAt(0)) + id.substring(1);
        return new Pose(
                id,
                name,
                List.of(),
                null,
                List.of(Place.DESK),
                List.of(Position.SEATED),
                Hold.parse("30s"),
                sided,
                new BreathCues("grow", "sink"),
                rep,
                guidance,
                List.of(),
                List.of());
    }

    /** A routine of poses and holds: {@code routine(cow(), "30s", needle(), "6 breaths")}. */
    public static Routine routine(Object... posesAndHolds) {
        List<Routine.Step> steps = new ArrayList<>();
        for (int i = 0; i < posesAndHolds.length; i += 2) {
            steps.add(new Routine.Step((Pose) posesAndHolds[i], Hold.parse((String) posesAndHolds[i + 1])));
        }
        return new Routine("test", "Test Routine", List.of(), "", steps);
    }

    public static Timeline timeline(Object... posesAndHolds) {
        return Timeline.of(routine(posesAndHolds), Pace.DEFAULT);
    }

    static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /** Any routine at any pace. */
    public static Timeline anyTimeline(Random random) {
        List<Object> content = new ArrayList<>(List.of(cow(), "20s"));
        Pose[] poses = {cow(), needle(), pushUp(), angle()};
        String[] holds = {
            "1s", "7s", "45s", "2m", "1 breath", "6 breaths", "1 rep", "11 reps", "3 reps of 4 breaths", "until ready"
        };
        for (int i = random.nextInt(6); i > 0; i--) {
            content.add(poses[random.nextInt(poses.length)]);
            content.add(holds[random.nextInt(holds.length)]);
        }
        Pace pace = new Pace(
                Duration.ofMillis(1500 + random.nextInt(5000)),
                Duration.ofMillis(1500 + random.nextInt(5000)),
                Duration.ofMillis(random.nextInt(4) * 2500L),
                Duration.ofMillis(random.nextInt(4) * 2500L),
                Duration.ofMillis(random.nextInt(4) * 2500L));
        return Timeline.of(routine(content.toArray()), pace);
    }
}
