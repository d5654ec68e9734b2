package yoga.practice;

import java.time.Duration;

/**
 * How much of a pose is practised, as a routine says it; on a pose with sides, for each side.
 *
 * <p>A hold becomes time through the cycle that it counts in: a breath at the person's pace, or the pose's own repetition.
 */
public sealed interface Hold {
    /** The longest hold of time or of held breaths, at the slowest pace. */
    Duration LONGEST = Duration.ofHours(2);

    /** The most breaths or repetitions. */
    int MOST = 300;

    /** What a hold counts. */
    enum Counts {
        NOTHING,
        BREATHS,
        REPS
    }

    /**
     * The time that one set takes; all but {@link BreathReps} have one set.
     *
     * @param breath one breath at the person's pace
     * @param rep one repetition of the pose
     */
    Duration setLength(Cycle breath, Cycle rep);

    /** How many times the set is done, with rests between. */
    default int sets() {
        return 1;
    }

    /** What is counted within a set. */
    Counts counts(Pose pose);

    /** Whether the hold ends when the person says so, not by the clock. */
    default boolean untimed() {
        return false;
    }

    /** As it is written in a routines file. */
    String text();

    /** For programs: an ISO-8601 duration for a length of time, else as it is written. */
    default String code() {
        return text();
    }

    /** For the reader of a sentence; {@code sided} adds that it is for each side. */
    default String words(boolean sided) {
        return sided ? text() + " each side" : text();
    }

    /** A length of time. */
    record Timed(Duration length) implements Hold {
        @Override
        public Duration setLength(Cycle breath, Cycle rep) {
            return length;
        }

        @Override
        public Counts counts(Pose pose) {
            return pose.rep() == null ? Counts.BREATHS : Counts.REPS;
        }

        @Override
        public String text() {
            return Durations.format(length);
        }

        @Override
        public String code() {
            return length.toString();
        }

        @Override
        public String words(boolean sided) {
            return Durations.words(length) + (sided ? " each side" : "");
        }
    }

    /** A number of breaths. */
    record Breaths(int count) implements Hold {
        @Override
        public Duration setLength(Cycle breath, Cycle rep) {
            return Durations.times(breath.length(), count);
        }

        @Override
        public Counts counts(Pose pose) {
            return Counts.BREATHS;
        }

        @Override
        public String text() {
            return counted(count, "breath");
        }
    }

    /** A number of repetitions, each as long as the pose's own; one breath where the pose has none. */
    record Reps(int count) implements Hold {
        @Override
        public Duration setLength(Cycle breath, Cycle rep) {
            return Durations.times(rep.length(), count);
        }

        @Override
        public Counts counts(Pose pose) {
            return Counts.REPS;
        }

        @Override
        public String text() {
            return counted(count, "rep");
        }
    }

    /** Repetitions that are each held for some breaths. */
    record BreathReps(int reps, int breaths) implements Hold {
        @Override
        public Duration setLength(Cycle breath, Cycle rep) {
            return Durations.times(breath.length(), breaths);
        }

        @Override
        public int sets() {
            return reps;
        }

        @Override
        public Counts counts(Pose pose) {
            return Counts.BREATHS;
        }

        @Override
        public String text() {
            return counted(reps, "rep") + " of " + counted(breaths, "breath");
        }
    }

    /** Set-up without a clock: it ends when the person is ready. */
    record UntilReady() implements Hold {
        @Override
        public Duration setLength(Cycle breath, Cycle rep) {
            return Duration.ZERO;
        }

        @Override
        public Counts counts(Pose pose) {
            return Counts.NOTHING;
        }

        @Override
        public boolean untimed() {
            return true;
        }

        @Override
        public String text() {
            return "until ready";
        }

        @Override
        public String words(boolean sided) {
            return text();
        }
    }

    private static String counted(int count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    /**
     * Reads {@code 45s}, {@code 6 breaths}, {@code 10 reps}, {@code 3 reps of 5 breaths} or {@code until ready}.
     *
     * @throws InvalidInput if it is none of these, or out of range
     */
    static Hold parse(String text) {
        return HoldText.parse(text);
    }
}
