package yoga.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.practice.TimesOfDay;
import yoga.practice.Weekdays;
import yoga.rescue.Alert;
import yoga.rescue.Movements;
import yoga.rescue.Schedule;
import yoga.rescue.Workday;
import yoga.terminal.Ink;
import yoga.terminal.Line;
import yoga.terminal.RescueWording;

/** The alerts of one day, as they would come. */
final class RescueDay {
    private final Movements movements;
    private final Schedule schedule;
    private final LocalDate date;
    private final ZoneId zone;
    private final Schedule.Day day;

    RescueDay(Movements movements, Schedule schedule, LocalDate date, ZoneId zone) {
        this.movements = movements;
        this.schedule = schedule;
        this.date = date;
        this.zone = zone;
        this.day = schedule.on(date, zone);
    }

    /** A list of objects: when as ISO-8601 with offset, which pose, and how much of it. */
    String json() {
        return Json.text(json -> {
            json.beginArray();
            for (Alert alert : day.alerts()) {
                json.beginObject();
                json.name("at").value(TimesOfDay.stamp(alert.civil(), alert.offset()));
                json.name("pose").value(alert.pose());
                json.name("name").value(movements.name(alert.pose()));
                json.name("hold").value(movements.hold(alert.pose()));
                json.endObject();
            }
            json.endArray();
        });
    }

    void write(Page page) {
        page.line(Line.of(Ink.STRONG, page.shown(movements.protocol().name()))
                .add(Ink.FAINT, page.dot() + RescueWording.terms(schedule, page.dot())));
        page.line(Line.of(Weekdays.name(date.getDayOfWeek()) + ", " + date + page.dot() + zone.getId()));
        page.blank();
        if (!schedule.workday().isOn(date)) {
            page.line(Line.of("No workday, no alerts."));
            return;
        }
        ZoneOffsetTransition transition = transition();
        Table table = transition == null
                ? new Table(Ink.STRONG, Ink.PLAIN, Ink.FAINT)
                : new Table(Ink.STRONG, Ink.FAINT, Ink.PLAIN, Ink.FAINT);
        for (Alert alert : day.alerts()) {
            boolean tomorrow = !alert.civil().toLocalDate().equals(date);
            String time = "  " + TimesOfDay.format(alert.civil().toLocalTime()) + (tomorrow ? " +1 day" : "");
            String name = movements.name(alert.pose());
            String hold = movements.hold(alert.pose());
            if (transition == null) {
                table.row(time, name, hold);
            } else {
                table.row(time, "UTC" + alert.offset().getId(), name, hold);
            }
        }
        table.write(page, false);
        page.blank();
        if (transition != null) {
            page.paragraph(0, Ink.PLAIN, clocksGo(transition));
        }
        int count = day.alerts().size();
        page.line(Line.of(count == 1 ? "One alert." : count + " alerts."));
    }

    /** The moment in the workday at which clocks are put forward or back; null if there is none. */
    private @Nullable ZoneOffsetTransition transition() {
        Workday workday = schedule.workday();
        LocalDateTime begin = workday.beginOf(date);
        ZoneOffsetTransition next = zone.getRules()
                .nextTransition(begin.atZone(zone)
                        .toInstant()
                        .minusSeconds(Duration.ofHours(3).toSeconds()));
        return next != null
                        && next.getDateTimeBefore().isBefore(workday.endOf(date))
                        && next.getDateTimeAfter().isAfter(begin)
                ? next
                : null;
    }

    private String clocksGo(ZoneOffsetTransition transition) {
        String before = TimesOfDay.format(transition.getDateTimeBefore().toLocalTime());
        String after = TimesOfDay.format(transition.getDateTimeAfter().toLocalTime());
        if (!transition.isGap()) {
            return "Clocks go back from " + before + " to " + after
                    + "; the alerts in between come the first time, and not again.";
        }
        List<String> leftOut = new ArrayList<>();
        for (LocalDateTime civil : day.leftOut()) {
            leftOut.add(TimesOfDay.format(civil.toLocalTime()));
        }
        return "Clocks go forward from " + before + " to " + after
                + (leftOut.isEmpty() ? "." : "; there is no " + String.join(", ", leftOut) + " on this day.");
    }
}
