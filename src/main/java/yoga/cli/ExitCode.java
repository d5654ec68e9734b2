package yoga.cli;

import yoga.session.Summary;

/** How a run of the program ended, for the shell. */
public enum ExitCode {
    DONE(0),
    FAILED(1),
    /** What was asked for cannot be understood, or a file cannot be used. */
    USAGE(2),
    /** A session was stopped before its end. */
    STOPPED(3),
    /** Ctrl-C; 128 and the number of the signal, as shells count. */
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    static ExitCode of(Summary.Ending ending) {
        return switch (ending) {
            case FINISHED -> DONE;
            case SKIPPED, QUIT, HURT, GONE -> STOPPED;
            case INTERRUPTED -> INTERRUPTED;
        };
    }
}
