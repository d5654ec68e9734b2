package yoga.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pose as a skeleton: joints in three key frames, the limbs between them, and what is around. The package says how it
 * is written.
 *
 * @param width of the sheet, in dots
 * @param height of the sheet, in dots
 * @param ground how high the floor is drawn, in dots; null where there is none
 * @param frames one for each {@link KeyFrame}, all with the same joints
 * @param limbs in the order in which they are drawn
 * @param text what there is to see, in one sentence
 */
public record Figure(
        View view,
        int width,
        int height,
        @Nullable Double ground,
        Head head,
        Map<KeyFrame, Frame> frames,
        List<Limb> limbs,
        List<Prop> props,
        List<Contact> contacts,
        List<Foreshortened> foreshortened,
        String text) {
    /** The smallest sheet, in dots either way. */
    public static final int LEAST_SIZE = 8;
    /** The largest sheet, in dots either way. */
    public static final int MOST_SIZE = 160;
    /** The largest head, in dots. */
    public static final double MOST_RADIUS = 20;

    /**
     * Refuses what cannot be drawn.
     *
     * @throws IllegalArgumentException with the first fault found
     */
    public Figure {
        frames = Map.copyOf(frames);
        limbs = List.copyOf(limbs);
        props = List.copyOf(props);
        contacts = List.copyOf(contacts);
        foreshortened = List.copyOf(foreshortened);
        new Check(width, height).all(ground, head, frames, limbs, props, contacts, foreshortened);
    }

    public Frame frame(KeyFrame key) {
        Frame frame = frames.get(key);
        if (frame == null) {
            throw new IllegalStateException("no frame " + key.word());
        }
        return frame;
    }

    /** The names of the joints, in the order in which they were written. */
    public List<String> joints() {
        return List.copyOf(frame(KeyFrame.START).joints().keySet());
    }

    /** How many columns of text it takes at its own size. */
    public int columns() {
        return (width + 1) / 2;
    }

    /** How many rows of text it takes at its own size. */
    public int rows() {
        return (height + 3) / 4;
    }

    /**
     * Where the joints are. The way from one frame to the other is eased.
     *
     * @param settled 0 at the start to 1 in the pose
     * @param level 0 at the end of the out-breath to 1 at the end of the in-breath
     */
    public Skeleton pose(double settled, double level) {
        Motion motion = new Motion(this);
        Skeleton skeleton = motion.skeleton();
        motion.at(settled, level, skeleton);
        return skeleton;
    }

    /** The other side: left and right exchanged. */
    public Figure mirrored() {
        Map<KeyFrame, Frame> mirrored = new EnumMap<>(KeyFrame.class);
        for (KeyFrame key : KeyFrame.values()) {
            mirrored.put(key, frame(key).mirrored(width));
        }
        List<Prop> mirroredProps = new ArrayList<>(props.size());
        for (Prop prop : props) {
            mirroredProps.add(prop.mirrored(width));
        }
        return new Figure(
                view, width, height, ground, head, mirrored, limbs, mirroredProps, contacts, foreshortened, text);
    }

    /** What a figure must be to be drawn. In loops: lambdas would cost the first picture ten milliseconds. */
    private record Check(int width, int height) {
        void all(
                @Nullable Double ground,
                Head head,
                Map<KeyFrame, Frame> frames,
                List<Limb> limbs,
                List<Prop> props,
                List<Contact> contacts,
                List<Foreshortened> foreshortened) {
            sheet(ground, head.radius());
            Set<String> joints = joints(frames);
            limbs(limbs, joints);
            that(joints.contains(head.joint()), "head: no joint " + head.joint());
            for (Prop prop : props) {
                that(prop.line().size() > 1, "prop " + prop.name() + ": a line has two points or more");
                for (Point point : prop.line()) {
                    inside("prop ", prop.name(), point);
                }
            }
            contacts(contacts, joints, props);
            for (Foreshortened bone : foreshortened) {
                that(hasBone(limbs, bone), "no limb has a bone from " + bone.from() + " to " + bone.to());
            }
        }

        private static boolean hasBone(List<Limb> limbs, Foreshortened bone) {
            for (Limb limb : limbs) {
                if (limb.hasBone(bone.from(), bone.to())) {
                    return true;
                }
            }
            return false;
        }

        private void sheet(@Nullable Double ground, double radius) {
            that(
                    Math.min(width, height) >= LEAST_SIZE && Math.max(width, height) <= MOST_SIZE,
                    "size: " + LEAST_SIZE + " to " + MOST_SIZE + " dots either way");
            that(ground == null || (ground >= 0 && ground <= height - 1), "ground: outside the sheet");
            that(radius >= 1 && radius <= MOST_RADIUS, "head: a radius of 1 to " + (int) MOST_RADIUS + " dots");
        }

        private Set<String> joints(Map<KeyFrame, Frame> frames) {
            Set<String> joints = null;
            for (KeyFrame key : KeyFrame.values()) {
                Frame frame = frames.get(key);
                if (frame == null) {
                    throw new IllegalArgumentException("no frame " + key.word());
                }
                if (joints == null) {
                    joints = frame.joints().keySet();
                }
                that(joints.equals(frame.joints().keySet()), "frame " + key.word() + ": other joints than in start");
                for (Map.Entry<String, Point> joint : frame.joints().entrySet()) {
                    inside(key.word() + " ", joint.getKey(), joint.getValue());
                }
            }
            return joints == null ? Set.of() : joints;
        }

        private static void limbs(List<Limb> limbs, Set<String> joints) {
            Set<String> unused = new HashSet<>(joints);
            for (Limb limb : limbs) {
                that(
                        limb.joints().size() >= (limb.stroke().closed() ? 3 : 2),
                        "limb " + limb.joints() + ": too few joints");
                for (int i = 0; i < limb.joints().size(); i++) {
                    that(joints.contains(limb.joint(i)), "limb " + limb.joints() + ": no joint " + limb.joint(i));
                    unused.remove(limb.joint(i));
                }
                for (int i = 0; i < limb.bones(); i++) {
                    that(
                            !limb.joint(i).equals(limb.joint(i + 1)),
                            "limb " + limb.joints() + ": " + limb.joint(i) + " twice in a row");
                }
            }
            that(unused.isEmpty(), "no limb uses " + unused);
        }

        private static void contacts(List<Contact> contacts, Set<String> joints, List<Prop> props) {
            for (Contact contact : contacts) {
                that(
                        contact.with().equals(Contact.FLOOR)
                                || joints.contains(contact.with())
                                || hasProp(props, contact.with()),
                        "contact with " + contact.with() + ", which is neither the floor nor a prop nor a joint");
                for (String joint : contact.joints()) {
                    that(joints.contains(joint), "contact with " + contact.with() + ": no joint " + joint);
                }
            }
        }

        private static boolean hasProp(List<Prop> props, String name) {
            for (Prop prop : props) {
                if (prop.name().equals(name)) {
                    return true;
                }
            }
            return false;
        }

        private void inside(String what, String name, Point point) {
            if (point.x() < 0 || point.x() > width - 1 || point.y() < 0 || point.y() > height - 1) {
                throw new IllegalArgumentException(what + name + ": outside the sheet");
            }
        }

        private static void that(boolean right, String otherwise) {
            if (!right) {
                throw new IllegalArgumentException(otherwise);
            }
        }
    }
}
