package yoga.cli;

import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.practice.Durations;
import yoga.practice.InvalidInput;

/** How long a set-up takes where nobody can say that they are ready. */
final class SetupOption {
    static final Duration USUAL = Duration.ofSeconds(60);
    private static final Duration EYES_CLOSED = Duration.ofSeconds(90);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final OptionSpec setup;

    /** @param description without the default, which is added */
    SetupOption(String description) {
        setup = OptionSpec.builder("--setup")
                .paramLabel("DURATION")
                .type(Duration.class)
                .converters(Values::duration)
                .description(description + " Default: 60s.")
                .build();
    }

    void declare(CommandSpec spec) {
        spec.addOption(setup);
    }

    /** @throws InvalidInput if it is too long */
    Duration length(boolean eyesClosed) {
        Duration given = setup.getValue();
        if (given != null && given.compareTo(LONGEST) > 0) {
            throw new InvalidInput(
                    "--setup " + Durations.format(given) + " is too long; take up to " + Durations.format(LONGEST));
        }
        return given != null ? given : eyesClosed ? EYES_CLOSED : USUAL;
    }
}
