package yoga.cli;

import picocli.CommandLine.Model.CommandSpec;
import yoga.terminal.Ink;
import yoga.terminal.Line;

/** {@code yoga} alone: what it is, and the commands worth knowing. */
final class Overview implements Command {
    static final String SENTENCE = "A practice timer for upper backs that sit too long.";

    private final Surroundings surroundings;
    private final GlobalOptions global;

    Overview(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    /** Such as {@code yoga 0.1.0 (Java 17.0.15)}. */
    static String version() {
        String version = Overview.class.getPackage().getImplementationVersion();
        return "yoga " + (version == null ? "development" : version) + " (Java " + System.getProperty("java.version")
                + ")";
    }

    @Override
    public void declare(CommandSpec spec) {
        Help.examples(spec, "yoga run morning", "yoga pose thread-the-needle", "yoga poses --where desk");
        Help.commands(spec, Cli.COMMANDS);
    }

    @Override
    public ExitCode run() {
        Page page =
                new Page(global.look(surroundings.environment(), surroundings.terminals()), surroundings.terminals());
        page.line(Line.of(SENTENCE));
        page.blank();
        worthKnowing(page, "yoga run morning", "about five minutes, guided");
        worthKnowing(page, "yoga poses", "what there is to do, at the desk and on the mat");
        worthKnowing(page, "yoga run desk", "about three minutes, without leaving the chair");
        page.blank();
        page.paragraph(
                0, Ink.FAINT, "yoga --help lists all commands. Gentle movement, not medical advice; stop if it hurts.");
        page.writeTo(surroundings.output());
        return ExitCode.DONE;
    }

    private static void worthKnowing(Page page, String command, String what) {
        page.line(new Line().add("  ").add(Ink.STRONG, command).to(22).add(what));
    }
}
