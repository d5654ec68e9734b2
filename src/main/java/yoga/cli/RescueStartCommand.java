package yoga.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.practice.Pace;
import yoga.practice.Routine;
import yoga.practice.Timeline;
import yoga.rescue.Answers;
import yoga.rescue.Ringing;
import yoga.rescue.Station;
import yoga.rescue.Step;
import yoga.session.Player;
import yoga.session.Session;
import yoga.session.Stage;
import yoga.session.Summary;
import yoga.store.Content;
import yoga.terminal.Guide;
import yoga.terminal.LiveStage;
import yoga.terminal.Look;
import yoga.terminal.Pictures;
import yoga.terminal.PlainStage;
import yoga.terminal.RescueWording;
import yoga.terminal.Terminals;

/** {@code yoga rescue start}: guides the movement of an alert in this terminal, whoever keeps the watch. */
final class RescueStartCommand implements Command {
    private final Surroundings surroundings;
    private final GlobalOptions global;
    private final PaceOptions pace = new PaceOptions();
    private final CatalogueOptions catalogueOptions = new CatalogueOptions();
    private final ScreenOptions screen = new ScreenOptions(
            "Ring the terminal's bell when the side changes.", "Draw the figure that moves, where there is room.");
    private final OptionSpec plain = Command.flag("--plain", "Write one line a cue: for screen readers and pipes.");
    private @Nullable CommandSpec spec;

    RescueStartCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public void declare(CommandSpec spec) {
        this.spec = spec;
        Help.examples(spec, "yoga rescue start");
        screen.declare(spec);
        spec.addOption(plain);
        pace.declare(spec);
        catalogueOptions.declare(spec);
    }

    @Override
    public ExitCode run() {
        Content content = catalogueOptions.content(surroundings);
        Pace breath = pace.pace(
                option -> spec != null && spec.commandLine().getParseResult().hasMatchedOption(option));
        RescueWatch watch = RescueWatch.find(surroundings, content.catalogue());
        if (watch == null) {
            Messages.tell(surroundings.messages(), RescueAnswerCommand.NOT_RUNNING);
            return ExitCode.FAILED;
        }
        Step step = watch.update(ledger -> {
            Step started = Answers.start(watch.watch(), ledger, watch.zone(), watch.now());
            // What cannot be guided must not wait for its end.
            return movement(watch, started) == null ? new Step(ledger, List.of()) : started;
        });
        Ringing ringing = step.ledger().ringing();
        Routine.Step movement = movement(watch, step);
        if (step.quiet() || ringing == null || movement == null) {
            Messages.tell(
                    surroundings.messages(),
                    "there is nothing to start now. " + new RescueWording(watch.movements()).title(watch.outlook()));
            return ExitCode.FAILED;
        }
        Timeline timeline = Timeline.of(Routine.of(movement.pose(), movement.hold()), breath);
        Thread onShutdown = new Thread(() -> watch.guided(ringing.alert(), Station.Guided.INTERRUPTED), "end of alert");
        Runtime.getRuntime().addShutdownHook(onShutdown);
        Summary summary = play(timeline, screen.pictures(content));
        JournalKeeping.of(surroundings).guided(summary);
        Summary.Ending ending = summary.ending();
        watch.guided(ringing.alert(), Guide.ended(ending));
        return ExitCode.of(ending);
    }

    private static Routine.@Nullable Step movement(RescueWatch watch, Step started) {
        Ringing ringing = started.ledger().ringing();
        return ringing == null ? null : watch.movements().step(ringing.alert().pose());
    }

    private Summary play(Timeline timeline, Pictures pictures) {
        Look look = global.look(surroundings.environment(), surroundings.terminals());
        Terminals terminals = surroundings.terminals();
        boolean live = terminals.in() && terminals.out() && !GlobalOptions.isDumb(surroundings.environment());
        if (live && !Command.on(plain)) {
            try (LiveStage stage = new LiveStage(look, terminals.size(), screen.bell(), pictures)) {
                return play(timeline, stage, true);
            }
        }
        try (PlainStage stage = new PlainStage(surroundings.output(), terminals.in(), look.theme(), pictures)) {
            return play(timeline, stage, stage.keyboard());
        }
    }

    private static Summary play(Timeline timeline, Stage stage, boolean keyboard) {
        return new Player(new Session(timeline, 0, keyboard ? null : RunCommand.SETUP), stage).play();
    }
}
