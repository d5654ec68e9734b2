package yoga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import yoga.practice.Catalogue;

/** What a person reads about a file that is no YAML, or more YAML than it should be, word for word. */
class SyntaxMessagesTest {

    private static List<String> faults(String yaml) {
        return Samples.faults(yaml);
    }

    private static List<String> faults(byte[] bytes) {
        return Samples.faults(bytes, Catalogue.EMPTY);
    }

    private static List<String> poseWith(String line) {
        return Samples.faults(Samples.poseWith(line));
    }

    @Test
    void charactersThatFoolTerminalsAndReaders() {
        assertThat(poseWith("tip: a\u202Eb\u001Bc"))
                .containsExactly(
                        "my.yaml:8:11: the character U+202E is not allowed; remove it",
                        "my.yaml:8:13: the character U+001B is not allowed; remove it");
        assertThat(poseWith("tip: \"a\\u202Eb\\e[31m\""))
                .containsExactly(
                        "my.yaml:8:10: the character U+001B is not allowed in a text; remove it",
                        "my.yaml:8:10: the character U+202E is not allowed in a text; remove it");
        assertThat(poseWith("tip: \"\\ud800\""))
                .containsExactly("my.yaml:8:10: the character U+D800 is not allowed in a text; remove it");
        assertThat(poseWith("tip: x # \u0007"))
                .containsExactly("my.yaml:8:14: the character U+0007 is not allowed; remove it");
    }

    @Test
    void syntax() {
        assertThat(faults("poses:\n\tsit:"))
                .containsExactly("my.yaml:2:1: a tab cannot stand here; indent with spaces");
        assertThat(poseWith("tip: @home"))
                .containsExactly("my.yaml:8:10: a text cannot begin with this character; put it in quotes");
        assertThat(poseWith("tip: one: two"))
                .containsExactly(
                        "my.yaml:8:13: a colon cannot stand here; put text with a ': ' in quotes, or check the indentation");
        assertThat(poseWith("tip: \"never closed"))
                .containsExactly("my.yaml:8:10: the quote that opens here is never closed; add the closing quote");
        assertThat(poseWith("props: [chair, wall"))
                .containsExactly("my.yaml:9:1: the list that opens at 8:12 goes wrong here; write a ',' between entries"
                        + " and a ']' at its end");
        assertThat(poseWith("breath: {inhale: up"))
                .containsExactly(
                        "my.yaml:9:1: the mapping that opens at 8:13 goes wrong here; write a ',' between entries"
                                + " and a '}' at its end");
        assertThat(poseWith("tip: \"C:\\dir\""))
                .containsExactly(
                        "my.yaml:8:14: there is no such escape; write \\\\ for a backslash, or use single quotes");
        assertThat(faults("poses:\n  sit\n"))
                .containsExactly("my.yaml:2:3: 'poses' is a text; write a mapping: an id and a colon for each of them");
        assertThat(faults("poses: {}\nsit\n"))
                .containsExactly(
                        "my.yaml:2:1: a colon is missing after this; write 'key: value', or put a longer text in quotes");
        assertThat(faults("poses:\n  a: {}\n b: {}\n"))
                .containsExactly("my.yaml:3:2: this does not fit what stands above it; line it up with its neighbours,"
                        + " and quote text that has quotes or brackets");
        assertThat(faults("poses: {}\n---\nposes: {}\n"))
                .containsExactly("my.yaml:2:1: a second document begins here; keep one document in a file");
    }

    @Test
    void whatYamlCanDoAndARoutinesFileCannot() {
        assertThat(poseWith("tip: !!binary aGk="))
                .containsExactly(
                        "my.yaml:8:10: the tag 'tag:yaml.org,2002:binary' is not allowed; remove it, or put text"
                                + " with a '!' in quotes");
        assertThat(poseWith("tip: *there"))
                .containsExactly("my.yaml:8:10: nothing before this is named 'there'; put text with a '*' in quotes");
        assertThat(faults("poses: &all\n  a: *all"))
                .containsExactly("my.yaml:2:6: the alias 'all' stands inside of what it names; write the value out");
        assertThat(faults("? [a]\n: {}"))
                .containsExactly(
                        "my.yaml:1:3: a key is a list; write a word and a colon, and put text with a '{' or '[' in quotes");
    }

    @Test
    void encodings() {
        assertThat(faults("a: é".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("my.yaml:1:4: this byte is not UTF-8; save the file as UTF-8");
        assertThat(faults("\uFEFFposes:".getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly("my.yaml:1:1: this is UTF-16; save the file as UTF-8");
    }

    @Test
    void limits() {
        assertThat(faults("#".repeat(RoutinesFile.MOST_BYTES + 1)))
                .containsExactly("my.yaml: larger than 1 MiB; split it or shorten it");
        assertThat(faults("x: " + "[".repeat(13)))
                .containsExactly("my.yaml:1:15: nested deeper than 12 levels; a routines file needs only eight");
        assertThat(faults("x: [" + "a,".repeat(YamlTree.MOST_NODES) + "]").get(0))
                .endsWith(": more than 20000 values; shorten the file");
        assertThat(faults("a: &a x\nb: [" + "*a,".repeat(51) + "]"))
                .containsExactly("my.yaml:2:155: more than 50 aliases; write the values out");
    }
}
