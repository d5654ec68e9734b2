package yoga.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON object (RFC 8259) that stands on a line of its own, member by member.
 *
 * <p>A journal of ten years is read with each command that looks back, so this makes nothing but what it hands over, and
 * hands over the same string, the same length of time, for one that came before. A value that is not what was asked for is passed over and
 * noted: of a newer version it may be right.
 */
final class JsonLine {
    private static final int LONGEST_SECONDS = 366 * 24 * 3600;

    /** A power of two. */
    private static final int SHARED = 1024;

    private final JsonScanner scan = new JsonScanner();
    private final @Nullable Duration[] durations = new Duration[SHARED];

    @SuppressWarnings({"unchecked", "rawtypes"}) // No array can be made of a type with arguments.
    private final @Nullable Map<String, Duration>[] singles = new Map[SHARED];

    private boolean first;
    private String name = "";
    private @Nullable String fault;

    /**
     * Begins with a line. All methods throw an exception whose message says why the line is anything but one object.
     *
     * @param line in UTF-8; it is not changed until the next one
     * @param from where it begins
     * @param to the place behind it
     */
    void begin(byte[] line, int from, int to) {
        scan.begin(line, from, to);
        fault = null;
        first = true;
        if (scan.peek() != '{') {
            throw new IllegalArgumentException("it is not a JSON object");
        }
        scan.pass();
    }

    /** Goes to the next member; false if there is none, and nothing else behind. */
    boolean next() {
        if (first ? scan.closes('}') : !scan.goesOn('}')) {
            if (!scan.atEnd()) {
                throw JsonScanner.wrong();
            }
            return false;
        }
        first = false;
        name = scan.quoted(true);
        scan.expect(':');
        return true;
    }

    /** The name of the member. */
    String name() {
        return name;
    }

    /** The name of the first member that was not what was asked for; null if all were. */
    @Nullable
    String fault() {
        return fault;
    }

    void fault(String member) {
        fault = fault == null ? member : fault;
    }

    private void mismatch() {
        fault(name);
        scan.skip(1);
    }

    /** The value as a string; empty for any other. */
    String string() {
        return string(false);
    }

    /** The value as a string of which there are few; empty for any other. */
    String name(boolean optional) {
        if (optional && scan.peek() == 'n') {
            scan.skip(1);
            return "";
        }
        return string(true);
    }

    private String string(boolean few) {
        if (scan.peek() == '"') {
            return scan.quoted(few);
        }
        mismatch();
        return "";
    }

    /** The value as a whole number within limits; the lower limit for any other. */
    long number(long least, long most) {
        if (!scan.isNumber()) {
            mismatch();
            return least;
        }
        double number = scan.number();
        if (scan.whole() && number >= least && number <= most) {
            return (long) number;
        }
        fault(name);
        return least;
    }

    /** The value as seconds, to the millisecond; zero for any other. */
    Duration seconds() {
        if (!scan.isNumber()) {
            mismatch();
            return Duration.ZERO;
        }
        double number = scan.number();
        if (number >= 0 && number <= LONGEST_SECONDS) {
            return duration(Math.round(number * 1000));
        }
        fault(name);
        return Duration.ZERO;
    }

    private Duration duration(long millis) {
        int place = (int) (millis ^ (millis >>> 10)) & (SHARED - 1);
        Duration known = durations[place];
        if (known == null || known.toMillis() != millis) {
            known = Duration.ofMillis(millis);
            durations[place] = known;
        }
        return known;
    }

    /** One length, as most movements have it. */
    private Map<String, Duration> single(String key, Duration length) {
        int place = (key.hashCode() ^ length.hashCode()) & (SHARED - 1);
        Map<String, Duration> known = singles[place];
        if (known == null || !length.equals(known.get(key))) {
            known = Map.of(key, length);
            singles[place] = known;
        }
        return known;
    }

    /** The value as an object of seconds; what is read so far for any other. */
    Map<String, Duration> lengths() {
        Map<String, Duration> lengths = Map.of();
        if (scan.peek() != '{') {
            mismatch();
            return lengths;
        }
        scan.pass();
        for (boolean more = !scan.closes('}'); more; more = scan.goesOn('}')) {
            String key = scan.quoted(true);
            scan.expect(':');
            Duration length = seconds();
            if (lengths.isEmpty()) {
                lengths = single(key, length);
            } else {
                if (lengths.size() == 1) {
                    lengths = new LinkedHashMap<>(lengths);
                }
                lengths.put(key, length);
            }
        }
        return lengths;
    }

    /** The value as a list of strings; what is read so far for any other. */
    List<String> names() {
        if (scan.peek() != '[') {
            mismatch();
            return List.of();
        }
        scan.pass();
        List<String> names = new ArrayList<>();
        for (boolean more = !scan.closes(']'); more; more = scan.goesOn(']')) {
            names.add(string(true));
        }
        return names;
    }

    /** Whether the value is true. */
    boolean isTrue() {
        boolean is = scan.peek() == 't';
        scan.skip(1);
        return is;
    }

    /** Passes the value over. */
    void skip() {
        scan.skip(1);
    }
}
