package yoga.cli;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.practice.Catalogue;
import yoga.practice.Durations;
import yoga.practice.InvalidInput;
import yoga.practice.Names;
import yoga.practice.Rescue;
import yoga.practice.Weekdays;
import yoga.rescue.Schedule;
import yoga.rescue.Terms;
import yoga.rescue.Watch;
import yoga.rescue.Workday;

/** When workday alerts come. */
final class RescueOptions {
    static final String DEFAULT_PROTOCOL = "workday";
    private static final LocalTime FROM = LocalTime.of(9, 0);
    private static final LocalTime UNTIL = LocalTime.of(17, 0);
    private static final Duration SHORTEST_GRACE = Duration.ofSeconds(10);
    private static final Duration LONGEST_GRACE = Duration.ofHours(1);
    private static final Duration SHORTEST_SNOOZE = Duration.ofSeconds(10);
    private static final Duration LONGEST_SNOOZE = Duration.ofHours(8);

    private final OptionSpec every = option("--every", "DURATION", Duration.class)
            .converters(Values::duration)
            .description(
                    "Length of a cycle, 5m to 8h; its movements keep their place in it. Default: the protocol's, 1h.")
            .build();
    private final OptionSpec from = option("--from", "HH:MM", LocalTime.class)
            .converters(Values::timeOfDay)
            .description("When the workday begins. Default: 09:00.")
            .build();
    private final OptionSpec until = option("--until", "HH:MM", LocalTime.class)
            .converters(Values::timeOfDay)
            .description("When it ends; may be behind midnight. Default: 17:00.")
            .build();
    private final OptionSpec days = option("--days", "DAYS", Set.class)
            .converters(Values::weekdays)
            .completionCandidates(List.of("mon-fri", "mon-thu", "mon-sat", "daily", "mon,wed,fri"))
            .description("On which days: mon-fri, 'mon, wed', daily. Default: mon-fri.")
            .build();
    private final OptionSpec protocol = option("--protocol", "PROTOCOL", String.class)
            .description("Which movements. Default: workday.")
            .build();
    private final OptionSpec grace = option("--grace", "DURATION", Duration.class)
            .converters(Values::duration)
            .description("How late an alert may still come, and how long it waits for you. Default: 3m.")
            .build();
    private final OptionSpec snooze = option("--snooze", "DURATION", Duration.class)
            .converters(Values::duration)
            .description("How long a snooze puts an alert off. Default: 5m.")
            .build();

    private static OptionSpec.Builder option(String name, String label, Class<?> type) {
        return OptionSpec.builder(name).paramLabel(label).type(type);
    }

    /** Adds the options that say when alerts come. */
    void declare(CommandSpec spec) {
        spec.addOption(every).addOption(from).addOption(until).addOption(days).addOption(protocol);
    }

    /** Adds the options that say what becomes of an alert as well. */
    void declareAll(CommandSpec spec) {
        declare(spec);
        spec.addOption(grace).addOption(snooze);
    }

    /**
     * What the watch is agreed on.
     *
     * @param begun where the cycles begin on one day, if not with the workday
     * @throws InvalidInput if a value is out of its range
     */
    Terms terms(Catalogue catalogue, @Nullable LocalDateTime begun) {
        Rescue rescue = protocol(catalogue);
        Duration cycle = or(every, rescue.cycle());
        check("--every", cycle, Rescue.SHORTEST_CYCLE, Rescue.LONGEST_CYCLE);
        if (cycle.toNanosPart() != 0) {
            throw new InvalidInput("--every " + Durations.format(cycle) + " has a fraction of a second; leave it out");
        }
        Duration patience = or(grace, Watch.DEFAULT_GRACE);
        check("--grace", patience, SHORTEST_GRACE, LONGEST_GRACE);
        Workday workday = Workday.of(or(from, FROM), or(until, UNTIL), or(days, Weekdays.parse("mon-fri")));
        // A minute that began longer ago than the grace would be over already.
        ChronoUnit whole =
                patience.compareTo(ChronoUnit.MINUTES.getDuration()) < 0 ? ChronoUnit.SECONDS : ChronoUnit.MINUTES;
        LocalDateTime start = begun == null ? null : begun.truncatedTo(whole);
        return new Terms(rescue.id(), Schedule.of(rescue, cycle, workday, start), patience, snooze());
    }

    private Duration snooze() {
        Duration length = or(snooze, Watch.DEFAULT_SNOOZE);
        checkSnooze("--snooze", length);
        return length;
    }

    /** Refuses a snooze that is too short or too long. */
    static void checkSnooze(String name, Duration length) {
        check(name, length, SHORTEST_SNOOZE, LONGEST_SNOOZE);
    }

    private static void check(String name, Duration length, Duration shortest, Duration longest) {
        if (length.compareTo(shortest) < 0 || length.compareTo(longest) > 0) {
            throw new InvalidInput(name + " " + Durations.format(length) + " is out of range; take "
                    + Durations.format(shortest) + " to " + Durations.format(longest));
        }
    }

    /** The protocol that was asked for. */
    Rescue protocol(Catalogue catalogue) {
        String asked = protocol.getValue();
        return Names.of("protocol", catalogue.rescues().values()).find(asked == null ? DEFAULT_PROTOCOL : asked);
    }

    private static <T> T or(OptionSpec option, T otherwise) {
        T given = option.getValue();
        return given == null ? otherwise : given;
    }
}
