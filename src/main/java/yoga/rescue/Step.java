package yoga.rescue;

import java.util.List;

/**
 * A step of the watch.
 *
 * @param ledger what is to be remembered from now on
 * @param events what happened, in order
 */
public record Step(Ledger ledger, List<Event> events) {
    public Step {
        events = List.copyOf(events);
    }

    /** Nothing that has to be remembered beyond this process. */
    public boolean quiet() {
        return events.isEmpty();
    }
}
