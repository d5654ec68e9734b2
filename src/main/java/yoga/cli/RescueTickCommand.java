package yoga.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.notify.Channel;
import yoga.notify.ChannelFailure;
import yoga.notify.Channels;
import yoga.notify.Notice;
import yoga.notify.Reply;
import yoga.notify.Scene;
import yoga.practice.Catalogue;
import yoga.practice.TimesOfDay;
import yoga.rescue.Alert;
import yoga.rescue.Event;
import yoga.rescue.Keeper;
import yoga.rescue.Memory;
import yoga.rescue.Movements;
import yoga.rescue.Step;
import yoga.rescue.Terms;
import yoga.store.RescueFile;
import yoga.store.RescueLock;
import yoga.terminal.RescueWording;

/** {@code yoga rescue tick}: what is due now, once, and out; for schedulers that call it each minute. */
final class RescueTickCommand implements Command {
    private final Surroundings surroundings;
    private final RescueOptions options = new RescueOptions();
    private final CatalogueOptions catalogueOptions = new CatalogueOptions();
    private final OptionSpec notify = notifyOption();

    RescueTickCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** How to reach the person. */
    static OptionSpec notifyOption() {
        return OptionSpec.builder("--notify")
                .paramLabel("HOW")
                .type(String.class)
                .converters(Values.oneOf(Channels.NAMES))
                .description("Reach you through " + String.join(", ", Channels.NAMES) + ". Default: auto.")
                .build();
    }

    @Override
    public void declare(CommandSpec spec) {
        Help.examples(spec, "yoga rescue tick", "yoga rescue tick --every 90m --notify desktop");
        options.declareAll(spec);
        spec.addOption(notify);
        catalogueOptions.declare(spec);
    }

    @Override
    public ExitCode run() {
        Catalogue catalogue = catalogueOptions.catalogue(surroundings);
        Terms terms = options.terms(catalogue, null);
        try (RescueLock lock = RescueLock.take(surroundings.locations().state())) {
            if (lock == null) {
                if (surroundings.terminals().out()) {
                    surroundings.output().write("Another process keeps the alerts; there is nothing to do here.\n");
                }
                return ExitCode.DONE;
            }
            return tick(new Movements(options.protocol(catalogue), catalogue.poses()), terms);
        } catch (IOException e) {
            // Without a memory, an alert would come again each minute.
            Messages.tell(
                    surroundings.messages(),
                    "cannot write " + surroundings.locations().state()
                            + "; without it no alert can be shown just once");
            return ExitCode.FAILED;
        }
    }

    private ExitCode tick(Movements movements, Terms terms) {
        RescueFile file = new RescueFile(
                surroundings.locations().state(), sentence -> Messages.tell(surroundings.messages(), sentence));
        ZoneId zone = ZoneId.systemDefault();
        Instant now = Instant.now();
        Keeper keeper = new Keeper(ProcessHandle.current().pid(), now, false);
        file.change(before -> before.begin(keeper, terms, zone, now));
        Memory memory = new JournalledMemory(file, JournalKeeping.of(surroundings));
        Step step = memory.update(ledger -> terms.watch().advance(ledger, zone, now));
        if (!file.kept()) {
            // What cannot be remembered would be shown again in a minute, and again; the file has told why.
            return ExitCode.FAILED;
        }
        RescueWording wording = new RescueWording(movements);
        String stamp = TimesOfDay.stamp(
                now.atZone(zone).toLocalDateTime(), zone.getRules().getOffset(now));
        for (String sentence : wording.events(step.events(), zone)) {
            surroundings.output().write(stamp + "  " + sentence + "\n");
        }
        Alert shown = null;
        for (Event event : step.events()) {
            shown = event instanceof Event.Shown of ? of.alert() : shown;
        }
        return shown == null || show(shown, wording, terms.grace()) ? ExitCode.DONE : ExitCode.FAILED;
    }

    private boolean show(Alert alert, RescueWording wording, Duration patience) {
        String name = notify.getValue();
        Scene scene = Scene.of(
                System.getProperty("os.name", ""),
                surroundings.environment(),
                surroundings.terminals().out(),
                surroundings.output()::write);
        // Not closed: that would take the notice away.
        Channel channel = Channels.of(
                name == null ? "auto" : name, scene, sentence -> Messages.tell(surroundings.messages(), sentence));
        String body = wording.ask(alert) + " 'yoga rescue start' guides it in a terminal.";
        try {
            channel.show(new Notice(wording.name(alert), body, false, patience), new Reply() {
                @Override
                public void start() {
                    // The notice has no such button.
                }

                @Override
                public void failed(String why) {
                    // The channel has told, and another one has served.
                }
            });
            return true;
        } catch (ChannelFailure e) {
            return false;
        }
    }
}
