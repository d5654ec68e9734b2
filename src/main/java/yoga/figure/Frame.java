package yoga.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One key frame.
 *
 * @param caption what happens here, a few words
 * @param joints where each joint is, in the order in which they were written
 */
public record Frame(String caption, Map<String, Point> joints) {
    public Frame {
        joints = Collections.unmodifiableMap(new LinkedHashMap<>(joints));
    }

    Frame mirrored(int width) {
        Map<String, Point> mirrored = new LinkedHashMap<>();
        for (Map.Entry<String, Point> joint : joints.entrySet()) {
            mirrored.put(joint.getKey(), joint.getValue().mirrored(width));
        }
        return new Frame(caption, mirrored);
    }
}
