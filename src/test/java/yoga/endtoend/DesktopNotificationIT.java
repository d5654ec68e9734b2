package yoga.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.endtoend.PrivateDesktop.Notification;
import yoga.notify.Channel;
import yoga.notify.ChannelFailure;
import yoga.notify.Channels;
import yoga.notify.Notice;
import yoga.notify.Reply;
import yoga.notify.Scene;

/** The desktop channel and a real notification server, of whose screen a test can ask more than of the program. */
final class DesktopNotificationIT {
    private static final Notice EAGLE =
            new Notice("Eagle Arms", "15 s each side, at the desk.", true, Duration.ofMinutes(3));

    @TempDir
    static Path folder;

    private static PrivateDesktop desktop;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<String> replies = new CopyOnWriteArrayList<>();
    private final List<Channel> opened = new ArrayList<>();
    private int before;

    /** One for all of them; opened here, since a test that is skipped before each says why. */
    @BeforeEach
    void open() {
        if (desktop == null) {
            desktop = PrivateDesktop.open(folder);
        }
    }

    @AfterAll
    static void close() {
        if (desktop != null) {
            desktop.close();
        }
    }

    @AfterEach
    void clear() {
        if (desktop != null) {
            opened.forEach(Channel::close);
            desktop.clear();
        }
    }

    @Test
    void aNoticeArrives() throws ChannelFailure {
        show(channel(), EAGLE);

        Notification notification = arrived(1).get(0);
        assertThat(notification.program()).isEqualTo("yoga");
        assertThat(notification.title()).isEqualTo("Eagle Arms");
        assertThat(notification.body()).isEqualTo("15 s each side, at the desk.");
        assertThat(notification.buttons()).isEqualTo("\"start\": \"Start\"");
        desktop.awaitOnScreen(1);
        assertThat(told).isEmpty();
    }

    @Test
    void hostileTextArrivesAsText() throws ChannelFailure {
        show(
                channel(),
                new Notice(
                        "--help \"$(touch pwned)\" <i>x</i>\033[2J\007",
                        "'; touch pwned; `id` <b>bold</b> & \\n\\033[2J\n\u202eend",
                        true,
                        Duration.ofMinutes(3)));

        Notification notification = arrived(1).get(0);
        assertThat(notification.title()).isEqualTo("--help \"$(touch pwned)\" <i>x</i>[2J");
        assertThat(notification.body()).isEqualTo("'; touch pwned; `id` &lt;b&gt;bold&lt;/b&gt; &amp; \\n\\033[2J end");
        assertThat(folder.resolve("pwned")).doesNotExist();
    }

    @Test
    void theNextOneReplacesIt() throws ChannelFailure {
        Channel channel = channel();
        show(channel, EAGLE);
        show(channel, new Notice("Chin Tucks", "10 reps.", true, Duration.ofMinutes(3)));
        show(channel, new Notice("Seated Twist", "", false, Duration.ofMinutes(3)));

        List<Notification> all = arrived(3);
        assertThat(all).extracting(Notification::title).containsExactly("Eagle Arms", "Chin Tucks", "Seated Twist");
        assertThat(all.get(1).id()).isEqualTo(all.get(0).id());
        assertThat(all.get(2).id()).isEqualTo(all.get(0).id());
        desktop.awaitOnScreen(1);
        assertThat(replies).isEmpty();
    }

    @Test
    void theStartButton() throws ChannelFailure {
        Channel channel = channel();
        show(channel, EAGLE);
        show(channel, EAGLE);
        arrived(2);
        desktop.awaitOnScreen(1);

        desktop.press();

        desktop.await("a start", () -> !replies.isEmpty());
        desktop.awaitOnScreen(0);
        desktop.await("no notify-send", () -> !notifySendRuns());
        assertThat(replies).containsExactly("start");
    }

    @Test
    void dismissedByHand() throws ChannelFailure {
        Channel channel = channel();
        show(channel, EAGLE);
        desktop.awaitOnScreen(1);

        desktop.dismiss();

        desktop.awaitOnScreen(0);
        desktop.await("no notify-send", () -> !notifySendRuns());
        show(channel, EAGLE);
        desktop.awaitOnScreen(1);
        assertThat(replies).isEmpty();
    }

