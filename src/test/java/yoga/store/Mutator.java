package yoga.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Spoils a good file in a few places; the same seed spoils it in the same way. */
final class Mutator {
    private static final List<String> NASTY = List.of(
            "\u0000",
            "\u0007",
            "\u001b[2J",
            "\u007f",
            "\u0085",
            "\u009b31m",
            "\u200f",
            "\u2028",
            "\u202e",
            "\u2066",
            "\ufeff",
            "\uffff",
            "\ud83d\ude00",
            "\\",
            "\"\\e[31m\"",
            "\"\\u202e\"",
            "\"\\ud800\"",
            "\"\\UFFFFFFFF\"",
            "\"\\x\"",
            "&a ",
            "*a ",
            "&a",
            "*",
            "<<: *a\n",
            "!!str ",
            "!!int ",
            "!!binary ",
            "!!java.net.URL ",
            "! ",
            "!<x> ",
            "!e!x ",
            "%YAML 9.9\n",
            "%TAG ! a\n",
            "---\n",
            "...\n",
            "\t",
            "\r",
            "- ",
            "? ",
            ": ",
            ":",
            "[",
            "]",
            "{",
            "}",
            "{{",
            ",",
            "'",
            "\"",
            "|",
            ">",
            "|9\n",
            ">-\n",
            "#",
            " #",
            "@",
            "`",
            "~",
            "null",
            "true",
            "0",
            "-1",
            "1e999",
            ".nan",
            "0x7fffffff",
            "99999999999999999999",
            "7d",
            "0s",
            "-5s",
            "until ready",
            "301 breaths",
            "{side}",
            "\n",
            "\n\n",
            "    ",
            "\n  ");

    private final Random random;

    Mutator(long seed) {
        random = new Random(seed);
    }

    byte[] mutate(String good) {
        String text = good;
        for (int i = random.nextInt(4); i > 0; i--) {
            text = mutateText(text);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return random.nextInt(3) == 0 ? mutateBytes(bytes) : bytes;
    }

    private String mutateText(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int line = random.nextInt(lines.size());
        switch (random.nextInt(9)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
            case 2 -> Collections.swap(lines, line, random.nextInt(lines.size()));
            case 3 -> lines.set(line, " ".repeat(random.nextInt(4)) + lines.get(line));
            case 4 -> lines.set(line, lines.get(line).strip());
            case 5 -> lines.set(line, withTokensSwapped(lines.get(line), lines.get(random.nextInt(lines.size()))));
            case 6 -> lines = lines.subList(0, line);
            default -> lines.set(line, withInsertion(lines.get(line)));
        }
        return String.join("\n", lines);
    }

    private String withTokensSwapped(String line, String other) {
        String[] tokens = line.split("(?<=[ ,:{}\\[\\]])", -1);
        String[] others = other.split("(?<=[ ,:{}\\[\\]])", -1);
        tokens[random.nextInt(tokens.length)] = others[random.nextInt(others.length)];
        return String.join("", tokens);
    }

    private String withInsertion(String line) {
        int at = random.nextInt(line.length() + 1);
        return line.substring(0, at) + NASTY.get(random.nextInt(NASTY.size())) + line.substring(at);
    }

    private byte[] mutateBytes(byte[] bytes) {
        for (int i = random.nextInt(5); i > 0 && bytes.length > 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                default -> bytes[at] = bytes[random.nextInt(bytes.length)];
            }
        }
        return bytes;
    }
}
