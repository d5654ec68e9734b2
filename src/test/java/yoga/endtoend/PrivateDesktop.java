package yoga.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A desktop that nobody sees: a session bus of its own, a screen in memory, and dunst showing notifications on it. What
 * is not installed is not installed here either: the tests are skipped and say so.
 */
final class PrivateDesktop implements AutoCloseable {
    private static final List<String> PROGRAMS =
            List.of("dbus-run-session", "dbus-send", "Xvfb", "dunst", "dunstctl", "notify-send");

    /** A bus that starts no services by itself, such as the notifications of whoever runs the tests. */
    private static final String BUS = """
            <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
             "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
            <busconfig>
              <type>session</type>
              <listen>unix:tmpdir=/tmp</listen>
              <policy context="default">
                <allow send_destination="*" eavesdrop="true"/>
                <allow eavesdrop="true"/>
                <allow own="*"/>
              </policy>
            </busconfig>
            """;

    private static final String DUNST = """
            [global]
            idle_threshold = 0
            notification_limit = 0
            history_length = 100
            """;

    /** All of it ends with its standard input, and so with the tests, however these end. */
    private static final String SCREEN_AND_SERVER = """
            Xvfb -displayfd 3 -nolisten tcp -screen 0 640x480x24 3>display 2>screen.log &
            screen=$!
            while kill -0 $screen && [ ! -s display ]; do sleep 0.05; done
            read -r number <display
            DISPLAY=:$number dunst -conf dunstrc -print >dunst.out 2>dunst.log &
            server=$!
            echo "$DBUS_SESSION_BUS_ADDRESS"
            cat >/dev/null
            kill $server
            kill $screen
            """;

    private static final String NOTHING = "echo \"$DBUS_SESSION_BUS_ADDRESS\"; cat >/dev/null";

    /** A notification as dunst understood it, in the words it prints. */
    private static final Pattern NOTIFICATION =
            Pattern.compile("\\tappname: '(.*)'\\n\\tsummary: '(.*)'\\n\\tbody: '(.*)'\\n(?:.*\\n)*?\\tid: (\\d+)\\n"
                    + "(?:\\tactions: \\{\\n((?:\\t\\t.*\\n)*)\\t\\}\\n)?");

    private final Path folder;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final Process session;

    /** What dunst was asked to show. */
    record Notification(int id, String program, String title, String body, String buttons) {}

    /** A desktop that shows notifications. */
    static PrivateDesktop open(Path folder) {
        PrivateDesktop desktop = new PrivateDesktop(folder, SCREEN_AND_SERVER);
        desktop.await("dunst to answer", desktop::hasServer);
        return desktop;
    }

    /** A session bus where nobody shows any. */
    static PrivateDesktop withoutServer(Path folder) {
        return new PrivateDesktop(folder, NOTHING);
    }

    private PrivateDesktop(Path folder, String script) {
        PROGRAMS.forEach(PrivateDesktop::assumeInstalled);
        this.folder = folder;
        environment.put("PATH", System.getenv("PATH"));
        environment.put("HOME", folder.toString());
        environment.put("LANG", "C.UTF-8");
        try {
            Files.writeString(folder.resolve("bus.conf"), BUS);
            Files.writeString(folder.resolve("dunstrc"), DUNST);
            Files.writeString(folder.resolve("dunst.out"), "");
            session = builder("dbus-run-session", "--config-file=bus.conf", "--", "/bin/sh", "-c", script)
                    .redirectError(folder.resolve("session.log").toFile())
                    .start();
            BufferedReader lines = session.inputReader(StandardCharsets.UTF_8);
            String address = lines.readLine();
            assertThat(address).as("the address of the bus").isNotNull();
            environment.put("DBUS_SESSION_BUS_ADDRESS", address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void assumeInstalled(String program) {
        assumeTrue(find(program) != null, program + " is not installed");
    }

    /** Where a program is; null if it is not installed. */
    static Path find(String program) {
        for (String directory : System.getenv("PATH").split(File.pathSeparator, -1)) {
            Path path = Path.of(directory, program);
            if (Files.isExecutable(path)) {
                return path;
            }
        }
        return null;
    }

    /** The environment of a program that a person starts on this desktop. */
    Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    private boolean hasServer() {
        return run(
                        "dbus-send",
                        "--session",
                        "--print-reply=literal",
                        "--dest=org.freedesktop.DBus",
                        "/org/freedesktop/DBus",
                        "org.freedesktop.DBus.NameHasOwner",
                        "string:org.freedesktop.Notifications")
                .contains("true");
    }

    /** All notifications so far, replacements too. */
    List<Notification> notifications() {
        List<Notification> all = new ArrayList<>();
        try {
            Matcher matcher = NOTIFICATION.matcher(Files.readString(folder.resolve("dunst.out")));
            while (matcher.find()) {
                String buttons =
                        matcher.group(5) == null ? "" : matcher.group(5).strip();
                all.add(new Notification(
                        Integer.parseInt(matcher.group(4)),
                        matcher.group(1),
                        matcher.group(2),
                        matcher.group(3),
                        buttons));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** Waits until so many have come in all, and returns them. */
    List<Notification> await(int count) {
        await(count + " notifications", () -> notifications().size() >= count);
        return notifications();
    }

    /** Waits until so many are on the screen. */
    void awaitOnScreen(int count) {
        await(count + " on the screen", () -> dunstctl("count", "displayed").equals(String.valueOf(count)));
    }

    /** Presses the only button of the topmost notification. */
    void press() {
        dunstctl("action", "0");
    }

    /** Closes the topmost notification by hand. */
    void dismiss() {
        dunstctl("close");
    }

    /** Closes all of them. */
    void clear() {
        dunstctl("close-all");
        awaitOnScreen(0);
    }

    private String dunstctl(String... arguments) {
        List<String> command = new ArrayList<>(List.of("dunstctl"));
        command.addAll(List.of(arguments));
        return run(command.toArray(new String[0])).strip();
    }

    private String run(String... command) {
        try {
            Process process = builder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder builder(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    /** Waits until something is so. */
    void await(String what, Condition condition) {
        long deadline = System.nanoTime() + Yoga.PATIENCE.toNanos();
        try {
            while (!condition.holds()) {
                assertThat(System.nanoTime())
                        .as("%s; dunst said: %s", what, log())
                        .isLessThan(deadline);
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String log() {
        StringBuilder log = new StringBuilder();
        for (String name : List.of("session.log", "screen.log", "dunst.log", "dunst.out")) {
            try {
                log.append(Files.readString(folder.resolve(name)));
            } catch (IOException e) {
                log.append("no ").append(name);
            }
        }
        return log.toString();
    }

    /** Something that will be so sooner or later. */
    interface Condition {
        boolean holds();
    }

    @Override
    public void close() {
        try {
            session.getOutputStream().close();
            if (!session.waitFor(Yoga.PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                session.descendants().forEach(ProcessHandle::destroyForcibly);
                session.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
