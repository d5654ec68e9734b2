package yoga.sound;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What is said to a module of speech-dispatcher and what it answers, by the chapter "Output Modules Protocol" of its
 * manual, version 0.11: commands in lines, answers that begin with a number, and sound that comes in pieces.
 */
final class ModuleTalk {
    /** From -100 to 100; for espeak-ng's module this is {@link Engine#WORDS_A_MINUTE}. */
    private static final int SPEED = -30;

    private static final String SOUND = "705-AUDIO";
    private static final int ESCAPE = 0x7D;
    private static final int ESCAPED = 0x20;
    private static final int LONGEST_LINE = 1 << 18;

    /**
     * What it said.
     *
     * @param rate samples a second
     * @param samples mono, 16 bit, the low byte first
     */
    record Speech(int rate, ByteBuffer samples) {}

    private final OutputStream in;
    private final InputStream out;
    private final ByteArrayOutputStream samples = new ByteArrayOutputStream(1 << 16);
    private int rate;

    ModuleTalk(OutputStream in, InputStream out) {
        this.in = in;
        this.out = new BufferedInputStream(out);
    }

    /**
     * Has a line said.
     *
     * @param voice one of the module's, by its name; empty for English
     */
    Speech say(String line, String voice) throws IOException {
        tell("INIT\n", "299 ");
        tell("AUDIO\naudio_output_method=server\n.\n", "203 ");
        tell(
                "SET\nrate=" + SPEED + "\nlanguage=en\n" + (voice.isEmpty() ? "" : "synthesis_voice=" + voice + "\n")
                        + ".\n",
                "203 ");
        tell("SPEAK\n<speak>" + escaped(line) + "</speak>\n.\n", "200 ");
        hear();
        quit();
        return new Speech(rate, ByteBuffer.wrap(samples.toByteArray()));
    }

    /** Whether the module has a voice of this name. */
    boolean has(String voice) throws IOException {
        tell("INIT\n", "299 ");
        in.write("LIST VOICES\n".getBytes(StandardCharsets.US_ASCII));
        in.flush();
        String wanted = "200-" + voice + "\t";
        boolean found = false;
        String answer = new String(line(), StandardCharsets.UTF_8);
        for (; answer.startsWith("200-"); answer = new String(line(), StandardCharsets.UTF_8)) {
            found |= answer.startsWith(wanted);
        }
        quit();
        return found;
    }

    private void quit() throws IOException {
        in.write("QUIT\n".getBytes(StandardCharsets.US_ASCII));
        in.flush();
    }

    /** A line in SSML, which begins with its tag and so never with a dot, the end of a message. */
    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void tell(String what, String awaited) throws IOException {
        in.write(what.getBytes(StandardCharsets.UTF_8));
        in.flush();
        for (String answer = start(line()); !answer.startsWith(awaited); answer = start(line())) {
            if (answer.startsWith("3")) {
                throw new IOException("says: " + Words.shown(answer));
            }
        }
    }

    private void hear() throws IOException {
        byte[] line = line();
        for (String start = start(line); !start.startsWith("702") && !start.startsWith("703"); start = start(line)) {
            if (start.startsWith(SOUND)) {
                addUnescaped(line);
            } else if (start.startsWith("705-sample_rate=")) {
                rate = number(start);
            } else if (start.startsWith("705-") && !isAsExpected(start)) {
                throw new IOException("gave sound in another form: " + Words.shown(start));
            }
            line = line();
        }
    }

    private static boolean isAsExpected(String setting) {
        return setting.equals("705-bits=16")
                || setting.equals("705-num_channels=1")
                || setting.equals("705-big_endian=0")
                || setting.startsWith("705-num_samples=");
    }

    private static int number(String setting) {
        try {
            return Integer.parseInt(setting.substring(setting.indexOf('=') + 1));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void addUnescaped(byte[] line) throws IOException {
        for (int i = SOUND.length() + 1; i < line.length; i++) {
            boolean escaped = line[i] == ESCAPE && i + 1 < line.length;
            samples.write(escaped ? line[++i] ^ ESCAPED : line[i]);
        }
        if (samples.size() > Dictation.MOST_BYTES) {
            throw new IOException("gave more sound than a sentence has");
        }
    }

    /** A line's first characters, by which it is told from others. */
    private static String start(byte[] line) {
        return new String(line, 0, Math.min(line.length, 80), StandardCharsets.ISO_8859_1);
    }

    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = out.read(); b != '\n'; b = out.read()) {
            if (b < 0) {
                throw new IOException("ended before it had spoken");
            }
            if (line.size() == LONGEST_LINE) {
                throw new IOException("gave more sound than a sentence has");
            }
            line.write(b);
        }
        return line.toByteArray();
    }
}
