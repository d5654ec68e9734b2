package yoga.figure;

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
        return new Prop(name, line.stream().map(point -> point.mirrored(width)).toList());
    }
}
