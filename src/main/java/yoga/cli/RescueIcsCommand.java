package yoga.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.calendar.AlertCalendar;
import yoga.practice.Catalogue;
import yoga.practice.Pace;
import yoga.practice.Pose;
import yoga.practice.Routine;
import yoga.practice.Timeline;
import yoga.rescue.Movements;
import yoga.rescue.Terms;
import yoga.store.OutputFile;

/** {@code yoga rescue ics}: the workday's alerts for a phone's calendar. */
final class RescueIcsCommand implements Command {
    private final Surroundings surroundings;
    private final RescueOptions options = new RescueOptions();
    private final CatalogueOptions catalogueOptions = new CatalogueOptions();
    private final OptionSpec output = OptionSpec.builder("-o", "--output")
            .paramLabel("FILE")
            .type(String.class)
            .description("Write to this file. Default: standard output, as with -.")
            .build();

    RescueIcsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void declare(CommandSpec spec) {
        Help.examples(spec, "yoga rescue ics -o alerts.ics", "yoga rescue ics --every 90m --from 08:30 -o alerts.ics");
        spec.addOption(output);
        options.declare(spec);
        catalogueOptions.declare(spec);
        spec.usageMessage()
                .footerHeading("%nImporting it:%n")
                .footer(
                        "  Send the file to the phone, or open it there. Import it; do not subscribe.",
                        "  Apple    Open it from Mail or Files, add all events to a calendar of their",
                        "           own. The alerts come as they are. A subscription would drop them.",
                        "  Google   On the web: Settings, Import, into a calendar made for it. Google",
                        "           ignores the alerts in the file: give that calendar a notification",
                        "           of 0 minutes.",
                        "  Outlook  On the web: Add calendar, Upload from file. Reminders follow the",
                        "           calendar's own default; set it to 'at time of event' if they come",
                        "           early.",
                        "  Times are those of wherever the phone is. A public holiday is a workday to",
                        "  a calendar.");
    }

    @Override
    public ExitCode run() {
        Catalogue catalogue = catalogueOptions.catalogue(surroundings);
        Terms terms = options.terms(catalogue, null);
        Movements movements = new Movements(options.protocol(catalogue), catalogue.poses());
        String text = AlertCalendar.of(
                movements.protocol(),
                terms.schedule(),
                pose -> movement(movements, pose),
                LocalDate.now(ZoneId.systemDefault()),
                Instant.now());
        String file = output.getValue();
        if (file == null || file.equals("-")) {
            surroundings.output().write(text);
            return ExitCode.DONE;
        }
        return write(file, text);
    }

    private static AlertCalendar.Movement movement(Movements movements, String id) {
        Routine.Step step = movements.step(id);
        if (step == null) {
            return new AlertCalendar.Movement(id, "", Duration.ZERO);
        }
        Pose pose = step.pose();
        String steps = String.join("\n", pose.guidance().steps());
        Duration length =
                Timeline.of(Routine.of(pose, step.hold()), Pace.DEFAULT).total();
        return new AlertCalendar.Movement(
                pose.name(), movements.hold(id) + "\n" + steps + "\nStop if it hurts.", length);
    }

    private ExitCode write(String name, String text) {
        try {
            OutputFile.write(Path.of(name), text);
            return ExitCode.DONE;
        } catch (InvalidPathException e) {
            return failed(name, "it is not a name for a file");
        } catch (IOException e) {
            return failed(name, OutputFile.reason(e));
        }
    }

    private ExitCode failed(String file, String why) {
        Messages.tell(surroundings.messages(), "cannot write " + file + ": " + why);
        return ExitCode.FAILED;
    }
}
