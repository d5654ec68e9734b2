package yoga.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.notify.Channels;
import yoga.practice.Characters;
import yoga.practice.InvalidInput;
import yoga.store.Settings;
import yoga.terminal.Ink;
import yoga.terminal.Line;

/** {@code yoga doctor}: what works here, and what is missing and how to get it. */
final class DoctorCommand implements Command {
    private static final int STATE = 7;
    private static final int ABOUT = 25;

    private final Surroundings surroundings;
    private final GlobalOptions global;
    private final OptionSpec notify = RescueTickCommand.notifyOption();
    private final OptionSpec sound = Command.onOrOff("--sound", "Play two tones and say a sentence.");
    private final OptionSpec json = Command.flag("--json", "Write it as JSON.");

    DoctorCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public void declare(CommandSpec spec) {
        Help.examples(
                spec, "yoga doctor", "yoga doctor --notify desktop", "yoga doctor --no-sound", "yoga doctor --json");
        spec.addOption(notify).addOption(sound).addOption(json);
    }

    @Override
    public ExitCode run() {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(JavaCheck.findings());
        findings.addAll(new TerminalCheck(surroundings, global).findings());
        findings.addAll(new NotificationCheck(surroundings).findings(channel()));
        HearingCheck hearing = new HearingCheck(surroundings, settings());
        findings.addAll(Command.isOn(sound) ? hearing.findings() : hearing.silent());
        findings.addAll(new FilesCheck(surroundings).findings());
        boolean works = true;
        for (Finding finding : findings) {
            works &= finding.state() != Finding.State.FAILS;
        }
        if (Command.on(json)) {
            surroundings.output().write(json(findings));
        } else {
            write(findings);
        }
        return works ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** What was asked for: now, or by the settings of the alerts; null for nothing. */
    private @Nullable String channel() {
        String asked = notify.getValue();
        if (asked != null) {
            return asked;
        }
        Settings settings = settings();
        String set = settings == null ? null : settings.get("rescue.notify");
        return set == null || Channels.NAMES.contains(set) ? set : null;
    }

    /** What the person has asked for once and for all; null where that cannot be read, which is told with the files. */
    private @Nullable Settings settings() {
        try {
            return Settings.read(surroundings.locations().settingsFile());
        } catch (InvalidInput e) {
            return null;
        }
    }

    private void write(List<Finding> findings) {
        Page page = Page.of(surroundings, global);
        for (Finding finding : findings) {
            Ink ink = switch (finding.state()) {
                case OK -> Ink.INHALE;
                case NOTE -> Ink.ACCENT;
                case FAILS -> Ink.WARNING;
            };
            Line begun = new Line()
                    .add(ink, finding.state().word())
                    .to(STATE)
                    .add(Ink.STRONG, finding.about())
                    .to(ABOUT);
            String says = Characters.shown(finding.says());
            if (surroundings.terminals().out()) {
                page.hanging(begun, Ink.PLAIN, says);
            } else {
                // A program, or a report that somebody sends along, has no use for paths in two pieces.
                page.line(begun.add(page.shown(says)));
            }
        }
        page.writeTo(surroundings.output());
    }

    private static String json(List<Finding> findings) {
        return Json.text(json -> {
            json.beginArray();
            for (Finding finding : findings) {
                json.beginObject();
                json.name("about").value(finding.about());
                json.name("state").value(finding.state().word());
                json.name("says").value(Characters.shown(finding.says()));
                json.endObject();
            }
            json.endArray();
        });
    }
}
