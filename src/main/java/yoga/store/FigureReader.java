package yoga.store;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yoga.figure.Contact;
import yoga.figure.Figure;
import yoga.figure.Foreshortened;
import yoga.figure.Frame;
import yoga.figure.Head;
import yoga.figure.KeyFrame;
import yoga.figure.Limb;
import yoga.figure.Point;
import yoga.figure.Prop;
import yoga.figure.Stroke;
import yoga.figure.View;

/** Reads a {@link FigureImage}. Before the first picture: no lambda, stream or regular expression, like {@link ImageReader}. */
final class FigureReader {
    private static final KeyFrame[] FRAMES = KeyFrame.values();

    private final DataInputStream in;
    private String[] joints = {};

    FigureReader(InputStream in) throws IOException {
        // At once, since a file that is read byte by byte is slow.
        this.in = new DataInputStream(new ByteArrayInputStream(in.readAllBytes()));
    }

    Figure read() throws IOException {
        if (in.available() < 6 || in.readInt() != FigureImage.MAGIC || in.readShort() != FigureImage.FORMAT) {
            throw new IllegalArgumentException("not an image of a figure in this version's format");
        }
        View view = View.valueOf(in.readUTF());
        int width = in.readUnsignedByte();
        int height = in.readUnsignedByte();
        Double ground = readGround();
        joints = new String[in.readByte()];
        for (int i = 0; i < joints.length; i++) {
            joints[i] = in.readUTF();
        }
        return new Figure(
                view,
                width,
                height,
                ground,
                new Head(readJoint(), in.readDouble()),
                readFrames(),
                readLimbs(),
                readProps(),
                readContacts(),
                readForeshortened(),
                in.readUTF());
    }

    private @Nullable Double readGround() throws IOException {
        return in.readBoolean() ? in.readDouble() : null;
    }

    private Map<KeyFrame, Frame> readFrames() throws IOException {
        Map<KeyFrame, Frame> frames = new EnumMap<>(KeyFrame.class);
        for (KeyFrame key : FRAMES) {
            String caption = in.readUTF();
            Map<String, Point> points = new LinkedHashMap<>();
            for (String joint : joints) {
                points.put(joint, readPoint());
            }
            frames.put(key, new Frame(caption, points));
        }
        return frames;
    }

    private List<Limb> readLimbs() throws IOException {
        Limb[] limbs = new Limb[in.readByte()];
        for (int i = 0; i < limbs.length; i++) {
            limbs[i] = new Limb(readJoints(), Stroke.valueOf(in.readUTF()), in.readBoolean(), in.readBoolean());
        }
        return List.of(limbs);
    }

    private List<Prop> readProps() throws IOException {
        Prop[] props = new Prop[in.readByte()];
        for (int i = 0; i < props.length; i++) {
            props[i] = new Prop(in.readUTF(), readPoints());
        }
        return List.of(props);
    }

    private List<Contact> readContacts() throws IOException {
        Contact[] contacts = new Contact[in.readByte()];
        for (int i = 0; i < contacts.length; i++) {
            contacts[i] = new Contact(in.readUTF(), readJoints(), readKeyFrames());
        }
        return List.of(contacts);
    }

    private Set<KeyFrame> readKeyFrames() throws IOException {
        Set<KeyFrame> frames = EnumSet.noneOf(KeyFrame.class);
        for (KeyFrame key : FRAMES) {
            if (in.readBoolean()) {
                frames.add(key);
            }
        }
        return frames;
    }

    private List<Foreshortened> readForeshortened() throws IOException {
        Foreshortened[] bones = new Foreshortened[in.readByte()];
        for (int i = 0; i < bones.length; i++) {
            List<String> ends = readJoints();
            bones[i] = new Foreshortened(ends.get(0), ends.get(1), in.readUTF());
        }
        return List.of(bones);
    }

    private List<String> readJoints() throws IOException {
        String[] some = new String[in.readByte()];
        for (int i = 0; i < some.length; i++) {
            some[i] = readJoint();
        }
        return List.of(some);
    }

    private String readJoint() throws IOException {
        return joints[in.readByte()];
    }

    private List<Point> readPoints() throws IOException {
        Point[] points = new Point[in.readByte()];
        for (int i = 0; i < points.length; i++) {
            points[i] = readPoint();
        }
        return List.of(points);
    }

    private Point readPoint() throws IOException {
        return new Point(in.readDouble(), in.readDouble());
    }
}
