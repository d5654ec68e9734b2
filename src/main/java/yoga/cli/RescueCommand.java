package yoga.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.practice.InvalidInput;
import yoga.practice.Pace;
import yoga.practice.Routine;
import yoga.practice.Timeline;
import yoga.rescue.Alert;
import yoga.rescue.Movements;
import yoga.rescue.Terms;
import yoga.store.Content;
import yoga.terminal.Guide;
import yoga.terminal.Look;
import yoga.terminal.Pictures;

/** {@code yoga rescue}: workday alerts until it is told to end; or the list of a day's alerts. */
final class RescueCommand implements Command {
    private final Surroundings surroundings;
    private final GlobalOptions global;
    private final RescueOptions options = new RescueOptions();
    private final PaceOptions pace = new PaceOptions();
    private final CatalogueOptions catalogueOptions = new CatalogueOptions();
    private final OptionSpec align = OptionSpec.builder("--align")
            .paramLabel("WHEN")
            .type(String.class)
            .converters(Values.oneOf(List.of("start", "now")))
            .description("Cycles begin at the start of the workday, or now. Default: start.")
            .build();
    private final OptionSpec notify = RescueTickCommand.notifyOption();
    private final ScreenOptions screen =
            new ScreenOptions("Ring the terminal's bell at an alert.", "Draw the figure of the guided movement.");
    private final OptionSpec plain = Command.flag("--plain", "Write one line an event: for screen readers and logs.");
    private final OptionSpec dryRun = OptionSpec.builder("-n", "--dry-run")
            .type(boolean.class)
            .arity("0")
            .description("List today's alerts; start nothing.")
            .build();
    private final OptionSpec on = OptionSpec.builder("--on")
            .paramLabel("DATE")
            .type(LocalDate.class)
            .converters(Values::date)
            .description("With --dry-run: the alerts of this day, like 2027-03-28.")
            .build();
    private final OptionSpec json = Command.flag("--json", "With --dry-run: as JSON.");
    private @Nullable CommandSpec spec;

    RescueCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public void declare(CommandSpec spec) {
        this.spec = spec;
        Help.examples(
                spec,
                "yoga rescue --every 60m",
                "yoga rescue --from 08:30 --until 16:30 --days mon-thu",
                "yoga rescue --dry-run",
                "yoga rescue status");
        options.declareAll(spec);
        spec.addOption(align).addOption(notify);
        screen.declare(spec);
        spec.addOption(plain).addOption(dryRun).addOption(on).addOption(json);
        pace.declare(spec);
        catalogueOptions.declare(spec);
        RescueCommands.footer(spec);
    }

    @Override
    public ExitCode run() {
        Content content = catalogueOptions.content(surroundings);
        ZoneId zone = ZoneId.systemDefault();
        Instant now = Instant.now();
        boolean fromNow = "now".equals(align.getValue());
        LocalDateTime begun = fromNow ? LocalDateTime.ofInstant(now, zone) : null;
        Terms terms = options.terms(content.catalogue(), begun);
        Pace breath = pace.pace(this::given);
        Movements movements = new Movements(
                options.protocol(content.catalogue()), content.catalogue().poses());
        if (Command.on(dryRun)) {
            dryRun(movements, terms, zone, now);
            return ExitCode.DONE;
        }
        for (OptionSpec option : List.of(on, json)) {
            if (given(option)) {
                throw new InvalidInput(option.longestName() + " goes with --dry-run; add it, or leave both out");
            }
        }
        return keep(content, movements, terms, breath);
    }

    private boolean given(OptionSpec option) {
        return spec != null && spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    private void dryRun(Movements movements, Terms terms, ZoneId zone, Instant now) {
        LocalDate date = on.getValue();
        LocalDateTime civil = LocalDateTime.ofInstant(now, zone);
        LocalDate day = date == null ? terms.schedule().workday().dayOf(civil) : date;
        RescueDay list = new RescueDay(movements, terms.schedule(), day, zone);
        if (Command.on(json)) {
            surroundings.output().write(list.json());
        } else {
            Page page = Page.of(surroundings, global);
            list.write(page);
            page.writeTo(surroundings.output());
        }
    }

    private ExitCode keep(Content content, Movements movements, Terms terms, Pace breath) {
        Look look = global.look(surroundings.environment(), surroundings.terminals());
        Pictures pictures = screen.pictures(content);
        String channel = notify.getValue();
        RescueKeeping keeping = new RescueKeeping(
                surroundings,
                look,
                movements,
                new Guide(alert -> timeline(movements, alert, breath), pictures),
                channel == null ? "auto" : channel,
                screen.bell());
        ExitCode code = keeping.keep(terms, Command.on(plain));
        if (code == null) {
            another(content);
            return ExitCode.FAILED;
        }
        return code;
    }

    private static @Nullable Timeline timeline(Movements movements, Alert alert, Pace pace) {
        Routine.Step step = movements.step(alert.pose());
        return step == null ? null : Timeline.of(Routine.of(step.pose(), step.hold()), pace);
    }

    private void another(Content content) {
        RescueWatch watch = RescueWatch.find(surroundings, content.catalogue());
        String who = watch == null
                ? ""
                : " since " + watch.since() + ", kept by process "
                        + watch.keeper().process();
        Messages.tell(
                surroundings.messages(),
                "alerts are on already" + who + "; 'yoga rescue status' shows them, 'yoga rescue stop' ends them");
    }
}
