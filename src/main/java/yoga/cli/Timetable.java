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

    Timetable(Page page, Timeline timeline) {
        this.page = page;
        this.timeline = timeline;
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
            page.labelled(Ink.PLAIN, "", 0, Ink.FAINT, routine.about());
        }
        page.blank();
        Table table = new Table(Ink.FAINT, Ink.PLAIN, Ink.PLAIN, Ink.PLAIN);
        for (Segment segment : timeline.segments()) {
            Routine.Step step = timeline.step(segment);
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

    private static String at(Segment segment) {
        String at = Durations.clock(segment.start());
        return " ".repeat(Math.max(0, 7 - at.length())) + at;
    }

    /** Such as {@code 5:00 of practice, 5:35 with changes}. */
    private String sums(Duration setup) {
        String sums = Durations.clock(timeline.practice()) + " of practice, " + Durations.clock(timeline.total())
                + " with changes";
        if (timeline.setups() == 0) {
            return sums;
        }
        Duration all = timeline.total().plus(setup.multipliedBy(timeline.setups()));
        long minutes = Math.max(1, Math.round(all.toSeconds() / 60.0));
        return sums + ", about " + minutes + (minutes == 1 ? " minute" : " minutes") + " with set-up";
    }
}
