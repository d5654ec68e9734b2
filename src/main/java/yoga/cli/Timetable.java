package yoga.cli;

import java.time.Duration;
import yoga.practice.Durations;
import yoga.practice.Routine;
import yoga.practice.Segment;
import yoga.practice.Timeline;
import yoga.terminal.Ink;
import yoga.terminal.Line;

/** A routine at a pace, with the offset at which each pose, and each side of it, begins. */
final class Timetable {
    private final Page page;
    private final Timeline timeline;
    private final int firstStep;

    /**
     * A timetable.
     *
     * @param firstStep the index of the step that begins at 0:00; the steps before it are left out
     */
    Timetable(Page page, Timeline timeline, int firstStep) {
        this.page = page;
        this.timeline = timeline;
        this.firstStep = firstStep;
    }

    /**
     * Writes heading, rows and sums.
     *
     * @param setup the time that a set-up is reckoned with
     */
    void write(Duration setup) {
        Routine routine = timeline.routine();
        page.line(new Line().add(Ink.STRONG, page.shown(routine.name())));
        if (!routine.about().isEmpty()) {
            page.paragraph(0, Ink.FAINT, routine.about());
        }
        page.blank();
        Table table = new Table(Ink.FAINT, Ink.PLAIN, Ink.PLAIN, Ink.PLAIN);
        for (Segment segment : timeline.segments()) {
            Routine.Step step = timeline.step(segment);
            if (segment.step() < firstStep) {
                continue;
            }
            if (segment.kind() == Segment.Kind.SETUP) {
                table.row(at(segment), step.pose().name(), "", step.hold().text());
            } else if (segment.practice() && segment.set() <= 1) {
                String side = segment.side() == null ? "" : segment.side().word();
                table.row(at(segment), step.pose().name(), side, step.hold().words(false));
            }
        }
        table.write(page, false);
        page.blank();
        page.line(new Line().add(sums(setup)));
    }

    private String at(Segment segment) {
        String at = Durations.clock(segment.start().minus(timeline.startOf(firstStep)));
        return " ".repeat(Math.max(0, 7 - at.length())) + at;
    }

    /** Such as {@code 5:00 of practice, 5:35 with changes}. */
    private String sums(Duration setup) {
        Duration total = timeline.total().minus(timeline.startOf(firstStep));
        int setups = timeline.setupsFrom(firstStep);
        String sums = Durations.clock(timeline.practiceFrom(firstStep)) + " of practice, " + Durations.clock(total)
                + " with changes";
        if (setups == 0) {
            return sums;
        }
        Duration all = total.plus(Durations.times(setup, setups));
        long minutes = Math.max(1, Math.round(all.toSeconds() / 60.0));
        return sums + ", about " + minutes + (minutes == 1 ? " minute" : " minutes") + " with set-up";
    }
}
