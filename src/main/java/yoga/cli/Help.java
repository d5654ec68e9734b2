package yoga.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import yoga.terminal.Look;
import yoga.terminal.Palette;

/** What the help of a command says, and in which order: what it is, examples, then the options. */
final class Help {
    private Help() {}

    /** Gives a command its examples. */
    static void examples(CommandSpec spec, String... examples) {
        spec.usageMessage().description(examples);
    }

    /** Gives a command a list of the commands behind it, each with what it is for. */
    static void commands(CommandSpec spec, Map<String, String> commands) {
        int widest = 0;
        for (String name : commands.keySet()) {
            widest = Math.max(widest, name.length());
        }
        String[] lines = new String[commands.size()];
        int i = 0;
        for (Map.Entry<String, String> command : commands.entrySet()) {
            String name = command.getKey();
            lines[i++] = "  " + name + " ".repeat(widest + 2 - name.length()) + command.getValue();
        }
        spec.usageMessage().footerHeading("%nCommands:%n").footer(lines);
    }

    static String text(CommandLine command, int columns, Look look) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.width(Math.max(55, columns));
        usage.abbreviateSynopsis(true);
        usage.descriptionHeading("%nExamples:%n");
        usage.synopsisHeading("%nUsage: ");
        usage.parameterListHeading("%n");
        usage.optionListHeading("%nOptions:%n");
        usage.sortOptions(false);
        String[] examples = usage.description();
        for (int i = 0; i < examples.length; i++) {
            examples[i] = "  " + examples[i];
        }
        usage.description(examples);
        usage.sectionKeys(List.of(
                UsageMessageSpec.SECTION_KEY_HEADER,
                UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING,
                UsageMessageSpec.SECTION_KEY_DESCRIPTION,
                UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
                UsageMessageSpec.SECTION_KEY_SYNOPSIS,
                UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
                UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
                UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
                UsageMessageSpec.SECTION_KEY_OPTION_LIST,
                UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
                UsageMessageSpec.SECTION_KEY_FOOTER));
        return command.getUsageMessage(look.palette() == Palette.NONE ? Ansi.OFF : Ansi.ON);
    }
}
