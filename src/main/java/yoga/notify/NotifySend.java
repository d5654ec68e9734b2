package yoga.notify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The desktop's notifications where freedesktop.org's specification holds, by {@code notify-send} of libnotify.
 *
 * <p>With a Start button the program stays for as long as the notice does, and prints which button was pressed. Versions
 * before 0.8 know neither buttons nor ids; they tell by refusing the option, and are spared it from then on.
 */
final class NotifySend implements Channel {
    private static final String SERVER = "org.freedesktop.Notifications";
    private static final String OBJECT = "/org/freedesktop/Notifications";
    private static final String CLOSE = SERVER + ".CloseNotification";

    private final Scene scene;
    private final String program;
    private boolean buttons = true;
    private boolean ids = true;
    private @Nullable Helper shown;
    private boolean waiting;

    /**
     * @param program where notify-send is
     */
    NotifySend(Scene scene, Path program) {
        this.scene = scene;
        this.program = program.toString();
    }

    @Override
    public String name() {
        return "desktop";
    }

    @Override
    public synchronized void show(Notice notice, Reply reply) throws ChannelFailure {
        long before = replaced();
        for (int attempt = 0; attempt < 3; attempt++) {
            boolean button = notice.startable() && buttons;
            Helper helper = Helper.start(scene, "notify-send", command(notice, button, before), Map.of(), reply);
            if (!helper.hasFailed()) {
                shown = helper;
                waiting = button;
                return;
            }
            helper.leave();
            helper.destroy();
            if (!isTooOld(helper.said())) {
                throw new ChannelFailure(helper.why());
            }
        }
        throw new ChannelFailure("notify-send does not know its own options");
    }

    /** Gives up the notice that is shown, leaving it on the screen for the next to replace; returns its id, or 0. */
    private long replaced() {
        Helper before = shown;
        shown = null;
        if (before == null) {
            return 0;
        }
        before.leave();
        long id = before.id(waiting);
        if (id == 0) {
            interrupt(before);
        } else {
            before.destroy();
        }
        return id;
    }

    private List<String> command(Notice notice, boolean button, long replaced) {
        List<String> command = new ArrayList<>();
        Path unbuffered = button ? scene.machine().program("stdbuf") : null;
        if (unbuffered != null) {
            // Up to 0.8.3 the id stays in notify-send's buffer until the notice is closed.
            command.add(unbuffered.toString());
            command.add("-oL");
        }
        command.add(program);
        command.add("--app-name=yoga");
        command.add("--expire-time=" + notice.stays().toMillis());
        if (ids) {
            command.add("--print-id");
            if (replaced > 0) {
                command.add("--replace-id=" + replaced);
            }
        } else {
            // The next best against a pile of them; some servers know it.
            command.add("--hint=string:x-canonical-private-synchronous:yoga");
        }
        if (button) {
            command.add("--action=start=Start");
        }
        command.add("--");
        command.add(Text.title(notice));
        command.add(Text.markup(Text.body(notice)));
        return command;
    }

    /** Whether an option was refused, which the message names in any language; it is not used again. */
    private boolean isTooOld(String said) {
        boolean noIds = ids && (said.contains("--print-id") || said.contains("--replace-id"));
        boolean noButtons = buttons && (noIds || said.contains("--action"));
        ids &= !noIds;
        buttons &= !noButtons;
        return noIds || noButtons;
    }

    @Override
    public synchronized void withdraw() {
        Helper gone = shown;
        shown = null;
        if (gone == null) {
            return;
        }
        gone.leave();
        List<String> closing = closing(gone.id(waiting));
        if (closing.isEmpty()) {
            interrupt(gone);
        } else {
            start(closing);
            gone.destroy();
        }
    }

    /** A command that asks the server to close a notice; empty if there is no id or no program for it. */
    private List<String> closing(long id) {
        Machine machine = scene.machine();
        if (id == 0) {
            return List.of();
        }
        Path send = machine.program("dbus-send");
        if (send != null) {
            return List.of(
                    send.toString(),
                    "--session",
                    "--type=method_call",
                    "--dest=" + SERVER,
                    OBJECT,
                    CLOSE,
                    "uint32:" + id);
        }
        Path gdbus = machine.program("gdbus");
        if (gdbus != null) {
            String number = "uint32 " + id;
            return List.of(gdbus.toString(), "call", "--session", "-d", SERVER, "-o", OBJECT, "-m", CLOSE, number);
        }
        Path busctl = machine.program("busctl");
        return busctl == null
                ? List.of()
                : List.of(
                        busctl.toString(),
                        "--user",
                        "call",
                        SERVER,
                        OBJECT,
                        SERVER,
                        "CloseNotification",
                        "u",
                        String.valueOf(id));
    }

    /** Ends a notify-send that waits, as Ctrl-C does: it takes its notice along. */
    private void interrupt(Helper helper) {
        Path kill = scene.machine().program("kill");
        if (helper.alive() && kill != null) {
            start(List.of(kill.toString(), "-INT", String.valueOf(helper.pid())));
        } else {
            helper.destroy();
        }
    }

    /** Starts a program whose outcome nobody waits for: there is nothing else that could be done. */
    private void start(List<String> command) {
        try {
            scene.start(command, Map.of()).getInputStream().close();
        } catch (IOException e) {
            // The notice stays until it expires.
        }
    }
}
