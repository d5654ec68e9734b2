package yoga.rescue;

import java.time.Duration;

/**
 * What a watch was agreed on; kept beside the ledger, so that whoever asks later needs not be told again.
 *
 * @param protocol the id of the protocol
 * @param grace how late an alert may be shown, and how long it waits for an answer
 * @param snooze how long an alert is put off where nobody says how long
 */
public record Terms(String protocol, Schedule schedule, Duration grace, Duration snooze) {
    public Watch watch() {
        return new Watch(schedule, grace);
    }

    /** Whether these are the same terms but for the moment in which the cycles of one day began. */
    public boolean sameButBegun(Terms other) {
        Schedule its = other.schedule;
        return protocol.equals(other.protocol)
                && schedule.slots().equals(its.slots())
                && schedule.every().equals(its.every())
                && schedule.workday().equals(its.workday());
    }
}
