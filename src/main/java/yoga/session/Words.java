package yoga.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import yoga.practice.Cue;
import yoga.practice.Pose;
import yoga.practice.Pose.Guidance;
import yoga.practice.Routine;
import yoga.practice.Segment;
import yoga.practice.Side;
import yoga.practice.Timeline;
import yoga.session.Passage.Span;
import yoga.session.Phrase.Place;
import yoga.session.Phrase.Subject;

/** Finds the words of one step for somebody who does not look. */
final class Words {
    /** A stroke is heard before words go over its ringing. */
    private static final Duration AFTER_STROKE = Duration.ofMillis(900);

    static final Duration AFTER_CHIME = Duration.ofMillis(600);
    /** Around a countdown. */
    static final Duration MARGIN = Duration.ofMillis(100);

    private final Score score;
    private final Timeline timeline;
    private final int step;
    private final Pose pose;
    private final int first;
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<Span> kept = new ArrayList<>();

    Words(Score score, Timeline timeline, int step) {
        this.score = score;
        this.timeline = timeline;
        this.step = step;
        this.pose = timeline.routine().steps().get(step).pose();
        this.first = timeline.firstSegmentOf(step);
    }

    Passage passage() {
        List<Routine.Step> steps = timeline.routine().steps();
        boolean last = step + 1 == steps.size();
        Duration until = last ? score.length() : score.startOf(timeline.firstSegmentOf(step + 1));
        for (int i = first; i < timeline.segments().size() && segment(i).step() == step; i++) {
            addSegment(i);
            keepCues(i);
        }
        if (last) {
            String done = wayOut(Side.FIRST.other()) + " That is all. Rest for a breath before you get up.";
            add(
                    Subject.CLOSING,
                    0,
                    List.of(Place.between(score.end().plusSeconds(1), score.length())),
                    done,
                    "That is all.");
        }
        return new Passage(score.startOf(first), until, phrases, kept);
    }

    private void addSegment(int index) {
        Segment segment = segment(index);
        if (segment.kind() == Segment.Kind.SETUP) {
            addSetup(index);
        } else if (index == first) {
            addPose();
            addWayIn(holdFrom(index), null);
        } else if (segment.side() != segment(index - 1).side()) {
            addChange(index);
            addWayIn(holdFrom(index), segment.side());
        }
        if (segment.kind() == Segment.Kind.REST) {
            Place place = Place.between(score.startOf(index).plus(MARGIN), score.endOf(index));
            add(Subject.CHANGE, index, List.of(place), wayOut(segment.side()) + " Rest.", "Rest.");
        }
        if (segment.practice()) {
            new HoldWords(this, index).add();
        }
    }

    private void addSetup(int index) {
        Place place = Place.between(score.startOf(index).plus(AFTER_STROKE), score.endOf(index));
        String setup =
                pose.guidance().setup() == null ? "" : " " + pose.guidance().setup();
        String ready = score.waits() ? " Press Enter when you are ready." : "";
        String name = "Set up for " + pose.name() + ".";
        add(Subject.POSE, index, List.of(place), opening() + name + setup + ready, name + setup, name);
    }

    private void addPose() {
        int hold = holdFrom(first);
        Duration from = score.startOf(first).plus(AFTER_STROKE);
        Duration begin = score.startOf(hold);
        Place before = Place.between(from, begin);
        Place somewhat = Place.overTicks(from, begin.plus(part(hold, 0.4)));
        Side side = segment(first).side();
        String sided = side == null ? "" : ", " + side.word() + " side";
        String name = pose.name() + sided + ".";
        String next = step == 0 || opening().isEmpty() ? "" : "Next: ";
        Routine.Step content = timeline.routine().steps().get(step);
        add(
                Subject.POSE,
                first,
                List.of(before, somewhat),
                opening() + next + pose.name() + ", " + content.holdWords() + "."
                        + (side == null ? "" : " " + capital(side.word()) + " side first."),
                opening() + next + name,
                name);
    }

