package yoga.store;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yoga.progress.Alerted;
import yoga.progress.Entry;
import yoga.progress.Feeling;
import yoga.progress.PlanChange;
import yoga.progress.Practice;

/** Reads the records of a journal, one line each, as {@link JournalText} wrote them; members that are not known are passed over. */
final class JournalLine {
    /** Another number means another form, which only another version of the program can read. */
    static final int VERSION = 1;

    static final String PRACTICE = "practice";
    static final String ALERT = "alert";
    static final String FEELING = "feeling";
    static final String PLAN = "plan";
    static final String UNDO = "undo";

    private static final int LONGEST_ID = 200;
    private static final int MOST_STEPS = 10_000;
    private static final int FASTEST = 1_000_000;
    private static final Practice.Ending[] ENDINGS = Practice.Ending.values();

    /** What a line is. */
    sealed interface Line {
        record Recorded(Entry entry) implements Line {}

        /** Another record does not count any more. */
        record TakenBack(String of) implements Line {}

        /** A record that a newer version of the program wrote. */
        record Newer() implements Line {}
    }

    private final JsonLine json = new JsonLine();

    /** The members of the line at hand. */
    private final class Members {
        private long version;
        private String id = "";
        private String kind = "";
        private String of = "";
        private @Nullable Instant instant;
        private ZoneOffset offset = ZoneOffset.UTC;
        private String routine = "";
        private String ending = "";
        private String reason = "";
        private String pose = "";
        private String outcome = "";
        private String note = "";
        private String plan = "";
        private long done = -1;
        private long steps = -1;
        private long last = -1;
        private long score = -1;
        private long speed = 1;
        private boolean shown;
        private boolean begun;
        private @Nullable Duration practised;
        private @Nullable Duration active;
        private Map<String, Duration> poses = Map.of();
        private List<String> skipped = List.of();

        private void read() {
            switch (json.name()) {
                case "v" -> version = json.number(1, Long.MAX_VALUE);
                case "id" -> id = json.string();
                case "kind" -> kind = json.name(false);
                case "of" -> of = json.string();
                case "at" -> at(json.string());
                case "routine" -> routine = json.name(false);
                case "ending" -> ending = json.name(false);
                case "reason" -> reason = json.name(true);
                case "pose" -> pose = json.name(false);
                case "outcome" -> outcome = json.name(false);
                case "note" -> note = json.name(true);
                case "plan" -> plan = json.name(false);
                case "done" -> done = json.number(0, MOST_STEPS);
                case "steps" -> steps = json.number(1, MOST_STEPS);
                case "last" -> last = json.number(0, MOST_STEPS - 1);
                case "score" -> score = json.number(0, Feeling.WORST);
                case "speed" -> speed = json.number(1, FASTEST);
                case "shown" -> shown = json.isTrue();
                case "begun" -> begun = json.isTrue();
                case "practised" -> practised = json.seconds();
                case "active" -> active = json.seconds();
                case "poses" -> poses = json.lengths();
                case "skipped" -> skipped = json.names();
                default -> json.skip();
            }
        }

        /** Reads a date and time with an offset (RFC 3339); in the form it is always written in, without a formatter. */
        private void at(String text) {
            try {
                int end = text.length() > 19 && text.charAt(19) == '.' ? 23 : 19;
                boolean usual = text.length() == end + 6 && text.charAt(10) == 'T' && text.charAt(end + 3) == ':';
                if (!usual || !usual(text, end)) {
                    OffsetDateTime time = OffsetDateTime.parse(text);
                    instant = time.toInstant();
                    offset = time.getOffset();
                    if (time.getYear() < 1970 || time.getYear() > 9999) {
                        json.fault("at");
                    }
                }
            } catch (DateTimeException e) {
                json.fault("at");
            }
        }

