package yoga.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.practice.InvalidInput;

/** One command of the program: its options, and what it does with them. */
interface Command {
    /** Adds the options, the arguments and the help. */
    void declare(CommandSpec spec);

    /** Runs with the options that were given. */
    ExitCode run();

    /** A switch that is off unless given. */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    /** A switch that is on unless its negation is given. */
    static OptionSpec onOrOff(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .negatable(true)
                .defaultValue("true")
                .fallbackValue("true")
                .description(description)
                .build();
    }

    /** A switch that is off unless given; its negation goes before what the settings say. */
    static OptionSpec offOrOn(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .negatable(true)
                .defaultValue("false")
                .fallbackValue("true")
                .description(description)
                .build();
    }

    /** Whether a switch that is on unless negated is on. */
    static boolean isOn(OptionSpec onOrOff) {
        Boolean value = onOrOff.getValue();
        return value == null || value;
    }

    /** Whether an option stands on the command line, not in the settings. */
    static boolean given(CommandSpec spec, OptionSpec option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    /**
     * Which of two forms is wanted: what is said now goes before what the settings say.
     *
     * @return whether the first one is
     * @throws InvalidInput if both are said now
     */
    static boolean chosen(CommandSpec spec, OptionSpec form, OptionSpec other) {
        if (given(spec, form) && given(spec, other)) {
            throw new InvalidInput(
                    form.longestName() + " and " + other.longestName() + " do not go together; choose one");
        }
        return on(form) && !given(spec, other);
    }

    /** Whether a switch was given, or is set. */
    static boolean on(OptionSpec flag) {
        Boolean value = flag.getValue();
        return value != null && value;
    }
}
