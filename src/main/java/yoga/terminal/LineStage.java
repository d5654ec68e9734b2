package yoga.terminal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import yoga.session.Input;
import yoga.session.Moment;
import yoga.session.Session;
import yoga.session.Stage;

/** A stage that writes lines and never goes back: what it has in common whatever is on the lines. */
abstract class LineStage implements Stage, AutoCloseable {
    private final Controls controls;
    private final Output output;

    LineStage(Controls controls, Output output) {
        this.controls = controls;
        this.output = output;
    }

    /** Whether there is a person who can press keys. */
    public final boolean keyboard() {
        return controls.keyboard();
    }

    /** Writes a line, whole. */
    final void write(String line) {
        output.write(line + "\n");
    }

    /** The person asked for the keys. */
    abstract void help();

    @Override
    public final Reading read() {
        return new Reading(controls.running(), Instant.now());
    }

    @Override
    public final Input await(Duration atMost) {
        if (output.gone()) {
            return Input.GONE;
        }
        Controls.Happening happening = controls.await(atMost);
        if (Keys.isHelp(happening)) {
            help();
        }
        return Keys.input(happening);
    }

    /** Lines say what happens, not how things stand. */
    @Override
    public final void show(Moment moment) {}

    @Override
    public final Duration refresh(Moment moment) {
        return Session.FOREVER;
    }

    @Override
    public final void suspend() {
        controls.suspend();
    }

    /** After the session: a line that the person types in answer to a question; null if none comes. */
    public final @Nullable String answer() {
        controls.close();
        return controls.line();
    }

    @Override
    public final void close() {
        controls.close();
    }
}