    /** At the very beginning what it is; later the way out of the step before. */
    private String opening() {
        if (step == 0) {
            Routine routine = timeline.routine();
            boolean alone = routine.name().equals(pose.name());
            return alone ? "" : routine.name() + ". ";
        }
        Routine.Step before = timeline.routine().steps().get(step - 1);
        return before.hold().untimed()
                ? ""
                : forSide(wayOutOf(before.pose()), before.pose().sided() ? Side.FIRST.other() : null) + " ";
    }

    /** The steps into the pose; on the other side only those that are different there. */
    private void addWayIn(int hold, @Nullable Side again) {
        Duration from =
                score.startOf(again == null ? first : changeBefore(hold)).plus(AFTER_STROKE);
        Duration end = score.startOf(hold).plus(part(hold, again == null ? 0.5 : 0.3));
        int number = 0;
        for (String sentence : pose.guidance().steps()) {
            if (again == null || sentence.indexOf('{') >= 0) {
                phrases.add(new Phrase(
                        Subject.WAY_IN,
                        hold * 100 + number++,
                        List.of(Place.between(from, end)),
                        List.of(forSide(sentence, segment(hold).side())),
                        true));
            }
        }
    }

    private void addChange(int index) {
        Side side = segment(index).side();
        String word = side == null ? "" : side.word();
        int hold = holdFrom(index);
        Duration from = score.startOf(index).plus(AFTER_STROKE);
        Duration begin = score.startOf(hold);
        add(
                Subject.CHANGE,
                index,
                List.of(Place.between(from, begin), Place.overTicks(from, begin.plus(part(hold, 0.3)))),
                wayOut(side) + " Other side: the " + word + ".",
                "Other side: the " + word + ".",
                "Other side.");
    }

    /** Countdowns and chimes are heard alone. */
    private void keepCues(int index) {
        for (Cue cue : score.cuesOf(index)) {
            Duration at = score.offsetOf(index, cue.at());
            if (cue.kind() == Cue.Kind.COUNTDOWN && cue.number() == 3) {
                kept.add(new Span(at.minus(MARGIN), score.endOf(index).plus(MARGIN)));
            } else if (cue.kind() == Cue.Kind.HALFWAY) {
                kept.add(new Span(at.minus(MARGIN), at.plus(AFTER_CHIME)));
            }
        }
    }

    private int holdFrom(int index) {
        int hold = index;
        while (!segment(hold).practice()) {
            hold++;
        }
        return hold;
    }

    /** The first segment of the side that a hold begins. */
    private int changeBefore(int hold) {
        return segment(hold - 1).kind() == Segment.Kind.SWITCH ? hold - 1 : hold;
    }

    Duration part(int segment, double fraction) {
        return Duration.ofNanos((long) (segment(segment).length().toNanos() * fraction));
    }

    Segment segment(int index) {
        return timeline.segments().get(index);
    }

    private String wayOut(@Nullable Side side) {
        return forSide(wayOutOf(pose), side);
    }

    private static String wayOutOf(Pose pose) {
        String leave = pose.guidance().leave();
        return leave == null ? "Come out slowly." : leave;
    }

    static String forSide(String text, @Nullable Side side) {
        return Guidance.forSide(text, side == null ? Side.FIRST : side);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    Score score() {
        return score;
    }

    Pose pose() {
        return pose;
    }

    /** How often the hold is done. */
    int sets() {
        return timeline.routine().steps().get(step).hold().sets();
    }

    /** The step behind this one; null behind the last. */
    Routine.@Nullable Step next() {
        List<Routine.Step> steps = timeline.routine().steps();
        return step + 1 < steps.size() ? steps.get(step + 1) : null;
    }

    void add(Phrase phrase) {
        phrases.add(phrase);
    }

    void add(Subject subject, int number, List<Place> places, String... variants) {
        List<String> some = new ArrayList<>(List.of(variants));
        some.removeIf(String::isEmpty);
        phrases.add(new Phrase(subject, number, places, some, false));
    }
}
