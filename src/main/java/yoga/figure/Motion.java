package yoga.figure;

import java.util.List;
import java.util.Set;

/**
 * How a figure gets from one key frame to another.
 *
 * <p>Bones turn by the shorter way and keep their length, each from the joint before it. What must stay (a hand on the
 * floor) is then put back in its place, and the bones are drawn to their lengths again in a few rounds.
 */
final class Motion {
    /** Enough for a chain of ten bones; the first guess is close. */
    private static final int ROUNDS = 24;
    /** A joint that moves less than this between two frames, in dots, is taken to stay. */
    private static final double STILL = 0.6;

    private final List<String> joints;
    private final Bones bones;
    private final Skeleton start;
    private final Skeleton inhale;
    private final Skeleton exhale;
    private final Skeleton breathing;
    private final boolean[] heldInPose;
    private final boolean[] heldThroughout;
    private final boolean[] held;
    private final double[] lengths;

    Motion(Figure figure) {
        joints = figure.joints();
        bones = new Bones(figure);
        start = Skeleton.of(figure, KeyFrame.START);
        inhale = Skeleton.of(figure, KeyFrame.INHALE);
        exhale = Skeleton.of(figure, KeyFrame.EXHALE);
        breathing = new Skeleton(joints);
        heldInPose = held(figure, Set.of(KeyFrame.INHALE, KeyFrame.EXHALE));
        heldThroughout = held(figure, Set.of(KeyFrame.values()));
        held = new boolean[joints.size()];
        lengths = new double[bones.count()];
    }

    private boolean[] held(Figure figure, Set<KeyFrame> frames) {
        boolean[] held = new boolean[joints.size()];
        for (Contact contact : figure.contacts()) {
            if (contact.frames().containsAll(frames)) {
                for (String joint : contact.joints()) {
                    held[joints.indexOf(joint)] = true;
                }
            }
        }
        return held;
    }

    Skeleton skeleton() {
        return new Skeleton(joints);
    }

    /** See {@link Figure#pose}. */
    void at(double settled, double level, Skeleton into) {
        blend(exhale, inhale, eased(level), heldInPose, breathing);
        blend(start, breathing, eased(settled), heldThroughout, into);
    }

    /** Slow, quick, slow: half a cosine. */
    static double eased(double fraction) {
        return (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, fraction)))) / 2;
    }

    private void blend(Skeleton a, Skeleton b, double t, boolean[] touching, Skeleton into) {
        if (t <= 0 || t >= 1) {
            into.set(t <= 0 ? a : b);
            return;
        }
        for (int i = 0; i < held.length; i++) {
            boolean root = bones.isRoot(i);
            held[i] = root || touching[i] || Math.hypot(b.x[i] - a.x[i], b.y[i] - a.y[i]) < STILL;
            if (root) {
                hold(i, a, b, t, into);
            }
        }
        for (int i = 0; i < bones.count(); i++) {
            turn(i, a, b, t, into);
        }
        for (int i = 0; i < held.length; i++) {
            if (held[i]) {
                hold(i, a, b, t, into);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < bones.count(); i++) {
                stretch(bones.get(i), lengths[i], into);
            }
        }
    }

    private static void hold(int joint, Skeleton a, Skeleton b, double t, Skeleton into) {
        into.x[joint] = mix(a.x[joint], b.x[joint], t);
        into.y[joint] = mix(a.y[joint], b.y[joint], t);
    }

    /** Finds the length of a bone, and where its second joint is if the bone alone turns. */
    private void turn(int index, Skeleton a, Skeleton b, double t, Skeleton into) {
        Bones.Bone bone = bones.get(index);
        int from = bone.from();
        int to = bone.to();
        double ax = a.x[to] - a.x[from];
        double ay = a.y[to] - a.y[from];
        double bx = b.x[to] - b.x[from];
        double by = b.y[to] - b.y[from];
        double x;
        double y;
        if (bone.foreshortened()) {
            x = mix(ax, bx, t);
            y = mix(ay, by, t);
            lengths[index] = Math.hypot(x, y);
        } else {
            lengths[index] = mix(Math.hypot(ax, ay), Math.hypot(bx, by), t);
            double angle = Math.atan2(ay, ax) + t * Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
            x = lengths[index] * Math.cos(angle);
            y = lengths[index] * Math.sin(angle);
        }
        if (bone.places()) {
            into.x[to] = into.x[from] + x;
            into.y[to] = into.y[from] + y;
        }
    }

    /** Moves the joints of a bone, but those that are held, until it has its length. */
    private void stretch(Bones.Bone bone, double length, Skeleton into) {
        int from = bone.from();
        int to = bone.to();
        double now = into.distance(from, to);
        if ((held[from] && held[to]) || now < 1e-6) {
            return;
        }
        double share = held[from] ? 1 : held[to] ? 0 : 0.5;
        double x = (into.x[to] - into.x[from]) * (length - now) / now;
        double y = (into.y[to] - into.y[from]) * (length - now) / now;
        into.x[to] += x * share;
        into.y[to] += y * share;
        into.x[from] -= x * (1 - share);
        into.y[from] -= y * (1 - share);
    }

    private static double mix(double a, double b, double t) {
        return a + (b - a) * t;
    }
}
