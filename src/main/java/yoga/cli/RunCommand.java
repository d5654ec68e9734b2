package yoga.cli;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.practice.Catalogue;
import yoga.practice.Durations;
import yoga.practice.InvalidInput;
import yoga.practice.Timeline;
import yoga.practice.TimesOfDay;
import yoga.progress.Journal;
import yoga.progress.Standing;
import yoga.session.Player;
import yoga.session.Rehearsal;
import yoga.session.Session;
import yoga.session.Stage;
import yoga.session.Summary;
import yoga.store.Content;
import yoga.terminal.JsonStage;
import yoga.terminal.Line;
import yoga.terminal.LiveStage;
import yoga.terminal.Look;
import yoga.terminal.Opening;
import yoga.terminal.Pictures;
import yoga.terminal.PlainStage;
import yoga.terminal.Terminals;

/** {@code yoga run [ROUTINE|POSE]}: a guided session. */
final class RunCommand implements Command {
    /** What a set-up takes where nobody can say that they are ready. */
    static final Duration SETUP = SetupOption.USUAL;

    private final Surroundings surroundings;
    private final GlobalOptions global;
    private final StartOptions start;
    private final PaceOptions pace = new PaceOptions();
    private final SoundOptions sound = SoundOptions.live();
    private final CatalogueOptions catalogueOptions = new CatalogueOptions();
    private final SetupOption setup = new SetupOption("Time for a set-up where there is no keyboard.");
    private final ScreenOptions screen = new ScreenOptions(
            "Ring the terminal's bell when the step or the side changes.",
            "Draw the figure that moves, where there is room.");
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
    private @Nullable CommandSpec spec;

    /** The id of the session in the journal; null while it is not there. */
    private @Nullable String recorded;

    RunCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
        this.start = new StartOptions(surroundings);
    }

    @Override
    public void declare(CommandSpec spec) {
        this.spec = spec;
        Help.examples(
                spec,
                "yoga run",
                "yoga run morning",
                "yoga run release --breath 10s",
                "yoga run morning --eyes-closed",
                "yoga run desk --dry-run",
                "yoga run thread-the-needle --plain");
        start.declare(spec);
        pace.declare(spec);
        setup.declare(spec);
        sound.declare(spec);
        screen.declare(spec);
        spec.addOption(plain)
                .addOption(json)
                .addOption(dryRun)
                .addOption(speed)
                .addOption(ask)
                .addOption(noLog);
        catalogueOptions.declare(spec);
    }

    @Override
    public ExitCode run() {
        if (sound.check()) {
            return new SoundCheck(surroundings, sound).run();
        }
        Content content = catalogueOptions.content(surroundings);
        Start begin = start.start(content.catalogue(), this::given);
        if (begin == null) {
            return ExitCode.FAILED;
        }
        Timeline timeline = Timeline.of(begin.routine(), pace.pace(this::given, sound.usualPace()));
        if (Command.on(dryRun)) {
            dryRun(timeline, begin.firstStep());
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
            question.ask("before " + begin.routine().id(), question::typed);
        }
        Summary summary = play(timeline, begin, screen.pictures(content));
        if (recorded != null && !writesJson()) {
            planned(recorded, content.catalogue());
        }
        return ExitCode.of(summary.ending());
    }

    /** Says that a day of the plan is done, if this session did it; what hinders that has been told. */
    private void planned(String session, Catalogue catalogue) {
        Journal journal = JournalKeeping.silent(surroundings).inspect().journal();
        Standing now = PlanInForce.findSilently(surroundings, catalogue, journal);
        Standing before = PlanInForce.findSilently(surroundings, catalogue, journal.without(session));
        if (now != null && before != null && now.done().size() > before.done().size()) {
            surroundings.output().write(look().theme().text(PlanInForce.place(now)) + ": done.\n");
        }
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

    private Duration setup() {
        return setup.length(sound.eyesClosed());
    }

    private void dryRun(Timeline timeline, int firstStep) {
        Duration all = timeline.total()
                .minus(timeline.startOf(firstStep))
                .plus(Durations.times(setup(), timeline.setupsFrom(firstStep)));
        OffsetDateTime ends = surroundings.now().toOffsetDateTime().plus(all).truncatedTo(ChronoUnit.SECONDS);
        if (Command.on(json)) {
            surroundings.output().write(RoutineJson.dryRun(timeline, firstStep, setup(), ends.toString()));
            return;
        }
        Page page = new Page(look(), surroundings.terminals());
        new Timetable(page, timeline, firstStep).write(setup());
        page.line(Line.of("Started now, it ends at " + TimesOfDay.minutes(ends.toLocalTime()) + "."));
        page.writeTo(surroundings.output());
    }

    private Summary play(Timeline timeline, Start begin, Pictures pictures) {
        Integer times = speed.getValue();
        Terminals terminals = surroundings.terminals();
        // Without keys there is no way out of a screen but Ctrl-C, and no way to answer it; lines suit that better.
        boolean live = terminals.in() && terminals.out() && !GlobalOptions.isDumb(surroundings.environment());
        if (writesJson()) {
            try (JsonStage stage = new JsonStage(surroundings.output(), terminals.in(), pictures)) {
                return play(timeline, begin.firstStep(), stage.keyboard(), stage, false);
            }
        }
        if (Command.on(plain) || !live) {
            try (PlainStage stage =
                    new PlainStage(surroundings.output(), terminals.in(), look().theme(), pictures, sounds())) {
                Summary summary = play(timeline, begin.firstStep(), stage.keyboard(), stage, false);
                if (asksAfter(summary)) {
                    FeelingQuestion question = new FeelingQuestion(surroundings);
                    question.ask(after(summary), stage.keyboard() ? stage::answer : question::typed);
                }
                return summary;
            }
        }
        Opening opening = surroundings.opening();
        String note = times == null
                ? day(begin.plan())
                : " (" + times + look().theme().times() + ")";
        try (LiveStage stage = new LiveStage(
                opening == null ? Opening.begin() : opening,
                look(),
                terminals.size(),
                screen.bell(),
                pictures,
                note,
                times == null,
                sounds())) {
            Summary summary = play(timeline, begin.firstStep(), true, stage, true);
            if (asksAfter(summary)) {
                new FeelingQuestion(surroundings).ask(after(summary), stage::answer);
            }
            return summary;
        }
    }

    /** The day of the plan behind the routine's name, where the plan has chosen it. */
    private String day(@Nullable Standing plan) {
        return plan == null || plan.finished()
                ? ""
                : look().theme().dot() + "day " + plan.day() + " of "
                        + plan.plan().days();
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
        recorded = record.id();
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
