package yoga.rescue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yoga.practice.Rescue;

/**
 * When alerts come: a cycle of movements that repeats through each workday.
 *
 * <p>All is counted in civil time. A time that clocks pass over when they go forward has no alert, and a time that they
 * show twice when they go back has its alert the first time.
 *
 * @param slots the movements of a cycle, at least one, each later than the one before it
 * @param every the length of a cycle in whole seconds, not less than to the last movement
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
     * @param at from the beginning of a cycle, in whole seconds
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
        if (slots.isEmpty() || every.compareTo(slots.get(slots.size() - 1).at()) < 0) {
            throw new IllegalArgumentException(
                    "a cycle needs movements, and lasts until the last one at least: " + every);
        }
    }

    /**
     * The schedule of a protocol, whose movements keep their place in a cycle of another length. Where that brings two
     * movements to the same second, only the first of them is left.
     *
     * @param every from 5 min to 8 h
     */
    public static Schedule of(Rescue protocol, Duration every, Workday workday, @Nullable LocalDateTime begun) {
        Map<Duration, Slot> slots = new LinkedHashMap<>();
        for (Rescue.Move move : protocol.moves()) {
            long seconds =
                    move.at().toSeconds() * every.toSeconds() / protocol.cycle().toSeconds();
            Duration at = Duration.ofSeconds(seconds);
            slots.putIfAbsent(at, new Slot(at, move.pose().id()));
        }
        return new Schedule(List.copyOf(slots.values()), every, workday, begun);
    }

    /** The alerts of the workday that begins on a day. */
    public Day on(LocalDate day, ZoneId zone) {
        List<Alert> alerts = new ArrayList<>();
        List<LocalDateTime> leftOut = new ArrayList<>();
        if (workday.isOn(day)) {
            LocalDateTime first = firstCycle(day);
            LocalDateTime end = workday.endOf(day);
            int place = 0;
            for (LocalDateTime civil = civil(first, place); civil.isBefore(end); civil = civil(first, ++place)) {
                Alert alert = alert(civil, place, zone);
                if (alert == null) {
                    leftOut.add(civil);
                } else {
                    alerts.add(alert);
                }
            }
        }
        return new Day(alerts, leftOut);
    }

    private LocalDateTime firstCycle(LocalDate day) {
        LocalDateTime begin = workday.beginOf(day);
        return begun != null && !begun.isBefore(begin) && begun.isBefore(workday.endOf(day)) ? begun : begin;
    }

    /** The civil time of a place in a day, where places are counted through all its cycles. */
    private LocalDateTime civil(LocalDateTime firstCycle, int place) {
        long cycles = every.toSeconds() * (place / slots.size());
        return firstCycle.plusSeconds(cycles + slot(place).at().toSeconds());
    }

    private Slot slot(int place) {
        return slots.get(place % slots.size());
    }

    /** Null where clocks pass over the time. */
    private @Nullable Alert alert(LocalDateTime civil, int place, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(civil);
        return offsets.isEmpty()
                ? null
                : new Alert(civil, offsets.get(0), slot(place).pose());
    }

    /** The first alert later than an instant; null if none is in sight. */
    public @Nullable Alert next(Instant after, ZoneId zone) {
        LocalDateTime now = LocalDateTime.ofInstant(after, zone);
        LocalDate yesterday = now.toLocalDate().minusDays(1);
        for (int i = 0; i < LOOK_AHEAD; i++) {
            LocalDate day = yesterday.plusDays(i);
            if (workday.isOn(day) && now.isBefore(workday.endOf(day))) {
                Alert next = next(day, after, now, zone);
                if (next != null) {
                    return next;
                }
            }
        }
        return null;
    }

    /**
     * The first alert of a day later than an instant, at which clocks show {@code now}. Those whose civil time is over cannot be
     * it; one whose civil time is to come may be over all the same, where clocks that went back show it again.
     */
    private @Nullable Alert next(LocalDate day, Instant after, LocalDateTime now, ZoneId zone) {
        LocalDateTime first = firstCycle(day);
        LocalDateTime end = workday.endOf(day);
        long cyclesBefore = first.isBefore(now) ? ChronoUnit.SECONDS.between(first, now) / every.toSeconds() : 0;
        int place = Math.toIntExact(cyclesBefore) * slots.size();
        for (LocalDateTime civil = civil(first, place); civil.isBefore(end); civil = civil(first, ++place)) {
            Alert alert = civil.isAfter(now) ? alert(civil, place, zone) : null;
            if (alert != null && alert.at().isAfter(after)) {
                return alert;
            }
        }
        return null;
    }

    /** The alerts later than one instant and not later than another, in the order of time. */
    public List<Alert> between(Instant after, Instant upTo, ZoneId zone) {
        List<Alert> alerts = new ArrayList<>();
        Alert alert = next(after, zone);
        while (alert != null && !alert.at().isAfter(upTo)) {
            alerts.add(alert);
            alert = next(alert.at(), zone);
        }
        return alerts;
    }
}
