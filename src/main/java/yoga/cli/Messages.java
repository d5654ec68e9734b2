package yoga.cli;

import yoga.practice.Characters;
import yoga.practice.InvalidInput;
import yoga.terminal.Output;

/** Lines for standard error; whatever stands in them, none can do anything to a terminal. */
final class Messages {
    private Messages() {}

    /** One line, behind the name of the program. */
    static void tell(Output messages, String line) {
        messages.write("yoga: " + Characters.shown(line) + "\n");
    }

    /** Every line of a complaint; those that begin with their place in a file stand as they are, as editors read them. */
    static void tell(Output messages, InvalidInput complaint) {
        for (String line : complaint.lines()) {
            messages.write((complaint.located() ? "" : "yoga: ") + Characters.shown(line) + "\n");
        }
    }
}
