package yoga.cli;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import yoga.practice.Durations;
import yoga.practice.InvalidInput;
import yoga.practice.Names;
import yoga.practice.Routine;
import yoga.practice.Timeline;
import yoga.practice.TimesOfDay;
import yoga.session.Player;
import yoga.session.Rehearsal;
import yoga.session.Session;
import yoga.session.Stage;
import yoga.session.Summary;
import yoga.store.Content;
import yoga.store.Figures;
import yoga.terminal.JsonStage;
import yoga.terminal.Line;
import yoga.terminal.LiveStage;
import yoga.terminal.Look;
import yoga.terminal.Pictures;
import yoga.terminal.PlainStage;
import yoga.terminal.Terminals;

/** {@code yoga run [ROUTINE|POSE]}: a guided session. */
final class RunCommand implements Command {
    /** What a set-up takes where nobody can say that they are ready. */
    static final Duration SETUP = SetupOption.USUAL;

    private static final String DEFAULT_ROUTINE = "morning";

    private final Surroundings surroundings;
    private final GlobalOptions global;
    private final PaceOptions pace = new PaceOptions();
    private final SoundOptions sound = SoundOptions.live();
    private final CatalogueOptions catalogueOptions = new CatalogueOptions();
    private final SetupOption setup = new SetupOption("Time for a set-up where there is no keyboard.");
    private final OptionSpec from = OptionSpec.builder("--from")
            .paramLabel("STEP")
            .type(String.class)
            .description("Start at this step: its number or its pose.")
            .build();
    private final OptionSpec bell =
            Command.onOrOff("--bell", "Ring the terminal's bell when the step or the side changes.");
    private final OptionSpec figure = Command.onOrOff("--figure", "Draw the figure that moves, where there is room.");
    private final OptionSpec reducedMotion =
            Command.flag("--reduced-motion", "Show the figure in its key frames only; nothing glides.");
    private final OptionSpec plain = Command.flag("--plain", "Write one line a cue: for screen readers and pipes.");
    private final OptionSpec json = Command.flag("--json", "Write one JSON object a cue.");
    private final OptionSpec dryRun = OptionSpec.builder("-n", "--dry-run")
            .type(boolean.class)
            .arity("0")
            .description("Show the timetable and the end time; start nothing.")
            .build();
    private final OptionSpec speed = OptionSpec.builder("--speed")
            .paramLabel("N")
            .type(Integer.class)
            .converters(Values::speed)
            .description("Rehearse N times as fast, 1 to 3600.")
            .build();
    private final OptionSpec ask =
            Command.flag("--ask", "Ask before and after how your upper back feels, for the journal. Needs a keyboard.");
    private final OptionSpec noLog = Command.flag("--no-log", "Leave this session out of the journal.");
    private final PositionalParamSpec name = PositionalParamSpec.builder()
            .paramLabel("ROUTINE|POSE")
            .index("0")
            .arity("0..1")
            .type(String.class)
            .description("What to practise. Default: morning.")
            .build();

    private @Nullable CommandSpec spec;

    RunCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public void declare(CommandSpec spec) {
        this.spec = spec;
        Help.examples(
                spec,
                "yoga run morning",
                "yoga run release --breath 10s",
                "yoga run morning --eyes-closed",
                "yoga run desk --dry-run",
                "yoga run thread-the-needle --plain");
        spec.addPositional(name);
        pace.declare(spec);
        setup.declare(spec);
        sound.declare(spec);
        spec.addOption(from)
                .addOption(bell)
                .addOption(figure)
                .addOption(reducedMotion)
                .addOption(plain);
        spec.addOption(json).addOption(dryRun).addOption(speed).addOption(ask).addOption(noLog);
        catalogueOptions.declare(spec);
    }

    @Override
    public ExitCode run() {
        if (sound.check()) {
            return new SoundCheck(surroundings, sound).run();
        }
        String asked = name.getValue();
        Content content = catalogueOptions.content(surroundings);
        Routine routine = content.catalogue().practices().find(asked == null ? DEFAULT_ROUTINE : asked);
        Timeline timeline = Timeline.of(routine, pace.pace(this::given, sound.usualPace()));
        int firstStep = firstStep(routine);
        if (Command.on(dryRun)) {
            dryRun(timeline, firstStep);
            return ExitCode.DONE;
        }
        if (given(plain) && given(json)) {
            throw new InvalidInput("--plain and --json do not go together; choose one");
        }
        if (given(ask) && given(noLog)) {
            throw new InvalidInput("--ask and --no-log do not go together; an answer goes to the journal");
        }
        if (asks()) {
            FeelingQuestion question = new FeelingQuestion(surroundings);
            question.ask("before " + routine.id(), question::typed);
        }
        return ExitCode.of(play(timeline, firstStep, pictures(content)).ending());
    }

    /** Where nobody can answer, or a program reads, nothing is asked. */
    private boolean asks() {
        Terminals terminals = surroundings.terminals();
        return Command.on(ask) && !Command.on(noLog) && !writesJson() && terminals.in() && terminals.out();
    }

