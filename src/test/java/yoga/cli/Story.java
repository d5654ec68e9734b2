package yoga.cli;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import yoga.progress.Alerted;
import yoga.progress.Feeling;
import yoga.progress.PlanChange;
import yoga.progress.Practice;
import yoga.store.JournalFile;

/** People who have practised for some time, as their journals tell it on Sunday 22 November 2026 in Berlin. */
enum Story {
    EMPTY {
        @Override
        void writeTo(Pen pen) {}
    },
    FIRST_DAY {
        @Override
        void writeTo(Pen pen) {
            pen.plan(0);
            pen.feeling(0, 7, 6);
            pen.practice(0, 8, "starter", Practice.Ending.FINISHED, 2);
            pen.feeling(0, 9, 4);
        }
    },
    DAY_9 {
        @Override
        void writeTo(Pen pen) {
            pen.plan(17);
            int[] ago = {17, 16, 14, 13, 9, 6, 4, 1};
            for (int i = 0; i < ago.length; i++) {
                pen.practice(ago[i], 7, i < 3 ? "starter" : "morning", Practice.Ending.FINISHED, i < 3 ? 2 : 4);
                pen.feeling(ago[i], 20, 6 - i / 2);
                if (i % 2 == 1) {
                    pen.alerts(ago[i]);
                }
            }
            pen.practice(0, 7, "morning", Practice.Ending.QUIT, 2);
        }
    },
    LONG_GAP {
        @Override
        void writeTo(Pen pen) {
            pen.plan(80);
            for (int ago = 80; ago > 70; ago--) {
                pen.practice(ago, 7, ago > 77 ? "starter" : "morning", Practice.Ending.FINISHED, 4);
            }
        }
    },
    TWO_YEARS {
        @Override
        void writeTo(Pen pen) {
            pen.plan(730);
            for (int ago = 730; ago >= 0; ago--) {
                if (ago % 3 != 0 || ago < 5) {
                    pen.practice(ago, 7, ago % 7 == 2 ? "starter" : "morning", Practice.Ending.FINISHED, 4);
                }
                if (ago % 4 == 1) {
                    pen.alerts(ago);
                }
                if (ago % 5 == 0) {
                    pen.feeling(ago, 20, Math.min(10, 1 + ago / 120 + (ago / 5 * 7 % 3)));
                }
            }
        }
    };

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** What all their clocks show. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T17:00:00Z"), BERLIN);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    abstract void writeTo(Pen pen);

    /** Writes the journal that these people have by now. */
    void writeTo(JournalFile journal) {
        writeTo(new Pen(journal));
    }

    /** In a file name. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Writes records, told by how many days ago and at which hour they were. */
    private static final class Pen {
        private static final Map<String, Map<String, Duration>> POSES = Map.of(
                "morning", poses("cat-cow", 60, "thread-the-needle", 90, "low-cobra", 90, "shoulder-blade-squeeze", 60),
                "starter", poses("thread-the-needle", 72, "seated-cat-cow", 30));

        private final JournalFile journal;
        private int records;

        Pen(JournalFile journal) {
            this.journal = journal;
        }

        private static Map<String, Duration> poses(Object... lengths) {
            Map<String, Duration> poses = new LinkedHashMap<>();
            for (int i = 0; i < lengths.length; i += 2) {
                poses.put((String) lengths[i], Duration.ofSeconds((Integer) lengths[i + 1]));
            }
            return poses;
        }

        private static ZonedDateTime at(int ago, int hour) {
            return TODAY.minusDays(ago).atTime(hour, 10).atZone(BERLIN);
        }

        private String id() {
            return "record-" + records++;
        }

        void plan(int ago) {
            ZonedDateTime at = at(ago, 6);
            journal.append(new PlanChange(id(), at.toInstant(), at.getOffset(), "two-weeks", null));
        }

        void feeling(int ago, int hour, int score) {
            ZonedDateTime at = at(ago, hour);
            journal.append(new Feeling(id(), at.toInstant(), at.getOffset(), score, ""));
        }

        void practice(int ago, int hour, String routine, Practice.Ending ending, int done) {
            ZonedDateTime at = at(ago, hour);
            Map<String, Duration> all = POSES.get(routine);
            int steps = all.size();
            Map<String, Duration> poses = new LinkedHashMap<>();
            all.keySet().stream().limit(done).forEach(pose -> poses.put(pose, all.get(pose)));
            Duration practised = poses.values().stream().reduce(Duration.ZERO, Duration::plus);
            journal.append(new Practice(
                    id(),
                    at.toInstant(),
                    at.getOffset(),
                    routine,
                    ending,
                    Math.min(done, steps),
                    steps,
                    Math.min(done, steps - 1),
                    practised,
                    practised.plusSeconds(35),
                    poses,
                    List.of(),
                    null,
                    1));
        }

        /** A morning of alerts, on a workday. */
        void alerts(int ago) {
            String[] moves = {"seated-cat-cow", "eagle-arms", "desk-push-up"};
            DayOfWeek day = TODAY.minusDays(ago).getDayOfWeek();
            if (day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY) {
                return;
            }
            for (int i = 0; i < 12; i++) {
                ZonedDateTime at = at(ago, 9 + i / 3).plusMinutes(15L * (i % 3));
                String pose = moves[i % 3];
                String outcome = i % 4 == 3 ? "missed" : "done";
                journal.append(new Alerted(id(), at.toInstant(), at.getOffset(), pose, outcome, true));
            }
        }
    }
}
