package yoga.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import yoga.practice.Characters;
import yoga.practice.TimesOfDay;
import yoga.progress.Alerted;
import yoga.progress.Entry;
import yoga.progress.Feeling;
import yoga.progress.PlanChange;
import yoga.progress.Practice;

/** Writes a record of the journal as one line of JSON, without its line break; {@link JournalLine} reads it back. */
final class JournalText {
    private final StringBuilder text = new StringBuilder(300);

    private JournalText(String id, String kind, Instant at, ZoneOffset offset) {
        text.append("{\"v\":").append(JournalLine.VERSION);
        string("id", id);
        string("kind", kind);
        string("at", stamp(at, offset));
    }

    static String of(Entry entry) {
        if (entry instanceof Practice practice) {
            return of(practice);
        }
        if (entry instanceof Alerted alerted) {
            return of(alerted);
        }
        return entry instanceof PlanChange change ? of(change) : of((Feeling) entry);
    }

    private static String of(Practice practice) {
        JournalText line = new JournalText(practice.id(), JournalLine.PRACTICE, practice.at(), practice.offset());
        line.string("routine", practice.routine());
        line.string("ending", practice.ending().word());
        if (practice.reason() != null) {
            line.string("reason", practice.reason());
        }
        line.number("done", practice.done());
        line.number("steps", practice.steps());
        line.number("last", practice.lastStep());
        line.seconds("practised", practice.practised());
        line.seconds("active", practice.active());
        if (practice.speed() != 1) {
            line.number("speed", practice.speed());
        }
        line.seconds(practice.byPose());
        line.strings("skipped", practice.skipped());
        return line.end();
    }

    private static String of(Alerted alerted) {
        JournalText line = new JournalText(alerted.id(), JournalLine.ALERT, alerted.at(), alerted.offset());
        line.string("pose", alerted.pose());
        line.string("outcome", alerted.outcome());
        line.name("shown").append(alerted.shown());
        return line.end();
    }

    private static String of(Feeling feeling) {
        JournalText line = new JournalText(feeling.id(), JournalLine.FEELING, feeling.at(), feeling.offset());
        line.number("score", feeling.score());
        if (!feeling.note().isEmpty()) {
            line.string("note", feeling.note());
        }
        return line.end();
    }

    private static String of(PlanChange change) {
        JournalText line = new JournalText(change.id(), JournalLine.PLAN, change.at(), change.offset());
        line.string("plan", change.plan());
        line.name("begun").append(change.begun());
        if (change.leaves() != null) {
            line.string("of", change.leaves());
        }
        return line.end();
    }

    /** The record that takes another one back. */
    static String takingBack(String id, Entry other, Instant at) {
        JournalText line = new JournalText(id, JournalLine.UNDO, at, ZoneOffset.UTC);
        line.string("of", other.id());
        return line.end();
    }

    /** Such as {@code 2026-11-23T09:30:00.250+01:00}; to the millisecond. */
    private static String stamp(Instant at, ZoneOffset offset) {
        LocalDateTime civil = LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MILLIS), offset);
        String whole = TimesOfDay.stamp(civil, offset);
        int millis = Math.floorMod(at.toEpochMilli(), 1000);
        int end = whole.length() - offset.getId().length();
        return millis == 0 ? whole : whole.substring(0, end) + fraction(millis) + whole.substring(end);
    }

    /** Three digits behind a point. */
    private static String fraction(long millis) {
        return "." + Long.toString(1000 + millis).substring(1);
    }

    private StringBuilder name(String name) {
        text.append(",\"");
        append(name);
        return text.append("\":");
    }

    private void number(String name, int number) {
        name(name).append(number);
    }

    private void seconds(String name, Duration length) {
        seconds(name(name), length);
    }

    private static void seconds(StringBuilder text, Duration length) {
        text.append(length.toSeconds());
        if (length.toMillisPart() != 0) {
            text.append(fraction(length.toMillisPart()));
        }
    }

    private void seconds(Map<String, Duration> lengths) {
        name("poses").append('{');
        char before = '"';
        for (Map.Entry<String, Duration> length : lengths.entrySet()) {
            if (before == ',') {
                text.append(',');
            }
            before = ',';
            text.append('"');
            append(length.getKey());
            seconds(text.append("\":"), length.getValue());
        }
        text.append('}');
    }

    private void strings(String name, List<String> strings) {
        if (!strings.isEmpty()) {
            name(name).append('[');
            for (int i = 0; i < strings.size(); i++) {
                text.append(i == 0 ? "\"" : ",\"");
                append(strings.get(i));
                text.append('"');
            }
            text.append(']');
        }
    }

    private void string(String name, String value) {
        name(name).append('"');
        append(value);
        text.append('"');
    }

    /** What could fool a terminal or break the line is written out by its number. */
    private void append(String value) {
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            i += Character.charCount(c);
            if (c == '"' || c == '\\') {
                text.append('\\').append((char) c);
            } else if (Characters.refused(c) && c <= Character.MAX_VALUE) {
                text.append("\\u").append(Integer.toHexString(0x10000 + c).substring(1));
            } else {
                text.appendCodePoint(c);
            }
        }
    }

    private String end() {
        return text.append('}').toString();
    }
}
