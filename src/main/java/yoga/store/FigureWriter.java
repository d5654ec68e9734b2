package yoga.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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

/** Writes a {@link FigureImage}; {@link FigureReader} reads in the same order. */
final class FigureWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    byte[] write(Figure figure) {
        try {
            out.writeInt(FigureImage.MAGIC);
            out.writeShort(FigureImage.FORMAT);
            out.writeUTF(figure.view().name());
            out.writeByte(figure.width());
            out.writeByte(figure.height());
            writeGround(figure.ground());
            List<String> joints = figure.joints();
            writeTexts(joints);
            writeHead(figure.head(), joints);
            for (KeyFrame key : KeyFrame.values()) {
                writeFrame(figure.frame(key), joints);
            }
            out.writeByte(figure.limbs().size());
            for (Limb limb : figure.limbs()) {
                writeLimb(limb, joints);
            }
            out.writeByte(figure.props().size());
            for (Prop prop : figure.props()) {
                out.writeUTF(prop.name());
                writePoints(prop.line());
            }
            out.writeByte(figure.contacts().size());
            for (Contact contact : figure.contacts()) {
                out.writeUTF(contact.with());
                writeJoints(contact.joints(), joints);
                writeFrames(contact.frames());
            }
            out.writeByte(figure.foreshortened().size());
            for (Foreshortened bone : figure.foreshortened()) {
                writeJoints(List.of(bone.from(), bone.to()), joints);
                out.writeUTF(bone.why());
            }
            out.writeUTF(figure.text());
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeGround(@Nullable Double ground) throws IOException {
        out.writeBoolean(ground != null);
        if (ground != null) {
            out.writeDouble(ground);
        }
    }

    private void writeHead(Head head, List<String> joints) throws IOException {
        out.writeByte(joints.indexOf(head.joint()));
        out.writeDouble(head.radius());
    }

    /** The joints of all frames come in one order, and without their names. */
    private void writeFrame(Frame frame, List<String> joints) throws IOException {
        out.writeUTF(frame.caption());
        for (String joint : joints) {
            Point point = frame.joints().get(joint);
            if (point == null) {
                throw new IllegalArgumentException("a frame without the joint " + joint);
            }
            writePoint(point);
        }
    }

    private void writeLimb(Limb limb, List<String> joints) throws IOException {
        writeJoints(limb.joints(), joints);
        out.writeUTF(limb.stroke().name());
        out.writeBoolean(limb.curved());
        out.writeBoolean(limb.near());
    }

    private void writeFrames(Set<KeyFrame> frames) throws IOException {
        for (KeyFrame key : KeyFrame.values()) {
            out.writeBoolean(frames.contains(key));
        }
    }

    private void writeJoints(List<String> some, List<String> joints) throws IOException {
        out.writeByte(some.size());
        for (String joint : some) {
            out.writeByte(joints.indexOf(joint));
        }
    }

    private void writePoints(List<Point> points) throws IOException {
        out.writeByte(points.size());
        for (Point point : points) {
            writePoint(point);
        }
    }

    private void writePoint(Point point) throws IOException {
        out.writeDouble(point.x());
        out.writeDouble(point.y());
    }

    private void writeTexts(List<String> texts) throws IOException {
        out.writeByte(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }
}
