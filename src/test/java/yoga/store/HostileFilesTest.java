package yoga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.practice.Catalogue;
import yoga.practice.Characters;
import yoga.practice.InvalidInput;

/**
 * Whatever is in a file, it loads, or says where it is wrong: in words, in bounds, and soon. The build runs this in 64 MiB
 * of heap, as the program does.
 */
@Tag("hostile")
@Timeout(60)
class HostileFilesTest {
    private static final int MUTATIONS = 10_000;

    /** Far more than the slowest needs, even on a busy machine; what is quadratic takes minutes. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private static final int LONGEST_LINE = 1_000;

    private static final Pattern LINE = Pattern.compile("my\\.yaml(:[1-9][0-9]*:[1-9][0-9]*)?: \\S.*");

    /** Loads a file or returns what was said about it, after looking at every line of that. */
    private static List<String> said(byte[] file) {
        long start = System.nanoTime();
        List<String> lines = Samples.faults(file, Catalogue.EMPTY);
        assertThat(System.nanoTime() - start).isLessThan(SOON.toNanos());
        assertThat(lines.size()).isLessThanOrEqualTo(Faults.MOST_SHOWN + 1);
        for (String line : lines) {
            if (!LINE.matcher(line).matches()
                    || line.length() > LONGEST_LINE
                    || line.codePoints().anyMatch(Characters::refused)) {
                throw new AssertionError("not a line for a person: " + line);
            }
        }
        return lines;
    }

    private static List<String> said(String file) {
        return said(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tenThousandMutationsOfAGoodFile() {
        long seed = Long.getLong("yoga.seed", System.nanoTime());
        System.out.println("HostileFilesTest: repeat with -Dyoga.seed=" + seed);
        Random seeds = new Random(seed);
        String good = Samples.goodText();
        int loaded = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] file = new Mutator(seeds.nextLong()).mutate(good);
            try {
                if (said(file).isEmpty()) {
                    loaded++;
                }
            } catch (RuntimeException | Error e) {
                throw new AssertionError("this file:\n" + new String(file, StandardCharsets.UTF_8), e);
            }
        }
        System.out.println("HostileFilesTest: " + loaded + " of " + MUTATIONS + " still load");
        assertThat(loaded).isBetween(1, MUTATIONS - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "- ",
                "-\n",
                "? ",
                ": ",
                "a: ",
                "a: {",
                "a\n",
                "a,",
                "[a,",
                "[]\n",
                "\"",
                "'",
                "\\",
                "|\n",
                ">\n ",
                "&a ",
                "*a ",
                "!a ",
                "! ",
                "!<",
                "#",
                "# a\n",
                "\n",
                "\r",
                " ",
                "\t",
                "%",
                "%YAML 1.2\n",
                "---\n",
                "...\n",
                "@",
                "`",
                "~\n",
                "\u0000",
                "\u001b",
                "\u202e",
                "\ufeff",
                "\ud83d\ude00",
                "é",
                "0",
                "1e9",
                "a:\n",
                "- a\n",
                "? a\n",
                "'a' ",
                "\"\\"
            })
    void aMebibyteOfTheSame(String text) {
        byte[] unit = text.getBytes(StandardCharsets.UTF_8);
        byte[] file = new byte[RoutinesFile.MOST_BYTES];
        for (int i = 0; i < file.length; i++) {
            file[i] = unit[i % unit.length];
        }

        said(file);
        said("poses:\n  a:\n    steps: ".getBytes(StandardCharsets.UTF_8), file);
        said("routines: [\"".getBytes(StandardCharsets.UTF_8), file);
    }

    private static void said(byte[] beginning, byte[] file) {
        byte[] both = Arrays.copyOf(beginning, file.length);
        System.arraycopy(file, 0, both, beginning.length, file.length - beginning.length);
        said(both);
    }

    @Test
    void aBillionLaughs() {
        StringBuilder laughs = new StringBuilder("a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (char c = 'b'; c <= 'i'; c++) {
            String before = "*" + (char) (c - 1);
            laughs.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append((before + ",").repeat(9))
                    .append("]\n");
        }
        assertThat(said(laughs.toString()))
                .anyMatch(line -> line.endsWith("more than 50 aliases; write the values out"));
    }

    @Test
    void aLaughWithinTheLimits() {
        String thirty = "[" + "x, ".repeat(30) + "]";
        StringBuilder laughs =
                new StringBuilder("poses:\n  a: &a {care: &l " + thirty + ", easier: *l, mistakes: *l}\n");
        for (int i = 0; i < 48; i++) {
            laughs.append("  a").append(i).append(": *a\n");
        }
        said(laughs.toString());
        said("routines: &r\n  a: {steps: " + thirty + "}\nposes: *r\nrescues: *r\nplans: *r\n");
    }

