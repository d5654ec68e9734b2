package yoga.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A terminal that only keys come from, reached through the {@code stty} command; JLine wants one that is written to, too. */
final class SttyTerminal implements Device {
    private final String original;

    SttyTerminal() throws IOException {
        original = stty("-g").strip();
    }

    @Override
    public void raw() throws IOException {
        stty("-icanon", "-echo", "-iexten", "-ixon", "-icrnl", "-inlcr", "min", "1", "time", "0", "quit", "undef");
    }

    @Override
    public void restore() throws IOException {
        stty(original);
    }

    @Override
    public Size size() {
        return Size.DEFAULT;
    }

    @Override
    public InputStream input() {
        return new FileInputStream(FileDescriptor.in);
    }

    private static String stty(String... settings) throws IOException {
        List<String> command = new ArrayList<>(List.of("stty"));
        command.addAll(List.of(settings));
        Process process = new ProcessBuilder(command)
                .redirectInput(Redirect.INHERIT)
                .redirectError(Redirect.DISCARD)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("stty failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return answer;
    }
}
