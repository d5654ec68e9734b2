package yoga.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.practice.TimesOfDay;
import yoga.rescue.Outcome;
import yoga.rescue.Outlook;
import yoga.rescue.Pause;
import yoga.terminal.Ink;
import yoga.terminal.Line;
import yoga.terminal.RescueWording;

/** {@code yoga rescue status}: whether alerts are on, what comes next, and why it is quiet. */
final class RescueStatusCommand implements Command {
    private final Surroundings surroundings;
    private final GlobalOptions global;
    private final CatalogueOptions catalogueOptions = new CatalogueOptions();
    private final OptionSpec json = Command.flag("--json", "Write it as JSON, for a status bar.");

    RescueStatusCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public void declare(CommandSpec spec) {
        Help.examples(spec, "yoga rescue status", "yoga rescue status --json");
        spec.addOption(json);
        catalogueOptions.declare(spec);
    }

    @Override
    public ExitCode run() {
        RescueWatch watch = RescueWatch.find(surroundings, catalogueOptions.catalogue(surroundings));
        if (Command.on(json)) {
            surroundings.output().write(Json.text(document -> add(document, watch)));
        } else if (watch == null) {
            surroundings.output().write("No alerts are on. 'yoga rescue --every 60m' starts them.\n");
        } else {
            write(watch);
        }
        return watch == null ? ExitCode.FAILED : ExitCode.DONE;
    }

    private void write(RescueWatch watch) {
        Page page = Page.of(surroundings, global);
        RescueWording wording = new RescueWording(watch.movements());
        Outlook outlook = watch.outlook();
        page.paragraph(0, Ink.PLAIN, watch.who());
        page.line(Line.of(Ink.STRONG, page.shown(wording.title(outlook) + ".")));
        String detail = wording.detail(outlook);
        if (!detail.isEmpty()) {
            page.paragraph(0, Ink.PLAIN, detail);
        }
        String sums = RescueWording.sums(outlook, page.dot());
        if (!sums.isEmpty()) {
            page.line(Line.of(Ink.FAINT, sums));
        }
        page.writeTo(surroundings.output());
    }

    private static void add(JsonWriter json, @Nullable RescueWatch watch) throws IOException {
        json.beginObject();
        json.name("running").value(watch != null);
        if (watch != null) {
            Outlook outlook = watch.outlook();
            RescueWording wording = new RescueWording(watch.movements());
            json.name("mode")
                    .value(outlook.mode().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.name("text").value(wording.title(outlook));
            if (watch.keeper().resident()) {
                json.name("process").value(watch.keeper().process());
                json.name("since").value(stamp(watch.keeper().since(), watch.zone()));
            }
            json.name("protocol").value(watch.terms().protocol());
            json.name("every").value(watch.terms().schedule().every().toString());
            if (outlook.ledger().ringing() != null) {
                json.name("pose").value(outlook.ledger().ringing().alert().pose());
            }
            Pause pause = outlook.ledger().pause();
            if (pause != null && pause.until() != null) {
                json.name("until").value(stamp(pause.until(), watch.zone()));
            }
            if (outlook.next() != null) {
                json.name("next").beginObject();
                json.name("at").value(stamp(outlook.next().at(), watch.zone()));
                json.name("pose").value(outlook.next().alert().pose());
                json.name("name").value(wording.name(outlook.next().alert()));
                json.endObject();
            }
            json.name("today").beginObject();
            for (Outcome outcome : Outcome.values()) {
                json.name(outcome.word()).value(outlook.count(outcome));
            }
            json.name("alerts").value(outlook.entries().size());
            json.endObject();
        }
        json.endObject();
    }

    private static String stamp(Instant instant, ZoneId zone) {
        OffsetDateTime time = instant.atZone(zone).toOffsetDateTime();
        return TimesOfDay.stamp(time.toLocalDateTime(), time.getOffset());
    }
}
