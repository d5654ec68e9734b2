package yoga.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.figure.Figure;
import yoga.figure.KeyFrame;
import yoga.practice.Durations;
import yoga.practice.Pace;
import yoga.practice.Place;
import yoga.practice.Pose;
import yoga.practice.Pose.Guidance;
import yoga.practice.Position;
import yoga.practice.Routine;
import yoga.practice.Side;
import yoga.practice.Timeline;
import yoga.terminal.Gallery;
import yoga.terminal.Ink;
import yoga.terminal.Line;
import yoga.terminal.Theme;

/** Everything about one pose, to read. */
final class PoseSheet {
    private static final int INDENT = 13;

    private final Page page;
    private final Pose pose;

    PoseSheet(Page page, Pose pose) {
        this.page = page;
        this.pose = pose;
    }

    /**
     * Writes the sheet.
     *
     * @param figure drawn in its key frames; null for no figure
     */
    void write(@Nullable Figure figure, Theme theme) {
        Guidance guidance = pose.guidance();
        heading();
        page.blank();
        if (figure != null) {
            Gallery gallery = new Gallery(theme);
            gallery.add(figure, KeyFrame.START, "start");
            gallery.add(figure, KeyFrame.INHALE, "inhale");
            gallery.add(figure, KeyFrame.EXHALE, "exhale");
            for (Line line : gallery.lines(page.columns() - 3)) {
                page.line(new Line().add("  ").add(line));
            }
            page.blank();
        }
        paragraph("Set up", guidance.setup());
        steps(guidance);
        paragraph("Stay", guidance.stay());
        paragraph("Come out", guidance.leave());
        page.blank();
        breath();
        all("Easier", guidance.easier());
        all("Avoid", guidance.mistakes());
        paragraph("Tip", guidance.tip());
        paragraph("Often", guidance.often());
        page.blank();
        joined("Props", pose.props());
        joined("Works", pose.targets());
        joined("Care with", guidance.care());
        page.blank();
        page.paragraph(
                2,
                Ink.FAINT,
                "Stop at once for sharp or shooting pain, numbness, or tingling down an arm. This is not medical advice.");
    }

    private void heading() {
        Line name = new Line().add("  ").add(Ink.STRONG, page.shown(pose.name()));
        if (pose.sanskrit() != null) {
            name.add(Ink.FAINT, page.dot() + page.shown(pose.sanskrit()));
        }
        page.line(name);
        Timeline alone = Timeline.of(Routine.of(pose), Pace.DEFAULT);
        page.line(new Line()
                .add("  " + placesAndPositions() + page.dot() + pose.hold().words(pose.sided()) + page.dot())
                .add(Durations.clock(alone.practice()) + " of practice"));
    }

    private String placesAndPositions() {
        List<String> words = new ArrayList<>();
        for (Place place : pose.places()) {
            words.add(place.word());
        }
        String places = String.join(" or ", words);
        words.clear();
        for (Position position : pose.positions()) {
            words.add(position.word());
        }
        return places + ", " + String.join(" or ", words);
    }

    private void steps(Guidance guidance) {
        for (int i = 0; i < guidance.steps().size(); i++) {
            String label = i > 0 ? "" : pose.sided() ? capital(Side.FIRST.word()) : "Steps";
            page.labelled(
                    Ink.ACCENT,
                    label,
                    INDENT,
                    Ink.PLAIN,
                    (i + 1) + ". " + forSide(guidance.steps().get(i)));
        }
        if (pose.sided()) {
            page.labelled(
                    Ink.ACCENT,
                    capital(Side.FIRST.other().word()),
                    INDENT,
                    Ink.PLAIN,
                    "Then the same with left and right exchanged.");
        }
    }

    private void breath() {
        String inhale = pose.breath().inhale();
        String exhale = pose.breath().exhale();
        if (inhale != null) {
            page.labelled(Ink.ACCENT, "Inhale", INDENT, Ink.PLAIN, forSide(inhale));
        }
        if (exhale != null) {
            page.labelled(Ink.ACCENT, "Exhale", INDENT, Ink.PLAIN, forSide(exhale));
        }
        if (pose.rep() != null) {
            page.labelled(
                    Ink.ACCENT,
                    "One rep",
                    INDENT,
                    Ink.PLAIN,
                    Durations.format(pose.rep().first()) + " "
                            + pose.rep().begins().word() + ", "
                            + Durations.format(pose.rep().second()) + " "
                            + pose.rep().begins().other().word());
        }
    }

    private void paragraph(String label, @Nullable String words) {
        if (words != null) {
            page.labelled(Ink.ACCENT, label, INDENT, Ink.PLAIN, forSide(words));
        }
    }

    private void all(String label, List<String> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            page.labelled(Ink.ACCENT, i == 0 ? label : "", INDENT, Ink.PLAIN, forSide(sentences.get(i)));
        }
    }

    private void joined(String label, List<String> words) {
        if (!words.isEmpty()) {
            page.labelled(Ink.ACCENT, label, INDENT, Ink.PLAIN, String.join(", ", words));
        }
    }

    private static String forSide(String text) {
        return Guidance.forSide(text, Side.FIRST);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
