package yoga.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.practice.Breath;
import yoga.practice.Catalogue;
import yoga.practice.Cycle;
import yoga.practice.Hold;
import yoga.practice.Named;
import yoga.practice.Place;
import yoga.practice.Plan;
import yoga.practice.Pose;
import yoga.practice.Position;
import yoga.practice.Rescue;
import yoga.practice.Routine;

/** Writes a {@link CatalogueImage}; {@link ImageReader} reads in the same order. */
final class ImageWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    byte[] write(Catalogue catalogue) {
        try {
            out.writeInt(CatalogueImage.MAGIC);
            out.writeShort(CatalogueImage.FORMAT);
            List<Pose> poses = counted(catalogue.poses().values());
            for (Pose pose : poses) {
                write(pose);
            }
            List<Routine> routines = counted(catalogue.routines().values());
            for (Routine routine : routines) {
                write(routine, poses);
            }
            List<Rescue> rescues = counted(catalogue.rescues().values());
            for (Rescue rescue : rescues) {
                write(rescue, poses);
            }
            for (Plan plan : counted(catalogue.plans().values())) {
                write(plan, routines, rescues);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> List<T> counted(Collection<T> items) throws IOException {
        out.writeShort(items.size());
        return new ArrayList<>(items);
    }

    private void write(Pose pose) throws IOException {
        writeNames(pose);
        writeText(pose.sanskrit());
        writeChoices(pose.places(), Place.values());
        writeChoices(pose.positions(), Position.values());
        writeHold(pose.hold());
        out.writeBoolean(pose.sided());
        writeText(pose.breath().inhale());
        writeText(pose.breath().exhale());
        writeRep(pose.rep());
        Pose.Guidance guidance = pose.guidance();
        writeText(guidance.setup());
        writeTexts(guidance.steps());
        writeText(guidance.stay());
        writeText(guidance.leave());
        writeTexts(guidance.mistakes());
        writeTexts(guidance.easier());
        writeText(guidance.tip());
        writeText(guidance.often());
        writeTexts(guidance.care());
        writeTexts(pose.props());
        writeTexts(pose.targets());
    }

    private void write(Routine routine, List<Pose> poses) throws IOException {
        writeNames(routine);
        writeText(routine.about());
        for (Routine.Step step : counted(routine.steps())) {
            out.writeShort(indexOf(step.pose(), poses));
            writeHold(step.hold());
        }
    }

    private void write(Rescue rescue, List<Pose> poses) throws IOException {
        writeNames(rescue);
        writeText(rescue.about());
        writeDuration(rescue.cycle());
        for (Rescue.Move move : counted(rescue.moves())) {
            writeDuration(move.at());
            out.writeShort(indexOf(move.pose(), poses));
            writeHold(move.hold());
        }
    }

    private void write(Plan plan, List<Routine> routines, List<Rescue> rescues) throws IOException {
        writeNames(plan);
        writeText(plan.about());
        for (Plan.Stretch stretch : counted(plan.stretches())) {
            out.writeShort(stretch.firstDay());
            out.writeShort(stretch.lastDay());
            out.writeShort(indexOf(stretch.routine(), routines));
        }
        out.writeShort(plan.rescue() == null ? -1 : indexOf(plan.rescue(), rescues));
        int days = 0;
        for (DayOfWeek day : plan.rescueDays()) {
            days |= 1 << day.getValue();
        }
        out.writeShort(days);
    }

    private void writeNames(Named item) throws IOException {
        writeText(item.id());
        writeText(item.name());
        writeTexts(item.aliases());
    }

    private void writeHold(Hold hold) throws IOException {
        if (hold instanceof Hold.Timed timed) {
            out.writeByte(CatalogueImage.TIMED);
            writeDuration(timed.length());
        } else if (hold instanceof Hold.Breaths breaths) {
            out.writeByte(CatalogueImage.BREATHS);
            out.writeShort(breaths.count());
        } else if (hold instanceof Hold.Reps reps) {
            out.writeByte(CatalogueImage.REPS);
            out.writeShort(reps.count());
        } else if (hold instanceof Hold.BreathReps both) {
            out.writeByte(CatalogueImage.BREATH_REPS);
            out.writeShort(both.reps());
            out.writeShort(both.breaths());
        } else {
            out.writeByte(CatalogueImage.UNTIL_READY);
        }
    }

    private void writeRep(@Nullable Cycle rep) throws IOException {
        out.writeBoolean(rep != null);
        if (rep != null) {
            out.writeBoolean(rep.begins() == Breath.INHALE);
            writeDuration(rep.first());
            writeDuration(rep.second());
        }
    }

    private void writeDuration(Duration length) throws IOException {
        out.writeLong(length.toNanos());
    }

    private <E> void writeChoices(List<E> chosen, E[] choices) throws IOException {
        for (E choice : counted(chosen)) {
            out.writeByte(List.of(choices).indexOf(choice));
        }
    }

    private void writeTexts(List<String> texts) throws IOException {
        for (String text : counted(texts)) {
            writeText(text);
        }
    }

    private void writeText(@Nullable String text) throws IOException {
        if (text == null) {
            out.writeShort(-1);
            return;
        }
        boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
        byte[] encoded = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        out.writeShort(encoded.length << 1 | (latin ? 0 : 1));
        out.write(encoded);
    }

    /** The index of an item, which must itself be in the catalogue. */
    private static <T extends Named> int indexOf(T item, List<T> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(item.id())) {
                return i;
            }
        }
        throw new IllegalArgumentException("not in the catalogue: " + item.id());
    }
}
