package yoga.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.terminal.spi.SystemStream;
import org.jspecify.annotations.Nullable;

/**
 * The terminal behind standard input: its size, its keys as they are typed, and its settings, which are put back.
 *
 * <p>On POSIX systems this is JLine's pseudo-terminal alone. Its whole terminal would cost more than the rest of the
 * program's start: it starts threads and looks up capabilities that nothing here uses.
 */
interface Device {
    /** Keys come at once and unseen. Signals still come as signals, but for the one that makes the JVM print its threads. */
    void raw() throws IOException;

    /** The settings are as they were when the device was opened. */
    void restore() throws IOException;

    Size size();

    /** What is typed; UTF-8. */
    InputStream input();

    /** The terminal behind standard input; null where that is none. */
    static @Nullable Device open() {
        try {
            if (System.getProperty("os.name", "").startsWith("Windows")) {
                return new WholeTerminal(
                        TerminalBuilder.builder().system(true).dumb(false).build());
            }
            JniTerminalProvider provider = new JniTerminalProvider();
            if (!provider.isSystemStream(SystemStream.Input)) {
                return null;
            }
            for (SystemStream written : List.of(SystemStream.Output, SystemStream.Error)) {
                if (provider.isSystemStream(written)) {
                    return new PosixTerminal(provider.current(written));
                }
            }
            return new SttyTerminal();
        } catch (IOException | RuntimeException | LinkageError e) {
            return null;
        }
    }

    /** The terminal's settings with keys delivered one by one. */
    private static Attributes rawFrom(Attributes original) {
        Attributes raw = new Attributes(original);
        raw.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN), false);
        raw.setInputFlags(EnumSet.of(InputFlag.IXON, InputFlag.ICRNL, InputFlag.INLCR), false);
        raw.setControlChar(ControlChar.VMIN, 1);
        raw.setControlChar(ControlChar.VTIME, 0);
        raw.setControlChar(ControlChar.VQUIT, 0);
        return raw;
    }

    /** A POSIX terminal. */
    final class PosixTerminal implements Device {
        private final Pty pty;
        private final Attributes original;

        PosixTerminal(Pty pty) throws IOException {
            this.pty = pty;
            this.original = pty.getAttr();
        }

        @Override
        public void raw() throws IOException {
            pty.setAttr(rawFrom(original));
        }

        @Override
        public void restore() throws IOException {
            pty.setAttr(original);
        }

        @Override
        public Size size() {
            try {
                org.jline.terminal.Size size = pty.getSize();
                return Size.told(size.getColumns(), size.getRows());
            } catch (IOException e) {
                return Size.DEFAULT;
            }
        }

        @Override
        public InputStream input() {
            return new FileInputStream(FileDescriptor.in);
        }
    }

    /** A console that needs all of JLine: that of Windows. */
    final class WholeTerminal implements Device {
        private final Terminal terminal;
        private final Attributes original;

        WholeTerminal(Terminal terminal) {
            this.terminal = terminal;
            this.original = terminal.getAttributes();
        }

        @Override
        public void raw() {
            terminal.setAttributes(rawFrom(original));
        }

        @Override
        public void restore() {
            terminal.setAttributes(original);
        }

        @Override
        public Size size() {
            org.jline.terminal.Size size = terminal.getSize();
            return Size.told(size.getColumns(), size.getRows());
        }

        @Override
        public InputStream input() {
            return terminal.input();
        }
    }
}
