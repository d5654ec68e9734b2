package yoga.figure;

import java.util.List;
import java.util.Set;

/**
 * Joints that touch something. Where they touch it in two key frames, they do so on the way between them.
 *
 * @param with {@link #FLOOR}, the name of a prop, or another joint
 * @param frames when
 */
public record Contact(String with, List<String> joints, Set<KeyFrame> frames) {
    public static final String FLOOR = "floor";

    public Contact {
        joints = List.copyOf(joints);
        frames = Set.copyOf(frames);
    }
}
