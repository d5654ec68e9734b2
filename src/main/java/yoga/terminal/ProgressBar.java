package yoga.terminal;

/** One line that shows how far something is, written over itself, for standard error where that is a terminal. */
public final class ProgressBar {
    private static final int CELLS = 30;
    private static final String CLEAR = "\r\033[K";

    private final Output output;
    private final Theme theme;
    private final String what;
    private int shown = -1;
    private boolean over;

    /** @param what is being done */
    public ProgressBar(Output output, Theme theme, String what) {
        this.output = output;
        this.theme = theme;
        this.what = theme.text(what);
    }

    /** Shows a part of the whole, from 0 to 1; writes only where that looks different. */
    public synchronized void show(double part) {
        int percent = (int) (part * 100);
        if (percent != shown && !over) {
            shown = percent;
            int done = (int) (part * CELLS);
            output.write("\r" + what + " " + theme.done().repeat(done)
                    + theme.open().repeat(CELLS - done) + " " + percent + "%");
        }
    }

    /** Takes the line away, for good; may be called by any thread. */
    public synchronized void clear() {
        if (shown >= 0 && !over) {
            output.write(CLEAR);
        }
        over = true;
    }
}
