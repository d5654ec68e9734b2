package yoga.store;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yoga.practice.Breath;
import yoga.practice.Catalogue;
import yoga.practice.Cycle;
import yoga.practice.Hold;
import yoga.practice.Place;
import yoga.practice.Plan;
import yoga.practice.Pose;
import yoga.practice.Position;
import yoga.practice.Rescue;
import yoga.practice.Routine;

/**
 * Reads a {@link CatalogueImage}. On the way to the first line on screen: no lambda, stream, regular expression or string
 * concatenation runs here, since the first of each costs the start more than the whole reading.
 */
final class ImageReader {
    private static final Place[] PLACES = Place.values();
    private static final Position[] POSITIONS = Position.values();
    private static final DayOfWeek[] WEEK = DayOfWeek.values();

    private final byte[] image;
    private int at;

    ImageReader(byte[] image) {
        this.image = image;
    }

    Catalogue read() {
        if (image.length < 6 || readInt() != CatalogueImage.MAGIC || readShort() != CatalogueImage.FORMAT) {
            throw new IllegalArgumentException("not an image of a catalogue in this version's format");
        }
        List<Pose> poses = new ArrayList<>();
        for (int i = readShort(); i > 0; i--) {
            poses.add(readPose());
        }
        List<Routine> routines = new ArrayList<>();
        for (int i = readShort(); i > 0; i--) {
            routines.add(new Routine(readName(), readName(), readTexts(), readName(), readSteps(poses)));
        }
        List<Rescue> rescues = new ArrayList<>();
        for (int i = readShort(); i > 0; i--) {
            rescues.add(new Rescue(readName(), readName(), readTexts(), readName(), readDuration(), readMoves(poses)));
        }
        List<Plan> plans = new ArrayList<>();
        for (int i = readShort(); i > 0; i--) {
            plans.add(readPlan(routines, rescues));
        }
        return new Catalogue(poses, routines, rescues, plans);
    }

    private Pose readPose() {
        return new Pose(
                readName(),
                readName(),
                readTexts(),
                readText(),
                readPlaces(),
                readPositions(),
                readHold(),
                readBoolean(),
                new Pose.BreathCues(readText(), readText()),
                readRep(),
                new Pose.Guidance(
                        readText(),
                        readTexts(),
                        readText(),
                        readText(),
                        readTexts(),
                        readTexts(),
                        readText(),
                        readText(),
                        readTexts()),
                readTexts(),
                readTexts());
    }

    private List<Routine.Step> readSteps(List<Pose> poses) {
        Routine.Step[] steps = new Routine.Step[readShort()];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = new Routine.Step(poses.get(readShort()), readHold());
        }
        return List.of(steps);
    }

    private List<Rescue.Move> readMoves(List<Pose> poses) {
        Rescue.Move[] moves = new Rescue.Move[readShort()];
        for (int i = 0; i < moves.length; i++) {
            moves[i] = new Rescue.Move(readDuration(), poses.get(readShort()), readHold());
        }
        return List.of(moves);
    }

    private Plan readPlan(List<Routine> routines, List<Rescue> rescues) {
        String id = readName();
        String name = readName();
        List<String> aliases = readTexts();
        String about = readName();
        Plan.Stretch[] stretches = new Plan.Stretch[readShort()];
        for (int i = 0; i < stretches.length; i++) {
            stretches[i] = new Plan.Stretch(readShort(), readShort(), routines.get(readShort()));
        }
        int rescue = readShort();
        int days = readShort();
        Set<DayOfWeek> rescueDays = new HashSet<>();
        for (DayOfWeek day : WEEK) {
            if ((days & 1 << day.getValue()) != 0) {
                rescueDays.add(day);
            }
        }
        return new Plan(
                id, name, aliases, about, List.of(stretches), rescue < 0 ? null : rescues.get(rescue), rescueDays);
    }

    private Hold readHold() {
        return switch (readByte()) {
            case CatalogueImage.TIMED -> new Hold.Timed(readDuration());
            case CatalogueImage.BREATHS -> new Hold.Breaths(readShort());
            case CatalogueImage.REPS -> new Hold.Reps(readShort());
            case CatalogueImage.BREATH_REPS -> new Hold.BreathReps(readShort(), readShort());
            default -> new Hold.UntilReady();
        };
    }

    private @Nullable Cycle readRep() {
        if (!readBoolean()) {
            return null;
        }
        Breath begins = readBoolean() ? Breath.INHALE : Breath.EXHALE;
        return new Cycle(begins, readDuration(), readDuration());
    }

    private Duration readDuration() {
        return Duration.ofNanos(((long) readInt() << 32) | (readInt() & 0xFFFF_FFFFL));
    }

    private List<Place> readPlaces() {
        Place[] places = new Place[readShort()];
        for (int i = 0; i < places.length; i++) {
            places[i] = PLACES[readByte()];
        }
        return List.of(places);
    }

    private List<Position> readPositions() {
        Position[] positions = new Position[readShort()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = POSITIONS[readByte()];
        }
        return List.of(positions);
    }

    private List<String> readTexts() {
        String[] texts = new String[readShort()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = readName();
        }
        return List.of(texts);
    }

    /** A text that is never absent. */
    private String readName() {
        String text = readText();
        if (text == null) {
            throw new IllegalArgumentException("a text is missing in the image of the catalogue");
        }
        return text;
    }

    private @Nullable String readText() {
        int length = readShort();
        if (length < 0) {
            return null;
        }
        Charset charset = (length & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        String text = new String(image, at, length >> 1, charset);
        at += length >> 1;
        return text;
    }

    private boolean readBoolean() {
        return readByte() != 0;
    }

    private int readByte() {
        return image[at++];
    }

    private int readShort() {
        return (readByte() << 8) | (readByte() & 0xFF);
    }

    private int readInt() {
        return (readShort() << 16) | (readShort() & 0xFFFF);
    }
}