    /** What is said now goes before what the settings say. */
    private boolean writesJson() {
        return Command.on(json) && !given(plain);
    }

    private boolean given(OptionSpec option) {
        return spec != null && spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    private int firstStep(Routine routine) {
        String asked = from.getValue();
        if (asked == null) {
            return 0;
        }
        int steps = routine.steps().size();
        if (asked.chars().allMatch(Character::isDigit) && !asked.isEmpty()) {
            int number = asked.length() > 4 ? 0 : Integer.parseInt(asked);
            if (number < 1 || number > steps) {
                throw new InvalidInput("--from " + asked + ": " + routine.id() + " has "
                        + (steps == 1 ? "one step" : "steps 1 to " + steps));
            }
            return number - 1;
        }
        String pose = Names.of(
                        "step",
                        routine.steps().stream()
                                .map(Routine.Step::pose)
                                .distinct()
                                .toList())
                .find(asked)
                .id();
        int step = 0;
        while (!routine.steps().get(step).pose().id().equals(pose)) {
            step++;
        }
        return step;
    }

    private Duration setup() {
        return setup.length(sound.eyesClosed());
    }

    private void dryRun(Timeline timeline, int firstStep) {
        Duration all = timeline.total()
                .minus(timeline.startOf(firstStep))
                .plus(Durations.times(setup(), timeline.setupsFrom(firstStep)));
        OffsetDateTime ends =
                OffsetDateTime.now(ZoneId.systemDefault()).plus(all).truncatedTo(ChronoUnit.SECONDS);
        if (Command.on(json)) {
            surroundings.output().write(RoutineJson.dryRun(timeline, firstStep, setup(), ends.toString()));
            return;
        }
        Page page = new Page(look(), surroundings.terminals());
        new Timetable(page, timeline, firstStep).write(setup());
        page.line(Line.of("Started now, it ends at " + TimesOfDay.minutes(ends.toLocalTime()) + "."));
        page.writeTo(surroundings.output());
    }

    private Summary play(Timeline timeline, int firstStep, Pictures pictures) {
        Integer times = speed.getValue();
        Terminals terminals = surroundings.terminals();
        // Without keys there is no way out of a screen but Ctrl-C, and no way to answer it; lines suit that better.
        boolean live = terminals.in() && terminals.out() && !GlobalOptions.isDumb(surroundings.environment());
        if (writesJson()) {
            try (JsonStage stage = new JsonStage(surroundings.output(), terminals.in(), pictures)) {
                return play(timeline, firstStep, stage.keyboard(), stage, false);
            }
        }
        if (Command.on(plain) || !live) {
            try (PlainStage stage =
                    new PlainStage(surroundings.output(), terminals.in(), look().theme(), pictures, sounds())) {
                Summary summary = play(timeline, firstStep, stage.keyboard(), stage, false);
                if (asksAfter(summary)) {
                    FeelingQuestion question = new FeelingQuestion(surroundings);
                    question.ask(after(summary), stage.keyboard() ? stage::answer : question::typed);
                }
                return summary;
            }
        }
        String note = times == null ? "" : " (" + times + look().theme().times() + ")";
        try (LiveStage stage = new LiveStage(look(), terminals.size(), Command.isOn(bell), pictures, note, sounds())) {
            Summary summary = play(timeline, firstStep, true, stage, true);
            if (asksAfter(summary)) {
                new FeelingQuestion(surroundings).ask(after(summary), stage::answer);
            }
            return summary;
        }
    }

    private Pictures pictures(Content content) {
        Figures figures = new Figures(content.figures());
        return new Pictures(Command.isOn(figure), pose -> figures.of(pose.id()), Command.on(reducedMotion));
    }

    /** A rehearsal is silent: tones and words have only one speed. */
    private boolean sounds() {
        Integer times = speed.getValue();
        return sound.any() && (times == null || times == 1);
    }

    private Summary play(Timeline timeline, int firstStep, boolean keyboard, Stage stage, boolean live) {
        Duration limit = keyboard ? null : setup();
        Session session = new Session(timeline, firstStep, limit);
        return sounds()
                ? Hearing.of(surroundings, sound, limit, live).play(stage, heard -> play(session, heard))
                : play(session, stage);
    }

    private Summary play(Session session, Stage stage) {
        Integer times = speed.getValue();
        Player player = new Player(session, times == null ? stage : new Rehearsal(stage, times));
        if (Command.on(noLog)) {
            return player.play();
        }
        SessionRecord record = new SessionRecord(surroundings, times == null ? 1 : times);
        record.begins(session);
        Summary summary = player.play();
        record.ended(summary);
        return summary;
    }

    private boolean asksAfter(Summary summary) {
        return asks() && summary.ending() != Summary.Ending.INTERRUPTED && summary.ending() != Summary.Ending.GONE;
    }

    private static String after(Summary summary) {
        return "after " + summary.routine().id();
    }

    private Look look() {
        return global.look(surroundings.environment(), surroundings.terminals());
    }
}
