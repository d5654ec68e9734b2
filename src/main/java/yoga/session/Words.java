package yoga.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import yoga.practice.Cue;
import yoga.practice.Durations;
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

    private static final Duration AFTER_CHIME = Duration.ofMillis(600);
    private static final Duration AFTER_TICK = Duration.ofMillis(250);

    /** Around a countdown. */
    private static final Duration MARGIN = Duration.ofMillis(100);

    /** Words that belong to a moment may come so much later. */
    private static final Duration LATE = Duration.ofMillis(400);

    /** When the last words of a hold begin at the earliest, before its end. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(11);

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
            new HoldWords(index).add();
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
        Routine.Step content = timeline.routine().steps().get(step);
        add(
                Subject.POSE,
                first,
                List.of(before, somewhat),
                opening() + pose.name() + ", " + content.holdWords() + "."
                        + (side == null ? "" : " " + capital(side.word()) + " side first."),
                opening() + name,
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
                : forSide(wayOutOf(before.pose()), before.pose().sided() ? Side.FIRST.other() : null) + " Next: ";
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

    /** What is said in a hold. */
    private final class HoldWords {
        private final int index;
        private final Segment hold;
        private final Duration from;
        private final Duration end;

        HoldWords(int index) {
            this.index = index;
            this.hold = segment(index);
            this.from = score.startOf(index);
            this.end = score.endOf(index);
        }

        void add() {
            if (hold.set() <= 1) {
                String stay = pose.guidance().stay();
                if (stay != null && hold.side() != Side.FIRST.other()) {
                    Place place = Place.between(from.plus(part(index, 0.3)), from.plus(part(index, 0.8)));
                    Words.this.add(Subject.STAY, index, List.of(place), forSide(stay, hold.side()));
                }
                addBreath();
            } else if (told(hold.set(), sets())) {
                Duration at = from.plus(AFTER_TICK);
                String last = hold.set() == sets() ? " The last one." : "";
                Words.this.add(
                        Subject.COUNT,
                        index * 1000,
                        List.of(Place.at(at, at.plus(LATE), end)),
                        "Rep " + hold.set() + " of " + sets() + "." + last,
                        "Rep " + hold.set() + ".");
            }
            for (Cue cue : score.cuesOf(index)) {
                addCue(cue, score.offsetOf(index, cue.at()));
            }
            addNext();
        }

        private void addCue(Cue cue, Duration at) {
            if (cue.kind() == Cue.Kind.HALFWAY) {
                Duration start = at.plus(AFTER_CHIME);
                Words.this.add(Subject.HALFWAY, index, List.of(Place.at(start, start.plus(LATE), end)), "Halfway.");
            }
            boolean counts = cue.kind() == Cue.Kind.BREATH || (cue.kind() == Cue.Kind.REP && hold.set() == 0);
            if (counts && told(cue.number(), hold.cycles()) && hold.cycle() != null) {
                String what = cue.kind() == Cue.Kind.REP ? "Rep " : "Breath ";
                Duration start = at.plus(AFTER_TICK);
                Duration over = at.plus(hold.cycle().length());
                Words.this.add(
                        Subject.COUNT,
                        index * 1000 + cue.number(),
                        List.of(Place.at(start, start.plus(LATE), over)),
                        cue.number() == hold.cycles()
                                ? "Last " + what.toLowerCase(Locale.ROOT).strip() + "."
                                : "",
                        what + cue.number() + " of " + hold.cycles() + ".",
                        cue.number() + ".");
            }
        }

        /** Once, at the first breath that leaves room. */
        private void addBreath() {
            Pose.BreathCues cues = pose.breath();
            String inhale = cues.inhale();
            String exhale = cues.exhale();
            if (hold.cycle() == null || inhale == null || exhale == null || hold.side() == Side.FIRST.other()) {
                return;
            }
            boolean in = hold.cycle().begins() == yoga.practice.Breath.INHALE;
            List<Place> firsts = new ArrayList<>();
            List<Place> seconds = new ArrayList<>();
            for (int number = 0; number < Math.min(hold.cycles() - 1, 10); number++) {
                Duration at = from.plus(hold.settle())
                        .plus(Durations.times(hold.cycle().length(), number));
                Duration turn = at.plus(hold.cycle().first());
                firsts.add(Place.at(at.plus(MARGIN), at.plus(LATE), turn));
                seconds.add(Place.at(
                        turn.plus(MARGIN), turn.plus(LATE), at.plus(hold.cycle().length())));
            }
            if (!firsts.isEmpty()) {
                String inWords = "Inhale: " + inhale + ".";
                String outWords = "Exhale: " + exhale + ".";
                phrases.add(new Phrase(Subject.BREATH, index * 2, firsts, List.of(in ? inWords : outWords), false));
                phrases.add(new Phrase(Subject.BREATH, index * 2 + 1, seconds, List.of(in ? outWords : inWords), true));
            }
        }

        /** Near the end of the last set on a side. */
        private void addNext() {
            boolean lastSet = hold.set() == 0 || hold.set() == sets();
            Duration earliest = end.minus(LAST_WORDS);
            Duration middle = from.plus(part(index, 0.6));
            Place place = Place.between(earliest.compareTo(middle) > 0 ? earliest : middle, end);
            if (!lastSet) {
                return;
            }
            if (hold.side() == Side.FIRST) {
                Words.this.add(
                        Subject.NEXT,
                        index,
                        List.of(place),
                        "Next: the " + Side.FIRST.other().word() + " side.");
            } else if (step + 1 < timeline.routine().steps().size()) {
                Routine.Step next = timeline.routine().steps().get(step + 1);
                String name = next.pose().name();
                boolean setUp = next.hold().untimed();
                Words.this.add(
                        Subject.NEXT,
                        index,
                        List.of(place),
                        setUp ? "Next: set up for " + name + "." : "Next: " + name + ", " + next.holdWords() + ".",
                        "Next: " + name + ".");
            }
        }

        private int sets() {
            return timeline.routine().steps().get(step).hold().sets();
        }
    }

    /** Sparingly: few of few, and never more than a handful. */
    private static boolean told(int number, int of) {
        if (number == 1) {
            return false;
        }
        int every = of <= 5 ? of : of <= 7 ? 3 : of <= 20 ? 5 : of <= 60 ? 10 : (of / 60) * 20;
        return number % every == 0 || (number == of && of > 2);
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

    private Duration part(int segment, double fraction) {
        return Duration.ofNanos((long) (segment(segment).length().toNanos() * fraction));
    }

    private Segment segment(int index) {
        return timeline.segments().get(index);
    }

    private String wayOut(@Nullable Side side) {
        return forSide(wayOutOf(pose), side);
    }

    private static String wayOutOf(Pose pose) {
        String leave = pose.guidance().leave();
        return leave == null ? "Come out slowly." : leave;
    }

    private static String forSide(String text, @Nullable Side side) {
        return Guidance.forSide(text, side == null ? Side.FIRST : side);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void add(Subject subject, int number, List<Place> places, String... variants) {
        List<String> some = new ArrayList<>(List.of(variants));
        some.removeIf(String::isEmpty);
        phrases.add(new Phrase(subject, number, places, some, false));
    }
}
