package yoga.notify;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The desktop's notifications of macOS and Windows, by a script of theirs that is always the same; the texts go beside it.
 * There is no Start button, and a notice leaves by itself.
 */
final class Announcement implements Channel {
    /** A toast in the name of PowerShell, since Windows shows none of a program that is not installed. No double quotes. */
    private static final String TOAST = "$ErrorActionPreference = 'Stop'; "
            + "[void][Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications,"
            + " ContentType = WindowsRuntime]; "
            + "$xml = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent("
            + "[Windows.UI.Notifications.ToastTemplateType]::ToastText02); "
            + "$lines = $xml.GetElementsByTagName('text'); "
            + "[void]$lines.Item(0).AppendChild($xml.CreateTextNode($env:YOGA_TITLE)); "
            + "[void]$lines.Item(1).AppendChild($xml.CreateTextNode($env:YOGA_BODY)); "
            + "$toast = New-Object Windows.UI.Notifications.ToastNotification $xml; "
            + "$toast.Tag = 'yoga'; $toast.Group = 'yoga'; "
            + "$toast.ExpirationTime = [DateTimeOffset]::Now.AddMinutes(3); "
            + "[Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier("
            + "'{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\\WindowsPowerShell\\v1.0\\powershell.exe').Show($toast)";

    private final Scene scene;
    private final String program;
    private @Nullable Helper shown;

    /**
     * @param program where osascript or powershell is
     */
    Announcement(Scene scene, Path program) {
        this.scene = scene;
        this.program = program.toString();
    }

    @Override
    public String name() {
        return "desktop";
    }

    @Override
    public synchronized void show(Notice notice, Reply reply) throws ChannelFailure {
        withdraw();
        String title = Text.title(notice);
        String body = Text.body(notice);
        Helper helper = scene.windows()
                ? Helper.start(scene, "PowerShell", toast(), Map.of("YOGA_TITLE", title, "YOGA_BODY", body), reply)
                : Helper.start(scene, "osascript", script(title, body), Map.of(), reply);
        if (helper.hasFailed()) {
            helper.leave();
            helper.destroy();
            throw new ChannelFailure(helper.why());
        }
        shown = helper;
    }

    private List<String> toast() {
        return List.of(program, "-NoProfile", "-NonInteractive", "-Command", TOAST);
    }

    private List<String> script(String title, String body) {
        return List.of(
                program,
                "-e",
                "on run argv",
                "-e",
                "display notification (item 3 of argv) with title (item 2 of argv)",
                "-e",
                "end run",
                // The first argument ends the options, so that no title can be one.
                "yoga",
                title,
                body);
    }

    @Override
    public synchronized void withdraw() {
        if (shown != null) {
            shown.leave();
            shown = null;
        }
    }
}