    /** By asking the server with whichever program is there, or by ending the one that waits. */
    @ParameterizedTest
    @ValueSource(strings = {"dbus-send", "gdbus", "busctl", "kill"})
    void withdrawnItIsGone(String by) throws ChannelFailure, IOException {
        PrivateDesktop.assumeInstalled(by);
        Channel channel = channel(pathOf("notify-send", "stdbuf", by));
        show(channel, EAGLE);
        desktop.awaitOnScreen(1);

        channel.withdraw();

        desktop.awaitOnScreen(0);
        desktop.await("no notify-send", () -> !notifySendRuns());
        assertThat(replies).isEmpty();
        assertThat(told).isEmpty();
    }

    /** Some versions of notify-send tell the id only at the end, where nothing hurries them. */
    @Test
    void whereTheIdIsNotKnown() throws ChannelFailure, IOException {
        PrivateDesktop.assumeInstalled("kill");
        Channel channel = channel(pathOf("notify-send", "kill"));
        show(channel, EAGLE);
        show(channel, new Notice("Chin Tucks", "10 reps.", true, Duration.ofMinutes(3)));

        arrived(2);
        desktop.awaitOnScreen(1);
        desktop.press();
        desktop.await("a start", () -> !replies.isEmpty());
        assertThat(replies).containsExactly("start");
        assertThat(told).isEmpty();
    }

    /** What is only to be read stays when the program ends, which has nothing to wait for. */
    @Test
    void aNoticeToReadHoldsNoProcess() throws ChannelFailure {
        Channel channel = channel();
        show(channel, new Notice("Eagle Arms", "15 s each side.", false, Duration.ofMinutes(3)));

        desktop.awaitOnScreen(1);
        desktop.await("no notify-send", () -> !notifySendRuns());
        channel.close();
        desktop.awaitOnScreen(0);
    }

    @Test
    void whereNobodyShowsNotifications(@TempDir Path elsewhere) throws ChannelFailure {
        try (PrivateDesktop bus = PrivateDesktop.withoutServer(elsewhere)) {
            show(Channels.of("desktop", scene(bus.environment()), told::add), EAGLE);
            awaitTold();
        }

        assertThat(told)
                .containsExactly("Notifications do not reach you: no notification service answers on the session bus;"
                        + " alerts only show here.");
    }

    @Test
    void whereTheBusIsGone() throws ChannelFailure {
        Map<String, String> environment = new HashMap<>(desktop.environment());
        environment.put("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.resolve("none"));

        show(Channels.of("auto", scene(environment), told::add), EAGLE);

        awaitTold();
        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("Notifications do not reach you: the session bus cannot be reached (");
    }

    private void awaitTold() {
        desktop.await("a sentence", () -> !told.isEmpty());
    }

    private Channel channel() {
        return channel(System.getenv("PATH"));
    }

    private Channel channel(String path) {
        Map<String, String> environment = new HashMap<>(desktop.environment());
        environment.put("PATH", path);
        Channel channel = Channels.of("auto", scene(environment), told::add);
        opened.add(channel);
        before = desktop.notifications().size();
        return channel;
    }

    private static Scene scene(Map<String, String> environment) {
        return Scene.of("Linux", environment, false, text -> {});
    }

    /** A folder with these programs only, as far as they are installed. */
    private static String pathOf(String... programs) throws IOException {
        Path bin = Files.createTempDirectory(folder, "bin");
        for (String program : programs) {
            Path path = PrivateDesktop.find(program);
            if (path != null) {
                Path here = Files.writeString(bin.resolve(program), "#!/bin/sh\nexec " + path + " \"$@\"\n");
                assertThat(here.toFile().setExecutable(true)).isTrue();
            }
        }
        return bin.toString();
    }

    private void show(Channel channel, Notice notice) throws ChannelFailure {
        channel.show(notice, new Reply() {
            @Override
            public void start() {
                replies.add("start");
            }

            @Override
            public void failed(String why) {
                replies.add("failed: " + why);
            }
        });
    }

    /** The notifications of this test, once so many have come. */
    private List<Notification> arrived(int count) {
        return desktop.await(before + count).subList(before, before + count);
    }

    private static boolean notifySendRuns() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .anyMatch(child -> child.info().command().orElse("").endsWith("notify-send"));
    }
}
