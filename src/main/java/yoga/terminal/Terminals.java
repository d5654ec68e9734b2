package yoga.terminal;

import java.util.function.IntSupplier;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jspecify.annotations.Nullable;

/**
 * Which of the standard streams are terminals, and how wide the one behind standard output is.
 *
 * @param in whether somebody can type
 * @param out whether somebody looks at what is written
 * @param width the width of a terminal in columns; asked for only when needed
 */
public record Terminals(boolean in, boolean out, IntSupplier width) {
    /** Columns for what is not a terminal, and the most that text is set in. */
    private static final int NO_TERMINAL = 80;

    private static final int WIDEST = 100;

    /**
     * The streams of this process. The launcher finds out with the shell's own means, which cost next to nothing; what it
     * does not say is asked of the system through a library that takes long to load.
     *
     * @param known the letters {@code i} and {@code o} for the streams that are terminals; null if nobody says
     * @param size rows and columns of standard output's terminal, as {@code stty size} prints them; null or empty if nobody
     *     says
     */
    public static Terminals ofProcess(@Nullable String known, @Nullable String size) {
        int columns = columnsIn(size);
        IntSupplier width = columns > 0 ? () -> columns : Terminals::deviceWidth;
        if (known != null) {
            return new Terminals(known.indexOf('i') >= 0, known.indexOf('o') >= 0, width);
        }
        try {
            JniTerminalProvider provider = new JniTerminalProvider();
            return new Terminals(
                    provider.isSystemStream(SystemStream.Input), provider.isSystemStream(SystemStream.Output), width);
        } catch (LinkageError | RuntimeException e) {
            return new Terminals(false, false, () -> NO_TERMINAL);
        }
    }

    private static int columnsIn(@Nullable String size) {
        int space = size == null ? -1 : size.indexOf(' ');
        try {
            return size == null || space < 0 ? 0 : Integer.parseInt(size.substring(space + 1));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The columns for text: those of the terminal, at most 100; 80 where there is none. */
    public int columns() {
        return out ? Math.min(width.getAsInt(), WIDEST) : NO_TERMINAL;
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
