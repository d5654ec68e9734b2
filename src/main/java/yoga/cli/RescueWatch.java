package yoga.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import yoga.practice.Catalogue;
import yoga.practice.Rescue;
import yoga.practice.TimesOfDay;
import yoga.rescue.Alert;
import yoga.rescue.Answers;
import yoga.rescue.Keeper;
import yoga.rescue.Memory;
import yoga.rescue.Movements;
import yoga.rescue.Outlook;
import yoga.rescue.State;
import yoga.rescue.Station;
import yoga.rescue.Step;
import yoga.rescue.Terms;
import yoga.rescue.Watch;
import yoga.store.RescueFile;
import yoga.store.RescueLock;
import yoga.terminal.RescueWording;

/** The watch that another process keeps, as a command from any other shell sees it. */
final class RescueWatch {
    /** A scheduler that has not called for longer than the longest weekend calls no more. */
    private static final Duration CALLED_LATELY = Duration.ofDays(5);

    private final Memory memory;
    private final Keeper keeper;
    private final Terms terms;
    private final Movements movements;
    private final ZoneId zone = ZoneId.systemDefault();

    private RescueWatch(Memory memory, Keeper keeper, Terms terms, Movements movements) {
        this.memory = memory;
        this.keeper = keeper;
        this.terms = terms;
        this.movements = movements;
    }

    /** The watch that is kept now; null if none is. */
    static @Nullable RescueWatch find(Surroundings surroundings, Catalogue catalogue) {
        RescueFile file = new RescueFile(
                surroundings.locations().state(), sentence -> Messages.tell(surroundings.messages(), sentence));
        State state = file.state();
        Keeper keeper = state.keeper();
        Terms terms = state.terms();
        if (keeper == null || terms == null) {
            return null;
        }
        boolean kept = keeper.resident()
                ? RescueLock.held(surroundings.locations().state())
                : Instant.now().isBefore(keeper.since().plus(CALLED_LATELY));
        Memory memory = new JournalledMemory(file, JournalKeeping.of(surroundings));
        return kept ? new RescueWatch(memory, keeper, terms, movements(catalogue, terms.protocol())) : null;
    }

    /** The movements of a protocol; those of any other where there is no such protocol any more. */
    static Movements movements(Catalogue catalogue, String protocol) {
        Rescue rescue = catalogue.rescues().get(protocol);
        return new Movements(
                rescue == null ? catalogue.rescues().values().iterator().next() : rescue, catalogue.poses());
    }

    Keeper keeper() {
        return keeper;
    }

    Terms terms() {
        return terms;
    }

    Watch watch() {
        return terms.watch();
    }

    Movements movements() {
        return movements;
    }

    ZoneId zone() {
        return zone;
    }

    Instant now() {
        return Instant.now();
    }

    Outlook outlook() {
        return Outlook.of(watch(), memory.ledger(), zone, now());
    }

    /** Answers to how things stand now; what was due by itself before is not in the step. */
    Step update(Memory.Change answer) {
        Step[] answered = new Step[1];
        memory.update(Answers.upToDate(watch(), zone, now(), ledger -> answered[0] = answer.of(ledger)));
        return answered[0];
    }

    /** The movement of an alert was guided here, and this is how that ended. */
    void guided(Alert alert, Station.Guided how) {
        memory.update(ledger -> Answers.guided(watch(), ledger, alert, how, zone, now()));
    }

    /** Who keeps the watch, since when, and on what terms. */
    String who() {
        String terms = RescueWording.terms(this.terms.schedule(), ", ");
        if (!keeper.resident()) {
            return "On, called each minute by the system's scheduler, " + terms + ".";
        }
        return "On since " + since() + " (process " + keeper.process() + "), " + terms + ".";
    }

    /** When the keeper began, with its date where that is not today. */
    String since() {
        var since = keeper.since().atZone(zone);
        String time = TimesOfDay.minutes(since.toLocalTime());
        return since.toLocalDate().equals(now().atZone(zone).toLocalDate()) ? time : since.toLocalDate() + " " + time;
    }

    /** The events of a step in a sentence each. */
    String told(Step step) {
        StringBuilder told = new StringBuilder();
        for (String sentence : new RescueWording(movements).events(step.events(), zone)) {
            told.append(sentence).append('\n');
        }
        return told.toString();
    }
}
