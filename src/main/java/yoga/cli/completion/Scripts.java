package yoga.cli.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The completion scripts. Each is a text written for its shell, with places where what comes from the commands' options is
 * put in.
 */
public final class Scripts {
    /** The shells that there are scripts for. */
    public static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    private Scripts() {}

    /**
     * The script for one of the {@link #SHELLS}.
     *
     * @param commands named as they are called: {@code yoga rescue status}
     */
    public static String of(String shell, List<CommandSpec> commands) {
        List<Entry> entries = Entry.all(commands);
        Map<String, String> parts = switch (shell) {
            case "bash" -> BashScript.parts(entries);
            case "zsh" -> ZshScript.parts(entries);
            case "fish" -> FishScript.parts(entries);
            default -> throw new IllegalArgumentException(shell);
        };
        String script = template("yoga." + shell);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            script = script.replace("#@" + part.getKey() + "@", part.getValue().stripTrailing());
        }
        return script;
    }

    private static String template(String name) {
        try (InputStream resource = Scripts.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("the program lacks its " + name);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that a POSIX shell, and zsh, reads as it is. */
    static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
