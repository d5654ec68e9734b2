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
    private static final int DEEPEST = 8;

    private static final int LONGEST_SECONDS = 366 * 24 * 3600;

    /** A power of two. */
    private static final int SHARED = 1024;

    private final @Nullable String[] shared = new String[SHARED];
    private final @Nullable Duration[] durations = new Duration[SHARED];

    @SuppressWarnings({"unchecked", "rawtypes"}) // No array can be made of a type with arguments.
    private final @Nullable Map<String, Duration>[] singles = new Map[SHARED];

    private String text = "";
    private int at;
    private boolean first;
    private String name = "";
    private @Nullable String fault;
    private double number;
    private boolean whole;

    private static IllegalArgumentException wrong() {
        return new IllegalArgumentException("it is not one whole JSON object");
    }

    /** Begins with a line. All methods throw an exception whose message says why the line is anything but one object. */
    void begin(String line) {
        text = line;
        at = 0;
        fault = null;
        first = true;
        blanks();
        if (peek() != '{') {
            throw new IllegalArgumentException("it is not a JSON object");
        }
        at++;
    }

    /** Goes to the next member; false if there is none, and nothing else behind. */
    boolean next() {
        blanks();
        if (peek() == '}') {
            at++;
            blanks();
            if (at < text.length()) {
                throw wrong();
            }
            return false;
        }
        if (!first) {
            expect(',');
            blanks();
        }
        first = false;
        name = quoted(true);
        expect(':');
        blanks();
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
        skip(1);
    }

    /** The value as a string; empty for any other. */
    String string() {
        return string(false);
    }

    /** The value as a string of which there are few; empty for any other. */
    String name(boolean optional) {
        if (optional && peek() == 'n') {
            skip(1);
            return "";
        }
        return string(true);
    }

    private String string(boolean few) {
        if (peek() == '"') {
            return quoted(few);
        }
        mismatch();
        return "";
    }

    /** The value as a whole number within limits; the lower limit for any other. */
    long number(long least, long most) {
        if (isNumber()) {
            number();
            if (whole && number >= least && number <= most) {
                return (long) number;
            }
            fault(name);
        } else {
            mismatch();
        }
        return least;
    }

    /** The value as seconds, to the millisecond; zero for any other. */
    Duration seconds() {
        if (isNumber()) {
            number();
            if (number >= 0 && number <= LONGEST_SECONDS) {
                return duration(Math.round(number * 1000));
            }
            fault(name);
        } else {
            mismatch();
        }
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
        if (peek() != '{') {
            mismatch();
            return lengths;
        }
        at++;
        blanks();
        for (boolean more = peek() != '}'; more; more = goesOn('}')) {
            blanks();
            String key = quoted(true);
            expect(':');
            blanks();
            Duration length = seconds();
            if (lengths.isEmpty()) {
                lengths = single(key, length);
            } else {
                if (lengths.size() == 1) {
                    lengths = new LinkedHashMap<>(lengths);
                }
                lengths.put(key, length);
            }
            blanks();
        }
        at++;
        return lengths;
    }

    /** The value as a list of strings; what is read so far for any other. */
    List<String> names() {
        if (peek() != '[') {
            mismatch();
            return List.of();
        }
        at++;
        blanks();
        List<String> names = new ArrayList<>();
        for (boolean more = peek() != ']'; more; more = goesOn(']')) {
            blanks();
            names.add(string(true));
            blanks();
        }
        at++;
        return names;
    }

    /** Whether the value is true. */
    boolean isTrue() {
        boolean is = peek() == 't';
        skip(1);
        return is;
    }

    /** Passes the value over. */
    void skip() {
        skip(1);
    }

    private void skip(int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("it is nested too deeply");
        }
        switch (peek()) {
            case '"' -> quoted(false);
            case '{' -> skip('}', depth);
            case '[' -> skip(']', depth);
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
    }

    private void skip(char close, int depth) {
        at++;
        blanks();
        for (boolean more = peek() != close; more; more = goesOn(close)) {
            blanks();
            if (close == '}') {
                quoted(false);
                expect(':');
                blanks();
            }
            skip(depth + 1);
            blanks();
        }
        at++;
    }

    /** Behind an element: whether there is another one, or the end. */
    private boolean goesOn(char close) {
        if (peek() == ',') {
            at++;
            return true;
        }
        if (peek() == close) {
            return false;
        }
        throw wrong();
    }

    private void word(String word) {
        if (!text.startsWith(word, at)) {
            throw wrong();
        }
        at += word.length();
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private char take() {
        if (at >= text.length()) {
            throw wrong();
        }
        return text.charAt(at++);
    }

    private void blanks() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\r')) {
            at++;
        }
    }

    private void expect(char c) {
        blanks();
        if (take() != c) {
            throw wrong();
        }
    }

    private String quoted(boolean few) {
        if (take() != '"') {
            throw wrong();
        }
        int start = at;
        int hash = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return few ? shared(start, at - 1, hash) : text.substring(start, at - 1);
            }
            if (c == '\\') {
                return escaped(start);
            }
            if (c < ' ') {
                break;
            }
            hash = 31 * hash + c;
            at++;
        }
        throw wrong();
    }

    private String shared(int start, int end, int hash) {
        int place = (hash ^ (hash >>> 16)) & (SHARED - 1);
        String known = shared[place];
        if (known != null && known.length() == end - start && text.startsWith(known, start)) {
            return known;
        }
        String fresh = text.substring(start, end);
        shared[place] = fresh;
        return fresh;
    }

    private String escaped(int start) {
        StringBuilder string = new StringBuilder(text.substring(start, at));
        while (true) {
            char c = take();
            if (c == '"') {
                return string.toString();
            }
            if (c < ' ') {
                throw wrong();
            }
            string.append(c == '\\' ? escape(take()) : c);
        }
    }

    private char escape(char letter) {
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw wrong();
        };
    }

    private char unit() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(take(), 16);
            if (digit < 0) {
                throw wrong();
            }
            unit = unit * 16 + digit;
        }
        return (char) unit;
    }

    private boolean isNumber() {
        return peek() == '-' || (peek() >= '0' && peek() <= '9');
    }

    private void number() {
        int start = at;
        long digits = 0;
        whole = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '.' || c == 'e' || c == 'E' || c == '+' || c == '-') {
                whole = whole && c == '-' && at == start;
            } else if (c < '0' || c > '9') {
                break;
            } else {
                digits = digits * 10 + (c - '0');
            }
            at++;
        }
        if (whole && at - start < 16 && isNumber(start)) {
            number = text.charAt(start) == '-' ? -digits : digits;
            return;
        }
        try {
            number = Double.parseDouble(text.substring(start, at));
        } catch (NumberFormatException e) {
            throw wrong();
        }
    }

    private boolean isNumber(int start) {
        return at - start > 1 || (at > start && text.charAt(start) != '-');
    }
}
