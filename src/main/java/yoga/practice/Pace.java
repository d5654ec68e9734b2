package yoga.practice;

import java.time.Duration;

/**
 * How fast a person practises; together with a routine it makes a {@link Timeline}.
 *
 * @param inhale the length of an in-breath
 * @param exhale the length of an out-breath; the two add up to {@link #SHORTEST_BREATH} to {@link #LONGEST_BREATH}
 * @param leadIn the time to get into a pose, before each step
 * @param switchSides the time to change sides
 * @param rest the time between repetitions that are held
 */
public record Pace(Duration inhale, Duration exhale, Duration leadIn, Duration switchSides, Duration rest) {
    public static final Duration SHORTEST_BREATH = Duration.ofSeconds(3);
    public static final Duration LONGEST_BREATH = Duration.ofSeconds(20);

    /** The longest lead-in, side switch or rest. */
    public static final Duration LONGEST_CHANGE = Duration.ofMinutes(5);

    // Before DEFAULT, whose making asks for it.
    private static final Duration SHORTEST_HALF = Duration.ofSeconds(1);

    /** Ten breaths a minute, and five seconds for every change. */
    public static final Pace DEFAULT = new Pace(
            Duration.ofSeconds(3),
            Duration.ofSeconds(3),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5));

    /** For a person who does not look: longer changes, in which there is time to listen. */
    public static final Pace EYES_CLOSED = new Pace(
            DEFAULT.inhale(), DEFAULT.exhale(), Duration.ofSeconds(15), Duration.ofSeconds(10), Duration.ofSeconds(8));

    /** @throws InvalidInput if a length is out of its range */
    public Pace {
        Duration breath = inhale.plus(exhale);
        if (breath.compareTo(SHORTEST_BREATH) < 0 || breath.compareTo(LONGEST_BREATH) > 0) {
            throw new InvalidInput("a breath of " + Durations.format(breath) + " is out of range; take "
                    + Durations.format(SHORTEST_BREATH) + " to " + Durations.format(LONGEST_BREATH));
        }
        if (inhale.compareTo(SHORTEST_HALF) < 0 || exhale.compareTo(SHORTEST_HALF) < 0) {
            throw new InvalidInput("an inhale of " + Durations.format(inhale) + " and an exhale of "
                    + Durations.format(exhale) + " leave too little for one of them; give each at least "
                    + Durations.format(SHORTEST_HALF));
        }
        checkChange("lead-in", leadIn);
        checkChange("side switch", switchSides);
        checkChange("rest", rest);
    }

    private static void checkChange(String what, Duration length) {
        if (length.compareTo(LONGEST_CHANGE) > 0) {
            throw new InvalidInput("a " + what + " of " + Durations.format(length) + " is too long; take 0s to "
                    + Durations.format(LONGEST_CHANGE));
        }
    }

    /** One breath. */
    public Cycle breath() {
        return new Cycle(Breath.INHALE, inhale, exhale);
    }
}
