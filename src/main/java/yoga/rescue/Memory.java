package yoga.rescue;

/** Where the ledger is kept, beyond this process; the one truth that all processes of a person share. */
public interface Memory {
    /** A change of the ledger; may be asked more than once, and with another ledger each time. */
    interface Change {
        Step of(Ledger ledger);
    }

    /** The ledger as it is now, whoever changed it. */
    Ledger ledger();

    /**
     * Changes the ledger, alone among all processes, and keeps it before anything comes of it. What has no events is not
     * kept. Never fails: where nothing can be kept, this process goes on with what it knows.
     */
    Step update(Change change);
}
