package yoga.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * A thing that is used, as one line; it does not move.
 *
 * @param name what it is: {@code desk}; several lines may share it
 * @param line its corners, at least two
 */
public record Prop(String name, List<Point> line) {
    public Prop {
        line = List.copyOf(line);
    }

    Prop mirrored(int width) {
        List<Point> mirrored = new ArrayList<>(line.size());
        for (Point point : line) {
            mirrored.add(point.mirrored(width));
        }
        return new Prop(name, mirrored);
    }
}
