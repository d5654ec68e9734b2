package yoga.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import yoga.figure.Figure;
import yoga.practice.Catalogue;
import yoga.practice.InvalidInput;

/** The good file of the tests, and short ways to read a text as a file. */
final class Samples {
    static final String NAME = "my.yaml";

    private Samples() {}

    static String goodText() {
        try (InputStream in = Samples.class.getResourceAsStream("good.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Catalogue good() {
        return read(goodText(), Catalogue.EMPTY);
    }

    /** The figure of the good file; it has every key. */
    static Figure goodFigure() {
        return content(goodText()).figures().get("lift");
    }

    static Catalogue read(String yaml, Catalogue below) {
        return content(yaml.getBytes(StandardCharsets.UTF_8), below).catalogue();
    }

    static Content content(String yaml) {
        return content(yaml.getBytes(StandardCharsets.UTF_8), Catalogue.EMPTY);
    }

    private static Content content(byte[] bytes, Catalogue below) {
        return RoutinesFile.read(new ByteArrayInputStream(bytes), NAME, below);
    }

    /** The lines about a file's faults; none for a good file. */
    static List<String> faults(String yaml) {
        return faults(yaml.getBytes(StandardCharsets.UTF_8), Catalogue.EMPTY);
    }

    static List<String> faults(String yaml, Catalogue below) {
        return faults(yaml.getBytes(StandardCharsets.UTF_8), below);
    }

    static List<String> faults(byte[] bytes, Catalogue below) {
        try {
            content(bytes, below);
            return List.of();
        } catch (InvalidInput e) {
            return e.lines();
        }
    }

    /** A file of a pose with the good figure, in which one text is replaced by another. */
    static String figureWith(String text, String other) {
        String good = goodText();
        int from = good.indexOf("    figure:");
        int to = good.indexOf("routines:");
        String figure = good.substring(from, to);
        if (!figure.contains(text)) {
            throw new IllegalArgumentException("not in the good figure: " + text);
        }
        return poseWith("hold: 30s") + figure.replace(text, other);
    }

    /** A file of a good pose, with one more line or with one of its lines replaced. */
    static String poseWith(String line) {
        String key = line.substring(0, line.indexOf(':') + 1);
        StringBuilder yaml = new StringBuilder("poses:\n  sit:\n");
        for (String good : List.of("name: Sit", "place: desk", "position: seated", "hold: 30s", "steps: [Sit.]")) {
            if (!good.startsWith(key)) {
                yaml.append("    ").append(good).append('\n');
            }
        }
        return yaml.append("    ").append(line).append('\n').toString();
    }
}
