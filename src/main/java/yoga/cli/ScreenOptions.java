package yoga.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.store.Content;
import yoga.store.Figures;
import yoga.terminal.Pictures;

/** What a live screen shows and rings. */
final class ScreenOptions {
    private final OptionSpec bell;
    private final OptionSpec figure;
    private final OptionSpec reducedMotion =
            Command.flag("--reduced-motion", "Show the figure in its key frames only; nothing glides.");

    /**
     * Options of a command.
     *
     * @param rings when the bell rings, as a sentence of the help
     * @param draws what figure there is, likewise
     */
    ScreenOptions(String rings, String draws) {
        bell = Command.onOrOff("--bell", rings);
        figure = Command.onOrOff("--figure", draws);
    }

    void declare(CommandSpec spec) {
        spec.addOption(bell).addOption(figure).addOption(reducedMotion);
    }

    boolean bell() {
        return Command.isOn(bell);
    }

    /** The figures of the catalogue at hand, as far as they are wanted. */
    Pictures pictures(Content content) {
        Figures figures = new Figures(content.figures());
        return new Pictures(Command.isOn(figure), pose -> figures.of(pose.id()), Command.on(reducedMotion));
    }
}
