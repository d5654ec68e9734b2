package yoga.rescue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A year of somebody's alerts in virtual time, in which everything happens at random, and the laws that hold meanwhile.
 *
 * <p>What the watch owes is reckoned apart from it: an alert is owed when the clock ran, jumped or slept over its time in the
 * zone in which somebody looks then.
 */
final class Year {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("Europe/Paris"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Africa/Casablanca"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Pacific/Auckland"));

    private static final List<String> CYCLES = List.of("60m", "2h", "3h", "4h", "5h", "6h", "7h", "8h");
    private static final List<String> HOURS =
            List.of("09:00", "17:00", "08:30", "16:45", "22:00", "06:00", "13:00", "01:00");

    /** Clocks are wrong by no more than this, either way. */
    private static final Duration WRONG_AT_MOST = Duration.ofHours(12);

    /** Two alerts that nobody answers are never shown in one go. */
    private static final Duration IN_ONE_GO = Duration.ofSeconds(30);

    /** What happened to an alert. */
    private static final class Fate {
        boolean owed;
        int shown;
        int putOff;
        Instant putOffUntil = Instant.MIN;

        @Nullable
        Outcome outcome;
    }

    private final long seed;
    private final Random random;
    private final Watch watch;
    private final boolean forgetsWhatIsQuiet;
    private final Instant end;
    private final Map<Alert, Fate> fates = new HashMap<>();

    private ZoneId zone;
    private Instant clock;
    private Duration wrong = Duration.ZERO;
    private Ledger kept;
    private Ledger known;
    private @Nullable Instant answer;
    private @Nullable Pause pause;
    private Instant lastShown = Instant.MIN;
    private @Nullable Alert owedNext;
    private int reopened;
    private int shownAgain;

    private Year(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        this.zone = any(ZONES);
        int shift = 2 * random.nextInt(HOURS.size() / 2);
        Set<DayOfWeek> days = random.nextInt(4) > 0
                ? Workdays.MONDAY_TO_FRIDAY
                : EnumSet.of(
                        DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.SUNDAY);
        Workday workday = Workday.of(LocalTime.parse(HOURS.get(shift)), LocalTime.parse(HOURS.get(shift + 1)), days);
        String every = random.nextInt(100) == 0 ? "17m" : any(CYCLES);
        Schedule schedule = Workdays.schedule(every, workday);
        this.watch = new Watch(
                schedule, Duration.ofMinutes(List.of(1, 3, 3, 3, 10, 30).get(random.nextInt(6))));
        this.forgetsWhatIsQuiet = random.nextBoolean();
        this.clock = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(31_536_000));
        this.end = clock.plus(Duration.ofDays(365));
        this.kept = watch.begin(Ledger.EMPTY, clock).ledger();
        this.known = kept;
        this.owedNext = schedule.next(clock, zone);
    }

    /** A year from its first to its last day. */
    static Year lived(long seed) {
        Year year = new Year(seed);
        try {
            year.live();
        } catch (RuntimeException | Error e) {
            throw new AssertionError("the year with seed " + seed + ": " + e.getMessage(), e);
        }
        return year;
    }

    private void live() {
        look();
        Instant disturbance = clock.plus(anyTimeUntilSomethingHappens());
        while (clock.isBefore(end)) {
            Instant next = disturbance;
            Instant wake = watch.wake(known, zone, clock);
            if (wake != null && wake.isBefore(next)) {
                law(wake.isAfter(clock), () -> "the watch asks to be woken at once, again and again");
                next = wake;
            }
            if (answer != null && answer.isBefore(next)) {
                next = answer;
            }
            clock = later(next, clock);
            look();
            if (answer != null && !clock.isBefore(answer)) {
                answer = null;
                answer();
            }
            if (!clock.isBefore(disturbance)) {
                disturb();
                disturbance = clock.plus(anyTimeUntilSomethingHappens());
            }
        }
        comeToAnEnd();
    }

    private Duration anyTimeUntilSomethingHappens() {
        return Duration.ofSeconds(1 + random.nextInt(random.nextInt(5) == 0 ? 300 : 86_400));
    }

    private void disturb() {
        switch (random.nextInt(16)) {
            case 0, 1, 2 -> sleep(Duration.ofMinutes(random.nextInt(20)));
            case 3 -> sleep(Duration.ofMinutes(random.nextInt(900)));
            case 4 ->
                sleep(
                        random.nextInt(10) == 0
                                ? Duration.ofHours(random.nextInt(500))
                                : Duration.ofHours(random.nextInt(60)));
            case 5, 6 -> setClock(wrong.plusSeconds(random.nextInt(1200) - 600));
            case 7 -> setClock(Duration.ofSeconds(random.nextInt(86_400) - WRONG_AT_MOST.toSeconds()));
            case 8 -> setClock(Duration.ZERO);
            case 9 -> travel();
            case 10 -> restart(Duration.ZERO);
            case 11 -> restart(Duration.ofSeconds(random.nextInt(20_000)));
            case 12 -> does(Answers.pause(known, clock, clock.plusSeconds(1 + random.nextInt(10_000))));
            case 13 -> {
                if (pause == null && random.nextInt(4) == 0) {
                    does(Answers.pause(known, clock, null));
                } else {
                    does(Answers.resume(known));
                }
            }
            case 14 -> does(Answers.start(watch, known, zone, clock));
            default -> does(Answers.skip(watch, known, zone, clock));
        }
        lastShown = Instant.MIN;
    }

    private void sleep(Duration length) {
        jump(length);
        look();
    }

    private void setClock(Duration other) {
        Duration within = other.compareTo(WRONG_AT_MOST) > 0 ? WRONG_AT_MOST : other;
        Duration by = within.compareTo(WRONG_AT_MOST.negated()) < 0 ? WRONG_AT_MOST.negated() : within;
        jump(by.minus(wrong));
        wrong = by;
        look();
    }

    private void travel() {
        notOwed(clock.minus(watch.grace()), clock);
        zone = any(ZONES);
        owedNext = watch.schedule().next(clock, zone);
        look();
    }

    /** An alert that waits behind a movement was not shown yet, and is left behind with its zone, or comes at its time. */
    private void notOwed(Instant after, Instant upTo) {
        for (Alert alert : watch.schedule().between(after, upTo, zone)) {
            if (known.open(alert)) {
                fate(alert).owed = false;
            }
        }
    }

    private void restart(Duration later) {
        jump(later);
        known = watch.begin(kept, clock).ledger();
        look();
    }

    private void jump(Duration length) {
        Instant before = clock;
        clock = clock.plus(length);
        if (clock.isBefore(before)) {
            notOwed(clock, before);
            owedNext = watch.schedule().next(clock, zone);
        }
        lastShown = Instant.MIN;
    }

    /** The watch looks at the clock. */
    private void look() {
        while (owedNext != null && !owedNext.at().isAfter(clock)) {
            fate(owedNext).owed = true;
            owedNext = watch.schedule().next(owedNext.at(), zone);
        }
        take(watch.advance(known, zone, clock));
        Pause on = pause;
        law(on == null || on.on(clock), () -> "a pause has not ended");
    }

    private void does(Step step) {
        take(step);
        lastShown = Instant.MIN;
        look();
    }

    private void take(Step step) {
        if (!step.quiet()) {
            kept = step.ledger();
        }
        known = forgetsWhatIsQuiet ? kept : step.ledger();
        int shown = 0;
        for (Event event : step.events()) {
            shown += event instanceof Event.Shown ? 1 : 0;
            happens(event);
        }
        law(shown <= 1, () -> "two alerts are shown at once");
    }

    private void happens(Event event) {
        if (event instanceof Event.Shown e) {
            shown(e.alert(), e.again());
        } else if (event instanceof Event.Settled e) {
            Fate fate = fate(e.alert());
            law(fate.outcome == null, () -> e.alert() + " is " + e.outcome() + " and was " + fate.outcome);
            fate.outcome = e.outcome();
        } else if (event instanceof Event.Reopened e) {
            Fate fate = fate(e.alert());
            law(
                    fate.outcome == Outcome.AWAY || fate.outcome == Outcome.PAUSED,
                    () -> e + " though it was " + fate.outcome);
            fate.outcome = null;
            fate.owed = false;
            reopened++;
        } else if (event instanceof Event.PutOff e) {
            Fate fate = fate(e.alert());
            fate.putOff++;
            fate.putOffUntil = e.until();
        } else if (event instanceof Event.Guided) {
            answer = clock.plusSeconds(random.nextInt(50) == 0 ? 3000 : 30 + random.nextInt(300));
        } else if (event instanceof Event.PauseBegan e) {
            pause = e.pause();
        } else if (event instanceof Event.PauseEnded) {
            pause = null;
        }
    }

    private void shown(Alert alert, boolean again) {
        Fate fate = fate(alert);
        fate.shown++;
        shownAgain += again ? 1 : 0;
        Instant due = again ? fate.putOffUntil : alert.at();
        law(fate.outcome == null, () -> alert + " is shown and was " + fate.outcome);
        law(fate.shown <= 1 + fate.putOff, () -> alert + " is shown " + fate.shown + " times");
        law(!again || fate.putOff > 0, () -> alert + " is shown again and was not put off");
        law(again || !clock.isBefore(due), () -> alert + " is shown before its time");
        law(!clock.isAfter(due.plus(watch.grace())), () -> alert + " is shown too late");
        law(pause == null || !pause.on(clock), () -> alert + " is shown in a pause");
        law(lastShown.plus(IN_ONE_GO).isBefore(clock), () -> alert + " is shown in one go with another");
        lastShown = clock;
        answer = random.nextInt(3) == 0 ? null : clock.plusSeconds(random.nextInt(200));
    }

    /** Whatever one does with an alert, or when a movement is over. */
    private void answer() {
        Ringing ringing = known.ringing();
        if (ringing == null) {
            return;
        } else if (ringing.guided()) {
            does(Answers.finish(known, ringing.alert(), random.nextInt(4) == 0 ? Outcome.SKIPPED : Outcome.DONE));
            return;
        }
        switch (random.nextInt(4)) {
            case 0 -> does(Answers.snooze(known, clock, Duration.ofSeconds(60 + random.nextInt(1500))));
            case 1 -> does(Answers.skip(watch, known, zone, clock));
            default -> does(Answers.start(watch, known, zone, clock));
        }
    }

    private void comeToAnEnd() {
        sleep(Duration.ofDays(1));
        answer = null;
        if (known.ringing() != null) {
            does(Answers.finish(known, known.ringing().alert(), Outcome.DONE));
        }
        fates.forEach((alert, fate) -> law(
                !fate.owed || fate.outcome != null || alert.at().isAfter(clock) || !known.open(alert),
                () -> alert + " has no outcome"));
    }

    private Fate fate(Alert alert) {
        return fates.computeIfAbsent(alert, a -> new Fate());
    }

    private void law(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new AssertionError(clock.atZone(zone) + ", seed " + seed + ": " + otherwise.get());
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        fates.values().forEach(fate -> {
            if (fate.outcome != null) {
                outcomes.add(fate.outcome);
            }
        });
        return outcomes;
    }

    int reopened() {
        return reopened;
    }

    int shownAgain() {
        return shownAgain;
    }
}