        private boolean usual(String text, int end) {
            int year = digits(text, 0, 4, '-');
            int month = digits(text, 5, 7, '-');
            int day = digits(text, 8, 10, 'T');
            int hour = digits(text, 11, 13, ':');
            int minute = digits(text, 14, 16, ':');
            int second = digits(text, 17, 19, text.charAt(19));
            int millis = end == 19 ? 0 : digits(text, 20, 23, text.charAt(23));
            int hours = digits(text, end + 1, end + 3, ':');
            int minutes = digits(text, end + 4, end + 6, '\0');
            char sign = text.charAt(end);
            boolean sure = year >= 1970 && month > 0 && day > 0 && hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
            if (!sure || second < 0 || second > 59 || millis < 0 || hours < 0 || minutes < 0 || minutes > 59) {
                return false;
            }
            if (sign != '+' && sign != '-') {
                return false;
            }
            int away = (hours * 60 + minutes) * 60;
            offset = ZoneOffset.ofTotalSeconds(sign == '-' ? -away : away);
            long seconds = LocalDate.of(year, month, day).toEpochDay() * 86_400;
            seconds += hour * 3600L + minute * 60L + second - offset.getTotalSeconds();
            instant = Instant.ofEpochSecond(seconds, millis * 1_000_000L);
            return true;
        }
    }

    /** The number between two places, with {@code then} behind it, if the text goes on; -1 if there is anything else. */
    private static int digits(String text, int from, int to, char then) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return to < text.length() && text.charAt(to) != then ? -1 : number;
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it is no record; the message says why in a few words
     */
    Line read(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return read(bytes, 0, bytes.length);
    }

    /**
     * Reads a line.
     *
     * @param line in UTF-8
     * @param from where it begins
     * @param to the place behind it
     * @throws IllegalArgumentException if it is no record; the message says why in a few words
     */
    Line read(byte[] line, int from, int to) {
        Members read = new Members();
        json.begin(line, from, to);
        while (json.next()) {
            read.read();
        }
        if (read.version > VERSION) {
            return new Line.Newer();
        }
        check(read.version == VERSION, "v");
        check(isId(read.id), "id");
        return switch (read.kind) {
            case UNDO -> {
                check(isId(read.of), "of");
                yield new Line.TakenBack(faultless(read.of));
            }
            case PRACTICE -> new Line.Recorded(faultless(practice(read)));
            case ALERT -> {
                check(!read.pose.isEmpty(), "pose");
                check(!read.outcome.isEmpty(), "outcome");
                yield new Line.Recorded(faultless(
                        new Alerted(read.id, instant(read), read.offset, read.pose, read.outcome, read.shown)));
            }
            case FEELING -> {
                check(read.score >= 0, "score");
                yield new Line.Recorded(
                        faultless(new Feeling(read.id, instant(read), read.offset, (int) read.score, read.note)));
            }
            case PLAN -> {
                check(!read.plan.isEmpty(), "plan");
                check(read.begun || isId(read.of), "of");
                String leaves = read.begun ? null : read.of;
                yield new Line.Recorded(
                        faultless(new PlanChange(read.id, instant(read), read.offset, read.plan, leaves)));
            }
            case "" -> throw wrong("kind");
            default -> new Line.Newer();
        };
    }

    private static boolean isId(String id) {
        return !id.isEmpty() && id.length() <= LONGEST_ID;
    }

    private static Instant instant(Members read) {
        if (read.instant == null) {
            throw wrong("at");
        }
        return read.instant;
    }

    private static Practice practice(Members read) {
        check(!read.routine.isEmpty(), "routine");
        check(read.steps > 0, "steps");
        check(read.done >= 0 && read.done <= read.steps, "done");
        check(read.last >= 0 && read.last < read.steps, "last");
        if (read.practised == null || read.active == null) {
            throw wrong(read.practised == null ? "practised" : "active");
        }
        return new Practice(
                read.id,
                instant(read),
                read.offset,
                read.routine,
                ending(read.ending),
                (int) read.done,
                (int) read.steps,
                (int) read.last,
                read.practised,
                read.active,
                read.poses,
                read.skipped,
                read.reason.isEmpty() ? null : read.reason,
                (int) read.speed);
    }

    private static Practice.Ending ending(String word) {
        for (Practice.Ending ending : ENDINGS) {
            if (ending.word().equals(word)) {
                return ending;
            }
        }
        throw wrong("ending");
    }

    private <T> T faultless(T read) {
        if (json.fault() != null) {
            throw wrong(json.fault());
        }
        return read;
    }

    private static void check(boolean right, String member) {
        if (!right) {
            throw wrong(member);
        }
    }

    private static IllegalArgumentException wrong(@Nullable String member) {
        return new IllegalArgumentException("its '" + member + "' is missing or not as it should be");
    }
}
