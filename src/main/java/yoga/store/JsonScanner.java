package yoga.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Goes through JSON (RFC 8259) in UTF-8, token by token, and hands over the same string for a short text that came before.
 *
 * <p>Its methods throw an {@link IllegalArgumentException} whose message says in a few words why the text is no JSON.
 */
final class JsonScanner {
    private static final int DEEPEST = 8;

    /** A power of two. */
    private static final int SHARED = 1024;

    private final @Nullable Known[] shared = new Known[SHARED];
    private byte[] bytes = new byte[0];
    private int at;
    private int end;
    private boolean whole;

    /** A text that came before, as bytes and as a string. */
    private static final class Known {
        private final byte[] bytes;
        private final String text;

        Known(byte[] bytes, String text) {
            this.bytes = bytes;
            this.text = text;
        }
    }

    static IllegalArgumentException wrong() {
        return new IllegalArgumentException("it is not one whole JSON object");
    }

    /** Begins with a text; see {@link JsonLine#begin}. */
    void begin(byte[] text, int from, int to) {
        bytes = text;
        at = from;
        end = to;
        blanks();
    }

    boolean atEnd() {
        return at >= end;
    }

    /** Goes past what {@link #peek} showed. */
    void pass() {
        at++;
        blanks();
    }

    /** Whether the last number was written without a fraction and an exponent. */
    boolean whole() {
        return whole;
    }

    /** Passes a value over. */
    void skip(int depth) {
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
        pass();
        for (boolean more = !closes(close); more; more = goesOn(close)) {
            if (close == '}') {
                quoted(false);
                expect(':');
            }
            skip(depth + 1);
        }
    }

    /** Whether an object or an array closes here; it is passed over then. */
    boolean closes(char close) {
        if (peek() != close) {
            return false;
        }
        pass();
        return true;
    }

    /** Behind an element: whether there is another one, or the end, which is passed over. */
    boolean goesOn(char close) {
        blanks();
        if (peek() == ',') {
            pass();
            return true;
        }
        if (closes(close)) {
            return false;
        }
        throw wrong();
    }

    private void word(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (take() != word.charAt(i)) {
                throw wrong();
            }
        }
    }

    /** What is next, if it is ASCII; else something that is no character of JSON's own. */
    char peek() {
        return at < end ? (char) (bytes[at] & 0xff) : '\0';
    }

    private char take() {
        if (at >= end) {
            throw wrong();
        }
        return (char) (bytes[at++] & 0xff);
    }

    private void blanks() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
            at++;
        }
    }

    /** Goes past a character, and the blanks around it. */
    void expect(char c) {
        blanks();
        if (take() != c) {
            throw wrong();
        }
        blanks();
    }

    /**
     * A string.
     *
     * @param few whether it will come again
     */
    String quoted(boolean few) {
        if (take() != '"') {
            throw wrong();
        }
        // Local, because this goes through every byte of ten years.
        byte[] line = bytes;
        int stop = end;
        int start = at;
        int hash = 0;
        for (int i = start; i < stop; i++) {
            int c = line[i];
            if (c == '"') {
                at = i + 1;
                return few ? shared(start, i, hash) : text(start, i);
            }
            if (c == '\\') {
                at = i;
                return escaped(start);
            }
            if (c >= 0 && c < ' ') {
                break;
            }
            hash = 31 * hash + c;
        }
        throw wrong();
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private String shared(int start, int to, int hash) {
        int place = (hash ^ (hash >>> 16)) & (SHARED - 1);
        Known known = shared[place];
        if (known == null || !Arrays.equals(known.bytes, 0, known.bytes.length, bytes, start, to)) {
            known = new Known(Arrays.copyOfRange(bytes, start, to), text(start, to));
            shared[place] = known;
        }
        return known.text;
    }

    private String escaped(int start) {
        StringBuilder string = new StringBuilder();
        int from = start;
        while (true) {
            char c = take();
            if (c == '"') {
                return string.append(text(from, at - 1)).toString();
            }
            if (c < ' ') {
                throw wrong();
            }
            if (c == '\\') {
                string.append(text(from, at - 1)).append(escape(take()));
                from = at;
            }
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

    boolean isNumber() {
        return peek() == '-' || (peek() >= '0' && peek() <= '9');
    }

    /** A number. */
    double number() {
        int start = at;
        long digits = 0;
        whole = true;
        while (at < end) {
            int c = bytes[at];
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
            return bytes[start] == '-' ? -digits : digits;
        }
        try {
            return Double.parseDouble(text(start, at));
        } catch (NumberFormatException e) {
            throw wrong();
        }
    }

    private boolean isNumber(int start) {
        return at - start > 1 || (at > start && bytes[start] != '-');
    }
}
