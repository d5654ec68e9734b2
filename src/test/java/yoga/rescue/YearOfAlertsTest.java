package yoga.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Years of workdays with all that comes in between: sleep, clocks set forward and back, travel, processes that die, pauses,
 * and every answer there is.
 */
class YearOfAlertsTest {
    private static final int YEARS = 1000;

    @Test
    void inAThousandYearsEveryAlertHasOneOutcomeAndNoneIsShownTwiceOrLate() {
        long seed = Long.getLong("yoga.seed", System.nanoTime());
        System.out.println("YearOfAlertsTest: repeat with -Dyoga.seed=" + seed);
        long began = System.nanoTime();

        List<Year> years =
                new Random(seed).longs(YEARS).parallel().mapToObj(Year::lived).toList();

        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        years.stream()
                .map(Year::outcomes)
                .flatMap(Collection::stream)
                .forEach(outcome -> outcomes.merge(outcome, 1L, Long::sum));
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println("YearOfAlertsTest: " + outcomes + " in " + took.toSeconds() + " s");
        assertThat(outcomes).containsOnlyKeys(Outcome.values());
        assertThat(years.stream().mapToInt(Year::reopened).sum()).isPositive();
        assertThat(years.stream().mapToInt(Year::shownAgain).sum()).isPositive();
    }
}
