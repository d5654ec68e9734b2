package yoga.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static yoga.Golden.assertScreen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yoga.practice.Catalogue;
import yoga.practice.Rescue;
import yoga.practice.Weekdays;
import yoga.rescue.Alert;
import yoga.rescue.Answers;
import yoga.rescue.Attendant;
import yoga.rescue.Event;
import yoga.rescue.Ledger;
import yoga.rescue.Memory;
import yoga.rescue.Movements;
import yoga.rescue.Outlook;
import yoga.rescue.Schedule;
import yoga.rescue.Station;
import yoga.rescue.Step;
import yoga.rescue.Watch;
import yoga.rescue.Workday;
import yoga.store.BuiltIn;

/** What the alerts write as lines, over a day in virtual time. */
class LineStationTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Catalogue CATALOGUE = BuiltIn.catalogue();
    private static final Rescue WORKDAY = CATALOGUE.rescues().get("workday");

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Output output = new Output(written);

    @Test
    void aDayInAServicesLog() {
        new Day("2026-11-23T08:50", new Controls((Device) null), true, Theme.UNICODE)
                .at("09:01", Station.Request.START)
                .at("09:15:30", Station.Request.SNOOZE)
                .at("10:00:10", Station.Request.SKIP)
                .at("10:05", Station.Request.PAUSE)
                .at("10:40", Station.Request.PAUSE)
                .asleep("11:10", "15:31")
                .pause("15:40", "16:10")
                .pause("16:20", "2026-11-24T00:00")
                .pause("16:21", "2026-11-24T08:00")
                .pause("16:22", "2026-12-07T08:00")
                .at("16:25", Station.Request.PAUSE)
                .attendUntil("17:10");

        assertScreen("rescue/log", text());
    }

    @Test
    void aDayInLinesAtATerminal() {
        new Day("2026-11-23T08:50", keyboard(), false, Theme.ASCII)
                .at("09:00:10", Station.Request.START)
                .at("09:15:10", Station.Request.SNOOZE)
                .attendUntil("09:25");

        assertThat(text()).isEqualTo("""
                08:50  Before hours. Next: Seated Cat-Cow at 09:00.
                09:00  Now: Seated Cat-Cow. 30 seconds, right where you are.
                09:00  Press Enter to begin.
                09:00  Seated Cat-Cow of 09:00: done.
                09:15  Now: Eagle Arms. 15 seconds each side, right where you are.
                09:15  Press Enter to begin.
                09:15  Eagle Arms comes again at 09:20.
                09:20  Once more: Eagle Arms. 15 seconds each side, right where you are.
                09:20  Press Enter to begin.
                09:23  Eagle Arms of 09:15: missed.
                09:25  The alerts are off; today 1 of 2 done.
                """);
    }

    @Test
    void howThingsStandIsSaidAtTheBeginningAndNotAgain() {
        new Day("2026-11-28T10:00", new Controls((Device) null), true, Theme.UNICODE).attendUntil("2026-11-29T10:00");

        assertThat(text()).isEqualTo("""
                2026-11-28T10:00:00+01:00  Saturday is no workday. Next: Seated Cat-Cow at 09:00 on Monday.
                2026-11-29T10:00:00+01:00  The alerts are off.
                """);
    }

    @Test
    void linesHaveNoControlCharacters() {
        new Day("2026-11-23T08:50", new Controls((Device) null), false, Theme.ASCII).attendUntil("17:10");

        assertThat(text().chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7f));
    }

    @Test
    void aClockThatGoesBackSaysWhatComesAgain() {
        new Day("2026-11-23T08:50", new Controls((Device) null), false, Theme.UNICODE)
                .asleep("08:55", "09:14")
                .asleep("09:14:30", "08:58")
                .attendUntil("08:59");

        assertThat(text()).isEqualTo("""
                08:50  Before hours. Next: Seated Cat-Cow at 09:00.
                09:14  Seated Cat-Cow of 09:00 went by unseen.
                08:58  The clock went back; Seated Cat-Cow comes at 09:00.
                08:59  The alerts are off.
                """);
    }

    /** A day in virtual time: the station tells, a script answers, and movements take no time. */
    private final class Day implements Station, Memory {
        private record Act(Instant at, Runnable deed, Request request) {}

        private final Watch watch;
        private final LineStation station;
        private final Deque<Act> script = new ArrayDeque<>();
        private Instant now;
        private Ledger ledger;

        Day(String civil, Controls controls, boolean log, Theme theme) {
            Workday workday = Workday.of(LocalTime.of(9, 0), LocalTime.of(17, 0), Weekdays.parse("mon-fri"));
            now = LocalDateTime.parse(civil).atZone(BERLIN).toInstant();
            watch = new Watch(Schedule.of(WORKDAY, WORKDAY.cycle(), workday, null), Watch.DEFAULT_GRACE);
            ledger = watch.begin(Ledger.EMPTY, now).ledger();
            station = new LineStation(
                    output,
                    controls,
                    new WallClock(() -> now, BERLIN),
                    log,
                    theme,
                    new RescueWording(new Movements(WORKDAY, CATALOGUE.poses())),
                    new Guide(alert -> null, Pictures.NONE));
        }

        Day at(String civil, Request request) {
            script.add(new Act(instant(civil), () -> {}, request));
            return this;
        }

        Day asleep(String from, String until) {
            script.add(new Act(instant(from), () -> now = instant(until), Request.NONE));
            return this;
        }

        /** From another terminal. */
        Day pause(String civil, String until) {
            Instant end = instant(until);
            script.add(new Act(
                    instant(civil),
                    () -> ledger = Answers.pause(ledger, now, end).ledger(),
                    Request.NONE));
            return this;
        }

        void attendUntil(String civil) {
            at(civil, Request.QUIT);
            new Attendant(watch, Watch.DEFAULT_SNOOZE, this, this).attend();
        }

        private Instant instant(String civil) {
            LocalDateTime then = civil.contains("T")
                    ? LocalDateTime.parse(civil)
                    : LocalDateTime.ofInstant(now, BERLIN).toLocalDate().atTime(LocalTime.parse(civil));
            return then.atZone(BERLIN).toInstant();
        }

        @Override
        public Request await(Duration atMost) {
            Act act = script.element();
            if (act.at.isAfter(now.plus(atMost))) {
                now = now.plus(atMost);
                return Request.NONE;
            }
            now = act.at.isAfter(now) ? act.at : now;
            script.remove().deed.run();
            return act.request;
        }

        @Override
        public Guided guide(Alert alert) {
            return Guided.DONE;
        }

        @Override
        public Instant now() {
            return station.now();
        }

        @Override
        public ZoneId zone() {
            return station.zone();
        }

        @Override
        public void show(Outlook outlook) {
            station.show(outlook);
        }

        @Override
        public @Nullable Duration refresh(Outlook outlook) {
            return station.refresh(outlook);
        }

        @Override
        public void tell(List<Event> events, Outlook outlook) {
            station.tell(events, outlook);
        }

        @Override
        public void suspend() {
            throw new AssertionError("nobody asks");
        }

        @Override
        public void conclude(Outlook outlook) {
            station.conclude(outlook);
        }

        @Override
        public Ledger ledger() {
            return ledger;
        }

        @Override
        public Step update(Change change) {
            Step step = change.of(ledger);
            ledger = step.quiet() ? ledger : step.ledger();
            return step;
        }
    }

    /** A keyboard on which nobody ever types. */
    private static Controls keyboard() {
        return new Controls(new Device() {
            @Override
            public void raw() {}

            @Override
            public void restore() {}

            @Override
            public Size size() {
                return Size.DEFAULT;
            }

            @Override
            public PipedInputStream input() {
                try {
                    return new PipedInputStream(new PipedOutputStream());
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
        });
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