    @Test
    void fiftyMegabytes(@TempDir Path folder) throws IOException {
        LongText text = new LongText(50_000_000);
        assertThat(said(text)).isEqualTo("my.yaml: larger than 1 MiB; split it or shorten it");
        assertThat(text.bytesRead()).isLessThanOrEqualTo(RoutinesFile.MOST_BYTES + 1);

        Path file = folder.resolve("my.yaml");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50_000_000);
        }
        assertThat(said(file)).isEqualTo(file + ": larger than 1 MiB; split it or shorten it");
    }

    private static String said(InputStream in) {
        try {
            return RoutinesFile.read(in, "my.yaml", Catalogue.EMPTY).toString();
        } catch (InvalidInput e) {
            return e.getMessage();
        }
    }

    private static String said(Path file) {
        try {
            return RoutinesFile.read(file, Catalogue.EMPTY).toString();
        } catch (InvalidInput e) {
            return e.getMessage();
        }
    }

    @Test
    void deepNesting() {
        assertThat(said("[".repeat(100_000))).singleElement().asString().contains("nested deeper than 12 levels");
        assertThat(said("{a: ".repeat(100_000))).singleElement().asString().contains("nested deeper than 12 levels");
        assertThat(said("- ".repeat(100_000))).singleElement().asString().contains("nested deeper than 12 levels");
        StringBuilder block = new StringBuilder();
        for (int depth = 0; depth < 1_000; depth++) {
            block.append(" ".repeat(depth)).append("a:\n");
        }
        assertThat(said(block.toString())).singleElement().asString().contains("nested deeper than 12 levels");
    }

    @Test
    void moreFaultsThanAnyoneReads() {
        StringBuilder poses = new StringBuilder("poses:\n");
        for (int i = 0; i < 2_000; i++) {
            poses.append("  pose-with-a-rather-long-name-").append(i).append(":\n");
        }
        poses.append("routines:\n");
        for (int i = 0; i < 100; i++) {
            poses.append("  r")
                    .append(i)
                    .append(": {name: R, steps: [")
                    .append("another-name-of-a-pose, ".repeat(100))
                    .append("]}\n");
        }

        assertThat(said(poses.toString())).last().asString().matches("my.yaml: and [0-9]{4,} more");
        assertThat(said("\u0000".repeat(100_000))).last().asString().matches("my.yaml: and [0-9]{4,} more");
    }

    @Test
    void longWordsAreNotRepeatedWhole() {
        String word = "x".repeat(500_000);

        said("poses:\n  " + word + ": 1\n");
        said("\"" + word + "\": 1\n");
        said("routines:\n  r: {name: " + word + ", steps: [" + word + "]}\n");
        said("? " + word + "\n: 1\n");
        said("a: !" + word + " b\n");
        said("a: *" + word + "\n");
        said("poses:\n  a: {place: " + word + ", hold: " + word + ", rep: " + word + ", sides: " + word + "}\n");
        said("poses:\n  a: {hold: " + "9".repeat(500_000) + ", name: " + "9".repeat(500_000) + "}\n");
        said(figure("joints: {" + word + ": [1, 2]}"));
        said(figure("joints: {hip: [" + "9".repeat(500_000) + ", 1" + "e".repeat(100_000) + "]}"));
        said(figure("joints: {hip: [1, 1]}")
                .replace("limbs: []", "limbs: [{joints: [" + word + "], stroke: " + word + "}]")
                .replace("props: []", "contacts: [{with: " + word + ", joints: [hip]}]"));
        said("plans:\n  a: {days: [{days: " + "9".repeat(500_000) + "}], rescue-days: " + word + "}\n");
    }

    /** A figure whose three frames have the same content. */
    private static String figure(String content) {
        return "poses:\n  a:\n    figure:\n      size: [60, 40]\n      frames:\n        start: &f {" + content
                + "}\n        inhale: *f\n        exhale: *f\n      limbs: []\n      props: []\n";
    }

    @Test
    void largeFigures() {
        StringBuilder joints = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            joints.append("joint-").append(i).append(": [1, 1e999], ");
        }
        String names = "[" + "hip, neck, ".repeat(8_000) + "]";

        said(figure("joints: {" + joints + "}"));
        said(figure("joints: {hip: " + names + "}"));
        said(figure("joints: {hip: [1, 1], neck: [1, 2]}").replace("limbs: []", "limbs: [{joints: " + names + "}]"));
        said(figure("joints: {hip: [1, 1]}")
                .replace("limbs: []", "limbs: [" + "{joints: [hip, hip], stroke: arm}, ".repeat(2_500) + "]"));
        assertThat(said(figure("joints: {hip: [1, 1]}").replace("size: [60, 40]", "size: [2147483648, 1e300]")))
                .anyMatch(line -> line.endsWith("'size' is 1e300, which is out of range; take 8 to 160"));
    }

    @Test
    void keysWithTheSameHash() {
        StringBuilder file = new StringBuilder("poses:\n");
        for (int i = 0; i < 1 << 13; i++) {
            StringBuilder key = new StringBuilder();
            for (int bit = 0; bit < 13; bit++) {
                key.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            file.append("  ").append(key).append(":\n");
        }
        assertThat(said(file.toString())).hasSize(Faults.MOST_SHOWN + 1);
    }

    @Test
    void bytesThatAreNoText() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            byte[] noise = new byte[random.nextInt(5_000)];
            random.nextBytes(noise);
            said(noise);
        }
        said(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a'});
        said(new byte[] {(byte) 0xEF, (byte) 0xBB});
        said(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
        said(new byte[] {'a', ':', ' ', (byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80});
        said(new byte[] {0});
    }
}
