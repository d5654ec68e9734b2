package yoga.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import yoga.practice.Breath;
import yoga.practice.Cue;
import yoga.practice.Durations;
import yoga.practice.Pose;
import yoga.practice.Routine;
import yoga.practice.Segment;
import yoga.practice.Side;
import yoga.session.Phrase.Place;
import yoga.session.Phrase.Subject;

/** Finds the words of one hold: what to attend to, the breath, the counts, halfway, and what comes next. */
final class HoldWords {
    /** Words go over the ringing of a tick. */
    private static final Duration AFTER_TICK = Duration.ofMillis(250);

    /** Words that belong to a moment may come so much later. */
    private static final Duration LATE = Duration.ofMillis(400);

    /** When the last words of a hold begin at the earliest, before its end. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(11);

    /** Among how many breaths room is looked for. */
    private static final int FIRST_BREATHS = 10;

    /** So few repetitions that are held are told one by one. */
    private static final int FEW_SETS = 6;

    private final Words words;
    private final int index;
    private final Segment hold;
    private final Duration from;
    private final Duration end;

    /** @param index of the segment */
    HoldWords(Words words, int index) {
        this.words = words;
        this.index = index;
        this.hold = words.segment(index);
        this.from = words.score().startOf(index);
        this.end = words.score().endOf(index);
    }

    void add() {
        if (hold.set() <= 1) {
            String stay = words.pose().guidance().stay();
            if (stay != null && hold.side() != Side.FIRST.other()) {
                Place place = Place.between(from.plus(words.part(index, 0.3)), from.plus(words.part(index, 0.8)));
                words.add(Subject.STAY, index, List.of(place), Words.forSide(stay, hold.side()));
            }
            addBreath();
        } else if (words.sets() <= FEW_SETS || told(hold.set(), words.sets())) {
            Duration at = from.plus(AFTER_TICK);
            String last = hold.set() == words.sets() ? " The last one." : "";
            words.add(
                    Subject.COUNT,
                    index * 1000,
                    List.of(Place.at(at, at.plus(LATE), end)),
                    "Rep " + hold.set() + " of " + words.sets() + "." + last,
                    "Rep " + hold.set() + ".");
        }
        for (Cue cue : words.score().cuesOf(index)) {
            addCue(cue, words.score().offsetOf(index, cue.at()));
        }
        addNext();
    }

    private void addCue(Cue cue, Duration at) {
        if (cue.kind() == Cue.Kind.HALFWAY) {
            Duration start = at.plus(Words.AFTER_CHIME);
            words.add(Subject.HALFWAY, index, List.of(Place.at(start, start.plus(LATE), end)), "Halfway.");
        }
        boolean counts = cue.kind() == Cue.Kind.BREATH || (cue.kind() == Cue.Kind.REP && hold.set() == 0);
        if (counts && told(cue.number(), hold.cycles()) && hold.cycle() != null) {
            String what = cue.kind() == Cue.Kind.REP ? "Rep " : "Breath ";
            Duration start = at.plus(AFTER_TICK);
            Duration over = at.plus(hold.cycle().length());
            words.add(
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
        Pose.BreathCues cues = words.pose().breath();
        String inhale = cues.inhale();
        String exhale = cues.exhale();
        if (hold.cycle() == null || inhale == null || exhale == null || hold.side() == Side.FIRST.other()) {
            return;
        }
        boolean in = hold.cycle().begins() == Breath.INHALE;
        List<Place> firsts = new ArrayList<>();
        List<Place> seconds = new ArrayList<>();
        for (int number = 0; number < Math.min(hold.cycles() - 1, FIRST_BREATHS); number++) {
            Duration at =
                    from.plus(hold.settle()).plus(Durations.times(hold.cycle().length(), number));
            Duration turn = at.plus(hold.cycle().first());
            firsts.add(Place.at(at.plus(Words.MARGIN), at.plus(LATE), turn));
            seconds.add(Place.at(
                    turn.plus(Words.MARGIN),
                    turn.plus(LATE),
                    at.plus(hold.cycle().length())));
        }
        if (!firsts.isEmpty()) {
            String inWords = "Inhale: " + inhale + ".";
            String outWords = "Exhale: " + exhale + ".";
            words.add(new Phrase(Subject.BREATH, index * 2, firsts, List.of(in ? inWords : outWords), false));
            words.add(new Phrase(Subject.BREATH, index * 2 + 1, seconds, List.of(in ? outWords : inWords), true));
        }
    }

    /** Near the end of the last set on a side. */
    private void addNext() {
        boolean lastSet = hold.set() == 0 || hold.set() == words.sets();
        Duration earliest = end.minus(LAST_WORDS);
        Duration middle = from.plus(words.part(index, 0.6));
        Place place = Place.between(earliest.compareTo(middle) > 0 ? earliest : middle, end);
        if (!lastSet) {
            return;
        }
        if (hold.side() == Side.FIRST) {
            words.add(
                    Subject.NEXT,
                    index,
                    List.of(place),
                    "Next: the " + Side.FIRST.other().word() + " side.");
            return;
        }
        Routine.Step next = words.next();
        if (next != null) {
            String name = next.pose().name();
            boolean setUp = next.hold().untimed();
            words.add(
                    Subject.NEXT,
                    index,
                    List.of(place),
                    setUp ? "Next: set up for " + name + "." : "Next: " + name + ", " + next.holdWords() + ".",
                    "Next: " + name + ".");
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
}
