package yoga.rescue;

import java.time.Instant;

/** Something that happened to an alert, or to the watch over them. */
public sealed interface Event {
    /**
     * An alert is to be shown.
     *
     * @param again whether it was shown before and then put off
     */
    record Shown(Alert alert, boolean again) implements Event {}

    /** An alert has its outcome. */
    record Settled(Alert alert, Outcome outcome) implements Event {}

    /** An alert has no outcome any more: the clock by which its time had gone by was wrong. */
    record Reopened(Alert alert) implements Event {}

    /** The clock shows less than it did when something happened last. */
    record ClockWentBack() implements Event {}

    /** An alert was put off. */
    record PutOff(Alert alert, Instant until) implements Event {}

    /** The movement of an alert begins to be guided. */
    record Guided(Alert alert) implements Event {}

    /** A pause began. */
    record PauseBegan(Pause pause) implements Event {}

    /** A pause is over. */
    record PauseEnded() implements Event {}
}
