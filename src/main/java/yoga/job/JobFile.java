package yoga.job;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A file of a job.
 *
 * @param text with {@link #MARK} in one of its lines
 */
public record JobFile(Path path, String text, Charset charset) {
    /** By this a file is known as ours; it stands in a comment. */
    public static final String MARK = "Made by yoga rescue install; yoga rescue uninstall takes it away.";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    JobFile(Path path, String text) {
        this(path, text, StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return (charset.equals(StandardCharsets.UTF_16LE) ? BYTE_ORDER_MARK + text : text).getBytes(charset);
    }

    /** Whether the content of a file of the same name is ours. */
    boolean isOurs(byte[] content) {
        return new String(content, charset).contains(MARK);
    }
}
