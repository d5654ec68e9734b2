package yoga.cli;

import java.time.Duration;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.practice.Durations;
import yoga.practice.InvalidInput;
import yoga.practice.Pace;

/** How fast to practise. */
final class PaceOptions {
    private final OptionSpec breath = length("--breath", "One breath, in and out: 3s to 20s. Default: 6s.");
    private final OptionSpec inhale = length("--inhale", "The in-breath. Default: half a breath.");
    private final OptionSpec exhale = length("--exhale", "The out-breath. Default: half a breath.");
    private final OptionSpec leadIn = length("--lead-in", "Time to get into each pose. Default: 5s.");
    private final OptionSpec switchSides = length("--switch", "Time to change sides. Default: 5s.");
    private final OptionSpec rest = length("--rest", "Time between reps that are held. Default: 5s.");

    private static OptionSpec length(String name, String description) {
        return OptionSpec.builder(name)
                .paramLabel("DURATION")
                .type(Duration.class)
                .converters(Values::duration)
                .description(description)
                .build();
    }

    void declare(CommandSpec spec) {
        spec.addOption(breath)
                .addOption(inhale)
                .addOption(exhale)
                .addOption(leadIn)
                .addOption(switchSides)
                .addOption(rest);
    }

    /**
     * The pace; two of breath, inhale and exhale give the third.
     *
     * @param given whether an option stands on the command line, not in the settings
     */
    Pace pace(Predicate<OptionSpec> given) {
        return pace(given, Pace.DEFAULT);
    }

    /** The same, with another pace for what nobody says. */
    Pace pace(Predicate<OptionSpec> given, Pace otherwise) {
        Duration whole = breath.getValue();
        Duration in = inhale.getValue();
        Duration out = exhale.getValue();
        if (whole != null && in != null && out != null && !in.plus(out).equals(whole)) {
            boolean allSaid = given.test(breath) == given.test(inhale) && given.test(inhale) == given.test(exhale);
            if (allSaid) {
                throw new InvalidInput("--inhale " + Durations.format(in) + " and --exhale " + Durations.format(out)
                        + " do not add up to --breath " + Durations.format(whole) + "; leave one of the three out");
            }
            // What is said now goes before what is in the settings.
            whole = given.test(breath) ? whole : null;
            in = given.test(inhale) ? in : null;
            out = given.test(exhale) ? out : null;
        }
        checkHalf("--inhale", in, whole);
        checkHalf("--exhale", out, whole);
        Duration half = whole == null ? null : whole.dividedBy(2);
        return new Pace(
                first(in, whole == null || out == null ? half : whole.minus(out), otherwise.inhale()),
                first(out, whole == null || in == null ? half : whole.minus(in), otherwise.exhale()),
                first(leadIn.getValue(), null, otherwise.leadIn()),
                first(switchSides.getValue(), null, otherwise.switchSides()),
                first(rest.getValue(), null, otherwise.rest()));
    }

    private static void checkHalf(String option, @Nullable Duration half, @Nullable Duration whole) {
        if (half != null && whole != null && half.compareTo(whole) >= 0) {
            throw new InvalidInput(option + " " + Durations.format(half) + " leaves nothing of --breath "
                    + Durations.format(whole) + "; make it shorter");
        }
    }

    private static Duration first(@Nullable Duration given, @Nullable Duration derived, Duration otherwise) {
        if (given != null) {
            return given;
        }
        return derived == null ? otherwise : derived;
    }
}
