package yoga.terminal;

import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jspecify.annotations.Nullable;

/**
 * Which of the standard streams are terminals.
 *
 * @param in whether somebody can type
 * @param out whether somebody looks at what is written
 * @param err whether somebody looks at what is written to standard error
 * @param size the size of the terminal behind standard output, at the start; null where nobody told it
 */
public record Terminals(
        boolean in, boolean out, boolean err, @Nullable Size size) {
    /** Columns for what is not a terminal, and the most that text is set in. */
    private static final int NO_TERMINAL = 80;

    private static final int WIDEST = 100;

    /** The same with a standard error that nobody looks at. */
    public Terminals(boolean in, boolean out, @Nullable Size size) {
        this(in, out, false, size);
    }

    /**
     * The streams of this process. The launcher finds out with the shell's own means, which cost next to nothing; what it
     * does not say is asked of the system through a library that takes long to load.
     *
     * @param known the letters {@code i}, {@code o} and {@code e} for the streams that are terminals; null if nobody says
     * @param size rows and columns of standard output's terminal, as {@code stty size} prints them; null or empty if nobody
     *     says
     */
    public static Terminals ofProcess(@Nullable String known, @Nullable String size) {
        if (known != null) {
            return new Terminals(known.indexOf('i') >= 0, known.indexOf('o') >= 0, known.indexOf('e') >= 0, read(size));
        }
        try {
            JniTerminalProvider provider = new JniTerminalProvider();
            return new Terminals(
                    provider.isSystemStream(SystemStream.Input),
                    provider.isSystemStream(SystemStream.Output),
                    provider.isSystemStream(SystemStream.Error),
                    read(size));
        } catch (LinkageError | RuntimeException e) {
            return new Terminals(false, false, false, null);
        }
    }

    private static @Nullable Size read(@Nullable String size) {
        int space = size == null ? -1 : size.indexOf(' ');
        try {
            return size == null || space < 0
                    ? null
                    : Size.told(
                            Integer.parseInt(size.substring(space + 1)), Integer.parseInt(size.substring(0, space)));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The columns for text: those of the terminal, at most 100; 80 where there is none. */
    public int columns() {
        if (!out) {
            return NO_TERMINAL;
        }
        return Math.min(size == null ? deviceWidth() : size.columns(), WIDEST);
    }

    private static int deviceWidth() {
        try {
            int width = new JniTerminalProvider().systemStreamWidth(SystemStream.Output);
            return width > 0 ? width : NO_TERMINAL;
        } catch (LinkageError | RuntimeException e) {
            return NO_TERMINAL;
        }
    }
}
