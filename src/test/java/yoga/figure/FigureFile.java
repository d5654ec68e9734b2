package yoga.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the built-in figures, trusting them. */
final class FigureFile {
    private static final Path FIGURES = Path.of("src", "main", "figures");

    private FigureFile() {}

    static List<String> names() {
        try (Stream<Path> files = Files.list(FIGURES)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Figure figure(String name) {
        try {
            return parse(Files.readString(FIGURES.resolve(name + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Figure parse(String yaml) {
        Map<?, ?> figure = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
        Map<?, ?> head = (Map<?, ?>) figure.get("head");
        List<?> size = list(figure, "size");
        return new Figure(
                one(View.class, figure.get("view")),
                (int) size.get(0),
                (int) size.get(1),
                figure.get("ground") == null ? null : number(figure.get("ground")),
                new Head((String) head.get("joint"), number(head.get("radius"))),
                frames((Map<?, ?>) figure.get("frames")),
                list(figure, "limbs").stream()
                        .map(limb -> limb((Map<?, ?>) limb))
                        .toList(),
                list(figure, "props").stream()
                        .map(prop -> prop((Map<?, ?>) prop))
                        .toList(),
                list(figure, "contacts").stream()
                        .map(contact -> contact((Map<?, ?>) contact))
                        .toList(),
                list(figure, "foreshortened").stream()
                        .map(bone -> foreshortened((Map<?, ?>) bone))
                        .toList(),
                (String) figure.get("text"));
    }

    private static Map<KeyFrame, Frame> frames(Map<?, ?> frames) {
        Map<KeyFrame, Frame> read = new EnumMap<>(KeyFrame.class);
        frames.forEach((key, value) -> {
            Map<String, Point> joints = new LinkedHashMap<>();
            ((Map<?, ?>) ((Map<?, ?>) value).get("joints"))
                    .forEach((joint, place) -> joints.put((String) joint, point(place)));
            String caption = (String) ((Map<?, ?>) value).get("caption");
            read.put(one(KeyFrame.class, key), new Frame(caption, joints));
        });
        return read;
    }

    private static Limb limb(Map<?, ?> limb) {
        return new Limb(
                strings(limb.get("joints")),
                one(Stroke.class, limb.get("stroke")),
                Boolean.TRUE.equals(limb.get("curved")),
                Boolean.TRUE.equals(limb.get("near")));
    }

    private static Prop prop(Map<?, ?> prop) {
        return new Prop(
                (String) prop.get("name"),
                list(prop, "line").stream().map(FigureFile::point).toList());
    }

    private static Contact contact(Map<?, ?> contact) {
        Set<KeyFrame> frames = EnumSet.allOf(KeyFrame.class);
        if (contact.get("frames") != null) {
            frames.clear();
            strings(contact.get("frames")).forEach(frame -> frames.add(one(KeyFrame.class, frame)));
        }
        return new Contact((String) contact.get("with"), strings(contact.get("joints")), frames);
    }

    private static Foreshortened foreshortened(Map<?, ?> entry) {
        List<String> bone = strings(entry.get("bone"));
        return new Foreshortened(bone.get(0), bone.get(1), (String) entry.get("why"));
    }

    private static <E extends Enum<E>> E one(Class<E> type, Object word) {
        return Enum.valueOf(type, ((String) word).toUpperCase(Locale.ROOT));
    }

    private static List<?> list(Map<?, ?> map, String key) {
        return map.get(key) == null ? List.of() : (List<?>) map.get(key);
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    private static Point point(Object place) {
        List<?> pair = (List<?>) place;
        return new Point(number(pair.get(0)), number(pair.get(1)));
    }

    private static double number(Object number) {
        return ((Number) number).doubleValue();
    }
}
