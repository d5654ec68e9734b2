package yoga.cli;

import picocli.CommandLine.Model.CommandSpec;
import yoga.progress.Entry;
import yoga.store.JournalFile;
import yoga.store.JournalReading;
import yoga.terminal.Look;

/** {@code yoga log undo}: takes back the record that was written last. */
final class LogUndoCommand implements Command {
    private final Surroundings surroundings;
    private final GlobalOptions global;

    LogUndoCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public void declare(CommandSpec spec) {
        Help.examples(spec, "yoga log undo");
    }

    @Override
    public ExitCode run() {
        JournalFile file = JournalKeeping.of(surroundings).file();
        JournalReading reading = file.read();
        Entry last = reading.last();
        if (last == null) {
            if (reading.readable()) {
                Messages.tell(surroundings.messages(), "there is no record to take back");
            }
            return ExitCode.FAILED;
        }
        Look look = global.look(surroundings.environment(), surroundings.terminals());
        String shown = EntryWords.when(last) + "  " + EntryWords.what(last) + "  " + EntryWords.how(last);
        surroundings.output().write(look.theme().text(shown) + "\n");
        if (!file.takeBack(last, surroundings.now().toInstant())) {
            return ExitCode.FAILED;
        }
        surroundings.output().write("Taken back.\n");
        return ExitCode.DONE;
    }
}
