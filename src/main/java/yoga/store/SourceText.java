package yoga.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import yoga.practice.Characters;

/** Turns the bytes of a file into text that is safe to work with. */
final class SourceText {
    /** Stands where a refused character was, so that the places of everything behind it stay right. */
    private static final char STAND_IN = '\uFFFD';

    private SourceText() {}

    /**
     * The text of UTF-8 bytes, with or without a byte order mark. Characters that may stand nowhere in a file are faults
     * and replaced; tabs and line breaks stay.
     *
     * @throws yoga.practice.InvalidInput if the bytes are not UTF-8
     */
    static String decode(byte[] bytes, Faults faults) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            faults.add(Spot.START, "this is UTF-16; save the file as UTF-8");
            throw faults.all();
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            faults.add(endOf(out), "this byte is not UTF-8; save the file as UTF-8");
            throw faults.all();
        }
        return checked(out, faults);
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static Spot endOf(CharSequence text) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Spot(line, Character.codePointCount(text, lineStart, text.length()) + 1);
    }

    private static String checked(CharSequence text, Faults faults) {
        StringBuilder safe = new StringBuilder(text.length());
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            if (c != '\t' && c != '\n' && c != '\r' && Characters.refused(c)) {
                faults.add(
                        new Spot(line, column), "the character " + Characters.number(c) + " is not allowed; remove it");
                safe.append(STAND_IN);
            } else {
                safe.appendCodePoint(c);
            }
            if (endsLine(text, i)) {
                line++;
                column = 1;
            } else {
                column++;
            }
            i += Character.charCount(c);
        }
        return safe.toString();
    }

    /** YAML 1.2 ends a line with LF, CR LF or CR. */
    private static boolean endsLine(CharSequence text, int at) {
        return text.charAt(at) == '\n'
                || (text.charAt(at) == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }
}
