package yoga.cli;

import yoga.rescue.Event;
import yoga.rescue.Ledger;
import yoga.rescue.Memory;
import yoga.rescue.Step;

/**
 * A memory of which every outcome goes to the journal, by the process that settles it.
 *
 * <p>It goes there before the ledger is kept: who is killed between settles the same alert once more later, and the journal
 * counts it once.
 */
final class JournalledMemory implements Memory {
    private final Memory memory;
    private final JournalKeeping journal;

    JournalledMemory(Memory memory, JournalKeeping journal) {
        this.memory = memory;
        this.journal = journal;
    }

    @Override
    public Ledger ledger() {
        return memory.ledger();
    }

    @Override
    public Step update(Change change) {
        return memory.update(ledger -> {
            Step step = change.of(ledger);
            for (Event event : step.events()) {
                if (event instanceof Event.Settled settled) {
                    journal.settled(settled.alert(), settled.outcome());
                }
            }
            return step;
        });
    }
}
