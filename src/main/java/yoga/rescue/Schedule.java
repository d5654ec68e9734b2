package yoga.rescue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.practice.Rescue;

/**
 * When alerts come: a cycle of movements that repeats through each workday.
 *
 * <p>All is counted in civil time. A time that clocks pass over when they go forward has no alert, and a time that they
 * show twice when they go back has its alert the first time.
 *
 * @param slots the movements of a cycle, in the order of their moments
 * @param every the length of a cycle
 * @param begun where the cycles of one workday begin if not with the workday itself; null for nowhere
 */
public record Schedule(
        List<Slot> slots,
        Duration every,
        Workday workday,
        @Nullable LocalDateTime begun) {
    /** Days to look ahead for the next alert: a week finds one, a few more do where clocks jump over it. */
    private static final int LOOK_AHEAD = 22;

    /**
     * A movement of the cycle.
     *
     * @param at from the beginning of a cycle
     * @param pose the id of its pose
     */
    public record Slot(Duration at, String pose) {}

    /**
     * The alerts of a day.
     *
     * @param alerts in the order of time
     * @param leftOut the civil times that there would be alerts at, were they not passed over by clocks going forward
     */
    public record Day(List<Alert> alerts, List<LocalDateTime> leftOut) {}

    public Schedule {
        slots = List.copyOf(slots);
    }

    /**
     * The schedule of a protocol, whose movements keep their place in a cycle of another length.
     *
     * @param every from 5 min to 8 h
     */
    public static Schedule of(Rescue protocol, Duration every, Workday workday, @Nullable LocalDateTime begun) {
        List<Slot> slots = new ArrayList<>();
        double scale = (double) every.toSeconds() / protocol.cycle().toSeconds();
        for (Rescue.Move move : protocol.moves()) {
            long seconds = Math.round(move.at().toSeconds() * scale);
            slots.add(new Slot(Duration.ofSeconds(seconds), move.pose().id()));
        }
        return new Schedule(slots, every, workday, begun);
    }

    /** The alerts of the workday that begins on a day. */
    public Day on(LocalDate day, ZoneId zone) {
        List<Alert> alerts = new ArrayList<>();
        List<LocalDateTime> leftOut = new ArrayList<>();
        if (workday.isOn(day)) {
            LocalDateTime end = workday.endOf(day);
            for (LocalDateTime cycle = firstCycle(day, end); cycle.isBefore(end); cycle = cycle.plus(every)) {
                for (Slot slot : slots) {
                    LocalDateTime civil = cycle.plus(slot.at());
                    if (civil.isBefore(end)) {
                        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(civil);
                        if (offsets.isEmpty()) {
                            leftOut.add(civil);
                        } else {
                            alerts.add(new Alert(civil, offsets.get(0), slot.pose()));
                        }
                    }
                }
            }
        }
        return new Day(alerts, leftOut);
    }

    private LocalDateTime firstCycle(LocalDate day, LocalDateTime end) {
        LocalDateTime begin = workday.beginOf(day);
        return begun != null && !begun.isBefore(begin) && begun.isBefore(end) ? begun : begin;
    }

    /** The first alert later than an instant; null if none is in sight. */
    public @Nullable Alert next(Instant after, ZoneId zone) {
        LocalDate first = LocalDate.ofInstant(after, zone).minusDays(1);
        for (int i = 0; i < LOOK_AHEAD; i++) {
            for (Alert alert : on(first.plusDays(i), zone).alerts()) {
                if (alert.at().isAfter(after)) {
                    return alert;
                }
            }
        }
        return null;
    }

    /** The alerts later than one instant and not later than another, in the order of time. */
    public List<Alert> between(Instant after, Instant upTo, ZoneId zone) {
        List<Alert> alerts = new ArrayList<>();
        LocalDate last = LocalDate.ofInstant(upTo, zone);
        for (LocalDate day = LocalDate.ofInstant(after, zone).minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            for (Alert alert : on(day, zone).alerts()) {
                if (alert.at().isAfter(after) && !alert.at().isAfter(upTo)) {
                    alerts.add(alert);
                }
            }
        }
        return alerts;
    }
}
